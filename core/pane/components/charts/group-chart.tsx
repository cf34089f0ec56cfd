/** Groups with a number each: a dot on a line for a middle, with how far it may be off; a bar for what is counted. All of it stands in words as well. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { BarMark, DotMark } from './chart-marks.tsx';
import type { DotMarkProps } from './chart-marks.tsx';
import { MoreLines } from './more-lines.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalSNudge, minWidth: 0 },
  line: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  value: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  quiet: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, '@media (forced-colors: active)': { color: 'inherit' } },
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  axis: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground3, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface ChartLine {
  readonly key: string;
  readonly name: string;
  /** As it is read; null where there is none. */
  readonly shown: string | null;
  /** How many it is of; '' where that says nothing new. */
  readonly count: string;
  /** What the mark shows besides, read aloud; '' for nothing. */
  readonly spread: string;
  readonly mark: DotMarkProps;
  /** Whether too few posts stand behind it. */
  readonly isQuiet: boolean;
}

export interface GroupChartProps {
  readonly kind: 'dots' | 'bars';
  readonly label: string;
  readonly lines: readonly ChartLine[];
  /** What is shown before the rest is asked for. */
  readonly first: number;
  readonly more: (count: number) => string;
  readonly noValue: string;
  /** The ends of the scale. */
  readonly ends: readonly [string, string];
}

export function GroupChart({ kind, label, lines, first, more, noValue, ends: [from, to] }: GroupChartProps): ReactElement {
  const styles = useStyles();
  const [isWhole, setIsWhole] = useState(false);
  // One more is no more to read than the button that would show it.
  const shown = isWhole || lines.length <= first + 1 ? lines : lines.slice(0, first);
  const Mark = kind === 'dots' ? DotMark : BarMark;
  return (
    <div className={styles.whole}>
      <ul className={styles.list} aria-label={label}>
        {shown.map(({ key, name, shown: value, count, spread, mark, isQuiet }) => (
          <li key={key} className={styles.line}>
            <div className={styles.head}>
              <Caption1 className={mergeClasses(styles.name, isQuiet && styles.quiet)}>{name}</Caption1>
              <Caption1 className={mergeClasses(styles.value, isQuiet && styles.quiet)}>{value ?? noValue}</Caption1>
              {count !== '' && <Caption1 className={styles.quiet}>{count}</Caption1>}
              {spread !== '' && <span className={styles.hidden}>{spread}</span>}
            </div>
            <Mark {...mark} />
          </li>
        ))}
      </ul>
      <div className={styles.axis} aria-hidden>
        <Caption1>{from}</Caption1>
        <Caption1>{to}</Caption1>
      </div>
      {shown.length < lines.length && <MoreLines label={more(lines.length - shown.length)} onShow={() => setIsWhole(true)} />}
    </div>
  );
}

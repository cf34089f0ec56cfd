/** What the marks of a chart mean, as far as they stand in it. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { DotMark } from './chart-marks.tsx';
import type { DotMarkProps } from './chart-marks.tsx';

const useStyles = makeStyles({
  legend: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXXS, minWidth: 0, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS, minWidth: 0 },
  mark: { width: '32px', flexShrink: 0 },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

export interface LegendEntry {
  readonly name: string;
  readonly mark: DotMarkProps;
}

/** @param note What else there is to know, without a mark; '' for nothing. */
export function ChartLegend({ entries, note = '' }: { readonly entries: readonly LegendEntry[]; readonly note?: string }): ReactElement {
  const styles = useStyles();
  return (
    <ul className={styles.legend}>
      {entries.map(({ name, mark }) => (
        <li key={name} className={styles.entry}>
          <span className={styles.mark}><DotMark {...mark} /></span>
          <Caption1 className={styles.name}>{name}</Caption1>
        </li>
      ))}
      {note !== '' && <li><Caption1 className={styles.name}>{note}</Caption1></li>}
    </ul>
  );
}

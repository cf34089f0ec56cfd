/** Over the weeks of the picture: their months, and the dates of their Mondays. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';
import { civilFromDay } from '../../../time/day.ts';
import { useCadenceWords } from '../../cadence-words-context.ts';
import type { WeekCell } from '../../state/cadence-picture.ts';
import { weeksWide } from './week-strip.tsx';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  // There the weeks of a channel stand in two lines.
  row: { '@media (max-width: 260px)': { display: 'none' } },
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  heads: { display: 'grid', gridTemplateColumns: 'repeat(var(--weeks), minmax(0, 1fr))', minWidth: 0 },
  head: {
    gridRowStart: 2, minWidth: 0, textAlign: 'center', fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase100, color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums', [FORCED]: { color: 'inherit' },
  },
  now: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  // Reaches over the weeks that follow.
  month: { gridRowStart: 1, width: 0, paddingLeft: '1px', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, [FORCED]: { color: 'inherit' } },
  // Beside the last week there is room to the left alone.
  last: { width: 'auto', textAlign: 'end' },
});

export function WeekHeads({ cells }: { readonly cells: readonly WeekCell[] }): ReactElement {
  const styles = useStyles();
  const words = useCadenceWords();
  const last = cells.length - 1;
  const monthOf = (column: number): number => civilFromDay(cells[column]?.week ?? 0).month;
  // Where a month has one week alone at the start, its name would stand on that of the next.
  const hasMonth = (column: number): boolean => (column === 0 ? cells.length < 2 || monthOf(0) === monthOf(1) : monthOf(column) !== monthOf(column - 1));
  return (
    <div role="row" className={styles.row}>
      <span role="columnheader" className={styles.hidden}>{words.channelHead}</span>
      <div role="presentation" className={styles.heads} style={weeksWide(cells.length)}>
        {cells.map(({ week, time }, column) => (
          <div key={week} role="columnheader" aria-label={words.week(week)} className={mergeClasses(styles.head, time === 'now' && styles.now)} style={{ gridColumnStart: column + 1 }}>
            {civilFromDay(week).date}
          </div>
        ))}
        {cells.map(({ week }, column) => hasMonth(column) && (
          <Caption1
            key={week}
            aria-hidden
            className={mergeClasses(styles.month, column === last && styles.last)}
            style={column === last ? { gridColumnStart: Math.max(1, last - 1), gridColumnEnd: last + 2 } : { gridColumnStart: column + 1 }}
          >
            {words.month(week)}
          </Caption1>
        ))}
      </div>
    </div>
  );
}

/** How many posts there are at each hour of each weekday. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';
import { useResultsWords } from '../../results-words-context.ts';

const HOURS = 24;

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'start', paddingBottom: tokens.spacingVerticalXXS },
  cell: { padding: `1px 0`, textAlign: 'end', fontWeight: tokens.fontWeightRegular, fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  hour: { textAlign: 'start' },
  head: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

/** @param counts 7 × 24, Monday first. */
export function TimesTable({ counts }: { readonly counts: Uint32Array }): ReactElement {
  const styles = useStyles();
  const words = useResultsWords();
  const at = (weekday: number, hour: number): number => counts[weekday * HOURS + hour] ?? 0;
  const hours = Array.from({ length: HOURS }, (_, hour) => hour).filter((hour) => words.weekdays.some((_day, weekday) => at(weekday, hour) > 0));
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{words.timeCaption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.cell, styles.hour, styles.head)}>{words.hourHead}</th>
          {words.weekdays.map((day) => <th key={day} scope="col" className={mergeClasses(styles.cell, styles.head)}>{day}</th>)}
        </tr>
      </thead>
      <tbody>
        {hours.map((hour) => (
          <tr key={hour}>
            <th scope="row" className={mergeClasses(styles.cell, styles.hour)}>{words.hour(hour)}</th>
            {words.weekdays.map((day, weekday) => <td key={day} className={styles.cell}>{at(weekday, hour)}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The weeks of each channel as a table: how many posts, how that stands against its target, and the way to each post. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';
import { useCadenceWords } from '../../cadence-words-context.ts';
import type { ChannelWeeks, WeekCell } from '../../state/cadence-picture.ts';
import type { CadenceViewProps } from './cadence-view.tsx';
import { WeekPosts } from './week-posts.tsx';

/** As high as the button of a fold. */
const LINE = '24px';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Read aloud only.
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`, textAlign: 'start', verticalAlign: 'top', lineHeight: LINE, fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere',
  },
  // A week is one thing, unless there is hardly any room.
  week: { whiteSpace: 'nowrap', '@media (max-width: 260px)': { whiteSpace: 'normal' } },
  head: { fontWeight: tokens.fontWeightSemibold },
  channel: { paddingTop: tokens.spacingVerticalS },
});

export interface WeeksTableProps extends Pick<CadenceViewProps, 'checked' | 'actions'> {
  readonly rows: readonly ChannelWeeks[];
  readonly nameOf: (channel: string) => string;
  readonly rowsOf: (row: ChannelWeeks, cell: WeekCell) => readonly number[];
}

export function WeeksTable({ rows, nameOf, rowsOf, checked, actions }: WeeksTableProps): ReactElement {
  const styles = useStyles();
  const words = useCadenceWords();
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{words.tableCaption}</caption>
      <thead>
        <tr>{words.tableHeads.map((name) => <th key={name} scope="col" className={mergeClasses(styles.cell, styles.head)}>{name}</th>)}</tr>
      </thead>
      {rows.map((row) => (
        <tbody key={row.channel}>
          <tr><th scope="rowgroup" colSpan={words.tableHeads.length} className={mergeClasses(styles.cell, styles.head, styles.channel)}>{nameOf(row.channel)}</th></tr>
          {row.cells.filter(({ state, posts }) => state !== 'before' && (posts > 0 || state !== 'none')).map((cell) => (
            <tr key={cell.week}>
              <th scope="row" className={mergeClasses(styles.cell, styles.week)}>{words.week(cell.week)}</th>
              <td className={styles.cell}>
                {cell.posts === 0
                  ? words.tableCell(cell.posts, cell.state)
                  : <WeekPosts name={words.tableCell(cell.posts, cell.state)} checked={checked} actions={actions} rows={rowsOf(row, cell)} />}
              </td>
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

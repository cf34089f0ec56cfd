/** A small table of figures. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, textAlign: 'end', verticalAlign: 'top',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, fontVariantNumeric: 'tabular-nums',
    // Whole words, unless there is hardly any room.
    overflowWrap: 'break-word', '@media (max-width: 260px)': { overflowWrap: 'anywhere' },
  },
  words: { textAlign: 'start' },
  first: { paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  head: { fontWeight: tokens.fontWeightSemibold },
  note: { display: 'block', color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface TeamRow {
  readonly key: string;
  readonly name: string;
  /** Stands below the name; '' for nothing. */
  readonly note?: string;
  readonly values: readonly string[];
}

export interface TeamTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly TeamRow[];
  /** True where the last column holds words, not figures. */
  readonly areWords?: boolean;
}

export function TeamTable({ caption, heads, rows, areWords = false }: TeamTableProps): ReactElement {
  const styles = useStyles();
  const classOf = (index: number): string => mergeClasses(styles.cell, (index === 0 || (areWords && index === heads.length - 1)) && styles.words, index === 0 && styles.first);
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>{heads.map((head, index) => <th key={head} scope="col" className={mergeClasses(classOf(index), styles.head)}>{head}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, note = '', values }) => (
          <tr key={key}>
            <th scope="row" className={classOf(0)}>
              {name}
              {note !== '' && <Caption1 className={styles.note}>{note}</Caption1>}
            </th>
            {/* A column is what its place says. */}
            {values.map((value, index) => <td key={heads[index + 1]} className={classOf(index + 1)}>{value}</td>)}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

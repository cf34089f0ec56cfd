/** A table of figures for a narrow place: each row's name has a line of its own above its figures. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  caption: { textAlign: 'start', fontWeight: tokens.fontWeightSemibold, paddingBottom: tokens.spacingVerticalXXS },
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  cell: {
    padding: `0 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`, textAlign: 'end', verticalAlign: 'top', fontVariantNumeric: 'tabular-nums',
    ':first-child': { paddingLeft: 0 },
  },
  // Where columns have no room, each figure has a line with its heading.
  line: { '@media (max-width: 260px)': { display: 'block' } },
  value: {
    '@media (max-width: 260px)': { display: 'flex', justifyContent: 'space-between', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, paddingLeft: 0, '::before': { content: 'attr(data-head)' } },
  },
  heads: { '@media (max-width: 260px)': { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, padding: `${tokens.spacingVerticalXXS} 0 0`, overflowWrap: 'anywhere' },
  head: { fontWeight: tokens.fontWeightSemibold, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  last: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

export interface FiguresTableRow {
  readonly key: string;
  readonly name: string;
  /** Null for a dash. */
  readonly values: readonly (string | null)[];
}

export interface FiguresTableProps {
  readonly caption: string;
  readonly heads: readonly string[];
  readonly rows: readonly FiguresTableRow[];
  /** How a dash is read aloud. */
  readonly nothing: string;
}

export function FiguresTable({ caption, heads, rows, nothing }: FiguresTableProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  return (
    // Tables that are laid out as something else keep their roles only where they are said.
    <table role="table" className={mergeClasses(styles.table, styles.line)}>
      <caption className={mergeClasses(styles.caption, styles.line)}>{caption}</caption>
      <thead className={styles.heads}>
        <tr role="row">{heads.map((head, place) => <th key={head} id={`${id}h${place}`} role="columnheader" scope="col" className={mergeClasses(styles.cell, styles.head)}>{head}</th>)}</tr>
      </thead>
      {rows.map(({ key, name, values }, index) => (
        <tbody key={key} className={styles.line}>
          <tr role="row" className={styles.line}><th id={`${id}r${index}`} role="rowheader" scope="rowgroup" colSpan={heads.length} className={mergeClasses(styles.name, styles.line)}>{name}</th></tr>
          <tr role="row" className={styles.line}>
            {/* A column is what its place says. */}
            {values.map((value, place) => <td key={heads[place]} role="cell" headers={`${id}r${index} ${id}h${place}`} data-head={heads[place]} className={mergeClasses(styles.cell, styles.last, styles.value)}>{value ?? <Dash said={nothing} />}</td>)}
          </tr>
        </tbody>
      ))}
    </table>
  );
}

function Dash({ said }: { readonly said: string }): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span aria-hidden>—</span>
      <span className={styles.hidden}>{said}</span>
    </>
  );
}

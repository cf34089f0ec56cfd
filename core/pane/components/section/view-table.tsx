/** A small table of figures. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Fragment } from 'react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  // Read aloud only.
  hidden: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  cell: {
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`, textAlign: 'end', verticalAlign: 'top',
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, fontVariantNumeric: 'tabular-nums',
    // Whole words, unless there is hardly any room.
    overflowWrap: 'break-word', '@media (max-width: 260px)': { overflowWrap: 'anywhere' },
  },
  words: { textAlign: 'start' },
  // A day is one thing.
  whole: { whiteSpace: 'nowrap', '@media (max-width: 260px)': { whiteSpace: 'normal' } },
  first: { paddingLeft: 0, fontWeight: tokens.fontWeightRegular },
  // What is noted follows, in a row of its own that has the whole width.
  noted: { borderBottomStyle: 'none', paddingBottom: 0 },
  head: { fontWeight: tokens.fontWeightSemibold },
  note: { display: 'block', color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

export interface TeamRow {
  readonly key: string;
  readonly name: string;
  /** Stands below the row; '' for nothing. */
  readonly note?: string;
  readonly values: readonly (string | TeamDash)[];
}

/** Stands as a dash where there is nothing, and is read aloud in words. */
export interface TeamDash {
  readonly said: string;
}

export interface TeamHead {
  readonly name: string;
  /** What it means, where the name alone does not tell. */
  readonly title?: string;
}

export interface ViewTableProps {
  readonly caption: string;
  readonly heads: readonly TeamHead[];
  readonly rows: readonly TeamRow[];
  /** True where the last column holds words, not figures. */
  readonly areWords?: boolean;
}

export function ViewTable({ caption, heads, rows, areWords = false }: ViewTableProps): ReactElement {
  const styles = useStyles();
  const classOf = (index: number): string => mergeClasses(styles.cell, (index === 0 || (areWords && index === heads.length - 1)) && styles.words, index === 0 && styles.first, index === 0 && areWords && styles.whole);
  return (
    <table className={styles.table}>
      <caption className={styles.hidden}>{caption}</caption>
      <thead>
        <tr>{heads.map(({ name, title }, index) => <th key={name} scope="col" title={title} className={mergeClasses(classOf(index), styles.head)}>{name}</th>)}</tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, note = '', values }) => (
          <Fragment key={key}>
            <tr>
              <th scope="row" className={mergeClasses(classOf(0), note !== '' && styles.noted)}>{name}</th>
              {/* A column is what its place says. */}
              {values.map((value, index) => (
                <td key={heads[index + 1]?.name} className={mergeClasses(classOf(index + 1), note !== '' && styles.noted)}>{typeof value === 'string' ? value : <Dash {...value} />}</td>
              ))}
            </tr>
            {note !== '' && <tr><td colSpan={heads.length} className={classOf(0)}><Caption1 className={styles.note}>{note}</Caption1></td></tr>}
          </Fragment>
        ))}
      </tbody>
    </table>
  );
}

function Dash({ said }: TeamDash): ReactElement {
  const styles = useStyles();
  return (
    <>
      <span aria-hidden>—</span>
      <span className={styles.hidden}>{said}</span>
    </>
  );
}

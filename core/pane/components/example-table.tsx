/** An example as its rows, a line for each cell, with the cells at fault marked and the sentences of what the rule finds. */
import { Caption1, Caption1Strong } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';
import { cellShown, placeKey } from '../state/example-cells.ts';
import type { ExampleGrid } from '../state/example-cells.ts';
import { useViewsWords } from '../views-words.ts';

const useStyles = makeStyles({
  grid: { border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusMedium, overflow: 'hidden' },
  name: { display: 'block', padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`, backgroundColor: tokens.colorNeutralBackground2 },
  // A sheet's row as a card: its columns side by side would not fit a narrow pane.
  row: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: '80px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  next: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  heading: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', '@media (forced-colors: active)': { color: 'inherit' } },
  cell: { margin: 0, minWidth: 0, overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  blank: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  fault: {
    backgroundColor: tokens.colorPaletteYellowBackground2,
    color: tokens.colorNeutralForeground1,
    // Seen without the colour as well.
    textDecorationLine: 'underline',
    textDecorationThickness: '2px',
    '@media (forced-colors: active)': { backgroundColor: 'Mark', color: 'MarkText' },
  },
  sentence: { display: 'block', overflowWrap: 'anywhere' },
});

export interface ExampleTableProps {
  readonly label: string;
  readonly grids: readonly ExampleGrid[];
  /** Places of the calendar's cells that are at fault, by `placeKey`. */
  readonly faults: ReadonlySet<string>;
  readonly sentences: readonly string[];
}

export function ExampleTable({ label, grids, faults, sentences }: ExampleTableProps): ReactElement {
  const styles = useStyles();
  const { behaviour } = useViewsWords();
  return (
    <>
      {grids.map(({ name, headings, rows }) => (
        <div key={name} className={styles.grid} role="group" aria-label={name === '' ? label : `${label}, ${name}`}>
          {name !== '' && <Caption1Strong className={styles.name}>{name}</Caption1Strong>}
          {rows.map((cells, row) => (
            <dl key={row} className={mergeClasses(styles.row, (row > 0 || name !== '') && styles.next)}>
              {headings.map((heading, column) => {
                const text = cellShown(cells[column] ?? null);
                const shown = text === '' ? behaviour.blank : text;
                const isFault = name === '' && faults.has(placeKey(row, column));
                return [
                  <dt key={`${column}-heading`} className={styles.heading}>{heading}</dt>,
                  <dd key={`${column}-cell`} className={mergeClasses(styles.cell, text === '' && styles.blank)}>
                    {isFault ? <mark className={styles.fault}>{shown}</mark> : shown}
                  </dd>,
                ];
              })}
            </dl>
          ))}
        </div>
      ))}
      {sentences.map((sentence) => <Caption1 key={sentence} className={styles.sentence}>{sentence}</Caption1>)}
    </>
  );
}

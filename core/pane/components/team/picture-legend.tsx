/** What the shapes of the picture mean, as far as they stand in it. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { DayPart } from '../../state/day-parts.ts';
import type { CellState, PictureRow } from '../../state/team-picture.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { PictureMark } from './picture-marks.tsx';

const STATES: readonly CellState[] = ['covered', 'gap', 'understaffed', 'closed', 'none'];

const useStyles = makeStyles({
  legend: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  mark: { width: '10px', flexShrink: 0 },
});

interface Entry {
  readonly state: CellState;
  /** [] for a whole day. */
  readonly parts: readonly DayPart[];
  readonly name: string;
}

export function PictureLegend({ rows, hatch }: { readonly rows: readonly PictureRow[]; readonly hatch: string }): ReactElement {
  const styles = useStyles();
  const { cellStates, partOfDay } = useTeamWords();
  const cells = rows.flatMap((row) => row.cells);
  const shown = new Set(cells.map(({ state }) => state));
  const partly = cells.flatMap(({ parts }) => parts).filter(({ from, to }) => to - from < 1);
  const entries: readonly Entry[] = [
    ...STATES.filter((state) => shown.has(state)).map((state) => ({ state, parts: [], name: cellStates[state] })),
    ...(partly.length === 0 ? [] : [{ state: 'covered' as const, parts: exampleOf(partly.find(({ state }) => state !== 'covered')?.state ?? null), name: partOfDay }]),
  ];
  return (
    <ul className={styles.legend}>
      {entries.map(({ state, parts, name }) => (
        <li key={name} className={styles.entry}>
          <span className={styles.mark}><PictureMark state={state} parts={parts} hatch={hatch} height={parts.length === 0 ? 14 : 20} /></span>
          <Caption1>{name}</Caption1>
        </li>
      ))}
    </ul>
  );
}

/** A morning, and the rest of the day: what is lacking where something is, else what is covered. */
function exampleOf(lacking: DayPart['state'] | null): readonly DayPart[] {
  return lacking === null ? [{ state: 'covered', from: 0, to: 0.5 }] : [{ state: lacking, from: 0, to: 0.4 }, { state: 'covered', from: 0.4, to: 1 }];
}

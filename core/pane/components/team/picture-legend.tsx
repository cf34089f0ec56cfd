/** What the shapes of the picture mean, as far as they stand in it. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { CellState, PictureRow } from '../../state/team-picture.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { PictureMark } from './picture-marks.tsx';

const STATES: readonly CellState[] = ['covered', 'gap', 'understaffed', 'closed', 'none'];

const useStyles = makeStyles({
  legend: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  mark: { width: '10px', height: '14px', flexShrink: 0 },
});

export function PictureLegend({ rows, hatch }: { readonly rows: readonly PictureRow[]; readonly hatch: string }): ReactElement {
  const styles = useStyles();
  const { cellStates } = useTeamWords();
  const shown = new Set(rows.flatMap(({ cells }) => cells.map(({ state }) => state)));
  return (
    <ul className={styles.legend}>
      {STATES.filter((state) => shown.has(state)).map((state) => (
        <li key={state} className={styles.entry}>
          <span className={styles.mark}><PictureMark state={state} lacking={1} hatch={hatch} height={14} /></span>
          <Caption1>{cellStates[state]}</Caption1>
        </li>
      ))}
    </ul>
  );
}

/** What the cells of the picture look like: a shape for each state, so that no colour has to be told apart. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';
import type { CellState } from '../../state/team-picture.ts';

export const CELL_HEIGHT = 28;
/** What is lacking stays in sight, however short. */
const LEAST_HEIGHT = 12;

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  mark: { display: 'block', width: '100%', overflow: 'visible' },
  covered: { fill: tokens.colorPaletteTealBackground2, stroke: tokens.colorTransparentStroke, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  gap: { fill: tokens.colorPaletteRedBackground3, [FORCED]: { fill: 'CanvasText' } },
  cross: { stroke: tokens.colorNeutralForegroundOnBrand, [FORCED]: { stroke: 'Canvas' } },
  few: { fill: tokens.colorPaletteMarigoldBackground2, stroke: tokens.colorPaletteMarigoldBorderActive, [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  hatch: { stroke: tokens.colorPaletteMarigoldBorderActive, [FORCED]: { stroke: 'CanvasText' } },
  quiet: { fill: tokens.colorNeutralStrokeAccessible, [FORCED]: { fill: 'CanvasText' } },
});

/** The pattern that cells refer to; once a picture. */
export function HatchPattern({ id }: { readonly id: string }): ReactElement {
  const styles = useStyles();
  return (
    <svg width="0" height="0" aria-hidden style={{ position: 'absolute' }}>
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line x1="0" y1="0" x2="0" y2="4" strokeWidth="3" className={styles.hatch} />
      </pattern>
    </svg>
  );
}

export interface PictureMarkProps {
  readonly state: CellState;
  /** Share of the minutes that is lacking. */
  readonly lacking: number;
  /** Id of the pattern. */
  readonly hatch: string;
  readonly height?: number;
}

/** As wide as what it stands in: what is covered from the foot up, what is lacking above it. */
export function PictureMark({ state, lacking, hatch, height = CELL_HEIGHT }: PictureMarkProps): ReactElement {
  const styles = useStyles();
  const isLacking = state === 'gap' || state === 'understaffed';
  const top = isLacking ? Math.min(height, Math.max(LEAST_HEIGHT, Math.round(lacking * height))) : 0;
  // A hair between the two, and half a stroke at each edge.
  const rest = height - top - (isLacking ? 1 : 0);
  return (
    <svg className={styles.mark} height={height} aria-hidden focusable="false">
      {(state === 'covered' || rest > 2) && (isLacking || state === 'covered') && (
        <rect x="0.5" y={height - rest + 0.5} width="100%" height={Math.max(0, rest - 1)} rx="1" style={{ width: 'calc(100% - 1px)' }} className={styles.covered} />
      )}
      {state === 'gap' && (
        <>
          <rect width="100%" height={top} rx="1" className={styles.gap} />
          <svg x="50%" y={top / 2} overflow="visible">
            <path d="M-2 -2L2 2M2 -2L-2 2" strokeWidth="1.5" strokeLinecap="round" className={styles.cross} />
          </svg>
        </>
      )}
      {state === 'understaffed' && (
        <>
          <rect x="0.5" y="0.5" height={top - 1} rx="1" style={{ width: 'calc(100% - 1px)' }} className={styles.few} />
          <rect x="0.5" y="0.5" height={top - 1} rx="1" style={{ width: 'calc(100% - 1px)' }} fill={`url(#${hatch})`} />
        </>
      )}
      {state === 'closed' && <rect x="0" y={height / 2 - 1} width="100%" height="2" className={styles.quiet} />}
      {state === 'none' && <svg x="50%" y={height / 2} overflow="visible"><circle r="1" className={mergeClasses(styles.quiet)} /></svg>}
    </svg>
  );
}

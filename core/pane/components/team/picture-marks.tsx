/** What the cells of the picture look like: a shape for each state, so that no colour has to be told apart. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { DayPart } from '../../state/day-parts.ts';
import type { CellState } from '../../state/team-picture.ts';

export const CELL_HEIGHT = 28;
/** What is lacking stays in sight, however short. */
const LEAST_HEIGHT = 6;
/** Room for a cross. */
const CROSSED = 9;

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
  /** Where in the day it is what; [] for all of it. */
  readonly parts: readonly DayPart[];
  /** Id of the pattern. */
  readonly hatch: string;
  readonly height?: number;
}

/** As wide as what it stands in; from the first hour at the top to the last at the foot. */
export function PictureMark({ state, parts, hatch, height = CELL_HEIGHT }: PictureMarkProps): ReactElement {
  const styles = useStyles();
  const shown = state === 'closed' || state === 'none' ? [] : parts.length > 0 ? parts : [{ state, from: 0, to: 1 }];
  // What is lacking is drawn last, over what it grows into.
  const drawn = [...shown].sort((a, b) => Number(a.state !== 'covered') - Number(b.state !== 'covered'));
  return (
    <svg className={styles.mark} height={height} aria-hidden focusable="false">
      {drawn.map((part) => <PartMark key={part.from} {...part} height={height} hatch={hatch} />)}
      {state === 'closed' && <rect x="0" y={height / 2 - 1} width="100%" height="2" className={styles.quiet} />}
      {state === 'none' && <svg x="50%" y={height / 2} overflow="visible"><circle r="1" className={styles.quiet} /></svg>}
    </svg>
  );
}

function PartMark({ state, from, to, height, hatch }: DayPart & { readonly height: number; readonly hatch: string }): ReactElement {
  const styles = useStyles();
  const length = Math.max(state === 'covered' ? 0 : LEAST_HEIGHT, Math.round((to - from) * height));
  const top = Math.max(0, Math.min(Math.round(from * height), height - length));
  // Half a stroke at each edge, and with it a hair between two parts.
  const place = { x: '0.5', y: top + 0.5, height: Math.max(0, length - 1), rx: '1', style: { width: 'calc(100% - 1px)' } };
  if (state === 'covered') return <rect {...place} className={styles.covered} />;
  if (state === 'understaffed') {
    return (
      <>
        <rect {...place} className={styles.few} />
        <rect {...place} fill={`url(#${hatch})`} />
      </>
    );
  }
  return (
    <>
      <rect y={top} width="100%" height={length} rx="1" className={styles.gap} />
      {length >= CROSSED && (
        <svg x="50%" y={top + length / 2} overflow="visible">
          <path d="M-2 -2L2 2M2 -2L-2 2" strokeWidth="1.5" strokeLinecap="round" className={styles.cross} />
        </svg>
      )}
    </>
  );
}

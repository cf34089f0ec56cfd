/** What charts are drawn with, as wide as what they stand in: shapes that differ without their colours. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';

const HEIGHT = 14;
const MIDDLE = HEIGHT / 2;
const RADIUS = 4;

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  // Room at both ends for half a dot.
  room: { padding: `0 ${RADIUS + 1}px`, minWidth: 0 },
  svg: { display: 'block', width: '100%', overflow: 'visible' },
  rail: { stroke: tokens.colorNeutralStroke2, strokeWidth: '1px', [FORCED]: { stroke: 'CanvasText', opacity: 0.6 } },
  whole: { stroke: tokens.colorNeutralForeground3, strokeWidth: '1px', strokeDasharray: '2 2', [FORCED]: { stroke: 'CanvasText' } },
  spread: { stroke: tokens.colorPaletteTealBorderActive, strokeWidth: '3px', strokeLinecap: 'round', opacity: 0.55, [FORCED]: { stroke: 'CanvasText', opacity: 1 } },
  dot: { fill: tokens.colorPaletteTealBorderActive, stroke: tokens.colorNeutralBackground1, strokeWidth: '1px', [FORCED]: { fill: 'CanvasText', stroke: 'Canvas' } },
  few: { fill: tokens.colorNeutralBackground1, stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px', [FORCED]: { fill: 'Canvas', stroke: 'CanvasText' } },
  aim: { stroke: tokens.colorNeutralForeground1, strokeWidth: '2px', [FORCED]: { stroke: 'Highlight' } },
  track: { fill: 'none', stroke: tokens.colorNeutralStroke1, [FORCED]: { stroke: 'CanvasText' } },
  bar: { fill: tokens.colorPaletteTealBorderActive, [FORCED]: { fill: 'CanvasText' } },
});

export interface DotMarkProps {
  /** Shares of the scale; null for nothing to draw. Past 1 it lies beyond. */
  readonly at: number | null;
  readonly spread: readonly [number, number] | null;
  /** Where all posts together lie; null for nothing to compare with. */
  readonly whole: number | null;
  /** Hollow: too few to say anything of others. */
  readonly isFew: boolean;
}

export function DotMark({ at, spread, whole, isFew }: DotMarkProps): ReactElement {
  const styles = useStyles();
  return (
    <div className={styles.room}>
      <svg className={styles.svg} height={HEIGHT} aria-hidden focusable="false">
        <line x1="0" x2="100%" y1={MIDDLE} y2={MIDDLE} className={styles.rail} />
        {whole !== null && whole <= 1 && <line x1={percent(whole)} x2={percent(whole)} y1="0" y2={HEIGHT} className={styles.whole} />}
        {spread !== null && <line x1={percent(spread[0])} x2={percent(spread[1])} y1={MIDDLE} y2={MIDDLE} className={styles.spread} />}
        {at !== null && at <= 1 && <circle cx={percent(at)} cy={MIDDLE} r={RADIUS} className={isFew ? styles.few : styles.dot} />}
        {/* Points to where it lies, past the end. */}
        {at !== null && at > 1 && <svg x="100%" y={MIDDLE} overflow="visible"><path d="M-4 -4L3 0L-4 4Z" className={isFew ? styles.few : styles.dot} /></svg>}
      </svg>
    </div>
  );
}

export interface BarMarkProps extends Pick<DotMarkProps, 'at' | 'whole'> {
  /** Whether the whole of the scale is drawn behind it. */
  readonly isTracked?: boolean;
}

export function BarMark({ at, whole, isTracked = false }: BarMarkProps): ReactElement {
  const styles = useStyles();
  return (
    <svg className={styles.svg} height={HEIGHT} aria-hidden focusable="false">
      {!isTracked && <line x1="0.5" x2="0.5" y1="1" y2={HEIGHT - 1} className={styles.rail} />}
      {isTracked && <rect x="0" y="3" height={HEIGHT - 6} rx="1" width="100%" className={styles.track} />}
      {at !== null && at > 0 && <rect x="0" y="3" height={HEIGHT - 6} rx="1" width={percent(Math.min(at, 1))} className={styles.bar} />}
      {whole !== null && whole <= 1 && <line x1={percent(whole)} x2={percent(whole)} y1="0" y2={HEIGHT} className={styles.aim} />}
    </svg>
  );
}

function percent(share: number): string {
  return `${(Math.min(Math.max(share, 0), 1) * 100).toFixed(2)}%`;
}

/** What a week of the picture looks like: its number, and a sign and a frame for how it stands, so that no colour has to be told apart. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses, shorthands } from '@griffel/react';
import type { ReactElement } from 'react';
import type { WeekState, WeekTime } from '../../state/cadence-picture.ts';

const FORCED = '@media (forced-colors: active)';
/** More has no room. */
const MOST = 99;

const useStyles = makeStyles({
  mark: {
    boxSizing: 'border-box', display: 'flex', flexDirection: 'column', alignItems: 'center', justifyContent: 'space-between', width: '100%', height: '32px', padding: '1px 0 3px',
    borderRadius: '2px', ...shorthands.border('1px', 'solid', tokens.colorTransparentStroke), color: tokens.colorNeutralForeground1, overflow: 'hidden',
    fontSize: tokens.fontSizeBase100, lineHeight: tokens.lineHeightBase200, fontVariantNumeric: 'tabular-nums', [FORCED]: { color: 'CanvasText' },
  },
  none: { justifyContent: 'center', backgroundColor: tokens.colorNeutralBackground3 },
  on: { backgroundColor: tokens.colorPaletteTealBackground2 },
  under: { backgroundColor: tokens.colorPaletteRedBackground1, ...shorthands.borderColor(tokens.colorPaletteRedBorder2), ...shorthands.borderStyle('dashed') },
  over: { backgroundColor: tokens.colorPaletteMarigoldBackground2, ...shorthands.borderColor(tokens.colorPaletteMarigoldBorderActive) },
  before: { color: tokens.colorNeutralForeground3 },
  framed: { [FORCED]: shorthands.borderColor('CanvasText') },
  // What is past can't be changed any more. A contrast theme's colour of what is off may be a red or a green, which would mean something here: the frame goes, as every stroke of such a theme is as bright as the others.
  past: {
    backgroundColor: 'transparent', ...shorthands.borderColor(tokens.colorNeutralBackground6), color: tokens.colorNeutralForeground2,
    [FORCED]: { ...shorthands.borderColor('Canvas'), color: 'CanvasText' },
  },
  pastUnder: shorthands.borderColor(tokens.colorPaletteRedBorder1),
  pastOver: shorthands.borderColor(tokens.colorPaletteMarigoldBorderActive),
  sign: { display: 'block', fill: tokens.colorNeutralForeground1, [FORCED]: { fill: 'CanvasText' } },
});

const SIGNS: { readonly [S in WeekState]: string } = { under: 'M1 1H7L4 6Z', over: 'M1 6H7L4 1Z', on: 'M1 2.5H7V4.5H1Z', none: '', before: '' };

export function WeekMark({ posts, state, time }: { readonly posts: number; readonly state: WeekState; readonly time: WeekTime }): ReactElement {
  const styles = useStyles();
  const isPast = time === 'past';
  return (
    <span
      className={mergeClasses(
        styles.mark, styles[state], state !== 'before' && state !== 'none' && styles.framed,
        isPast && state !== 'before' && styles.past, isPast && state === 'under' && styles.pastUnder, isPast && state === 'over' && styles.pastOver,
      )}
      aria-hidden
    >
      <span>{state === 'before' ? '' : posts > MOST ? '…' : posts === 0 && state === 'none' ? '·' : String(posts)}</span>
      {SIGNS[state] !== '' && <WeekSign state={state} />}
    </span>
  );
}

function WeekSign({ state }: { readonly state: WeekState }): ReactElement {
  const styles = useStyles();
  return <svg className={styles.sign} width="8" height="7" focusable="false"><path d={SIGNS[state]} /></svg>;
}

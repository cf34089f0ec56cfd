/** How far posts are: one segment a state, and its count in words, so that no colour has to be told apart. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import type { ReactElement } from 'react';
import type { State } from '../../table/calendar.ts';
import type { CountedStates } from '../state/counted-states.ts';
import { useViewsWords } from '../views-words.ts';
import { wholeNumberIn } from '../whole-number.ts';
import { useWords } from '../words-context.tsx';

type Shade = State | 'other';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', height: '12px' },
  small: { height: '6px' },
  segment: {
    minWidth: '4px',
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  legend: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  swatch: {
    width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall, flexShrink: 0,
    '@media (forced-colors: active)': { display: 'none' },
  },
});

/** Light to dark with the work, so that the order shows without the hue. */
const useShades = makeStyles({
  idea: { backgroundColor: tokens.colorNeutralStroke1 },
  'to-produce': { backgroundColor: tokens.colorPalettePlatinumBorderActive },
  'in-review': { backgroundColor: tokens.colorPaletteMarigoldBorderActive },
  approved: { backgroundColor: tokens.colorPaletteTealBorderActive },
  scheduled: { backgroundColor: tokens.colorPaletteRoyalBlueBorderActive },
  published: { backgroundColor: tokens.colorPaletteGreenBorderActive },
  'on-hold': { backgroundColor: tokens.colorPaletteLavenderBorderActive },
  cancelled: { backgroundColor: tokens.colorNeutralStrokeAccessible },
  other: { backgroundColor: tokens.colorNeutralStroke1 },
});

export interface TrackingBarProps {
  readonly states: CountedStates;
  /** Whose or when they are. */
  readonly label: string;
  readonly isSmall?: boolean;
}

export function TrackingBar({ states: counts, label, isSmall = false }: TrackingBarProps): ReactElement {
  const styles = useStyles();
  const shades: { readonly [S in Shade]: string } = useShades();
  const { states, language } = useWords();
  const { week } = useViewsWords();
  return (
    <>
      <div className={mergeClasses(styles.bar, isSmall && styles.small)} aria-hidden>
        {counts.map(([state, count]) => (
          <div key={state ?? 'other'} className={mergeClasses(styles.segment, shades[state ?? 'other'])} style={{ flexGrow: count, flexBasis: 0 }} />
        ))}
      </div>
      <ul className={styles.legend} aria-label={label}>
        {counts.map(([state, count]) => (
          <li key={state ?? 'other'} className={styles.entry}>
            <span className={mergeClasses(styles.swatch, shades[state ?? 'other'])} aria-hidden />
            <Caption1>
              {`${state === null ? week.otherState : states[state]} `}
              <strong>{wholeNumberIn(language, count)}</strong>
            </Caption1>
          </li>
        ))}
      </ul>
    </>
  );
}

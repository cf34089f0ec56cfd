/** What the signs of the picture mean, as far as they stand in it. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { useCadenceWords } from '../../cadence-words-context.ts';
import type { ChannelWeeks, WeekState } from '../../state/cadence-picture.ts';
import { WeekMark } from './week-mark.tsx';

const STATES: readonly WeekState[] = ['under', 'on', 'over'];

const useStyles = makeStyles({
  key: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalXXS },
  entry: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  mark: { width: '18px', flexShrink: 0 },
  now: { width: '18px', height: '2px', flexShrink: 0, backgroundColor: tokens.colorBrandStroke1, '@media (forced-colors: active)': { backgroundColor: 'Highlight', forcedColorAdjust: 'none' } },
});

export function CadenceKey({ rows }: { readonly rows: readonly ChannelWeeks[] }): ReactElement | null {
  const styles = useStyles();
  const words = useCadenceWords();
  const cells = rows.flatMap((row) => row.cells);
  const shown = STATES.flatMap((state) => cells.find((cell) => cell.state === state) ?? []);
  if (shown.length === 0) return null;
  const past = cells.find(({ state, time }) => time === 'past' && (state === 'on' || state === 'under' || state === 'over'));
  return (
    <ul className={styles.key}>
      {shown.map(({ state, posts }) => (
        <li key={state} className={styles.entry}>
          <span className={styles.mark}><WeekMark posts={posts} state={state} time="ahead" /></span>
          <Caption1>{words.states[state]}</Caption1>
        </li>
      ))}
      {past !== undefined && (
        <li className={styles.entry}>
          <span className={styles.mark}><WeekMark {...past} /></span>
          <Caption1>{words.pastWeek}</Caption1>
        </li>
      )}
      <li className={styles.entry}>
        <span className={styles.now} />
        <Caption1>{words.thisWeek}</Caption1>
      </li>
    </ul>
  );
}

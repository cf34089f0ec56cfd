/** Weeks to come that lack posts: when those could go out, and the way to an idea for them. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { FreeSlot } from '../../../cadence/cadence.ts';
import { sideCell } from '../../../side-tabs/side-tabs.ts';
import type { CellRef } from '../../../table/cell-ref.ts';
import { firstFreeRow } from '../../first-free-row.ts';
import { listedWeeks, slotName } from '../../state/cadence-gaps.ts';
import type { ListedWeek } from '../../state/cadence-gaps.ts';
import { CellLines } from '../section/cell-lines.tsx';
import type { CellLine } from '../section/cell-lines.tsx';
import { ViewSection } from '../section/view-section.tsx';
import type { SectionProps } from './weeks-section.tsx';

/** Slots of one week that a line names. */
const NAMED = 2;

const useStyles = makeStyles({
  main: { alignSelf: 'flex-start', minWidth: 0 },
  way: { minWidth: 0, textAlign: 'start', marginBottom: tokens.spacingVerticalXS },
  none: { display: 'block', color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
});

/** Nothing where no week to come lacks anything. */
export function FillSection(props: SectionProps): ReactElement | null {
  const { checked: { calendar, sideTabs: { channels: tab } }, actions, dispatch, shown: { cadence }, nameOf, words } = props;
  const styles = useStyles();
  const weeks = useMemo(() => listedWeeks(cadence), [cadence]);
  if (weeks.length === 0) return null;
  const open = (slot: FreeSlot): void => dispatch({ type: 'panel-opened', panel: { kind: 'promote', slot: slotName(cadence, slot), lists: new Map() } });
  const first = cadence.freeSlots.find(({ ideas }) => ideas.length > 0);
  const free = firstFreeRow(calendar);
  const targetCell = (place: number): CellRef | null => {
    const [row] = cadence.targets[place]?.rows ?? [];
    return tab === null || row === undefined ? null : sideCell(tab, { row }, 'least');
  };
  // One idea may suit several weeks, and is one all the same.
  const ideas = new Set(cadence.freeSlots.flatMap((slot) => slot.ideas)).size;
  const fillableWeeks = weeks.filter((week) => fillableIn(week) !== undefined).length;
  const below = (week: ListedWeek): ReactElement | undefined => {
    const { gap, slots } = week;
    const fillable = fillableIn(week);
    if (fillable !== undefined) {
      // A single one is what the button above is about.
      if (fillableWeeks === 1) return undefined;
      const label = words.planFor(nameOf(cadence.channels[gap.channel] ?? ''), gap.week);
      return <Button size="small" className={styles.way} aria-label={label} onClick={() => open(fillable)}>{words.plan}</Button>;
    }
    return slots.length === 0 ? undefined : <Caption1 className={styles.none}>{words.noIdea}</Caption1>;
  };
  const lineOf = (week: ListedWeek): CellLine => {
    const { gap, slots } = week;
    const own = below(week);
    const moments = slots.slice(0, NAMED).map(({ day, minutes }) => words.moment(day, minutes));
    return {
      key: `${gap.channel} ${gap.week}`, name: `${nameOf(cadence.channels[gap.channel] ?? '')} · ${words.week(gap.week)}`,
      facts: `${words.ofNeeded(gap.posts, gap.least)} · ${slots.length === 0 ? words.noSlot(gap.shutBy ?? null) : words.freeSlots(moments, slots.length - moments.length)}${slots.length > 0 && gap.unplaced !== undefined ? ` · ${words.unplacedPosts(gap.unplaced)}` : ''}`,
      cell: targetCell(gap.channel), ...(own === undefined ? {} : { below: own }),
    };
  };
  const isSomeWithoutIdea = weeks.some(({ slots }) => slots.length > 0 && slots.every(({ ideas }) => ideas.length === 0));
  return (
    <ViewSection title={words.fill} isResting>
      {first !== undefined && <Button appearance="primary" className={styles.main} data-opens="promote" onClick={() => open(first)}>{words.plan}</Button>}
      {ideas > 0 && <Caption1 className={styles.none}>{words.ideas(ideas)}</Caption1>}
      <CellLines label={words.fill} lines={weeks.map(lineOf)} onShow={actions.revealNow} moreOf={words.more} />
      {isSomeWithoutIdea && free !== null && <Button size="small" className={styles.main} onClick={() => actions.revealNow(free)}>{words.firstFreeRow}</Button>}
    </ViewSection>
  );
}

/** The first slot that an idea could fill. */
function fillableIn({ slots }: ListedWeek): FreeSlot | undefined {
  return slots.find(({ ideas }) => ideas.length > 0);
}

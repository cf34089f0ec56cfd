/** From what a person says of an idea to what planning it would change, in the calendar as it was last read. */
import { useEffect, useMemo } from 'react';
import { taughtStates } from '../../lexicon/taught-states.ts';
import { listedForPromotion, planPromotion } from '../../planning/plan-promotion.ts';
import type { PlannedPromotion, RefusedPromotion } from '../../planning/plan-promotion.ts';
import type { Day } from '../../time/day.ts';
import { listedCells } from '../../tracking/listed-cells.ts';
import { markColumns } from '../../tracking/mark-columns.ts';
import { listKey } from '../../tracking/mark-plan.ts';
import type { ListsByColumn } from '../../tracking/mark-plan.ts';
import type { TrackedCalendar } from '../../tracking/tracked-calendar.ts';
import { calendarLanguage } from '../calendar-language.ts';
import type { Checked } from '../load-findings.ts';
import type { PaneActions } from '../pane-session.ts';
import { trackedOf } from '../tracked-of.ts';
import { useWords } from '../words-context.tsx';

export interface Promotion {
  readonly tracked: TrackedCalendar | null;
  /** Null until it is known. */
  readonly plan: PlannedPromotion | RefusedPromotion | null;
}

export interface PromotionSaid {
  readonly channel: string;
  /** Null while the field holds no day. */
  readonly day: Day | null;
  readonly minutes: number | null;
}

/** @param row Null where there is no idea. */
export function usePromotion(
  checked: Checked, row: number | null, { channel, day, minutes }: PromotionSaid, lists: ListsByColumn, { askLists }: Pick<PaneActions, 'askLists'>,
): Promotion {
  const { language } = useWords();
  const { today } = checked;
  const tracked = useMemo(() => trackedOf(checked), [checked]);
  const unread = useMemo(
    () => (tracked === null || row === null ? [] : [...listedCells(tracked, [row]), ...listedForPromotion(tracked, row)].filter((cell) => !lists.has(listKey(cell)))),
    [tracked, row, lists],
  );
  useEffect(() => {
    if (unread.length > 0) askLists(unread);
  }, [unread, askLists]);
  const own = useMemo(
    () => (tracked === null ? language : calendarLanguage(markColumns(tracked, taughtStates(tracked.found.settings.stateWords)), language)),
    [tracked, language],
  );
  const plan = useMemo(
    // A field without a day is one that no post can have.
    () => (tracked === null || row === null || unread.length > 0 ? null : planPromotion(tracked, { row, channel, day: day ?? -1, minutes }, { today, lists, language: own })),
    [tracked, row, unread, channel, day, minutes, today, lists, own],
  );
  return { tracked, plan };
}

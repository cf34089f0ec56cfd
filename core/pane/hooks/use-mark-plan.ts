/** From what a person says of a mark to what it would change, in the calendar as it was last read. */
import { useEffect, useMemo } from 'react';
import type { Steps } from '../../exchange/steps.ts';
import { taughtStates } from '../../lexicon/taught-states.ts';
import { cellText } from '../../table/cell-text.ts';
import { STATES } from '../../table/calendar.ts';
import type { State } from '../../table/calendar.ts';
import { columnWords } from '../../tracking/column-words.ts';
import { listedCells } from '../../tracking/listed-cells.ts';
import { markColumns } from '../../tracking/mark-columns.ts';
import type { MarkColumns } from '../../tracking/mark-columns.ts';
import { listKey } from '../../tracking/mark-plan.ts';
import type { MarkContext, MarkPlan } from '../../tracking/mark-plan.ts';
import { markSteps } from '../../tracking/plan-marks.ts';
import { stateName } from '../../tracking/state-names.ts';
import type { TrackedCalendar } from '../../tracking/tracked-calendar.ts';
import type { Language } from '../../words/language.ts';
import { calendarLanguage } from '../calendar-language.ts';
import type { Checked } from '../load-findings.ts';
import type { PaneActions } from '../pane-session.ts';
import { requestOf } from '../state/mark-draft.ts';
import type { MarkDraft } from '../state/mark-draft.ts';
import { lotChosen, lotsOf } from '../state/mark-lots.ts';
import type { LotRows } from '../state/mark-lots.ts';
import type { MarkPanelState } from '../state/panel.ts';
import { rowSpots } from '../state/row-spots.ts';
import { trackedOf } from '../tracked-of.ts';
import { useFollowing } from './use-following.ts';
import { useSteps } from './use-steps.ts';

export interface MarkSaid {
  readonly draft: MarkDraft;
  /** Name of the person; '' where they have not said. */
  readonly who: string;
  readonly language: Language;
}

export interface MarkModel {
  /** Null for a calendar that was not recognised. */
  readonly tracked: TrackedCalendar | null;
  readonly lots: readonly LotRows[];
  readonly lot: LotRows | null;
  /** Each state in the team's own word. */
  readonly words: ReadonlyMap<State, string>;
  /** Keys of the networks that have a column of states of their own. */
  readonly channels: readonly string[];
  /** Null until it is known. */
  readonly plan: MarkPlan | null;
}

const NO_ROWS: readonly number[] = [];

export function useMarkPlan(checked: Checked, panel: MarkPanelState, { draft, who, language }: MarkSaid, { askLists }: PaneActions): MarkModel {
  const { today } = checked;
  const tracked = useMemo(() => trackedOf(checked), [checked]);
  const columns = useMemo(() => (tracked === null ? [] : markColumns(tracked, taughtStates(tracked.found.settings.stateWords))), [tracked]);
  const spots = useMemo(() => rowSpots(checked), [checked]);
  const lots = useMemo(() => lotsOf(panel.list, panel.selection, spots), [panel.list, panel.selection, spots]);
  const lot = lotChosen(lots, draft.lot);
  const rows = lot?.rows ?? NO_ROWS;
  const unread = useMemo(
    () => (tracked === null ? [] : listedCells(tracked, rows).filter((cell) => !panel.lists.has(listKey(cell)))),
    [tracked, rows, panel.lists],
  );
  useEffect(() => {
    if (unread.length > 0) askLists(unread);
  }, [unread, askLists]);
  // Typing stays fluent while a long list is planned.
  const said = useFollowing(draft);
  const context = useMemo(
    (): MarkContext => ({ today, lists: panel.lists, language: calendarLanguage(columns, language) }),
    [today, panel.lists, columns, language],
  );
  const planning = useSteps(useMemo(
    () => (tracked === null || unread.length > 0 ? null : (): Steps<MarkPlan> => markSteps(tracked, requestOf(said, rows, who), context)),
    [tracked, unread, said, rows, who, context],
  ));
  return {
    tracked, lots, lot,
    words: useMemo(() => stateWords(tracked, columns, context), [tracked, columns, context]),
    channels: useMemo(() => [...new Set(columns.flatMap((own) => own.channels.flatMap(({ channel }) => channel ?? [])))], [columns]),
    // Of what was said before, it is none.
    plan: said === draft ? (planning.outcome?.result ?? null) : null,
  };
}

/** Where a team ticks boxes, a state has its usual name. */
function stateWords(tracked: TrackedCalendar | null, columns: readonly MarkColumns[], context: MarkContext): ReadonlyMap<State, string> {
  return new Map(STATES.map((state) => {
    const words = tracked === null ? [] : [...columnWords(tracked, columns, state, context)];
    const own = words.flatMap(([{ use }, { chosen }]) => (chosen.kind === 'word' && !use.isMarks ? [cellText(chosen.cell)] : []));
    return [state, own[0] ?? stateName(state, context.language)] as const;
  }));
}

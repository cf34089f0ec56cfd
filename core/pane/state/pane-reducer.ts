/** What each event makes of the pane's state. */
import type { Place } from '../../briefing/place.ts';
import type { HarmedCell } from '../../edits/edit.ts';
import type { FindingCode, Severity } from '../../findings/finding.ts';
import type { Grouping } from '../../findings/grouping.ts';
import type { PlannedMove, RefusedMove } from '../../planning/plan-move.ts';
import type { Day } from '../../time/day.ts';
import type { ListsByColumn } from '../../tracking/mark-plan.ts';
import type { Done } from '../../words/behaviour-words.ts';
import type { Written } from '../../words/columns-words.ts';
import type { Loaded } from '../load-findings.ts';
import type { WriteTrouble } from '../write-trouble.ts';
import type { CadenceSpan } from './cadence-span.ts';
import { reduceDraft } from './columns-draft.ts';
import type { DraftEvent } from './columns-draft.ts';
import { columnsAfterReading, columnsClosed, columnsSettled } from './columns-state.ts';
import { isSameSelection } from './mark-lots.ts';
import type { SelectedSpots } from './mark-lots.ts';
import type { Harm, PaneFault, PaneState } from './pane-state.ts';
import type { MarkPanelState, Panel } from './panel.ts';
import type { ShownStanding } from './filter-findings.ts';
import type { ResultsChoice } from './results-choice.ts';
import { isUndoable } from './undoable.ts';
import type { View } from './view.ts';

export type PaneEvent =
  | { readonly type: 'read-started'; readonly isQuiet: boolean }
  | { readonly type: 'read-progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'read-finished'; readonly loaded: Loaded }
  | { readonly type: 'fault-raised'; readonly fault: PaneFault }
  | { readonly type: 'reveal-succeeded' }
  | { readonly type: 'columns-opened' }
  /** `isSettled` where what the person said is confirmed or taken back; otherwise it waits. */
  | { readonly type: 'columns-closed'; readonly isSettled: boolean }
  | { readonly type: 'columns-drafted'; readonly change: DraftEvent }
  | { readonly type: 'write-started'; readonly what: Written }
  | { readonly type: 'write-failed'; readonly trouble: WriteTrouble; readonly harmed?: readonly HarmedCell[] }
  /** Written, or kept for now: the next reading shows what came of it. */
  | { readonly type: 'write-succeeded'; readonly what: Written; readonly done: Done | null; readonly harmed?: readonly HarmedCell[] }
  | { readonly type: 'harm-dismissed' }
  | { readonly type: 'done-dismissed' }
  | { readonly type: 'panel-opened'; readonly panel: Panel }
  | { readonly type: 'move-planned'; readonly to: Day; readonly plan: PlannedMove | RefusedMove }
  | { readonly type: 'selection-answered'; readonly selection: SelectedSpots | null }
  | { readonly type: 'lists-answered'; readonly lists: ListsByColumn }
  | { readonly type: 'self-chosen'; readonly self: string | null }
  | { readonly type: 'tool-named'; readonly tool: string }
  | { readonly type: 'panel-closed' }
  | ListEvent;

export type ListEvent =
  | { readonly type: 'new-chosen'; readonly isNewOnly: boolean }
  | { readonly type: 'standing-chosen'; readonly standing: ShownStanding }
  | { readonly type: 'view-chosen'; readonly view: View }
  | { readonly type: 'team-days-chosen'; readonly days: number }
  | { readonly type: 'cadence-span-chosen'; readonly span: CadenceSpan }
  | { readonly type: 'results-chosen'; readonly choice: Partial<ResultsChoice> }
  /** The findings of one rule, of these weeks. */
  | { readonly type: 'rule-shown'; readonly code: FindingCode }
  | { readonly type: 'rule-left' }
  /** All findings of a place. */
  | { readonly type: 'place-shown'; readonly place: Place }
  | { readonly type: 'place-chosen'; readonly place: Place | null }
  /** The rules that could not judge. */
  | { readonly type: 'not-run-shown' }
  | { readonly type: 'person-chosen'; readonly person: string | null }
  | { readonly type: 'severity-toggled'; readonly severity: Severity }
  | { readonly type: 'search-changed'; readonly search: string }
  | { readonly type: 'grouping-chosen'; readonly grouping: Grouping }
  | { readonly type: 'filters-cleared' }
  | { readonly type: 'group-folded'; readonly id: string; readonly isFolded: boolean }
  | { readonly type: 'row-activated'; readonly key: string; readonly isSelected: boolean }
  | { readonly type: 'selection-left' };

/** Written, these have nothing more to show. */
const CLOSING: ReadonlySet<Written> = new Set<Written>(['mend', 'move', 'mark', 'promotion', 'shifts']);

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'read-started':
      return { ...state, reading: { isQuiet: event.isQuiet, share: null } };
    case 'read-progressed':
      return state.reading === null ? state : { ...state, reading: { ...state.reading, share: shareOf(event.done, event.total) } };
    case 'read-finished':
      return afterReading(state, event.loaded);
    case 'fault-raised':
      return event.fault.during === 'read' ? { ...withoutWrite(state), reading: null, fault: event.fault } : { ...state, fault: event.fault };
    case 'reveal-succeeded':
      return state.fault?.during === 'reveal' ? { ...state, fault: null } : state;
    case 'columns-opened':
      return { ...state, columns: { ...state.columns, view: 'opened', changed: [] }, trouble: null, isNotRunAsked: false };
    case 'columns-closed':
      return { ...state, columns: (event.isSettled ? columnsSettled : columnsClosed)(state.columns, state.loaded), trouble: null };
    case 'columns-drafted':
      return { ...state, columns: { ...state.columns, draft: reduceDraft(state.columns.draft, event.change) } };
    case 'write-started':
      // What is put back belongs to what was done before.
      return { ...state, writing: { what: event.what, step: 'writing' }, trouble: null, ...(event.what === 'restore' ? {} : { done: null, harm: null }) };
    case 'write-failed':
      return state.writing === null ? state : { ...state, writing: null, trouble: { what: state.writing.what, trouble: event.trouble }, harm: harmOf(event.harmed ?? []) ?? state.harm };
    case 'write-succeeded':
      return {
        ...state,
        writing: { what: event.what, step: 'reading' },
        trouble: null,
        ...whatCame(state, event.done, event.harmed ?? []),
        panel: CLOSING.has(event.what) ? null : state.panel,
        isSetUp: state.isSetUp || event.what === 'calendar',
      };
    case 'harm-dismissed':
      return { ...state, harm: null };
    case 'done-dismissed':
      return { ...state, done: null, trouble: null };
    case 'panel-opened':
      return { ...state, panel: event.panel, trouble: null, isNotRunAsked: false };
    case 'move-planned':
      // An answer about a day that was chosen before is no answer.
      return state.panel?.kind === 'move' && state.panel.to === event.to ? { ...state, panel: { ...state.panel, plan: event.plan } } : state;
    case 'selection-answered':
    case 'lists-answered':
      if (event.type === 'lists-answered' && (state.panel?.kind === 'promote' || state.panel?.kind === 'import-results')) {
        return { ...state, panel: { ...state.panel, lists: new Map([...(state.panel.lists ?? []), ...event.lists]) } };
      }
      return state.panel?.kind === 'mark' ? { ...state, panel: markPanelAfter(state.panel, event) } : state;
    case 'self-chosen':
      return { ...state, self: event.self };
    case 'tool-named':
      return { ...state, lastTool: event.tool };
    case 'panel-closed':
      // A rule opened among all rules leads back to them.
      return { ...state, panel: state.panel?.kind === 'rule' && state.panel.isFromRules ? { kind: 'rules' } : null, trouble: null };
    default:
      return reduceList(state, event);
  }
}

type MarkEvent = Extract<PaneEvent, { type: 'selection-answered' | 'lists-answered' }>;

function markPanelAfter(panel: MarkPanelState, event: MarkEvent): MarkPanelState {
  switch (event.type) {
    case 'selection-answered':
      return isSameSelection(panel.selection, event.selection) ? panel : { ...panel, selection: event.selection };
    case 'lists-answered':
      return { ...panel, lists: new Map([...panel.lists, ...event.lists]) };
  }
}

/** What is put back is told where the harm was told; what was done before can still be undone. */
function whatCame({ done: before, harm }: PaneState, done: Done | null, harmed: readonly HarmedCell[]): Pick<PaneState, 'done' | 'harm'> {
  if (done?.kind !== 'put-back' || harm === null) return { done, harm: harmOf(harmed) ?? harm };
  return { done: before, harm: harmOf(harmed) ?? { ...harm, putBack: { count: done.count, left: done.left } } };
}

function harmOf(harmed: readonly HarmedCell[]): Harm | null {
  return harmed.length === 0 ? null : { cells: harmed, putBack: null };
}

/** What is shown, and what of it. */
function reduceList(state: PaneState, event: ListEvent): PaneState {
  switch (event.type) {
    case 'new-chosen':
      return { ...state, isNewOnly: event.isNewOnly };
    case 'standing-chosen':
      return { ...state, standing: event.standing };
    case 'view-chosen':
      // The way back stays at hand; what has none is told where it was done.
      return { ...state, view: event.view, isNotRunAsked: false, done: event.view === state.view || state.done === null || isUndoable(state.done) ? state.done : null };
    case 'team-days-chosen':
      return { ...state, teamDays: event.days };
    case 'cadence-span-chosen':
      return { ...state, cadenceSpan: event.span };
    case 'results-chosen':
      return { ...state, results: { ...state.results, ...event.choice } };
    case 'rule-shown':
      return { ...withoutFilters(state), view: 'findings', rule: event.code, place: 'now' };
    case 'place-shown':
      return { ...withoutFilters(state), view: 'findings', place: event.place };
    case 'rule-left':
      return { ...state, rule: null };
    case 'place-chosen':
      return { ...state, place: event.place };
    case 'not-run-shown':
      return { ...state, view: 'findings', isNotRunAsked: true };
    case 'person-chosen':
      return { ...state, person: event.person };
    case 'severity-toggled':
      return { ...state, severities: toggled(state.severities, event.severity) };
    case 'search-changed':
      return { ...state, search: event.search };
    case 'grouping-chosen':
      return { ...state, grouping: event.grouping, folded: new Set() };
    case 'filters-cleared':
      return { ...withoutFilters(state), person: null };
    case 'group-folded':
      return { ...state, folded: withMember(state.folded, event.id, event.isFolded) };
    case 'row-activated':
      return { ...state, activeKey: event.key, selectedKey: event.isSelected ? event.key : null };
    case 'selection-left':
      return { ...state, selectedKey: null };
  }
}

function afterReading(state: PaneState, loaded: Loaded): PaneState {
  const { columns, writing, ...rest } = withoutWrite(state, loaded);
  const fault = state.fault?.during === 'watch' ? state.fault : null;
  return { ...rest, loaded, writing, columns: columnsAfterReading(columns, loaded), reading: null, fault };
}

/** A person's own list stays their own. */
function withoutFilters(state: PaneState): PaneState {
  return { ...state, severities: new Set(), search: '', rule: null, place: null, isNotRunAsked: false, isNewOnly: false, standing: 'open' };
}

/** With the reading that follows it, a writing is over, and the columns that it was about have been seen. */
function withoutWrite(state: PaneState, loaded = state.loaded): PaneState {
  if (state.writing?.step !== 'reading') return state;
  return { ...state, writing: null, columns: state.writing.what === 'columns' ? columnsSettled(state.columns, loaded) : state.columns };
}

function shareOf(done: number, total: number): number {
  return total <= 0 ? 0 : Math.min(1, done / total);
}

function toggled<Member>(members: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  return withMember(members, member, !members.has(member));
}

function withMember<Member>(members: ReadonlySet<Member>, member: Member, isMember: boolean): ReadonlySet<Member> {
  const next = new Set(members);
  if (isMember) next.add(member);
  else next.delete(member);
  return next;
}

/** Plans the marking of posts: which cells change to what, which rows can't be marked and why, and nothing beside. */
import { rowAnchors } from '../edits/anchor-rows.ts';
import type { AnchoredRow } from '../edits/anchor-rows.ts';
import type { CellsEdit, CellWrite } from '../edits/edit.ts';
import { isSameCell, storedCell } from '../edits/verify.ts';
import { eachOf, finish as finishSteps } from '../exchange/steps.ts';
import type { Steps } from '../exchange/steps.ts';
import { taughtStates } from '../lexicon/taught-states.ts';
import { ROW_KIND, cellOf, entryOf } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import { cellText } from '../table/cell-text.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import { isLinkWrong } from './link.ts';
import { isDayText } from './short-day.ts';
import { columnWords } from './column-words.ts';
import type { ColumnWords } from './column-words.ts';
import { markColumns } from './mark-columns.ts';
import type { MarkColumns, StateColumn, TrackingColumn } from './mark-columns.ts';
import { amended, composed, isComposed, isStateAlone } from './composed-mark.ts';
import { bracketed, dayChange, detailsSaid, detailsWithoutColumn, placeDetails } from './mark-details.ts';
import type { MarkChange, MarkContext, MarkDetail, MarkPlan, MarkRequest, MarkWarning, PlannedMark, RefusedMark } from './mark-plan.ts';
import { warningsOn } from './mark-warnings.ts';
import { againstRow, againstStep, objection } from './refuse-mark.ts';
import type { Objection } from './refuse-mark.ts';
import { stateName } from './state-names.ts';
import { targetsIn } from './mark-targets.ts';
import { cellIn, heldIn } from './tracked-calendar.ts';
import type { TrackedCalendar } from './tracked-calendar.ts';
import { bracketOf } from './tracking-manner.ts';
import { ALL_STATES } from './transitions.ts';

/** What planning one row needs to know. */
interface Planning {
  readonly tracked: TrackedCalendar;
  readonly request: MarkRequest;
  readonly context: MarkContext;
  readonly columns: readonly MarkColumns[];
  readonly words: ReadonlyMap<StateColumn, ColumnWords>;
  readonly anchorOf: (row: number) => AnchoredRow;
}

/** What comes of one row. */
type RowPlan =
  | { readonly kind: 'mark'; readonly mark: PlannedMark; readonly edit: CellsEdit; readonly word: string; readonly unplaced: readonly MarkDetail[] }
  | { readonly kind: 'refused'; readonly refused: RefusedMark }
  | { readonly kind: 'already'; readonly row: number; readonly unplaced: readonly MarkDetail[] };

/** So many rows are planned before others may have their turn. */
const AT_ONCE = 64;

/** Doing what is planned and planning again plans nothing more. */
export function planMarks(tracked: TrackedCalendar, request: MarkRequest, context: MarkContext): MarkPlan {
  return finishSteps(markSteps(tracked, request, context));
}

/** The same by and by. */
export function* markSteps(tracked: TrackedCalendar, request: MarkRequest, context: MarkContext): Steps<MarkPlan> {
  const { calendar, found: { outline, settings } } = tracked;
  const columns = markColumns(tracked, taughtStates(settings.stateWords));
  const planning: Planning = { tracked, request, context, columns, words: columnWords(tracked, columns, request.state, context), anchorOf: rowAnchors(calendar, outline) };
  const rows = [...new Set(request.rows)].filter((row) => row >= 0 && row < calendar.rowCount);
  const plans: RowPlan[] = [];
  yield* eachOf(rows, (row) => plans.push(planRow(ownPlanning(planning, row), row)), AT_ONCE);
  const marked = plans.flatMap((plan) => (plan.kind === 'mark' ? [plan] : []));
  const unplaced = new Set<MarkDetail>(plans.flatMap((plan) => (plan.kind === 'refused' ? [] : plan.unplaced)));
  if (request.link.trim() !== '' && request.rows.length > 1) unplaced.add('link');
  return {
    state: request.state,
    word: marked.find(({ word }) => word !== '')?.word ?? '',
    marks: marked.map(({ mark }) => mark),
    refused: plans.flatMap((plan) => (plan.kind === 'refused' ? [plan.refused] : [])),
    already: plans.flatMap((plan) => (plan.kind === 'already' ? [plan.row] : [])),
    unplaced: [...unplaced],
    edits: marked.map(({ edit }) => edit),
  };
}

/** With the link and the day that are the row's own. */
function ownPlanning(planning: Planning, row: number): Planning {
  const own = planning.request.each?.get(row);
  return own === undefined ? planning : { ...planning, request: { ...planning.request, ...own, rows: [row] } };
}

function planRow(asked: Planning, row: number): RowPlan {
  const { tracked, request, context: { today }, columns, anchorOf } = asked;
  const { state } = request;
  const { calendar } = tracked;
  const own = columns[calendar.part[row] ?? 0];
  const targets = own === undefined ? [] : targetsIn(tracked, row, own, request);
  // A tool that is only offered is none for a row in the state already: it was given its own then.
  const isOffered = request.isToolOffered === true && targets.every((target) => target.from === state);
  const planning = isOffered ? { ...asked, request: { ...request, tool: '' } } : asked;
  const [first] = targets;
  const from = first === undefined || first.column.channel !== null ? entryOf(calendar.status, row).state : first.from;
  /** @param target Which of the row's cells is in the way, where it is one of them. */
  const refuse = ({ reason, details }: Objection, target: { readonly column: StateColumn; readonly from: State | null } | null = null): RowPlan => {
    const { column } = target ?? first ?? { column: null };
    const cell = column === null ? cellOf(calendar, row, 'status', 'tracking') : cellIn(tracked, row, column.column);
    return { kind: 'refused', refused: { row, from: target === null ? from : target.from, cell, reason, details } };
  };
  if (calendar.overflow.has(row)) return refuse(objection('row-shifted'));
  if (own === undefined || first === undefined) return refuse(objection(own !== undefined && own.channels.length > 0 ? 'no-channel' : 'no-column'));
  const steps = targets.map((target) => {
    // A row that is called an idea is one until its state says more.
    const begun = target.from === null && isPlaceholder(target.word) && calendar.kind[row] === ROW_KIND.idea ? 'idea' : target.from;
    const against = begun === state ? null : againstStep(begun, target.word, state, planning.words.get(target.column)?.vocabulary ?? ALL_STATES, hasSigns(target.column));
    return { ...target, against: against === null ? null : { ...target, from: begun, objection: against } };
  });
  const ready = steps.filter((step) => step.against === null && step.from !== state);
  const isSame = steps.some((step) => step.from === state);
  const against = steps.find((step) => step.against !== null)?.against ?? null;
  if (ready.length === 0 && !isSame && against !== null) return refuse(against.objection, against);
  if (detailsSaid(planning.request).has('link') && isLinkWrong(planning.request.link)) return refuse(objection('link-wrong'));
  const unfit = ready.length === 0 ? null : againstRow(calendar, row, from, state, today);
  if (unfit !== null) return refuse(unfit);
  const changes: MarkChange[] = [];
  const words: string[] = [];
  const placed: MarkDetail[] = [];
  for (const { column } of ready) {
    const written = wordIn(planning, row, own, column);
    if ('reason' in written) return refuse(written);
    changes.push(written.change);
    words.push(written.word);
    placed.push(...written.placed);
  }
  // What says so already takes the tool or the link that was typed.
  for (const { column } of steps.filter((step) => step.from === state)) {
    const told = amended({ tracked, row, request: planning.request, language: planning.context.language }, column, detailsWithoutColumn(tracked, row, planning.request, own), planning.words.get(column)?.isListed === true);
    changes.push(...told.changes);
    placed.push(...told.placed);
  }
  const isToUnschedule = state !== 'published' && ready.some((step) => step.from === 'scheduled');
  const warnings: readonly MarkWarning[] = [...(against === null ? [] : ['channels-left' as const]), ...(isToUnschedule ? ['still-scheduled' as const] : [])];
  return finish(planning, row, { from, fromWord: first.word, changes, words, placed, warnings, isSame: ready.length === 0 }, own, refuse, anchorOf);
}

/** In columns of channels a cross says that the post does not go out there. */
function hasSigns({ channel, use }: StateColumn): boolean {
  return channel === null && !use.isMarks;
}

interface Begun {
  readonly from: State | null;
  readonly fromWord: string;
  readonly changes: readonly MarkChange[];
  readonly words: readonly string[];
  readonly placed: readonly MarkDetail[];
  readonly warnings: readonly MarkWarning[];
  /** Whether the state stays as it is. */
  readonly isSame: boolean;
}

/** The details beside the state, and the edit for it all. */
function finish(
  { tracked, request, context: { today, language } }: Planning, row: number, begun: Begun, own: MarkColumns, refuse: (objection: Objection) => RowPlan, anchorOf: Planning['anchorOf'],
): RowPlan {
  const [said = ''] = begun.words;
  const word = own.tracking !== null && own.tracking.read(said) === request.state ? said : stateName(request.state, language);
  const details = placeDetails({ tracked, row, request, columns: own, from: begun.from, word, language });
  const changes = [...begun.changes, ...details.changes].filter(({ from, to, format }) => format !== undefined || !isSameCell(storedCell(from), storedCell(to)));
  const [change, ...others] = changes;
  // Today is a matter of course: that there is no place for it is worth no word; nor is who, of what was so before.
  const isTold = (detail: MarkDetail): boolean => detail === 'tool' || detail === 'link' || (!begun.isSame && (detail !== 'day' || request.day !== today));
  const unplaced = details.unplaced.filter((detail) => !begun.placed.includes(detail) && isTold(detail));
  if (change === undefined) return { kind: 'already', row, unplaced };
  const anchor = anchorOf(row);
  if (anchor === 'row-twice') return refuse(objection('row-twice'));
  const warnings = [...begun.warnings, ...details.warnings, ...warningsOn(tracked, row, request, changes)];
  return {
    kind: 'mark', word: said, unplaced,
    mark: { row, from: begun.from, fromWord: begun.fromWord, changes: [change, ...others], warnings },
    edit: { kind: 'cells', sheet: change.cell.sheet, row: anchor, writes: [writeOf(change), ...others.map(writeOf)] },
  };
}

interface WrittenWord {
  readonly change: MarkChange;
  readonly word: string;
  /** The details that the cell tells as well. */
  readonly placed: readonly MarkDetail[];
}

function wordIn({ tracked, request, context: { language }, words }: Planning, row: number, own: MarkColumns, column: StateColumn): Objection | WrittenWord {
  const { status, channels, tracking } = own;
  const { chosen = null, isListed = false } = words.get(column) ?? {};
  if (chosen === null || chosen.kind === 'none') return objection(chosen?.reason ?? 'no-column', { offered: chosen?.offered ?? [] });
  const from = heldIn(tracked, row, column.column);
  const text = cellText(from);
  const word = cellText(chosen.cell);
  // A tracking column that stands alone tells the details as well.
  const alone = tracking !== null && column === tracking && status === null && channels.length === 0 ? tracking : null;
  if (alone !== null && alone.ofHeading !== request.state && (alone.isForPosted || alone.manner === 'dates')) return objection(alone.manner === 'dates' ? 'dates-only' : 'marks-only');
  const note = typeof from === 'string' && (alone !== null || column.isComposed) ? noteIn(tracked, column, alone, text) : '';
  if (alone?.manner === 'dates' && request.day !== null && note === '') return { change: dayChange({ tracked, row, request }, column.column, from), word, placed: [] };
  const cell: CellRef = cellIn(tracked, row, column.column);
  const left = detailsWithoutColumn(tracked, row, request, own);
  const isWhole = isComposed(column, text) && (alone !== null || column.isComposed);
  // What stands beside a list shows that it lets other texts through; the host refuses them where it does not.
  if (isWhole || (column.isComposed && (!isListed || note !== ''))) return { change: { cell, from, to: composed({ tracked, row, request, word, language }, column, text, left, note) }, word, placed: [...left.keys()] };
  if (note !== '') return { change: { cell, from, to: composed({ tracked, row, request, word, language }, column, text, new Map(), note) }, word, placed: [] };
  if (alone === null || isListed) return { change: { cell, from, to: chosen.cell }, word, placed: [] };
  const { to, placed } = bracketed(alone, chosen.cell, text, left);
  return { change: { cell, from, to }, word, placed };
}

/** What a person wrote beside or in place of a state; '' for nothing that is theirs alone. */
function noteIn(tracked: TrackedCalendar, column: StateColumn, alone: TrackingColumn | null, text: string): string {
  const isState = isComposed(column, text) || isStateAlone(tracked, text) || (alone !== null && alone.bracket !== null && bracketOf(text) !== null);
  return isState || isDayText(text) || isPlaceholder(text) || yesOrNo(text) !== null ? '' : text;
}

function writeOf({ cell: { row, column }, from, to, format }: MarkChange): CellWrite {
  return { row, column, expected: from, value: to, ...(format === undefined ? {} : { format }) };
}

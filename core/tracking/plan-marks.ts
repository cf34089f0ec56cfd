/** Plans the marking of posts: which cells change to what, which rows can't be marked and why, and nothing beside. */
import { rowAnchors } from '../edits/anchor-rows.ts';
import type { AnchoredRow } from '../edits/anchor-rows.ts';
import type { CellsEdit, CellWrite } from '../edits/edit.ts';
import { isSameCell, storedCell } from '../edits/verify.ts';
import { taughtState, taughtStates } from '../lexicon/taught-states.ts';
import { cellOf, entryOf } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import { cellText } from '../table/cell-text.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { wholeStatus } from '../lexicon/statuses.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import { isLinkWrong } from './link.ts';
import { isDayText } from './tracking-text.ts';
import { columnWords } from './column-words.ts';
import type { ColumnWords } from './column-words.ts';
import { markColumns } from './mark-columns.ts';
import type { MarkColumns, StateColumn, TrackingColumn } from './mark-columns.ts';
import { composed, dayChange, detailsSaid, isComposed, placeDetails } from './mark-details.ts';
import type { MarkChange, MarkContext, MarkDetail, MarkPlan, MarkRequest, MarkWarning, PlannedMark, RefusedMark } from './mark-plan.ts';
import { warningsOn } from './mark-warnings.ts';
import { againstRow, againstStep, objection } from './refuse-mark.ts';
import type { Objection } from './refuse-mark.ts';
import { stateName } from './state-names.ts';
import { targetsIn } from './mark-targets.ts';
import { cellIn, heldIn } from './tracked-calendar.ts';
import type { TrackedCalendar } from './tracked-calendar.ts';
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
  | { readonly kind: 'already'; readonly row: number };

/** Doing what is planned and planning again plans nothing more. */
export function planMarks(tracked: TrackedCalendar, request: MarkRequest, context: MarkContext): MarkPlan {
  const { calendar, found: { outline, settings } } = tracked;
  const columns = markColumns(tracked, taughtStates(settings.stateWords));
  const planning: Planning = { tracked, request, context, columns, words: columnWords(tracked, columns, request.state, context), anchorOf: rowAnchors(calendar, outline) };
  const rows = [...new Set(request.rows)].filter((row) => row >= 0 && row < calendar.rowCount);
  const plans = rows.map((row) => planRow(planning, row));
  const marked = plans.flatMap((plan) => (plan.kind === 'mark' ? [plan] : []));
  const unplaced = new Set<MarkDetail>(marked.flatMap((plan) => plan.unplaced));
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

function planRow(planning: Planning, row: number): RowPlan {
  const { tracked, request: { state }, context: { today }, columns, anchorOf } = planning;
  const { calendar } = tracked;
  const own = columns[calendar.part[row] ?? 0];
  const targets = own === undefined ? [] : targetsIn(tracked, row, own, planning.request);
  const [first] = targets;
  const from = first === undefined || first.column.channel !== null ? entryOf(calendar.status, row).state : first.from;
  const refuse = ({ reason, details }: Objection): RowPlan => {
    const cell = first === undefined ? cellOf(calendar, row, 'status', 'tracking') : cellIn(tracked, row, first.column.column);
    return { kind: 'refused', refused: { row, from, cell, reason, details } };
  };
  if (calendar.overflow.has(row)) return refuse(objection('row-shifted'));
  if (own === undefined || first === undefined) return refuse(objection(own !== undefined && own.channels.length > 0 ? 'no-channel' : 'no-column'));
  const steps = targets.map((target) => ({ ...target, against: target.from === state ? null : againstStep(target.from, target.word, state, planning.words.get(target.column)?.vocabulary ?? ALL_STATES, hasSigns(target.column)) }));
  const ready = steps.filter((step) => step.against === null && step.from !== state);
  const isSame = steps.some((step) => step.from === state);
  const against = steps.find((step) => step.against !== null)?.against ?? null;
  if (ready.length === 0 && !isSame && against !== null) return refuse(against);
  if (detailsSaid(planning.request).has('link') && isLinkWrong(planning.request.link)) return refuse(objection('link-wrong'));
  const unfit = ready.length === 0 ? null : againstRow(calendar, row, from, state, today);
  if (unfit !== null) return refuse(unfit);
  const changes: MarkChange[] = [];
  const words: string[] = [];
  let hasDetails = false;
  for (const { column } of ready) {
    const written = wordIn(planning, row, own, column);
    if ('reason' in written) return refuse(written);
    changes.push(written.change);
    words.push(written.word);
    hasDetails ||= written.hasDetails;
  }
  return finish(planning, row, { from, fromWord: first.word, changes, words, hasDetails, warnings: against === null ? [] : ['channels-left'] }, own, refuse, anchorOf);
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
  readonly hasDetails: boolean;
  readonly warnings: readonly MarkWarning[];
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
  if (change === undefined) return { kind: 'already', row };
  const anchor = anchorOf(row);
  if (anchor === 'row-twice') return refuse(objection('row-twice'));
  const warnings = [...begun.warnings, ...details.warnings, ...warningsOn(tracked, row, request, changes)];
  // Today is a matter of course: that there is no place for it is worth no word.
  const unplaced = begun.hasDetails ? [] : details.unplaced.filter((detail) => detail !== 'day' || request.day !== today);
  return {
    kind: 'mark', word: said, unplaced,
    mark: { row, from: begun.from, fromWord: begun.fromWord, changes: [change, ...others], warnings },
    edit: { kind: 'cells', sheet: change.cell.sheet, row: anchor, writes: [writeOf(change), ...others.map(writeOf)] },
  };
}

interface WrittenWord {
  readonly change: MarkChange;
  readonly word: string;
  /** Whether the cell tells the details as well. */
  readonly hasDetails: boolean;
}

function wordIn({ tracked, request, context: { language }, words }: Planning, row: number, { status, channels, tracking }: MarkColumns, column: StateColumn): Objection | WrittenWord {
  const { chosen = null, hasList = false } = words.get(column) ?? {};
  if (chosen === null || chosen.kind === 'none') return objection(chosen?.reason ?? 'no-column', { offered: chosen?.offered ?? [] });
  const from = heldIn(tracked, row, column.column);
  const word = cellText(chosen.cell);
  // A tracking column that stands alone tells the details as well.
  const alone = tracking !== null && column === tracking && status === null && channels.length === 0 ? tracking : null;
  if (alone !== null && alone.ofHeading !== request.state && (alone.isForPosted || alone.manner === 'dates')) return objection(alone.manner === 'dates' ? 'dates-only' : 'marks-only');
  const note = alone === null || typeof from !== 'string' ? '' : noteIn(tracked, alone, cellText(from));
  if (alone?.manner === 'dates' && request.day !== null && note === '') return { change: dayChange({ tracked, row, request }, column.column, from), word, hasDetails: false };
  const cell: CellRef = cellIn(tracked, row, column.column);
  // A note beside a list shows that it lets other texts through; the host refuses them where it does not.
  const isText = note !== '' || (alone?.manner === 'text' && !hasList);
  if (alone === null || !isText) return { change: { cell, from, to: chosen.cell }, word, hasDetails: false };
  const to = composed({ tracked, request, word, language }, alone, cellText(from), detailsWithoutColumn(tracked, row, request), note);
  return { change: { cell, from, to }, word, hasDetails: true };
}

/** What a person wrote beside or in place of a state; '' for nothing that is theirs alone. */
function noteIn({ found: { settings } }: TrackedCalendar, column: TrackingColumn, text: string): string {
  const isState = isComposed(column, text) || wholeStatus(text) !== undefined || taughtState(taughtStates(settings.stateWords), text) !== null;
  return isState || isDayText(text) || isPlaceholder(text) || yesOrNo(text) !== null ? '' : text;
}

/** What a tracking column that stands alone tells beside the state. */
function detailsWithoutColumn(tracked: TrackedCalendar, row: number, request: MarkRequest): ReadonlyMap<MarkDetail, string> {
  const { columns } = tracked.calendar.parts[tracked.calendar.part[row] ?? 0] ?? {};
  const hasColumn = (detail: MarkDetail): boolean =>
    (detail === 'tool' && columns?.has('tool') === true) || (detail === 'link' && columns?.has('url') === true) || (detail === 'who' && columns?.has('scheduled_by') === true);
  return new Map([...detailsSaid(request)].filter(([detail]) => !hasColumn(detail)));
}

function writeOf({ cell: { row, column }, from, to, format }: MarkChange): CellWrite {
  return { row, column, expected: from, value: to, ...(format === undefined ? {} : { format }) };
}

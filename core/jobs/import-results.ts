/** Brings a network's figures into the tab of results: makes the tab, adds the rows that it lacks, and renews figures that have changed since. */
import type { Applied, CellsEdit } from '../edits/edit.ts';
import { joinApplied } from '../edits/judge-writes.ts';
import type { RecordedWrite } from '../edits/revert-edits.ts';
import { cellKey } from '../edits/verify.ts';
import { compareSteps, isFallen } from '../exchange/results/compare-results.ts';
import type { ChangedResult } from '../exchange/results/compare-results.ts';
import { incomingSteps } from '../exchange/results/incoming-results.ts';
import type { IncomingResult, LeftOut, ResultsSource } from '../exchange/results/incoming-results.ts';
import { eachOf, finish, partOf } from '../exchange/steps.ts';
import type { DoSteps, Steps } from '../exchange/steps.ts';
import { HostError } from '../host.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import { splitTabs } from '../settings-tab/settings-tab.ts';
import { UNFINISHED_RESULTS } from '../settings-tab/unfinished.ts';
import { findSideTabs } from '../side-tabs/find-side-tabs.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import { cellAddress } from '../table/cell-ref.ts';
import { MEASURES } from '../table/role.ts';
import type { Measure } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import type { Language } from '../words/language.ts';
import { resultsTabIn } from '../words/results-tab-in.ts';
import { RESULT_FIELDS } from '../words/results-tab-words.ts';
import { applyPlanned } from './apply-planned.ts';
import type { PlanEdits } from './apply-planned.ts';
import { freeTabName, halfMadeTab } from './free-tab-name.ts';
import { newResultsTab } from './new-results-tab.ts';
import { readTabsIn } from './read-tab-now.ts';
import { recordWrites } from './recorded-writes.ts';
import { changedRowSteps, isNewRow, newRowSteps } from './result-edits.ts';
import type { ResultsNow } from './result-edits.ts';

export interface ResultsInput extends ResultsSource {
  readonly language: Language;
  readonly today: Day;
  /** Whether a person has said that the account, of which the team's tabs know nothing, is theirs. */
  readonly isOwnAccount?: boolean;
  /** What a person has said of an export whose figures are all lower than those in the tab: take it all the same, or keep what stands there. */
  readonly older?: 'take' | 'keep';
}

/** What a person has to say before anything is written. */
export type OpenResultsQuestion = 'export-questions' | 'no-network' | 'other-account' | 'older';

export interface ResultsImport {
  /** [] where it may be written. */
  readonly open: readonly OpenResultsQuestion[];
  readonly new: readonly IncomingResult[];
  readonly changed: readonly ChangedResult[];
  /** How many rows of the export the tab holds as they are. */
  readonly same: number;
  /** Rows whose figures in the tab are the higher ones, and stay. */
  readonly kept: readonly ChangedResult[];
  readonly left: LeftOut;
  /** Posts of the export whose row of the calendar can't be told by an identifier or a link. */
  readonly unlinked: readonly number[];
  /** Measures that the export has and the tab has no column for. */
  readonly lacking: readonly Measure[];
  /** Cells of the tab, such as `N14`, that a figure would go into, and that hold something that can't be read: they stay as they are. */
  readonly unread: readonly string[];
  /** Null where the tab is yet to be made. */
  readonly tab: string | null;
}

type KnownTab = Pick<SideTab<'results'>, 'rows' | 'columns' | 'sheetName'>;

/** What importing would write to the tab as it was read last, by and by; nothing where all of it stands there already. */
export function* previewSteps(tab: KnownTab | null, input: ResultsInput): Steps<ResultsImport> {
  const { results, left, unlinked } = yield* partOf(incomingSteps(input), 0, 0.5);
  const columns = new Set<string>(tab === null ? RESULT_FIELDS : tab.columns.keys());
  const compared = yield* partOf(compareSteps(results, tab?.rows ?? [], columns, input.today), 0.5, 1);
  const isKept = compared.isOlder && input.older === 'keep';
  return {
    open: openQuestions(input, compared.isOlder), new: compared.new, same: compared.same, left, unlinked,
    changed: isKept ? [] : compared.changed, kept: isKept ? compared.changed : [],
    lacking: MEASURES.filter((measure) => !columns.has(measure) && results.some(({ measures }) => measures.has(measure))),
    unread: compared.unread.map(({ row, measure }) => cellAddress(row, tab?.columns.get(measure) ?? 0)),
    tab: tab?.sheetName ?? null,
  };
}

/** Whether there is anything to write and nothing to be said before. */
export function hasResults({ open, new: added, changed }: Pick<ResultsImport, 'open' | 'new' | 'changed'>): boolean {
  return open.length === 0 && added.length + changed.length > 0;
}

function openQuestions({ export: { questions, network }, matches: { otherAccount }, isOwnAccount, older }: ResultsInput, isOlder: boolean): readonly OpenResultsQuestion[] {
  const open: readonly (readonly [OpenResultsQuestion, boolean])[] = [
    ['export-questions', questions.length > 0], ['no-network', network === null], ['other-account', otherAccount !== null && isOwnAccount !== true], ['older', isOlder && older === undefined],
  ];
  return open.filter(([, isOpen]) => isOpen).map(([question]) => question);
}

/**
 * The same for the tab as it stands now, with what would be written: two round trips.
 * @throws HostError when the host can't be read.
 */
export async function planResults(workbook: Workbook, input: ResultsInput): Promise<PlannedResults> {
  return finish(planSteps(await readNow(workbook), input));
}

type PlannedResults = ResultsImport & { readonly edits: readonly CellsEdit[] };

/** @param known What importing would write to the tab as it stands now, where that is worked out already. */
function* planSteps(now: ResultsTabNow | null, input: ResultsInput, isFit: (change: ChangedResult) => boolean = () => true, known: ResultsImport | null = null): Steps<PlannedResults> {
  const planned = known ?? (yield* partOf(previewSteps(now, input), 0, 0.5));
  const changed: ChangedResult[] = [];
  yield* partOf(eachOf(planned.changed, (change) => {
    if (isFit(change)) changed.push(change);
  }), 0.5, 0.6);
  if (now === null || planned.open.length > 0) return { ...planned, changed, edits: [] };
  const renewed = yield* partOf(changedRowSteps(now, changed, input.today, input.language), 0.6, 0.8);
  const added = yield* partOf(newRowSteps(now, planned.new, input.today, input.language), 0.8, 1);
  return { ...planned, changed, edits: [...renewed, ...added] };
}

/** What somebody has imported meanwhile is newer: figures that fall below it are written only where they did so before. */
function changeText({ result: { post }, figures }: ChangedResult): string {
  return JSON.stringify([post, figures.map(({ measure, from, to }) => [measure, from, to])]);
}

/** What became of the cells, and of the rows of a file. */
export interface ResultsImported extends Applied {
  readonly added: number;
  readonly renewed: number;
  /** Rows that were not written, as they are no longer what they were. */
  readonly left: number;
  /** Null where nothing was to be written, or could be. */
  readonly tab: string | null;
}

/**
 * Writes what a person has seen, each row whole or not at all; the tab is made first where there is none. A second time
 * writes nothing. Where somebody has written in the same rows meanwhile, or the same figures, what is lacking is planned anew.
 * @param doSteps How what takes long between reading and writing is done.
 * @throws HostError where nothing was written.
 */
export async function importResults(workbook: Workbook, input: ResultsInput, doSteps: DoSteps = async (steps) => finish(steps)): Promise<ResultsImported> {
  const seen = await readNow(workbook);
  const planned = await doSteps(previewSteps(seen, input));
  if (!hasResults(planned)) return { ...NOTHING, added: 0, renewed: 0, left: 0, tab: planned.tab };
  const made = seen === null ? await makeTab(workbook, input) : NOTHING;
  if (made.fault !== null || made.skipped.length > 0) return { ...made, added: 0, renewed: 0, left: planned.new.length, tab: null };
  const recorded = recordWrites(workbook);
  const fill = fillingPlan(recorded.workbook, input, seen === null ? null : { tab: seen, preview: planned }, doSteps);
  try {
    const filled = await applyPlanned(recorded.workbook, fill.plan);
    return { ...joinApplied([made, filled]), ...countRows(recorded.writes()), tab: fill.tab() };
  } catch (error) {
    if (!(error instanceof HostError) || made.written === 0) throw error;
    return { ...made, fault: error.fault, ...countRows(recorded.writes()), tab: fill.tab() };
  }
}

interface FillingPlan {
  readonly plan: PlanEdits;
  /** Name of the tab as it was last seen. */
  readonly tab: () => string | null;
}

/** The tab as it was read last, and what importing would write to it. */
interface SeenTab {
  readonly tab: ResultsTabNow;
  readonly preview: ResultsImport;
}

function fillingPlan(workbook: Workbook, input: ResultsInput, seen: SeenTab | null, doSteps: DoSteps): FillingPlan {
  let isFit = (_: ChangedResult): boolean => true;
  let [last, tab] = [seen, seen?.tab.sheetName ?? null];
  const plan = async (): Promise<readonly CellsEdit[]> => {
    const [now, known] = last === null ? [await readNow(workbook), null] : [last.tab, last.preview];
    last = null;
    tab = now?.sheetName ?? tab;
    // Once some of it stands there, the rest alone may look like an older export.
    const { edits, changed } = await doSteps(planSteps(now, { ...input, older: input.older ?? 'take' }, isFit, known));
    const first = new Set<string>();
    await doSteps(eachOf(changed, (change) => first.add(changeText(change))));
    isFit = (change) => !isFallen(change) || first.has(changeText(change));
    return edits;
  };
  return { plan, tab: () => tab };
}

/** A row that stood there already is known by what it holds, or by what stands beside; one that is new by its place alone. */
function countRows(writes: readonly RecordedWrite[]): Pick<ResultsImported, 'added' | 'renewed' | 'left'> {
  const counts = { added: 0, renewed: 0, left: 0 };
  for (const [turn, { edits, applied }] of writes.entries()) {
    const skipped = new Set(applied.skipped.flatMap(({ cell }) => (cell === null ? [] : [cellKey(cell.sheet, cell.row, cell.column)])));
    for (const edit of edits) {
      if (edit.kind !== 'cells') continue;
      const [first] = edit.writes;
      const isLeft = skipped.has(cellKey(edit.sheet, first.row, first.column));
      // What was left before has been planned anew.
      if (isLeft) counts.left += turn === writes.length - 1 ? 1 : 0;
      else if (isNewRow(edit)) counts.added += 1;
      else counts.renewed += 1;
    }
  }
  return counts;
}

const NOTHING: Applied = { written: 0, skipped: [], unknown: [], fault: null };

async function makeTab(workbook: Workbook, { language }: ResultsInput): Promise<Applied> {
  return applyPlanned(workbook, async (taken) => {
    const outline = await workbook.outline();
    if (resultsTabOf(outline) !== null) return [];
    const { name: tab } = resultsTabIn(language);
    const name = freeTabName(outline, { name: tab, unfinished: UNFINISHED_RESULTS }, (number) => `${tab} ${number}`, taken);
    return [{ kind: 'new-sheet', plan: newResultsTab(language, name, halfMadeTab(outline, UNFINISHED_RESULTS, taken)) }];
  });
}

type ResultsTabNow = ResultsNow & { readonly sheetName: string };

async function readNow(workbook: Workbook): Promise<ResultsTabNow | null> {
  const outline = await workbook.outline();
  const tab = resultsTabOf(outline);
  const [now = null] = tab === null ? [] : await readTabsIn(workbook, outline, 'results', [tab]);
  return tab === null || now === null ? null : { ...now, sheetName: tab.sheetName };
}

/** The tab as its headings have it, before its rows are read; null where there is none. */
function resultsTabOf(outline: WorkbookOutline): SideTab<'results'> | null {
  const found = findSideTabs(splitTabs(outline).others, new Set()).find(({ key }) => key === 'results');
  if (found === undefined) return null;
  const { sheet, headerRow, columns } = found;
  // The form of results has named them, and it knows its own fields only.
  return { sheet: sheet.id, sheetName: sheet.name, headerRow, columns: columns as SideTab<'results'>['columns'], rows: [] };
}

/** Writes a report into its tab: a new one, or the one that it has already, which is made again in place as long as nobody has changed it. */
import type { Applied, NewSheetEdit, SheetPlan, SkipReason } from '../edits/edit.ts';
import { sheetNameKey } from '../edits/sheet-plan.ts';
import { cellKey } from '../edits/verify.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import type { ReportDocument } from '../report/sheet/blocks.ts';
import { findNotes } from '../report/sheet/find-notes.ts';
import { planOf } from '../report/sheet/lay-out.ts';
import { outsideNotes } from '../report/sheet/notes.ts';
import type { TakenNote } from '../report/sheet/notes.ts';
import { joinedArea, outsideOf, within } from '../report/sheet/own-area.ts';
import type { OutsideCell, OwnArea } from '../report/sheet/own-area.ts';
import { markIn } from '../report/sheet/report-mark.ts';
import { differingCells, formatsOf, holdsPartOf, holdsPlanned, readReportTabs, tabToReplace } from '../report/sheet/report-tabs.ts';
import type { ReportTab } from '../report/sheet/report-tabs.ts';
import type { CellRef } from '../table/cell-ref.ts';
import { applyPlanned, lastSeenOutline } from './apply-planned.ts';
import { freeTabName } from './free-tab-name.ts';

export interface WriteReportOptions {
  /** The whole workbook as it was last read: saves a round trip, and may be out of date. */
  readonly seen?: WorkbookOutline | null;
  /** What to do where somebody has typed into the report: ask them, replace it all the same, or leave it and write beside it. */
  readonly onEdited: 'ask' | 'replace' | 'new-name';
  /** Of `replace`, the cells that a person was shown: where others differ by now, they are asked again. Absent for whatever differs. */
  readonly confirmed?: readonly CellRef[];
}

export interface ReportWritten {
  readonly applied: Applied;
  /** Name of the tab that holds the report, or was found to be changed. */
  readonly tab: string;
  /** Whether it took the place of an earlier one, whole or half made. */
  readonly isReplaced: boolean;
  /**
   * Where somebody has typed into the report and a person has to say what is to become of it: the cells that are not as
   * Suivi would write them now, of which some may be new figures. Nothing was written then. [] where it is no cell's value
   * that is somebody's, but a formula or a chart: those are never written over, and only a new name helps. Null everywhere else.
   */
  readonly edited: readonly CellRef[] | null;
  /** Whether the report's own name belongs to a tab of somebody's, so that it got the next free one. */
  readonly nameTaken: boolean;
}

type Outcome = Omit<ReportWritten, 'applied'>;

/** Why a tab that was to be replaced stays as it is. */
const IN_THE_WAY: ReadonlySet<SkipReason> = new Set<SkipReason>(['changed', 'formula']);
/** Excel's limit, in UTF-16 units. */
const MOST_NAME = 31;

/**
 * One round trip for a new tab where the workbook was seen; two where an earlier report is made again. People's notes are
 * carried over. Running twice with the same report leaves the same cells.
 * @throws HostError where nothing was written.
 */
export async function writeReport(workbook: Workbook, document: ReportDocument, options: WriteReportOptions): Promise<ReportWritten> {
  const written = await writeInto(workbook, document, options, null);
  const isRefused = written.isReplaced && written.applied.skipped.some(({ cell, reason }) => cell === null && IN_THE_WAY.has(reason));
  if (!isRefused) return { ...written, isReplaced: written.isReplaced && written.applied.skipped.length === 0 };
  // Nothing was written: what stands in the way is somebody's, though no cell says something else.
  return options.onEdited === 'new-name' ? writeInto(workbook, document, { ...options, seen: null }, written.tab) : { ...written, isReplaced: false, edited: [] };
}

/** @param left Name of a tab that holds the report and stays as it is. */
async function writeInto(workbook: Workbook, document: ReportDocument, options: WriteReportOptions, left: string | null): Promise<ReportWritten> {
  const outlineNow = lastSeenOutline(workbook, options.seen ?? null);
  let outcome: Outcome | null = null;
  let isOld = (options.seen ?? null) !== null;
  let unseen: string | null = null;
  const applied = await applyPlanned(workbook, async (refused): Promise<readonly NewSheetEdit[]> => {
    // A tab that has come since the workbook was seen may be this very report: it was never looked at.
    const taken = new Set([...refused, ...(left === null ? [] : [left])].filter((name) => name !== unseen));
    const before = unseen !== null && refused.has(unseen) ? null : outcome;
    const planned = await planNow(workbook, await outlineNow(), { document, options, taken, left });
    unseen = isOld && planned.plan?.replaces === undefined ? (planned.plan?.name ?? null) : null;
    isOld = false;
    // What an earlier try has made is no earlier report.
    outcome = { ...planned.outcome, isReplaced: planned.plan !== null && (before?.isReplaced ?? planned.outcome.isReplaced) };
    return planned.plan === null ? [] : [{ kind: 'new-sheet', plan: planned.plan }];
  });
  return { applied, ...(outcome ?? { tab: document.name, isReplaced: false, edited: null, nameTaken: false }) };
}

interface Planned {
  /** Null where a person has to be asked. */
  readonly plan: SheetPlan | null;
  readonly outcome: Outcome;
}

interface Wish {
  readonly document: ReportDocument;
  readonly options: WriteReportOptions;
  readonly taken: ReadonlySet<string>;
  readonly left: string | null;
}

async function planNow(workbook: Workbook, outline: WorkbookOutline, { document, options, taken, left }: Wish): Promise<Planned> {
  const { dateSystem } = outline;
  const bare = planOf(document, { dateSystem });
  const tabs = await readReportTabs(workbook, outline, document, bare.cells, taken);
  const found = tabToReplace(tabs, document.name);
  if (found === null) return planNew(outline, document, taken, left !== null);
  const own = found.own ?? areaOf(bare);
  const tab: ReportTab = { ...found, cells: within(found.cells, own) };
  const isOwn = tab.isIntact || (tab.isHalfMade && holdsPartOf(tab.cells, bare.cells));
  if (!isOwn && options.onEdited === 'new-name') return planNew(outline, document, taken, true);
  const { isHalfMade, sheet } = tab;
  const outcome: Outcome = { tab: sheet.name, isReplaced: true, edited: null, nameTaken: false };
  const notes = findNotes({ cells: tab.cells, formats: formatsOf(sheet), found: tab.found }, isOwn, document, bare.cells);
  const charts = Math.max(tab.found?.mark.charts ?? 0, isHalfMade ? (bare.page?.charts.length ?? 0) : 0);
  const plan = planAround(found, own, (outside, area) => planOf(document, {
    dateSystem, name: sheet.name, notes: [...notes, ...outside], replaces: { cells: found.cells, charts, ...(area === null ? {} : { own: area }) },
  }));
  // Somebody may have changed it back, or the mark alone.
  if (isOwn || (!isHalfMade && holdsPlanned(tab.cells, plan.cells))) return { plan, outcome };
  const edited = differingCells(tab, plan.cells, markIn(plan.cells[0] ?? [])?.mark.notes ?? []);
  return isConfirmed(edited, options) ? { plan, outcome } : { plan: null, outcome: { ...outcome, edited } };
}

/**
 * What people have put below a report or beside it stays where it is; what stands where the report now needs the room
 * comes under its notes, which need more room again.
 */
function planAround({ cells, sheet }: ReportTab, own: OwnArea, make: (outside: readonly TakenNote[], area: OwnArea | null) => SheetPlan): SheetPlan {
  const outside = outsideOf(cells, own);
  if (outside.length === 0) return make([], null);
  let carried: readonly OutsideCell[] = [];
  for (;;) {
    const plan = make(outsideNotes(carried, formatsOf(sheet)), own);
    const { rowCount, columnCount } = joinedArea(own, areaOf(plan));
    const inTheWay = outside.filter(({ row, column }) => row < rowCount && column < columnCount);
    if (inTheWay.length === carried.length) return plan;
    carried = inTheWay;
  }
}

function areaOf({ cells }: SheetPlan): OwnArea {
  return { rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
}

function isConfirmed(edited: readonly CellRef[], { onEdited, confirmed }: WriteReportOptions): boolean {
  if (onEdited !== 'replace') return false;
  const shown = new Set((confirmed ?? edited).map(({ sheet, row, column }) => cellKey(sheet, row, column)));
  return edited.every(({ sheet, row, column }) => shown.has(cellKey(sheet, row, column)));
}

/** @param isBeside Whether the report's own name is that of an earlier one, which stays. */
function planNew(outline: WorkbookOutline, document: ReportDocument, taken: ReadonlySet<string>, isBeside: boolean): Planned {
  // What was left half made is known by now to be somebody's.
  const name = freeTabName(outline, { name: document.name, unfinished: '' }, (number) => numbered(document.name, number), taken);
  const isOther = sheetNameKey(name) !== sheetNameKey(document.name);
  return {
    plan: planOf(document, { dateSystem: outline.dateSystem, name }),
    outcome: { tab: name, isReplaced: false, edited: null, nameTaken: isOther && !isBeside },
  };
}

function numbered(name: string, number: number): string {
  const end = ` ${String(number)}`;
  return name.slice(0, MOST_NAME - end.length).trimEnd() + end;
}


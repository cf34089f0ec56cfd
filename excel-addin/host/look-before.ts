/** Before writing: where rows and columns stand now, and what speaks against writing there. Two syncs at the most. */
import { cellKey, HostError, locateEdits, verify } from '../../core/index.ts';
import type { CellRef, CellsEdit, FindCell, LocatedEdit, NewColumnEdit, SheetPlan, Skipped, TableAnchor, Verified } from '../../core/index.ts';
import { readBatch } from './excel-run.ts';
import type { Sync } from './excel-run.ts';
import { likelyWrites, plannedColumns, requestRight } from './find-columns.ts';
import type { ColumnJob, MadeColumn, WidenedFilter } from './find-columns.ts';
import { readLists, requestLists } from './find-lists.ts';
import { keysByPieces, requestRowKeys, rowKeyReader } from './find-keys.ts';
import { foundTable, requestTable } from './find-tables.ts';
import type { FoundNow, PendingTable } from './find-tables.ts';
import { plannedTabs, requestTabs } from './find-tabs.ts';
import type { PlannedTab } from './find-tabs.ts';
import { foundTargets, requestTargets } from './find-targets.ts';
import type { FoundTargets } from './find-targets.ts';
import { targetAreas } from './target-areas.ts';

/** What is to be done to a workbook, sorted by kind. */
export interface Job {
  readonly cells: readonly CellsEdit[];
  readonly columns: readonly ColumnJob[];
  readonly plans: readonly SheetPlan[];
}

/** What is to be written, and where rows don't show. */
export interface Verdict {
  readonly verified: Verified;
  /** What is skipped before any cell is compared. */
  readonly skipped: readonly Skipped[];
  readonly isHidden: (sheet: string, row: number) => boolean;
  readonly columns: readonly MadeColumn[];
  readonly filters: readonly WidenedFilter[];
  readonly tabs: readonly PlannedTab[];
}

/** So few cells are looked at one by one from the start: of rectangles Excel often tells only that their cells differ. */
const FEW_CELLS = 40;
/** So many cells at the most are looked at one by one where that is what it told. */
const MOST_APART = 1_000;

type Tables = ReadonlyMap<TableAnchor, FoundNow>;

/** @throws HostError */
export async function lookBefore(job: Job): Promise<Verdict> {
  try {
    return await readBatch((context, sync) => look(context, sync, job, null));
  } catch (caught) {
    const anchors = tablesOf(job);
    if (!(caught instanceof HostError) || caught.fault !== 'too-large' || anchors.length === 0) throw caught;
    // Key columns of more than Excel sends at once are read in pieces, and the rows' own cells once more with the rest.
    const known = await keysByPieces(anchors);
    return readBatch((context, sync) => look(context, sync, job, known));
  }
}

async function look(context: Excel.RequestContext, sync: Sync, job: Job, known: Tables | null): Promise<Verdict> {
  const { workbook } = context;
  workbook.load('readOnly,protection/protected');
  const areFormatsNeeded = job.cells.some(({ writes }) => writes.some(({ format, expectedFormat }) => format !== undefined || expectedFormat !== undefined));
  const pending = tablesOf(job).map((anchor) => requestTable(context, anchor, null, known === null));
  const excelTables = new Map(job.columns.map(({ edit }) => [edit, requestExcelTables(context, edit)]));
  const tabs = requestTabs(context, job.plans);
  const planned = known === null ? cellsOf(job.cells) : [];
  const first = requestTargets(context, targetAreas(planned, apart(planned, new Set())), areFormatsNeeded);
  await sync();
  if (workbook.readOnly) throw new HostError('read-only');

  let now = tablesNow(pending, known);
  let located = locateEdits(job.cells, now);
  let asked: readonly CellRef[] = planned;
  let found = foundTargets(first, new Map());
  let isSame: (edit: LocatedEdit) => boolean = () => true;
  const foundOf = (edit: NewColumnEdit): FoundNow | null => now.get(edit.table) ?? null;
  let right: ReturnType<typeof requestRight> = [];
  const moved = new Set([...now].filter(([anchor, table]) => isMoved(anchor, table)).map(([anchor]) => anchor));
  const standing = cellsOf(located.edits);
  if (known !== null || moved.size > 0 || job.columns.length > 0 || isMoreToAsk(standing, found)) {
    const likely = likelyWrites(job.columns, foundOf);
    asked = [...standing, ...hopedFor(job.cells, moved, now), ...cellsOf(likely.toFill)];
    const again = [...moved].map((anchor) => requestTable(context, anchor, now.get(anchor)?.placed ?? null));
    const lists = requestLists(context, found.places);
    const second = requestTargets(context, targetAreas(asked, apart(asked, found.mixed)), areFormatsNeeded);
    const rowKeys = requestRowKeys(context, [...located.edits, ...likely.edits].flatMap(({ place, writes: [{ row }] }) => (place.row === null ? [] : [{ table: place.row.before.table, row }])));
    right = requestRight(context, job.columns, foundOf, (edit) => excelTables.get(edit) ?? requestExcelTables(context, edit));
    await sync();
    now = new Map([...now, ...tablesNow(again, null)]);
    located = locateEdits(job.cells, now);
    found = foundTargets(second, readLists(lists));
    const keyAt = rowKeyReader(rowKeys);
    isSame = ({ place, row: anchor, writes: [{ row }] }) => place.row === null || anchor === undefined || moved.has(anchor.table) || keyAt(place.row.before, row) !== 'other';
  }
  const columns = plannedColumns(job.columns, right, foundOf, (edit) => pending.find(({ anchor }) => anchor === edit.table)?.worksheet.protection.protected ?? false);
  const edits = [...located.edits, ...columns.writes.flatMap((one) => one.edits)];
  const lost = new Set(edits.filter((edit) => !isSame(edit)).map(({ sheet, writes: [{ row }] }) => cellKey(sheet, row, 0)));
  const verified = verify(edits, finderOf(found, asked, columns.made, lost));
  return {
    verified,
    skipped: [...located.skipped, ...columns.refused, ...columns.writes.flatMap((one) => one.skipped)],
    isHidden: found.isHidden,
    columns: columns.made.filter(({ edit, headerRow, column }) =>
      verified.writes.some((write) => write.sheet === edit.table.sheet && write.row === headerRow && write.column === column)),
    filters: columns.filters,
    tabs: plannedTabs(tabs, workbook.protection.protected),
  };
}

function requestExcelTables(context: Excel.RequestContext, { table }: NewColumnEdit): Excel.TableCollection {
  const { tables } = context.workbook.worksheets.getItemOrNullObject(table.sheet);
  tables.load('items/name');
  return tables;
}

/** Each table once, in the order of the edits. */
function tablesOf({ cells, columns }: Job): readonly TableAnchor[] {
  return [...new Set([...cells.flatMap(({ row }) => (row === undefined ? [] : [row.table])), ...columns.map(({ edit }) => edit.table)])];
}

function tablesNow(pending: readonly PendingTable[], known: Tables | null): Tables {
  const now = new Map<TableAnchor, FoundNow>();
  for (const one of pending) {
    const { anchor } = one;
    const table = foundTable(one);
    if (table === null) continue;
    const before = known?.get(anchor);
    const keys = before === undefined ? table.keys : new Map([...before.keys].filter(([column]) => before.placed?.columns.get(column) === table.placed?.columns.get(column)));
    now.set(anchor, { ...table, keys });
  }
  return now;
}

/** Whether key columns stand elsewhere than where they were looked for. */
function isMoved({ keys }: TableAnchor, { placed, keys: read }: FoundNow): boolean {
  return placed !== null && keys.some((column) => placed.columns.has(column) && !read.has(column));
}

function cellsOf(edits: readonly CellsEdit[]): readonly CellRef[] {
  return edits.flatMap(({ sheet, writes }) => writes.map(({ row, column }) => ({ sheet, row, column })));
}

/** Cells, as keys, to be looked at one by one. */
function apart(cells: readonly CellRef[], mixed: ReadonlySet<string>): ReadonlySet<string> {
  const keys = cells.map(({ sheet, row, column }) => cellKey(sheet, row, column));
  return new Set(cells.length <= FEW_CELLS ? keys : keys.filter((key) => mixed.has(key)).slice(0, MOST_APART));
}

/** Whether cells are to be written that were not looked at, or not closely enough. */
function isMoreToAsk(cells: readonly CellRef[], { cells: found, mixed, places }: FoundTargets): boolean {
  if (places.length > 0) return true;
  return cells.some(({ sheet, row, column }) => {
    const key = cellKey(sheet, row, column);
    return mixed.has(key) || !found.has(key);
  });
}

/** Where the cells of moved tables stand if their rows have moved with the headings, or not at all. */
function hopedFor(edits: readonly CellsEdit[], moved: ReadonlySet<TableAnchor>, now: Tables): readonly CellRef[] {
  return edits.flatMap(({ sheet, row: anchor, writes }) => {
    const placed = anchor !== undefined && moved.has(anchor.table) ? now.get(anchor.table)?.placed : null;
    if (anchor === undefined || placed === null || placed === undefined) return [];
    const shift = placed.headerRow - anchor.table.headerRow;
    return writes.flatMap(({ row, column }): readonly CellRef[] => {
      const at = placed.columns.get(column);
      return at === undefined ? [] : [{ sheet, row: row + shift, column: at }];
    });
  });
}

/**
 * @param asked Cells that were looked at last: one of them that Excel told nothing of is on a sheet that is gone. A cell
 * that was not looked at may hold anything, and the next try will find it.
 * @param lost Rows, as keys, that have changed between two looks.
 */
function finderOf({ cells }: FoundTargets, asked: readonly CellRef[], made: readonly MadeColumn[], lost: ReadonlySet<string>): FindCell {
  const known = new Set(asked.map(({ sheet, row, column }) => cellKey(sheet, row, column)));
  return (sheet, row, column) => {
    const key = cellKey(sheet, row, column);
    if (lost.has(cellKey(sheet, row, 0))) return { value: null, obstacle: 'changed' };
    if (made.some((one) => one.edit.table.sheet === sheet && one.column === column)) return { value: null, obstacle: null };
    return cells.get(key) ?? { value: null, obstacle: known.has(key) ? 'sheet-missing' : 'changed' };
  };
}

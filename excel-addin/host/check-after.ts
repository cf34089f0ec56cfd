/** After writing: what the workbook holds now, wherever the rows stand. */
import { cellKey, HostError, tabCells } from '../../core/index.ts';
import type { Cell, FindCell, FoundCell, HostFault, LocatedWrite, ReadBack, SheetPlan, TableAnchor } from '../../core/index.ts';
import { loadedValues } from './cell-from-excel.ts';
import { readBatch } from './excel-run.ts';
import { columnCells, MAX_ROWS, requestColumn } from './find-tables.ts';
import { finder, forEachCell, foundCell, rangeOf } from './find-targets.ts';
import { readColumns } from './read-columns.ts';
import { targetAreas } from './target-areas.ts';

export interface CheckedWrites {
  readonly back: ReadBack;
  /** In the order of the tabs that were to be made; null for one that isn't there. */
  readonly tabs: readonly ({ readonly id: string; readonly find: FindCell } | null)[];
}

type Keys = ReadonlyMap<TableAnchor, readonly (readonly Cell[])[]>;

/** What is there now, or the fault for which that can't be told. */
export async function checkAfter(writes: readonly LocatedWrite[], plans: readonly SheetPlan[]): Promise<CheckedWrites | HostFault> {
  try {
    return await readBack(writes, plans, null).catch(async (caught: unknown) => {
      if (!(caught instanceof HostError) || caught.fault !== 'too-large') throw caught;
      // Columns of more than Excel sends at once: the keys in pieces, and the cells where they were written.
      return readBack(writes, plans, await keysByPieces(writes));
    });
  } catch (caught) {
    if (caught instanceof HostError) return caught.fault;
    throw caught;
  }
}

function readBack(writes: readonly LocatedWrite[], plans: readonly SheetPlan[], known: Keys | null): Promise<CheckedWrites> {
  return readBatch(async (context, sync) => {
    const { worksheets } = context.workbook;
    const areFormatsNeeded = writes.some(({ format }) => format !== null);
    const load = (range: Excel.Range): Excel.Range => {
      range.load(areFormatsNeeded ? 'rowIndex,values,formulas,valueTypes,numberFormat' : 'rowIndex,values,formulas,valueTypes');
      return range;
    };
    const inRows = known === null ? writes.filter(({ located }) => located !== null) : [];
    const keys = known === null ? tablesOf(writes).map((table) => ({ table, cells: table.keys.map((column) => requestColumn(worksheets.getItemOrNullObject(table.sheet), column)) })) : [];
    // Whole columns, since rows may have moved since they were written to.
    const columns = new Map(inRows.map(({ sheet, column }) => [cellKey(sheet, 0, column), { sheet, column }]));
    const whole = new Map([...columns].map(([key, { sheet, column }]) =>
      [key, load(worksheets.getItemOrNullObject(sheet).getRangeByIndexes(0, column, MAX_ROWS, 1).getUsedRangeOrNullObject(!areFormatsNeeded))]));
    const areas = targetAreas(writes.filter(({ located }) => located === null || known !== null)).map((area) => ({ ...area, worksheet: worksheets.getItemOrNullObject(area.sheet) }));
    const tabs = plans.map((plan) => {
      const cells = tabCells(plan);
      const worksheet = worksheets.getItemOrNullObject(plan.name);
      return { sheet: '', row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0, worksheet };
    });
    const pending = [...areas, ...tabs].map((area) => {
      area.worksheet.load('id');
      return { area, range: load(rangeOf(area.worksheet, area)) };
    });
    await sync();
    for (const range of whole.values()) if (!range.isNullObject) loadedValues(range);
    const found = new Map<string, FoundCell>();
    for (const { area, range } of pending) {
      if (area.worksheet.isNullObject) continue;
      forEachCell({ ...area, sheet: area.worksheet.id }, (key, _row, _column, r, c) => found.set(key, foundCell(range, r, c, areFormatsNeeded)));
    }
    const inAreas = finder(found);
    const find: FindCell = (sheet, row, column) => {
      const range = whole.get(cellKey(sheet, 0, column));
      return range === undefined || found.has(cellKey(sheet, row, column)) ? inAreas(sheet, row, column) : cellIn(range, row, areFormatsNeeded);
    };
    return {
      back: { find, keys: known ?? new Map(keys.map(({ table, cells }) => [table, cells.map(columnCells)])) },
      tabs: tabs.map(({ worksheet }) => (worksheet.isNullObject ? null : { id: worksheet.id, find })),
    };
  });
}

/** A cell of a column that was read as far as it holds anything: below, nobody has written or formatted any. */
function cellIn(range: Excel.Range, row: number, areFormatsNeeded: boolean): FoundCell {
  const at = range.isNullObject ? -1 : row - range.rowIndex;
  return at < 0 || at >= range.values.length ? { value: null, obstacle: null, ...(areFormatsNeeded ? { format: 'General' } : {}) } : foundCell(range, at, 0, areFormatsNeeded);
}

function tablesOf(writes: readonly LocatedWrite[]): readonly TableAnchor[] {
  return [...new Set(writes.flatMap(({ located }) => (located === null ? [] : [located.before.table])))];
}

async function keysByPieces(writes: readonly LocatedWrite[]): Promise<Keys> {
  const tables = tablesOf(writes);
  const counts = await readBatch(async (context, sync) => {
    const used = tables.map(({ sheet }) => {
      const range = context.workbook.worksheets.getItemOrNullObject(sheet).getUsedRangeOrNullObject(true);
      range.load('rowIndex,rowCount');
      return range;
    });
    await sync();
    return used.map((range) => (range.isNullObject ? 0 : range.rowIndex + range.rowCount));
  });
  const read = await readColumns(tables.map(({ sheet, keys }, index) => ({ sheet, firstRow: 0, rowCount: counts[index] ?? 0, columns: keys })));
  return new Map(tables.map((table, index) => [table, read[index] ?? []]));
}

/** Edits carried out straight on a workbook in memory, by the same rules as in every host. */
import { checkColumnPlan, columnRows, columnStep, columnWrites } from '../../../core/edits/column-step.ts';
import type { Applied, CellsEdit, Edit, NewColumnEdit, SheetPlan, Skipped } from '../../../core/edits/edit.ts';
import { judgeRows } from '../../../core/edits/judge-rows.ts';
import type { AtWriting } from '../../../core/edits/judge-rows.ts';
import { appliedBefore, joinApplied, judgeSheet, sheetSkipped } from '../../../core/edits/judge-writes.ts';
import { locateEdits } from '../../../core/edits/locate.ts';
import type { LocatedEdit } from '../../../core/edits/locate.ts';
import { missingColours } from '../../../core/edits/prepared-column.ts';
import { checkSheetPlan, listSource } from '../../../core/edits/sheet-plan.ts';
import { sheetStep } from '../../../core/edits/sheet-step.ts';
import type { TableAnchor } from '../../../core/edits/table-anchor.ts';
import { verify } from '../../../core/edits/verify.ts';
import type { LocatedWrite } from '../../../core/edits/verify.ts';
import { HostError } from '../../../core/host.ts';
import type { SheetId } from '../../../core/table/cell-ref.ts';
import type { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { columnCells, foundCell, foundSheet, rulesOf, tableFound, tableNow } from './found-in-book.ts';
import type { MadeColumn } from './found-in-book.ts';
import { buildSheet } from './make-sheet.ts';

/** What others do between the last look and the write, and between the write and the check. */
export interface Gaps {
  readonly beforeWrite?: () => void;
  readonly beforeCheck?: () => void;
}

/** @throws HostError where nothing was written */
export function applyToBook(book: Book, edits: readonly Edit[], gaps: Gaps = {}): Applied {
  for (const edit of edits) {
    if (edit.kind === 'new-sheet') checkSheetPlan(edit.plan);
    if (edit.kind === 'new-column') checkColumnPlan(edit);
  }
  if (book.isReadOnly) throw new HostError('read-only');
  const cells = edits.filter((edit): edit is CellsEdit | NewColumnEdit => edit.kind !== 'new-sheet');
  return joinApplied([applyCells(book, cells, gaps), ...edits.flatMap((edit) => (edit.kind === 'new-sheet' ? [applySheet(book, edit.plan)] : []))]);
}

interface Planned {
  readonly edits: readonly LocatedEdit[];
  readonly skipped: readonly Skipped[];
  readonly columns: readonly MadeColumn[];
  /** Filters to set once the cells are written, in order. */
  readonly filters: readonly (Pick<MadeColumn, 'sheet' | 'filter'>)[];
}

function applyCells(book: Book, edits: readonly (CellsEdit | NewColumnEdit)[], { beforeWrite, beforeCheck }: Gaps): Applied {
  const find = (sheet: SheetId, row: number, column: number): ReturnType<typeof foundCell> => foundCell(book, sheet, row, column);
  const { edits: located, skipped: lost, columns, filters } = planNow(book, edits);
  const { writes, done, skipped } = verify(located, find);
  beforeWrite?.();
  const stood = new Map(writes.map((write) => [write, stoodAt(book, write, columns)]));
  for (const column of columns) makeColumn(book, column);
  for (const write of writes) writeCell(book, write);
  for (const column of columns) joinTable(book, column);
  if (writes.length > 0) for (const { sheet, filter } of filters) if (filter !== null) book.sheet(sheet)?.setFilter({ area: filter, criteria: new Map() }, 'addin');
  beforeCheck?.();
  const tables = new Set(writes.flatMap(({ located: row }) => (row === null ? [] : [row.before.table])));
  const keys = new Map([...tables].map((table) => [table, table.keys.map((column) => cellsOfColumn(book, table, column))]));
  const judged = judgeRows(writes, (write) => stood.get(write) ?? null, { find, keys }, null);
  return joinApplied([appliedBefore(done, [...lost, ...skipped]), judged]);
}

/** Edits at the places of now, and the columns that come in for them. */
function planNow(book: Book, edits: readonly (CellsEdit | NewColumnEdit)[]): Planned {
  const cells = edits.filter((edit): edit is CellsEdit => edit.kind === 'cells');
  const anchors = new Set(cells.flatMap(({ row }) => (row === undefined ? [] : [row.table])));
  const now = new Map([...anchors].flatMap((anchor) => {
    const table = tableNow(book, anchor);
    return table === null ? [] : [[anchor, table] as const];
  }));
  const { edits: located, skipped } = locateEdits(cells, now);
  const columns: MadeColumn[] = [];
  const filters: Pick<MadeColumn, 'sheet' | 'filter'>[] = [];
  const added = edits.flatMap((edit, index) => (edit.kind === 'cells' ? [] : [planColumn(book, { edit, index }, columns, filters)]));
  return { edits: [...located, ...added.flatMap((one) => one.edits)], skipped: [...skipped, ...added.flatMap((one) => one.skipped)], columns, filters };
}

function planColumn(book: Book, { edit, index }: { readonly edit: NewColumnEdit; readonly index: number }, columns: MadeColumn[], filters: Pick<MadeColumn, 'sheet' | 'filter'>[]): Pick<Planned, 'edits' | 'skipped'> {
  const { sheet } = edit.table;
  const found = tableFound(book, edit, columns);
  if (found === null) return { edits: [], skipped: [{ cell: null, reason: 'sheet-missing' }] };
  const step = columnStep(edit, found);
  if (step.kind === 'refused') return { edits: [], skipped: [{ cell: null, reason: step.reason, ...(step.inTheWay === undefined ? {} : { inTheWay: { sheet, ...step.inTheWay } }) }] };
  filters.push({ sheet, filter: step.filter });
  if (step.kind === 'make') columns.push({ sheet, column: step.column, headerRow: found.placed?.headerRow ?? 0, plan: edit.plan, filter: step.filter });
  return columnWrites(edit, index, found, step);
}

function stoodAt(book: Book, { sheet: id, row, column, located }: LocatedWrite, made: readonly MadeColumn[]): AtWriting | null {
  const sheet = book.sheet(id);
  if (sheet === undefined) return null;
  const held = { value: sheet.value(row, column), formula: sheet.formula(row, column) ?? null };
  if (located === null) return { ...held, key: null };
  const { keys, headerRow } = located.before.table;
  const key = keys.map((one) => sheet.value(row, one));
  // A column that comes in has no heading yet.
  const isMade = made.some((one) => one.sheet === id && one.column === column);
  return headerRow < 0 || isMade ? { ...held, key } : { ...held, key, heading: sheet.value(headerRow, column) };
}

function writeCell(book: Book, { sheet, row, column, value, format, formula }: LocatedWrite): void {
  const block = { values: [[value]], ...(formula === undefined ? {} : { formulas: [[formula]] }), ...(format === null ? {} : { formats: [[format.to]] }) };
  book.sheet(sheet)?.write(row, column, block, 'addin');
}

function cellsOfColumn(book: Book, { sheet: id }: TableAnchor, column: number): ReturnType<typeof columnCells> {
  const sheet = book.sheet(id);
  return sheet === undefined ? [] : columnCells(sheet, column);
}

/** The look of a column that comes in: all of it before its heading. */
function makeColumn(book: Book, { sheet: id, column, headerRow, plan }: MadeColumn): void {
  const sheet = book.sheet(id);
  if (sheet === undefined) return;
  const rows = Array.from({ length: columnRows(headerRow, (sheet.usedArea(true)?.bottom ?? -1) + 1) });
  const area = { top: headerRow + 1, left: column, bottom: headerRow + rows.length, right: column };
  const { width, format, list, isWrapped } = plan.column;
  sheet.setColumnWidth(column, width, 'addin');
  if (format !== 'General') sheet.write(area.top, column, { formats: rows.map(() => [format]) }, 'addin');
  if (isWrapped) sheet.write(area.top, column, { styles: rows.map(() => [{ wrap: true }]) }, 'addin');
  // The rule of the same cells, if an earlier try or another person has set it already.
  const others = sheet.validations.filter(({ areas }) => JSON.stringify(areas) !== JSON.stringify([area]));
  if (listSource(list) !== null) sheet.setValidations([...others, { areas: [area], values: list, isStrict: false }], 'addin');
  const colours = missingColours(rulesOf(sheet, area), plan.colours).map(({ colour: { fill, text, ...says } }) => ({ areas: [area], ...says, fill, color: text }));
  if (colours.length > 0) sheet.setColours([...colours, ...sheet.colours], 'addin');
  if (sheet.hiddenColumns.has(column) !== plan.isHidden) sheet.setColumnsHidden(column, 1, plan.isHidden, 'addin');
}

/** The table that ends left of the column takes it in. */
function joinTable(book: Book, { sheet: id, column, headerRow }: MadeColumn): void {
  const sheet = book.sheet(id);
  const table = sheet?.tables.find(({ area }) => area.top === headerRow && area.right === column - 1);
  if (table !== undefined) sheet?.resizeTable(table.name, { ...table.area, right: column }, 'addin');
}

function applySheet(book: Book, plan: SheetPlan): Applied {
  const old = book.sheetNamed(plan.name);
  const step = sheetStep(plan, old === undefined ? null : foundSheet(book, old));
  if (step !== 'make' && step !== 'remake') return sheetSkipped(step, null);
  if (step === 'make' && book.isStructureProtected) return sheetSkipped('workbook-protected', null);
  const sheet: BookSheet = old ?? book.addSheet(plan.name, 'addin');
  buildSheet(book, sheet, plan);
  return judgeSheet(plan, { id: sheet.id, find: (id, row, column) => foundCell(book, id, row, column) }, null);
}

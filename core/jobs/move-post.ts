/** Moves a post to another day together with its deadlines: first a preview, then all of its cells or none. */
import type { Applied, CellWrite, CellsEdit } from '../edits/edit.ts';
import { joinApplied } from '../edits/judge-writes.ts';
import { isSameCell, storedCell } from '../edits/verify.ts';
import type { Workbook } from '../host.ts';
import { columnsForMove, planMove } from '../planning/plan-move.ts';
import type { MoveRequest, PlannedMove, RefusedMove } from '../planning/plan-move.ts';
import type { Cell } from '../table/cell.ts';
import { applyPlanned } from './apply-planned.ts';

/** How far below the rows that were seen a row may have been pushed meanwhile. */
const ROWS_BELOW = 200;
/** As many as a sheet of Excel has. */
const MOST_ROWS = 1_048_576;

/**
 * What a move would change, read afresh: one round trip. A formula looks like the date that it gives; it is found out, and
 * left alone, when the move is made.
 * @throws HostError when the host can't be read.
 */
export async function previewMove(workbook: Workbook, request: MoveRequest): Promise<PlannedMove | RefusedMove> {
  const columns = columnsForMove(request.sheet);
  const [read = []] = await workbook.read([{ sheet: request.sheet.sheet, firstRow: request.row, rowCount: 1, columns }]);
  const cells = new Map<number, Cell>(columns.map((column, index) => [column, read[index]?.[0] ?? null]));
  return planMove(request, (column) => cells.get(column) ?? null);
}

/**
 * Makes a move that a person has seen. A row that stands elsewhere by now is found by its cells; where a date or the
 * row itself is another one by now, nothing is written. A deadline that is a formula stays and is told as skipped.
 * @throws HostError where nothing was written yet.
 */
export async function movePost(workbook: Workbook, planned: PlannedMove): Promise<Applied> {
  const whole = await applyRow(workbook, planned, planned.edit);
  const isFormula = whole.fault === null && whole.written === 0 && whole.skipped.some(({ reason }) => reason === 'formula');
  const { writes } = planned.edit;
  const guards = writes.slice(writes.length - planned.guards);
  const deadlines = writes.slice(planned.publications, writes.length - planned.guards);
  if (!isFormula || deadlines.length === 0) return whole;
  // Which cell is the formula isn't told: the date goes first, and each deadline for itself once it stands.
  const date = await applyRow(workbook, planned, rowEdit(planned, [...writes.slice(0, planned.publications), ...guards]));
  if (date.written === 0) return { ...date, skipped: whole.skipped };
  const parts = [date];
  for (const deadline of deadlines) {
    if (parts.some(({ fault }) => fault !== null)) break;
    parts.push(await applyRow(workbook, planned, rowEdit(planned, [deadline, ...guards])));
  }
  return joinApplied(parts);
}

function rowEdit({ edit }: PlannedMove, writes: readonly CellWrite[]): CellsEdit {
  const [first, ...others] = writes;
  return first === undefined ? edit : { ...edit, writes: [first, ...others] };
}

/** Applies an edit to its row, wherever that is now; the cells that only make sure of the row are not counted. */
async function applyRow(workbook: Workbook, planned: PlannedMove, edit: CellsEdit): Promise<Applied> {
  const guardColumns = new Set(planned.edit.writes.slice(planned.edit.writes.length - planned.guards).map(({ column }) => column));
  const isOwn = (cell: { readonly column: number } | null): boolean => cell === null || !guardColumns.has(cell.column);
  const applied = await applyPlanned(workbook, async () => [await editNow(workbook, planned, edit)]);
  const guardsTold = [...applied.skipped.map(({ cell }) => cell), ...applied.unknown].filter((cell) => !isOwn(cell)).length;
  return {
    ...applied,
    written: applied.written - (guardColumns.size - guardsTold),
    skipped: applied.skipped.filter(({ cell }) => isOwn(cell)),
    unknown: applied.unknown.filter(isOwn),
  };
}

/** The edit at the row's place of now; where it is not to be found, the edit as it was, which then finds another row and writes nothing. */
async function editNow(workbook: Workbook, { sheet }: PlannedMove, edit: CellsEdit): Promise<CellsEdit> {
  const { row } = edit.writes[0];
  const columns = edit.writes.map(({ column }) => column);
  const [here = []] = await workbook.read([{ sheet: edit.sheet, firstRow: row, rowCount: 1, columns }]);
  if (isRow(edit, (index) => here[index]?.[0] ?? null)) return edit;
  const firstRow = sheet.headerRow + 1;
  const rowCount = Math.min(MOST_ROWS, Math.max(sheet.endRow, row + 1) + ROWS_BELOW) - firstRow;
  const [all = []] = await workbook.read([{ sheet: edit.sheet, firstRow, rowCount, columns }]);
  const found = Array.from({ length: rowCount }, (_, index) => index).filter((at) => isRow(edit, (index) => all[index]?.[at] ?? null));
  const [only, ...others] = found;
  if (only === undefined || others.length > 0) return edit;
  const [first, ...more] = edit.writes;
  const moved = (write: CellWrite): CellWrite => ({ ...write, row: firstRow + only });
  return { ...edit, writes: [moved(first), ...more.map(moved)] };
}

function isRow({ writes }: CellsEdit, cellOf: (index: number) => Cell): boolean {
  return writes.every(({ expected }, index) => isSameCell(storedCell(cellOf(index)), storedCell(expected)));
}

/** Moves a post to another day together with its deadlines: first a preview, then all of its cells or none. */
import type { Applied, CellWrite, CellsEdit } from '../edits/edit.ts';
import { joinApplied } from '../edits/judge-writes.ts';
import { writtenRows } from '../edits/locate.ts';
import { HEAD_COLUMNS } from '../host.ts';
import type { Workbook } from '../host.ts';
import { columnsForMove, planMove } from '../planning/plan-move.ts';
import type { MoveRequest, PlannedMove, RefusedMove } from '../planning/plan-move.ts';
import type { Cell } from '../table/cell.ts';
import type { SheetId } from '../table/cell-ref.ts';
import { applyPlanned } from './apply-planned.ts';

/**
 * What a move would change, read afresh: one round trip. A formula looks like the date that it gives; it is found out, and
 * left alone, when the move is made.
 * @throws HostError when the host can't be read.
 */
export async function previewMove(workbook: Workbook, request: MoveRequest): Promise<PlannedMove | RefusedMove> {
  const { sheet, headerRow } = request.sheet;
  const columns = columnsForMove(request.sheet);
  const headed = Array.from({ length: headerRow < 0 ? 0 : HEAD_COLUMNS }, (_, column) => column);
  const [read = [], heads = []] = await workbook.read([
    { sheet, firstRow: request.row, rowCount: 1, columns },
    ...(headed.length === 0 ? [] : [{ sheet, firstRow: headerRow, rowCount: 1, columns: headed }]),
  ]);
  const cells = new Map<number, Cell>(columns.map((column, index) => [column, read[index]?.[0] ?? null]));
  return planMove(request, (column) => cells.get(column) ?? null, heads.map(([heading = null]) => heading));
}

/**
 * Makes a move that a person has seen. A row that stands elsewhere by now is found by its cells; where a date or the
 * row itself is another one by now, nothing is written. A deadline that is a formula stays and is told as skipped.
 * @throws HostError where nothing was written yet.
 */
export async function movePost(workbook: Workbook, { edit, publications }: PlannedMove): Promise<Applied> {
  const whole = await applyEdit(workbook, edit);
  const isFormula = whole.fault === null && whole.written === 0 && whole.skipped.some(({ reason }) => reason === 'formula');
  const deadlines = edit.writes.slice(publications);
  if (!isFormula || deadlines.length === 0) return whole;
  // Which cell is the formula isn't told: the date goes first, and each deadline for itself once it stands.
  const dateEdit = withWrites(edit, edit.writes.slice(0, publications));
  const date = await applyEdit(workbook, dateEdit);
  if (date.written === 0) return { ...date, skipped: whole.skipped };
  const parts = [date];
  const row = edit.row === undefined ? {} : { row: writtenRows([dateEdit])(edit.row) };
  for (const deadline of deadlines) {
    if (parts.some(({ fault }) => fault !== null)) parts.push(leftOut(edit.sheet, deadline));
    else parts.push(await applyEdit(workbook, { ...withWrites(edit, [deadline]), ...row }));
  }
  return joinApplied(parts);
}

function leftOut(sheet: SheetId, { row, column }: CellWrite): Applied {
  return { written: 0, skipped: [{ cell: { sheet, row, column }, reason: 'failed' }], unknown: [], fault: null };
}

function withWrites(edit: CellsEdit, [first, ...others]: readonly CellWrite[]): CellsEdit {
  return first === undefined ? edit : { ...edit, writes: [first, ...others] };
}

/** A row is known by its date as well: one that is not to be found any more may be one whose date was just changed. */
async function applyEdit(workbook: Workbook, edit: CellsEdit): Promise<Applied> {
  const applied = await applyPlanned(workbook, async () => [edit]);
  return { ...applied, skipped: applied.skipped.map((one) => (one.reason === 'row-gone' ? { ...one, reason: 'changed' } : one)) };
}

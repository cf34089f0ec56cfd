/** Marks posts as scheduled, published and so on: first a preview, then what it lists, each row whole or not at all. */
import type { Applied, SkipReason } from '../edits/edit.ts';
import { cellKey } from '../edits/verify.ts';
import type { Workbook } from '../host.ts';
import type { CellRef } from '../table/cell-ref.ts';
import { listedCells } from '../tracking/listed-cells.ts';
import type { ListsByColumn, MarkContext, MarkPlan, MarkRequest } from '../tracking/mark-plan.ts';
import { listKey } from '../tracking/mark-plan.ts';
import { planMarks } from '../tracking/plan-marks.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';

/** What became of one row. */
export type MarkOutcome =
  | { readonly row: number; readonly kind: 'written' }
  /** All of its cells held their value by then, whoever wrote it. */
  | { readonly row: number; readonly kind: 'already' }
  | { readonly row: number; readonly kind: 'skipped'; readonly reason: SkipReason; readonly cell: CellRef }
  /** The host could not tell whether it was written. */
  | { readonly row: number; readonly kind: 'unknown' };

export interface Marked {
  /** With what was harmed of other people's, where anything was. */
  readonly applied: Applied;
  /** In the order of the plan's marks. */
  readonly outcomes: readonly MarkOutcome[];
}

/**
 * What marking would change: one round trip, for the lists of the columns.
 * @throws HostError when the host can't be read.
 */
export async function previewMarks(workbook: Workbook, opened: TrackedCalendar, request: MarkRequest, context: Omit<MarkContext, 'lists'>): Promise<MarkPlan> {
  const cells = listedCells(opened, request.rows);
  const read = cells.length === 0 ? [] : await workbook.lists(cells);
  const lists: ListsByColumn = new Map(cells.map((cell, index) => [listKey(cell), read[index] ?? null]));
  return planMarks(opened, request, { ...context, lists });
}

/**
 * Makes the marks of a plan, where each cell still holds what it held and its row is still to be found.
 * @throws HostError where nothing was written.
 */
export async function markPosts(workbook: Workbook, plan: Pick<MarkPlan, 'marks' | 'edits'>): Promise<Marked> {
  const nothing: Applied = { written: 0, skipped: [], unknown: [], fault: null };
  const applied = plan.edits.length === 0 ? nothing : await workbook.apply(plan.edits);
  const skipped = new Map(applied.skipped.flatMap(({ cell, reason }) => (cell === null ? [] : [[keyOf(cell), reason] as const])));
  const unknown = new Set(applied.unknown.map(keyOf));
  const already = new Set((applied.already ?? []).map(keyOf));
  const outcomes = plan.marks.map(({ row, changes }): MarkOutcome => {
    const cells = changes.map(({ cell }) => cell);
    if (cells.some((cell) => unknown.has(keyOf(cell)))) return { row, kind: 'unknown' };
    const cell = cells.find((one) => skipped.has(keyOf(one)));
    const reason = cell === undefined ? undefined : skipped.get(keyOf(cell));
    if (cell !== undefined && reason !== undefined) return { row, kind: 'skipped', reason, cell };
    return { row, kind: cells.every((one) => already.has(keyOf(one))) ? 'already' : 'written' };
  });
  return { applied, outcomes };
}

function keyOf({ sheet, row, column }: CellRef): string {
  return cellKey(sheet, row, column);
}

/** Turns an idea of the calendar into a post to produce: first a preview, then all of its cells or none. */
import type { Applied } from '../edits/edit.ts';
import type { Workbook } from '../host.ts';
import { listedForPromotion, planPromotion } from '../planning/plan-promotion.ts';
import type { PlannedPromotion, PromotionRequest, RefusedPromotion } from '../planning/plan-promotion.ts';
import { listedCells } from '../tracking/listed-cells.ts';
import type { ListsByColumn, MarkContext } from '../tracking/mark-plan.ts';
import { listKey } from '../tracking/mark-plan.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';

/**
 * What a promotion would change: one round trip, for the lists of the columns.
 * @throws HostError when the host can't be read.
 */
export async function previewPromotion(
  workbook: Workbook, opened: TrackedCalendar, request: PromotionRequest, context: Omit<MarkContext, 'lists'>,
): Promise<PlannedPromotion | RefusedPromotion> {
  const isRow = request.row >= 0 && request.row < opened.calendar.rowCount;
  const cells = isRow ? [...listedCells(opened, [request.row]), ...listedForPromotion(opened, request.row)] : [];
  const read = cells.length === 0 ? [] : await workbook.lists(cells);
  const lists: ListsByColumn = new Map(cells.map((cell, index) => [listKey(cell), read[index] ?? null]));
  return planPromotion(opened, request, { ...context, lists });
}

/**
 * Makes a promotion that a person has seen, where each cell still holds what it held and the row is still to be found.
 * @throws HostError where nothing was written.
 */
export function promoteIdea(workbook: Workbook, { edit }: Pick<PlannedPromotion, 'edit'>): Promise<Applied> {
  return workbook.apply([edit]);
}

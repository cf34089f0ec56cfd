/** The content plan: which share of the posts each pillar, format, objective or audience should have. */

export const PLAN_DIMENSIONS = ['pillar', 'format', 'objective', 'audience', 'campaign', 'channel'] as const;
export type PlanDimension = (typeof PLAN_DIMENSIONS)[number];

export interface PlanRow {
  readonly row: number;
  /** What the item is; by its column's heading or a column of its own. */
  readonly dimension: PlanDimension;
  readonly item: string;
  /** Fraction of the posts; null where blank. */
  readonly share: number | null;
  /** Fraction that it may be off; null for the usual one. */
  readonly tolerance: number | null;
}

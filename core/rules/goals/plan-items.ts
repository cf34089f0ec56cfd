/** The rows of the content plan, by what they share out. */
import type { PlanDimension, PlanRow } from '../../side-tabs/plan-tab.ts';
import { PLAN_DIMENSIONS } from '../../side-tabs/plan-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { goalKey } from './goal-words.ts';

const TOTALS: ReadonlySet<string> = new Set(['total', 'somme', 'sum', 'total general', 'grand total']);

export interface PlanItems {
  readonly dimension: PlanDimension;
  readonly rows: readonly PlanRow[];
}

/**
 * Each dimension with its items, without totals; not those that hold an item twice, which are plans for several
 * months or channels.
 */
export function planItems({ rows }: SideTab<'plan'>): readonly PlanItems[] {
  return PLAN_DIMENSIONS.flatMap((dimension) => {
    const own = rows.filter((row) => row.dimension === dimension && row.item.trim() !== '' && !TOTALS.has(goalKey(row.item)));
    const keys = new Set(own.map(({ item }) => goalKey(item)));
    return own.length > 0 && keys.size === own.length ? [{ dimension, rows: own }] : [];
  });
}

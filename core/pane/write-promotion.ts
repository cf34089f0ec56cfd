/** Asks for an idea to become a post of its slot. */
import { promoteIdea } from '../jobs/promote-idea.ts';
import type { PlannedPromotion } from '../planning/plan-promotion.ts';
import type { Day } from '../time/day.ts';
import type { Asked } from './finding-actions.ts';

/** @param label What the idea is called; '' for nothing. */
export function writePromotion(plan: PlannedPromotion, day: Day, label: string): Asked {
  const [{ cell }] = plan.changes;
  return { kind: 'part', what: 'promotion', act: async (workbook) => ({ applied: await promoteIdea(workbook, plan), done: { kind: 'promoted', day, label, cell } }) };
}

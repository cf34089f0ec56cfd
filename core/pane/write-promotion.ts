/** Asks for an idea to become a post of its slot. */
import { promoteIdea } from '../jobs/promote-idea.ts';
import type { PlannedPromotion } from '../planning/plan-promotion.ts';
import type { Day } from '../time/day.ts';
import type { Asked } from './finding-actions.ts';

export function writePromotion(plan: PlannedPromotion, day: Day): Asked {
  return { kind: 'part', what: 'promotion', act: async (workbook) => ({ applied: await promoteIdea(workbook, plan), done: { kind: 'promoted', day } }) };
}

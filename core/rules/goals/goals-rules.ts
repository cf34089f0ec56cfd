/** The rules about objectives, audiences and the content plan, in the order in which their findings are shown. */
import type { RulesOf } from '../rule.ts';
import { audienceHole } from './audience-hole.ts';
import { channelNoObjective } from './channel-no-objective.ts';
import type { GoalsFindings } from './goals-findings.ts';
import { mixOffTarget } from './mix-off-target.ts';
import { objectiveHole } from './objective-hole.ts';
import { objectiveIncomplete } from './objective-incomplete.ts';
import { objectiveOverdue } from './objective-overdue.ts';
import { objectiveOverspent } from './objective-overspent.ts';
import { objectiveReversed } from './objective-reversed.ts';
import { planSum } from './plan-sum.ts';

export const GOALS_RULES: RulesOf<GoalsFindings> = {
  'objective-overspent': objectiveOverspent,
  'objective-reversed': objectiveReversed,
  'objective-incomplete': objectiveIncomplete,
  'objective-overdue': objectiveOverdue,
  'objective-hole': objectiveHole,
  'audience-hole': audienceHole,
  'channel-no-objective': channelNoObjective,
  'mix-off-target': mixOffTarget,
  'plan-sum': planSum,
};

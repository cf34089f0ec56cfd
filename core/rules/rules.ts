/** All rules, in the order in which their findings are shown. */
import { ANSWERS_RULES } from './answers/answers-rules.ts';
import { CADENCE_RULES } from './cadence/cadence-rules.ts';
import { CHANNELS_RULES } from './channels/channels-rules.ts';
import { COVERAGE_RULES } from './coverage/coverage-rules.ts';
import { DATES_RULES } from './dates/dates-rules.ts';
import { GOALS_RULES } from './goals/goals-rules.ts';
import { LAYOUT_RULES } from './layout/layout-rules.ts';
import { MEDIA_RULES } from './media/media-rules.ts';
import { PEOPLE_RULES } from './people/people-rules.ts';
import { PLANNING_RULES } from './planning/planning-rules.ts';
import { RESULTS_RULES } from './results/results-rules.ts';
import { SLOTS_RULES } from './slots/slots-rules.ts';
import { STYLE_RULES } from './style/style-rules.ts';
import { TABS_RULES } from './tabs/tabs-rules.ts';
import { TEXTS_RULES } from './texts/texts-rules.ts';
import { TRACKING_RULES } from './tracking/tracking-rules.ts';
import type { RulesOf } from './rule.ts';
import type { FindingParameters } from '../findings/finding.ts';

/** Every code has its rule, and a rule stands under its own code: the type sees to both. */
export const RULES: RulesOf<FindingParameters> = {
  ...DATES_RULES,
  ...LAYOUT_RULES,
  ...TABS_RULES,
  ...TRACKING_RULES,
  ...PEOPLE_RULES,
  ...CHANNELS_RULES,
  ...SLOTS_RULES,
  ...CADENCE_RULES,
  ...TEXTS_RULES,
  ...STYLE_RULES,
  ...MEDIA_RULES,
  ...PLANNING_RULES,
  ...ANSWERS_RULES,
  ...COVERAGE_RULES,
  ...GOALS_RULES,
  ...RESULTS_RULES,
};

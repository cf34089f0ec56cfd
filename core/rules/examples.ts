/** Good and bad examples of every rule. */
import type { FindingParameters } from '../findings/finding.ts';
import { ANSWERS_EXAMPLES } from './answers/answers-examples.ts';
import { CADENCE_EXAMPLES } from './cadence/cadence-examples.ts';
import { CHANNELS_EXAMPLES } from './channels/channels-examples.ts';
import { COVERAGE_EXAMPLES } from './coverage/coverage-examples.ts';
import { DATES_EXAMPLES } from './dates/dates-examples.ts';
import { GOALS_EXAMPLES } from './goals/goals-examples.ts';
import { LAYOUT_EXAMPLES } from './layout/layout-examples.ts';
import { MEDIA_EXAMPLES } from './media/media-examples.ts';
import { PEOPLE_EXAMPLES } from './people/people-examples.ts';
import { PLANNING_EXAMPLES } from './planning/planning-examples.ts';
import { RESULTS_EXAMPLES } from './results/results-examples.ts';
import { SLOTS_EXAMPLES } from './slots/slots-examples.ts';
import { STYLE_EXAMPLES } from './style/style-examples.ts';
import { TABS_EXAMPLES } from './tabs/tabs-examples.ts';
import { TEXTS_EXAMPLES } from './texts/texts-examples.ts';
import { TRACKING_EXAMPLES } from './tracking/tracking-examples.ts';
import type { ExamplesOf } from './example.ts';

export const EXAMPLES: ExamplesOf<FindingParameters> = {
  ...DATES_EXAMPLES,
  ...LAYOUT_EXAMPLES,
  ...TABS_EXAMPLES,
  ...TRACKING_EXAMPLES,
  ...PEOPLE_EXAMPLES,
  ...CHANNELS_EXAMPLES,
  ...SLOTS_EXAMPLES,
  ...CADENCE_EXAMPLES,
  ...TEXTS_EXAMPLES,
  ...STYLE_EXAMPLES,
  ...MEDIA_EXAMPLES,
  ...PLANNING_EXAMPLES,
  ...ANSWERS_EXAMPLES,
  ...COVERAGE_EXAMPLES,
  ...GOALS_EXAMPLES,
  ...RESULTS_EXAMPLES,
};

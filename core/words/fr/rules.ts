/** Les règles en français. */
import type { RulesWords } from '../rules-words.ts';
import { frAnswers } from './rules/answers.ts';
import { frCadence } from './rules/cadence.ts';
import { frChannels } from './rules/channels.ts';
import { frCoverage } from './rules/coverage.ts';
import { frDates } from './rules/dates.ts';
import { frGoals } from './rules/goals.ts';
import { frLayout } from './rules/layout.ts';
import { frMedia } from './rules/media.ts';
import { frPeople } from './rules/people.ts';
import { frPlanning } from './rules/planning.ts';
import { frResults } from './rules/results.ts';
import { frSlots } from './rules/slots.ts';
import { frStyle } from './rules/style.ts';
import { frTabs } from './rules/tabs.ts';
import { frTexts } from './rules/texts.ts';
import { frTracking } from './rules/tracking.ts';

export const frRules: RulesWords = {
  ...frDates,
  ...frLayout,
  ...frTabs,
  ...frTracking,
  ...frPeople,
  ...frChannels,
  ...frSlots,
  ...frCadence,
  ...frTexts,
  ...frStyle,
  ...frMedia,
  ...frPlanning,
  ...frAnswers,
  ...frCoverage,
  ...frGoals,
  ...frResults,
};

/** The rules in English. */
import type { RulesWords } from '../rules-words.ts';
import { enAnswers } from './rules/answers.ts';
import { enCadence } from './rules/cadence.ts';
import { enChannels } from './rules/channels.ts';
import { enCoverage } from './rules/coverage.ts';
import { enDates } from './rules/dates.ts';
import { enGoals } from './rules/goals.ts';
import { enLayout } from './rules/layout.ts';
import { enMedia } from './rules/media.ts';
import { enPeople } from './rules/people.ts';
import { enPlanning } from './rules/planning.ts';
import { enResults } from './rules/results.ts';
import { enSlots } from './rules/slots.ts';
import { enStyle } from './rules/style.ts';
import { enTabs } from './rules/tabs.ts';
import { enTexts } from './rules/texts.ts';
import { enTracking } from './rules/tracking.ts';

export const enRules: RulesWords = {
  ...enDates,
  ...enLayout,
  ...enTabs,
  ...enTracking,
  ...enPeople,
  ...enChannels,
  ...enSlots,
  ...enCadence,
  ...enTexts,
  ...enStyle,
  ...enMedia,
  ...enPlanning,
  ...enAnswers,
  ...enCoverage,
  ...enGoals,
  ...enResults,
};

/** The rules that can judge a row by itself: without the rows around it, the team's other tabs, or the day that it is. */
import { channelMissing } from '../../rules/channels/channel-missing.ts';
import { dateAmbiguous } from '../../rules/dates/date-ambiguous.ts';
import { dateImpossible } from '../../rules/dates/date-impossible.ts';
import { dateMissing } from '../../rules/dates/date-missing.ts';
import { dateSeveral } from '../../rules/dates/date-several.ts';
import { dateUnreadable } from '../../rules/dates/date-unreadable.ts';
import { dateWeekday } from '../../rules/dates/date-weekday.ts';
import { ownerMissingInRows } from '../../rules/people/owner-missing.ts';
import { ownerSharedInRows } from '../../rules/people/owner-shared.ts';
import type { Rule, RulesOf } from '../../rules/rule.ts';
import { hashtagsTooMany } from '../../rules/texts/hashtags-too-many.ts';
import { textTooLong } from '../../rules/texts/text-too-long.ts';
import type { FindingParameters } from '../../findings/finding.ts';

export const ROW_CODES = [
  'date-missing', 'date-impossible', 'date-unreadable', 'date-ambiguous', 'date-weekday', 'date-several', 'channel-missing', 'text-too-long',
  'hashtags-too-many', 'owner-missing', 'owner-shared',
] as const;
export type RowCode = (typeof ROW_CODES)[number];

const ROW_RULES: RulesOf<Pick<FindingParameters, RowCode>> = {
  'date-missing': dateMissing,
  'date-impossible': dateImpossible,
  'date-unreadable': dateUnreadable,
  'date-ambiguous': dateAmbiguous,
  'date-weekday': dateWeekday,
  'date-several': dateSeveral,
  'channel-missing': channelMissing,
  'text-too-long': textTooLong,
  'hashtags-too-many': hashtagsTooMany,
  'owner-missing': ownerMissingInRows,
  'owner-shared': ownerSharedInRows,
};

export function rowRule(code: RowCode): Rule {
  // Each reports under its own code: which one no longer matters to who runs it.
  return ROW_RULES[code] as Rule;
}

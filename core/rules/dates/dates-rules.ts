/** The rules about dates, in the order in which their findings are shown. */
import { dateAmbiguous } from './date-ambiguous.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateMissing } from './date-missing.ts';
import { dateSeveral } from './date-several.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { dateWeekday } from './date-weekday.ts';
import { datesAsText } from './dates-as-text.ts';
import { timeUnreadable } from './time-unreadable.ts';
import type { RulesOf } from '../rule.ts';
import type { DatesFindings } from './dates-findings.ts';

export const DATES_RULES: RulesOf<DatesFindings> = {
  'date-missing': dateMissing,
  'date-impossible': dateImpossible,
  'date-unreadable': dateUnreadable,
  'date-ambiguous': dateAmbiguous,
  'date-weekday': dateWeekday,
  'date-several': dateSeveral,
  'time-unreadable': timeUnreadable,
  'dates-as-text': datesAsText,
};

/** All calendar rules, in the order in which their findings are shown. */
import { columnsUnseen } from './columns-unseen.ts';
import { dateAmbiguous } from './date-ambiguous.ts';
import { dateImpossible } from './date-impossible.ts';
import { dateMissing } from './date-missing.ts';
import { dateSeveral } from './date-several.ts';
import { dateUnreadable } from './date-unreadable.ts';
import { dateWeekday } from './date-weekday.ts';
import { datesAsText } from './dates-as-text.ts';
import { headingDoubled } from './heading-doubled.ts';
import { ownerShared } from './owner-shared.ts';
import { pastUnresolved } from './past-unresolved.ts';
import { rowShifted } from './row-shifted.ts';
import type { Rule } from './rule.ts';
import type { FindingCode } from '../findings/finding.ts';
import { scheduledUntracked } from './scheduled-untracked.ts';
import { tableBelow } from './table-below.ts';
import { tableBeside } from './table-beside.ts';
import { textDuplicate } from './text-duplicate.ts';

/** Every code has its rule, and a rule stands under its own code: the type sees to both. */
export const RULES: { readonly [Code in FindingCode]: Rule<Code> } = {
  'date-missing': dateMissing,
  'date-impossible': dateImpossible,
  'date-unreadable': dateUnreadable,
  'date-ambiguous': dateAmbiguous,
  'date-weekday': dateWeekday,
  'date-several': dateSeveral,
  'dates-as-text': datesAsText,
  'row-shifted': rowShifted,
  'table-beside': tableBeside,
  'table-below': tableBelow,
  'heading-doubled': headingDoubled,
  'columns-unseen': columnsUnseen,
  'past-unresolved': pastUnresolved,
  'scheduled-untracked': scheduledUntracked,
  'owner-shared': ownerShared,
  'text-duplicate': textDuplicate,
};

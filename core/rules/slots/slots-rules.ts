/** The rules about when posts go out beside each other, in the order in which their findings are shown. */
import { quietHours } from './quiet-hours.ts';
import { slotClash } from './slot-clash.ts';
import { slotRedundant } from './slot-redundant.ts';
import { spacingShort } from './spacing-short.ts';
import type { RulesOf } from '../rule.ts';
import type { SlotsFindings } from './slots-findings.ts';

export const SLOTS_RULES: RulesOf<SlotsFindings> = {
  'slot-clash': slotClash,
  'slot-redundant': slotRedundant,
  'quiet-hours': quietHours,
  'spacing-short': spacingShort,
};

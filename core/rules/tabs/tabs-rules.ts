/** The rules about the tabs beside the calendar, in the order in which their findings are shown. */
import type { RulesOf } from '../rule.ts';
import { tabColumnMissing } from './tab-column-missing.ts';
import { tabDoubled } from './tab-doubled.ts';
import { tabValueUnreadable } from './tab-value-unreadable.ts';
import type { TabsFindings } from './tabs-findings.ts';

export const TABS_RULES: RulesOf<TabsFindings> = {
  'tab-column-missing': tabColumnMissing,
  'tab-value-unreadable': tabValueUnreadable,
  'tab-doubled': tabDoubled,
};

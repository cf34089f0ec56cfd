/** Which rules are timed together, and the milliseconds that each group may take on 100,000 rows. */
import { STYLE_RULES } from '../../core/rules/style/style-rules.ts';
import { TABS_RULES } from '../../core/rules/tabs/tabs-rules.ts';
import { TEXTS_RULES } from '../../core/rules/texts/texts-rules.ts';
import type { Rule } from '../../core/rules/rule.ts';

export const GROUPS = ['decode', 'no text', 'side tabs', 'text', 'near-duplicates'] as const;
export type Group = (typeof GROUPS)[number];

/** What several groups may take together. */
export interface Budget {
  readonly groups: readonly Group[];
  readonly most: number;
}

export const BUDGETS: readonly Budget[] = [
  { groups: ['decode', 'no text', 'side tabs'], most: 250 },
  { groups: ['text'], most: 400 },
  { groups: ['near-duplicates'], most: 1000 },
];

/** Both compare every text with every other. */
const NEAR: ReadonlySet<string> = new Set(['text-near-duplicate', 'text-contradictory']);

export function groupOf({ code, needsTabs = [] }: Rule): Group {
  if (NEAR.has(code)) return 'near-duplicates';
  if (code in TEXTS_RULES || code in STYLE_RULES) return 'text';
  return code in TABS_RULES || needsTabs.length > 0 ? 'side tabs' : 'no text';
}

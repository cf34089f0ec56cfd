/** Shares of the content plan that don't add up to the whole. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { planItems } from './plan-items.ts';

/** One per cent, for shares that are rounded. */
const ROUNDING = 0.01 + 1e-9;

export const planSum: Rule<'plan-sum'> = {
  code: 'plan-sum',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['plan'],
  run: ({ tabs: { plan } }, report) => {
    if (plan === null || !plan.columns.has('share')) return;
    for (const { dimension, rows } of planItems(plan)) {
      const [first, ...others] = rows;
      // What a blank share should be is told by the sum of the others, unless they are too much already.
      const sum = rows.reduce((total, { share }) => total + (share ?? 0), 0);
      if (first === undefined || others.length === 0 || rows.every(({ share }) => share === null)) continue;
      const isTooLittle = sum < 1 - ROUNDING && rows.every(({ share }) => share !== null);
      if (!isTooLittle && sum <= 1 + ROUNDING) continue;
      report([sideCell(plan, first, 'share'), ...others.map((row) => sideCell(plan, row, 'share'))], { dimension, sum });
    }
  },
};

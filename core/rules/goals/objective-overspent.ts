/** An objective on which more is spent than its budget. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';

/** Half a cent: sums of prices end in such remainders. */
const REMAINDER = 0.005;

export const objectiveOverspent: Rule<'objective-overspent'> = {
  code: 'objective-overspent',
  severity: 'warning',
  needs: [],
  needsTabs: ['objectives'],
  run: ({ tabs: { objectives } }, report) => {
    if (objectives === null) return;
    for (const row of objectives.rows) {
      const { objective, spent, budget, currencyWord } = row;
      // A budget below nothing is a slip, or a sum of something else.
      if (objective.trim() === '' || spent === null || budget === null || budget < 0 || spent <= budget + REMAINDER) continue;
      report([sideCell(objectives, row, 'spent'), sideCell(objectives, row, 'budget')], { objective, spent, budget, currency: currencyWord });
    }
  },
};

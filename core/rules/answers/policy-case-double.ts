/** A case that the response policy holds twice, with different actions. */
import { fold } from '../../lexicon/fold.ts';
import type { PolicyRow } from '../../side-tabs/policy-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { caseReader, casesOf } from './cases.ts';

export const policyCaseDouble: Rule<'policy-case-double'> = {
  code: 'policy-case-double',
  severity: 'warning',
  needs: [],
  needsTabs: ['policy'],
  run: ({ tabs: { policy } }, report) => {
    if (policy === null) return;
    const keyOf = caseReader();
    const firsts = new Map<string, PolicyRow>();
    for (const row of casesOf(policy)) {
      const key = keyOf(row.case);
      const first = firsts.get(key);
      if (first === undefined) firsts.set(key, row);
      else if (actionsOf(first) !== actionsOf(row)) {
        report([sideCell(policy, row, 'case'), sideCell(policy, first, 'case')], { case: row.case, otherRow: first.row + 1 });
      }
    }
  },
};

function actionsOf({ action, actionWord }: PolicyRow): string {
  return action.length === 0 ? fold(actionWord) : [...new Set(action)].sort().join(' ');
}

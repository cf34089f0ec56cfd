/** A case in the reply log that the response policy doesn't hold: nobody has said what to do. */
import type { ReplyRow } from '../../side-tabs/replies-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { caseReader, casesOf } from './cases.ts';

/** Where fewer messages have a case of the policy, the log goes by other words. */
const LEAST_KNOWN = 0.5;

export const replyCaseUnknown: Rule<'reply-case-unknown'> = {
  code: 'reply-case-unknown',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['replies', 'policy'],
  run: ({ tabs: { replies, policy } }, report) => {
    if (replies === null || policy === null) return;
    const keyOf = caseReader();
    const known = new Set(casesOf(policy).map((row) => keyOf(row.case)));
    const unknown = new Map<string, { readonly row: ReplyRow; messages: number }>();
    let told = 0;
    let messages = 0;
    for (const row of replies.rows) {
      const key = keyOf(row.case);
      if (key === '') continue;
      messages += 1;
      if (known.has(key)) {
        told += 1;
        continue;
      }
      const entry = unknown.get(key);
      if (entry === undefined) unknown.set(key, { row, messages: 1 });
      else entry.messages += 1;
    }
    if (told < messages * LEAST_KNOWN) return;
    for (const { row, messages: count } of unknown.values()) {
      report([sideCell(replies, row, 'case')], { case: row.case, messages: count }, { confidence: 'to-check' });
    }
  },
};

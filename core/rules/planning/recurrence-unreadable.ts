/** A post that comes back as often as words say that Suivi can't read. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { lacksDay } from '../../time/recurrence-reading.ts';
import type { Rule } from '../rule.ts';

export const recurrenceUnreadable: Rule<'recurrence-unreadable'> = {
  code: 'recurrence-unreadable',
  severity: 'warning',
  needs: [],
  needsTabs: ['recurring'],
  run: ({ tabs: { recurring }, today }, report) => {
    for (const row of recurring?.rows ?? []) {
      const word = row.ruleWord.trim();
      if (recurring === null || row.rule !== null || word === '' || (row.to !== null && row.to < today)) continue;
      report([sideCell(recurring, row, 'rule')], { title: row.title.trim(), word, lacksDay: lacksDay(word) });
    }
  },
};

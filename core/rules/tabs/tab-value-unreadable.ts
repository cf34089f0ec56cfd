/** A cell of a tab beside the calendar holds something else than its column should. */
import type { Rule } from '../rule.ts';
import { sheetNameOf, sideColumn, troublesOf } from './side-troubles.ts';

export const tabValueUnreadable: Rule<'tab-value-unreadable'> = {
  code: 'tab-value-unreadable',
  severity: 'warning',
  needs: [],
  run: ({ tabs }, report) => {
    for (const trouble of troublesOf(tabs, 'value-unreadable')) {
      const { tab, cell, text, expects } = trouble;
      report([cell], { sheetName: sheetNameOf(tabs, tab), column: sideColumn(trouble), text, expects });
    }
  },
};

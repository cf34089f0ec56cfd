/** A tab beside the calendar lacks a column without which it says little. */
import type { Rule } from '../rule.ts';
import { sheetNameOf, sideColumn, troublesOf } from './side-troubles.ts';

export const tabColumnMissing: Rule<'tab-column-missing'> = {
  code: 'tab-column-missing',
  severity: 'warning',
  needs: [],
  run: ({ tabs }, report) => {
    for (const trouble of troublesOf(tabs, 'column-missing')) {
      const { unread } = trouble;
      // A tab of which nothing is known but its name may be about something else.
      report([trouble.cell], { sheetName: unread ?? sheetNameOf(tabs, trouble.tab, trouble.cell.sheet), column: sideColumn(trouble) }, unread === undefined ? {} : { severity: 'suggestion' });
    }
  },
};

/** A cell of a tab beside the calendar holds something else than its column should. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { misspeltRights } from './misspelt-rights.ts';
import { headingOf, sheetNameOf, sideColumn, troublesOf } from './side-troubles.ts';
import { unknownScopes } from './unknown-scopes.ts';

export const tabValueUnreadable: Rule<'tab-value-unreadable'> = {
  code: 'tab-value-unreadable',
  severity: 'warning',
  needs: [],
  run: ({ calendar, tabs }, report) => {
    for (const trouble of troublesOf(tabs, 'value-unreadable')) {
      const { tab, cell, text, expects, costs } = trouble;
      report([cell], { sheetName: sheetNameOf(tabs, tab, cell.sheet), column: sideColumn(trouble), heading: headingOf(tabs, trouble), text, expects, ...(costs === undefined ? {} : { costs }) });
    }
    for (const { tab, row, word } of misspeltRights(tabs)) {
      const heading = headingOf(tabs, { tab: 'team', field: 'rights' });
      report([sideCell(tab, row, 'rights')], { sheetName: tab.sheetName, column: 'team.rights', heading, text: word, expects: 'word' });
    }
    for (const { tab, row, channel } of unknownScopes(calendar, tabs)) {
      const heading = headingOf(tabs, { tab: 'style', field: 'channels' });
      report([sideCell(tab, row, 'channels')], { sheetName: tab.sheetName, column: 'style.channels', heading, text: channel, expects: 'word' });
    }
  },
};

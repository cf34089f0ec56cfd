/** A second tab of a kind: only one of them is read. */
import type { Rule } from '../rule.ts';
import { sheetNameOf, troublesOf } from './side-troubles.ts';

export const tabDoubled: Rule<'tab-doubled'> = {
  code: 'tab-doubled',
  severity: 'suggestion',
  needs: [],
  run: ({ tabs }, report) => {
    for (const { tab, cell, text } of troublesOf(tabs, 'tab-doubled')) report([cell], { sheetName: text, read: sheetNameOf(tabs, tab) });
  },
};

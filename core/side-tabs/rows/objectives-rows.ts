/** Decodes the rows of the tab of objectives. */
import { currencyOf } from '../currency.ts';
import type { ObjectiveRow } from '../objectives-tab.ts';
import { daysOf } from '../read-dates.ts';
import { numbersOf } from '../read-numbers.ts';
import { channelsOf, listsOf, textsOf } from '../read-words.ts';
import { isSumRow } from '../sum-row.ts';
import type { TabCells } from '../tab-cells.ts';

export function objectiveRows(tab: TabCells<'objectives'>): readonly ObjectiveRow[] {
  const objectives = textsOf(tab, 'objective');
  const channels = channelsOf(tab, 'channel');
  const audiences = listsOf(tab, 'audience');
  const measures = textsOf(tab, 'measure');
  const targets = numbersOf(tab, 'target', true);
  const starts = daysOf(tab, 'start');
  const dues = daysOf(tab, 'due');
  const budgets = numbersOf(tab, 'budget');
  const spent = numbersOf(tab, 'spent');
  const currencyWord = currencyOf(tab, 'budget', 'spent');
  const rows = tab.rows.map((row, at) => ({
    row,
    objective: objectives[at] ?? '',
    channel: channels[at] ?? [],
    audience: audiences[at] ?? [],
    measure: measures[at] ?? '',
    target: targets[at] ?? null,
    start: starts[at] ?? null,
    due: dues[at] ?? null,
    budget: budgets[at] ?? null,
    spent: spent[at] ?? null,
    currencyWord,
  }));
  return rows.filter(({ objective }) => !isSumRow(objective));
}

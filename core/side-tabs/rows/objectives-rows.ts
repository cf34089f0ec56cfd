/** Decodes the rows of the tab of objectives. */
import { measureNamed } from '../../lexicon/measure-named.ts';
import { isBlank } from '../../table/cell.ts';
import { currencyOf } from '../currency.ts';
import type { ObjectiveRow } from '../objectives-tab.ts';
import { daysOf } from '../read-dates.ts';
import { numbersOf, possible } from '../read-numbers.ts';
import { channelsOf, listsOf, placesOf, textsOf } from '../read-words.ts';
import { isSumRow } from '../sum-row.ts';
import { saysNothing } from '../tab-cells.ts';
import type { TabCells } from '../tab-cells.ts';

export function objectiveRows(tab: TabCells<'objectives'>): readonly ObjectiveRow[] {
  const objectives = textsOf(tab, 'objective');
  const channels = channelsOf(tab, 'channel');
  const audiences = listsOf(tab, 'audience');
  const measures = textsOf(tab, 'measure');
  const targets = targetsOf(tab, measures);
  const starts = daysOf(tab, 'start');
  const dues = daysOf(tab, 'due');
  const budgets = possible(tab, 'budget', numbersOf(tab, 'budget'), 'from-zero');
  const spent = possible(tab, 'spent', numbersOf(tab, 'spent'), 'from-zero');
  tellNameless(tab, measures);
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

/** No measure that Suivi knows is ever less than 0, and 0 is reached before anything is done; of another, such as a variation, nothing is known. */
function targetsOf(tab: TabCells<'objectives'>, measures: readonly string[]): readonly (number | null)[] {
  const targets = numbersOf(tab, 'target', true);
  const isWrong = targets.map((target, at) => target !== null && target <= 0 && measureNamed(measures[at] ?? '') !== null);
  tab.tell('target', placesOf(isWrong, (wrong) => wrong), 'above-zero');
  return targets.map((target, at) => (isWrong[at] === true ? null : target));
}

/** A measure and a target, and nothing that they are for. A row that sums up money below the table has no measure. */
function tellNameless(tab: TabCells<'objectives'>, measures: readonly string[]): void {
  const [names, targets] = [tab.cells('objective') ?? [], tab.cells('target') ?? []];
  tab.tell('objective', placesOf(names, (name, at) => isBlank(name) && (measures[at] ?? '').trim() !== '' && !saysNothing(targets[at] ?? null)), 'word');
}

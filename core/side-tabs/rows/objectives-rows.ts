/** Decodes the rows of the tab of objectives. */
import { fold } from '../../lexicon/fold.ts';
import { measureNamed } from '../../lexicon/measure-named.ts';
import { isBlank } from '../../table/cell.ts';
import { cellText } from '../../table/cell-text.ts';
import { currencyOf } from '../currency.ts';
import type { ObjectiveRow } from '../objectives-tab.ts';
import { daysOf } from '../read-dates.ts';
import { numbersOf, possible } from '../read-numbers.ts';
import { channelsOf, listsOf, placesOf, textsOf } from '../read-words.ts';
import { isSumRow } from '../sum-row.ts';
import type { SideField } from '../side-tabs.ts';
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
  const firsts = firstsOf(tab, objectives, measures);
  tellNameless(tab, measures, firsts);
  const currencyWord = currencyOf(tab, 'budget', 'spent');
  // A merged cell stands in the objective’s first row.
  const rowOf = (field: SideField<'objectives'>, at: number): number => (saysNothing(tab.cells(field)?.[at] ?? null) ? (firsts[at] ?? at) : at);
  const rows = tab.rows.map((row, at) => ({
    row,
    objective: objectives[firsts[at] ?? at] ?? '',
    ...(firsts[at] === at ? {} : { isFurther: true }),
    channel: channels[rowOf('channel', at)] ?? [],
    audience: audiences[rowOf('audience', at)] ?? [],
    measure: measures[at] ?? '',
    target: targets[at] ?? null,
    start: starts[rowOf('start', at)] ?? null,
    due: dues[rowOf('due', at)] ?? null,
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

/** Beside each row the first of its objective: a merged name stands in its topmost row, and the rows below it that have a measure are of that objective. One that only says again what a row above says has lost its name. */
function firstsOf(tab: TabCells<'objectives'>, objectives: readonly string[], measures: readonly string[]): readonly number[] {
  const names = tab.cells('objective') ?? [];
  const firsts: number[] = [];
  const said = (at: number): string => JSON.stringify([fold(measures[at] ?? ''), ...(['channel', 'due'] as const).map((field) => {
    const cells = tab.cells(field) ?? [];
    return cellText(saysNothing(cells[at] ?? null) ? (cells[firsts[at] ?? at] ?? null) : (cells[at] ?? null));
  })]);
  for (const [at, row] of tab.rows.entries()) {
    const first = firsts[at - 1] ?? at;
    const isBelow = at > 0 && tab.rows[at - 1] === row - 1;
    const isNamed = (objectives[first] ?? '').trim() !== '' && !isSumRow(objectives[first] ?? '');
    firsts.push(isBelow && isNamed && isBlank(names[at] ?? null) && (measures[at] ?? '').trim() !== '' ? first : at);
    for (let above = first; above < at; above += 1) if (said(above) === said(at)) firsts[at] = at;
  }
  return firsts;
}

/** A measure and a target, and nothing that they are for. A row that sums up money below the table has no measure. */
function tellNameless(tab: TabCells<'objectives'>, measures: readonly string[], firsts: readonly number[]): void {
  const [names, targets] = [tab.cells('objective') ?? [], tab.cells('target') ?? []];
  tab.tell('objective', placesOf(names, (name, at) => firsts[at] === at && isBlank(name) && (measures[at] ?? '').trim() !== '' && !saysNothing(targets[at] ?? null)), 'word');
}

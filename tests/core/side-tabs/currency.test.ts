/** In which currency a column of amounts is, by the number format of its cells. */
import { expect, it } from 'vitest';
import { currencyOf } from '../../../core/side-tabs/currency.ts';
import type { TabCells } from '../../../core/side-tabs/tab-cells.ts';

function tabWith(format: string): TabCells<'objectives'> {
  return { key: 'objectives', dateSystem: 1900, rows: [1], cells: () => [10], heading: () => 'Budget', format: () => format, weeks: [], grid: [], tell: () => undefined, tellAt: () => undefined };
}

it.each([
  ['#,##0.00 "€"', '€'], ['#,##0 [$€-40C]', '€'], ['[$$-409]#,##0.00', '$'], ['"$"#,##0', '$'], ['[$CHF-807] #,##0', 'CHF'], ['£#,##0', '£'],
  // Room as wide as a sign, a language, and no more than a number.
  ['_-* #,##0.00 _€_-', ''], ['[$-40C]#,##0', ''], ['General', ''], ['', ''],
])('the format %s shows %s', (format, currency) => {
  expect(currencyOf(tabWith(format), 'budget')).toBe(currency);
});

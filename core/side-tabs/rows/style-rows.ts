/** Decodes the rows of the style guide. */
import { channelScope, lacksException } from '../channel-scope.ts';
import { readNumbers } from '../read-numbers.ts';
import { decoded, placesOf, textsOf } from '../read-words.ts';
import { COUNTED_KINDS, styleKindOf } from '../style-kinds.ts';
import type { StyleRow } from '../style-tab.ts';
import type { TabCells } from '../tab-cells.ts';

export function styleRows(tab: TabCells<'style'>): readonly StyleRow[] {
  const ruleWords = textsOf(tab, 'rule');
  const rules = decoded(ruleWords, () => styleKindOf);
  const scopeWords = textsOf(tab, 'channels');
  const scopes = decoded(scopeWords, () => channelScope);
  const values = textsOf(tab, 'value');
  const reasons = textsOf(tab, 'reason');
  const counts = readNumbers(tab.cells('value') ?? [], true).values.map((value) => (Number.isInteger(value) && value >= 0 ? value : null));
  const rows = tab.rows.map((row, at): StyleRow => ({
    row,
    rule: rules[at] ?? null,
    ruleWord: ruleWords[at] ?? '',
    channels: scopes[at] ?? channelScope(''),
    value: values[at] ?? '',
    countWord: counts[at] ?? null,
    reason: reasons[at] ?? '',
  }));
  tab.tell('channels', placesOf(rows, ({ rule }, at) => rule !== null && lacksException(scopeWords[at] ?? '')), 'word');
  tab.tell('value', placesOf(rows, ({ rule, value, countWord }) => rule !== null && COUNTED_KINDS.has(rule) && value !== '' && countWord === null), 'number');
  return rows;
}

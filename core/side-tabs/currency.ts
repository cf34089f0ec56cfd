/** In which currency a column's amounts are, as its heading, its number format or its texts say. */
import { saidText } from './tab-cells.ts';
import type { TabCells } from './tab-cells.ts';
import type { SideField, SideTabKey } from './side-tabs.ts';

/** As amounts are written with it; '' where nothing says, or where several are named. */
export type Currency = '$' | '€' | '£' | 'CHF' | '';

const SIGNS: readonly (readonly [Exclude<Currency, ''>, RegExp])[] = [
  ['$', /\$|(?<!\p{L})(?:CAD|USD)(?!\p{L})/u],
  ['€', /€|(?<!\p{L})(?:EUR|euros?)(?!\p{L})/iu],
  ['£', /£|(?<!\p{L})GBP(?!\p{L})/u],
  ['CHF', /(?<!\p{L})CHF(?!\p{L})/u],
];
const LONGEST = 60;

export function currencyOf<Key extends SideTabKey>(tab: TabCells<Key>, ...fields: readonly SideField<Key>[]): Currency {
  const found = new Set(fields.flatMap((field) => {
    const texts = (tab.cells(field) ?? []).map((cell) => (typeof cell === 'string' ? saidText(cell) : ''));
    return [tab.heading(field), shownBy(tab.format(field)), ...texts].flatMap(currenciesIn);
  }));
  const [only = '', ...others] = found;
  return others.length === 0 ? only : '';
}

function currenciesIn(text: string): readonly Currency[] {
  return text.length > LONGEST ? [] : SIGNS.filter(([, sign]) => sign.test(text)).map(([currency]) => currency);
}

/** A number format's signs that are shown: `_€` leaves room for one, and `[$-C0C]` names a language. */
function shownBy(format: string): string {
  return format.replace(/[_*]./gu, '').replace(/\[\$([^\]-]*)[^\]]*\]/g, '$1');
}

/** What stands before or after a number, and what is typed where there is none. */
import { wordSet } from './word-list.ts';

/** Signs and codes of currencies, in lower case, without spaces and points. */
export const CURRENCIES: ReadonlySet<string> = new Set([
  '$', '€', '£', '¥', '₹', '₽', '₺', '₩', '₪', '₫', '₱', '¢', 'c$', 'ca$', 'cad$', 'us$', 'usd$', 'a$', 'au$', 'nz$', 'hk$', 'mx$', 'r$', 's$', '$ca', '$cad', '$c', '$us', '$usd',
  'cad', 'usd', 'eur', 'gbp', 'chf', 'aud', 'nzd', 'jpy', 'mxn', 'brl', 'inr', 'mad', 'dzd', 'tnd', 'xof', 'xaf', 'fcfa', 'cfa', 'fr', 'kr', 'zł', 'dollar', 'dollars', 'euro', 'euros',
]);

/** Powers of ten, longest word first: `12.5K`, `1,2 M$`, `3 Md`. */
export const SCALES: readonly (readonly [string, number])[] = [
  ['milliards', 9], ['milliard', 9], ['thousand', 3], ['millions', 6], ['million', 6], ['billion', 9], ['mille', 3], ['mio', 6], ['mln', 6], ['mrd', 9], ['mn', 6], ['md', 9], ['bn', 9],
  ['k', 3], ['m', 6], ['b', 9], ['g', 9],
];

/** What exports and people write in place of a number, beside the usual placeholders. */
export const NO_NUMBER: ReadonlySet<string> = wordSet('nan, n d, not available, unavailable, not applicable, no data, non disponible, indisponible, non applicable, pas de donnée, pas de données, sin datos, no disponible, sem dados, keine Angabe, k A');

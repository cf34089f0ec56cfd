/** What Google makes of a text that a script puts into a cell: the same as of one that the person types there. */
import type { Cell } from '../../../core/table/cell.ts';
import { dateOfText } from './typed-dates.ts';

export interface TypedEntry {
  readonly value: Cell;
  readonly formula?: string;
  /** A number format that comes with the entry, where the cell has none of its own. */
  readonly format?: string | undefined;
}

export interface TypingRules {
  /** Of the spreadsheet: `fr_CA`. */
  readonly locale: string;
  readonly currentYear: number;
}

const ERRORS = new Set(['#N/A', '#REF!', '#VALUE!', '#DIV/0!', '#NAME?', '#NUM!', '#NULL!']);
/** What a formula without `=` must look like to be one; anything else shows as an error. */
const FORMULA_LIKE = /^[+-]\s*(?:[A-Za-z]{1,3}[0-9]+|[A-Za-z]+\(|[0-9(])/;

/** The number that a text spells, by the spreadsheet's own decimal and thousands marks; null for none. */
function numberOf(text: string, isFrench: boolean): number | null {
  const pattern = isFrench ? /^[+-]?(?:[0-9]+(?:[\u00a0\u202f ][0-9]+)*)?(?:,[0-9]+)?(?:[eE][+-]?[0-9]{1,3})?$/
    : /^[+-]?(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+(?:[\u00a0\u202f ][0-9]+)*)?(?:\.[0-9]*)?(?:[eE][+-]?[0-9]{1,3})?$/;
  if (!pattern.test(text) || !/^[+-]?[.,]?[0-9]/.test(text)) return null;
  const closed = text.replace(/[\u00a0\u202f ]/g, '');
  const plain = isFrench ? closed.replace(',', '.') : closed.replaceAll(',', '');
  const number = Number(plain);
  return Number.isFinite(number) ? number : null;
}

function entryOfNumber(text: string, isFrench: boolean): TypedEntry | null {
  const number = numberOf(text, isFrench);
  if (number !== null) return { value: number };
  const percent = /^(.*[0-9])[\u00a0\u202f ]?%$/.exec(text);
  if (percent !== null) {
    const share = numberOf(percent[1] ?? '', isFrench);
    return share === null ? null : { value: share / 100, format: /[.,]/.test(text) ? '0.00%' : '0%' };
  }
  const amount = isFrench ? /^(.*[0-9])[\u00a0\u202f ]?[$€]$/.exec(text) : /^[$€](.*[0-9])$/.exec(text);
  const money = amount === null ? null : numberOf(amount[1] ?? '', isFrench);
  return money === null ? null : { value: money, format: isFrench ? '#,##0.00 [$$]' : '"$"#,##0.00' };
}

function wordOf(text: string, isFrench: boolean): TypedEntry | null {
  const upper = text.toUpperCase();
  if (upper === 'TRUE' || (isFrench && upper === 'VRAI')) return { value: true };
  if (upper === 'FALSE' || (isFrench && upper === 'FAUX')) return { value: false };
  return ERRORS.has(upper) ? { value: { error: upper } } : null;
}

/** What a text becomes in a cell of this number format. */
export function typedText(text: string, cellFormat: string, rules: TypingRules): TypedEntry {
  if (cellFormat === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.length === 1 ? null : text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  const isFrench = rules.locale.startsWith('fr');
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const entry = wordOf(trimmed, isFrench) ?? entryOfNumber(trimmed, isFrench) ?? dateOfText(trimmed, rules);
  if (entry !== null) return entry;
  if (!/^[+-]./su.test(text)) return { value: text };
  if (FORMULA_LIKE.test(text)) return { value: null, formula: `=${text}` };
  return { value: { error: /^[+-][A-Za-z_]\w*$/.test(text) ? '#NAME?' : '#ERROR!' }, formula: `=${text}` };
}

/** Records of an export, from text or from a sheet, and what their cells say. */
import { fold } from '../../lexicon/fold.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { isBlank } from '../../table/cell.ts';
import type { Cell } from '../../table/cell.ts';
import { cellText } from '../../table/cell-text.ts';

export type ExportRecord = readonly Cell[];
export type ExportRecords = readonly ExportRecord[];

/** Longer text is no heading. */
const LONGEST_HEADING = 160;
const TOTALS = wordSet('total, totals, grand total, subtotal, totaux, total général, totale, somme, sous total, ensemble, totales, gesamt, gesamtsumme, totale complessivo, total geral');

export function textAt(record: ExportRecord | undefined, column: number): string {
  const cell = record?.[column];
  return cell === undefined ? '' : cellText(cell);
}

export function isBlankRecord(record: ExportRecord): boolean {
  return record.every(isBlank);
}

/** The first text of a record, by which a person knows it. */
export function firstText(record: ExportRecord): string {
  for (let column = 0; column < record.length; column += 1) {
    const text = textAt(record, column);
    if (text !== '') return text;
  }
  return '';
}

/** `"# Start date: 20260701"`. */
export function isRemark(record: ExportRecord): boolean {
  const [first] = record;
  return typeof first === 'string' && first.charCodeAt(0) === 0x23 && /^#(?:\s|-|$)/.test(first);
}

export function foldedHeading(text: string): string {
  return text.length > LONGEST_HEADING ? '' : fold(text);
}

/** Whether a record begins or ends with a word for a sum; a post may be called so too, and then has a link. */
export function isTotal(record: ExportRecord): boolean {
  let first = 0;
  while (first < record.length && isBlank(record[first] ?? null)) first += 1;
  const isSumUp = isSum(record[first] ?? null) || isSum(record[record.length - 1] ?? null);
  return isSumUp && !record.some((cell) => typeof cell === 'string' && /^https?:/i.test(cell));
}

function isSum(cell: Cell): boolean {
  return typeof cell === 'string' && cell.length < 24 && TOTALS.has(fold(cell));
}

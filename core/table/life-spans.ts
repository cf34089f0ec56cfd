/** Which rows of an export give a post's figures over its whole life, beside those that give the same post's of one day or month. */
import { isWholeLife } from '../lexicon/whole-life.ts';
import type { Column } from '../host.ts';
import { cellText } from './cell-text.ts';
import { isNoNumber } from './no-number.ts';

/** @param span What the cell says that the figures are of; nothing is said of all there is. */
export function isOfWholeLife(span: string): boolean {
  return span === '' || isWholeLife(span) || isNoNumber(span);
}

/** Those of the rows that are of whole lives: days of a post can't stand for it, nor be added up, since its reach can't. */
export function wholeLives(rows: Uint32Array, spans: Column): Uint32Array {
  return rows.filter((row) => isOfWholeLife(cellText(spans[row] ?? null)));
}

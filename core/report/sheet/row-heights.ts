/** How high a row has to be for texts that wrap in it: merged cells don't grow by themselves in any host. */
import { NBSP } from '../../words/format.ts';
import { LINE_HEIGHT, MOST_HEIGHT, USUAL_SIZE } from './looks.ts';

/** A text that goes on over several lines. */
export interface Wrapped {
  readonly row: number;
  readonly text: string;
  /** Of the cell, in characters of the standard font. */
  readonly width: number;
  /** In points; absent for the usual one. */
  readonly size?: number | undefined;
  readonly isBold?: boolean | undefined;
}

/** What a cell keeps free at its sides, and a little more: a row too high by a line does less harm than a line that is cut. */
const MARGIN = 1.2;
const BOLD = 1.06;
const SPACE = 0.5;
const NARROW = /[iljIt.,:;!|'’·()[\]]/;
const SLENDER = /[cksvxyz]/;
const SLIM = /[fr]/;
const WIDEST = /[mwMW@%—…]/;
const CAPITAL = /\p{Lu}/u;

/** Heights of the rows that need more than one line; a row with several texts is as high as the longest needs. */
export function wrappedHeights(texts: readonly Wrapped[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const { row, text, width, size = USUAL_SIZE, isBold = false } of texts) {
    const scale = (size / USUAL_SIZE) * (isBold ? BOLD : 1);
    const lines = linesOf(text, roomOf(width, scale));
    const height = Math.min(MOST_HEIGHT, Math.ceil(lines * LINE_HEIGHT * (size / USUAL_SIZE)));
    if (lines > 1 && height > (heights.get(row) ?? 0)) heights.set(row, height);
  }
  return heights;
}

/** As much of a text as stands in so many lines, with a sign where more of it is left out. */
export function cutToLines(text: string, { width, size = USUAL_SIZE }: Pick<Wrapped, 'width' | 'size'>, most: number): string {
  const room = roomOf(width, size / USUAL_SIZE);
  if (linesOf(text, room) <= most) return text;
  const signs = [...text];
  const cut = (length: number): string => `${signs.slice(0, length).join('').replace(/[\s·,:;.]+$/u, '')}…`;
  let [fits, over] = [0, signs.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (linesOf(cut(middle), room) <= most) fits = middle;
    else over = middle;
  }
  return cut(fits);
}

/** What a cell has for its text, where letters are so many times as large as usual. */
function roomOf(width: number, scale: number): number {
  return Math.max(4, (width - MARGIN) / scale);
}

/** Lines that a text takes, word by word; a word that is longer than a line is broken. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const length = lengthOf(word);
      const space = used === 0 ? 0 : SPACE;
      if (used + space + length <= width) {
        used += space + length;
        continue;
      }
      const further = Math.max(0, Math.ceil(length / width) - 1);
      lines += (used === 0 ? 0 : 1) + further;
      used = length - further * width;
    }
  }
  return lines;
}

/** In digits, by which columns are measured: as wide as in the fonts that spreadsheets begin with. */
function lengthOf(word: string): number {
  let length = 0;
  for (const sign of word) length += widthOfSign(sign);
  return length;
}

function widthOfSign(sign: string): number {
  if (NARROW.test(sign)) return 0.5;
  if (SLIM.test(sign)) return 0.7;
  if (SLENDER.test(sign)) return 0.9;
  if (sign === NBSP) return SPACE;
  if (WIDEST.test(sign)) return 1.55;
  if (sign >= '\u1100' && !/[\u2000-\u206f]/.test(sign)) return 2;
  return CAPITAL.test(sign) ? 1.25 : 1;
}

/** Dictionary coding: each distinct text of a column is decoded once, whatever the number of rows. */
import type { Coded } from './calendar.ts';
import { cellText } from './cell-text.ts';
import type { Cell } from './cell.ts';

export interface Encoder<Entry> {
  /** Codes the kept rows of one column, from an index of the result on. */
  readonly add: (cells: readonly Cell[], rows: Uint32Array, offset: number) => void;
  readonly coded: () => Coded<Entry>;
  /** Whether any of the texts has spaces around, or nothing but what is not seen. */
  readonly isPadded: () => boolean;
}

/** A power of two, many times the number of words in a column of few. */
const SLOTS = 256;

/** An encoder over all rows of a calendar; rows of tabs without the column stay at entry 0, the blank. */
export function createEncoder<Entry>(rowCount: number, decode: (word: string) => Entry): Encoder<Entry> {
  const codes = new Uint32Array(rowCount);
  const entries: Entry[] = [decode('')];
  const codeOfCell = new Map<Cell, number>();
  const codeOfWord = new Map<string, number>([['', 0]]);
  // The text last seen in each slot: a map must hash and probe, and most cells hold one of a few words.
  const lastTexts = new Array<string>(SLOTS).fill('');
  const lastCodes = new Uint32Array(SLOTS);
  let isPadded = false;

  function codeFor(cell: Cell): number {
    let code = codeOfCell.get(cell);
    if (code !== undefined) return code;
    const word = cellText(cell);
    if (word !== cell && typeof cell === 'string') isPadded = true;
    code = codeOfWord.get(word);
    if (code === undefined) {
      code = entries.push(decode(word)) - 1;
      codeOfWord.set(word, code);
    }
    codeOfCell.set(cell, code);
    return code;
  }

  function add(cells: readonly Cell[], rows: Uint32Array, offset: number): void {
    for (let index = 0; index < rows.length; index += 1) {
      const cell = cells[rows[index] ?? 0] ?? null;
      if (cell === null) continue;
      if (typeof cell !== 'string') {
        codes[offset + index] = codeFor(cell);
        continue;
      }
      const slot = slotOf(cell);
      if (lastTexts[slot] !== cell) {
        lastTexts[slot] = cell;
        lastCodes[slot] = codeFor(cell);
      }
      codes[offset + index] = lastCodes[slot] ?? 0;
    }
  }

  return { add, coded: () => ({ codes, entries }), isPadded: () => isPadded };
}

/** Where a text is looked for first, by its length and ends. */
function slotOf(text: string): number {
  const { length } = text;
  return length === 0 ? 0 : (length * 31 + text.charCodeAt(0) * 7 + text.charCodeAt(length - 1)) & (SLOTS - 1);
}

/** Dictionary coding: each distinct text of a column is decoded once, whatever the number of rows. */
import type { Coded } from './calendar.ts';
import { cellText } from './cell-text.ts';
import type { Cell } from './cell.ts';

export interface Encoder<Entry> {
  /** Codes the kept rows of one column, from an index of the result on. */
  readonly add: (cells: readonly Cell[], rows: Uint32Array, offset: number) => void;
  readonly coded: () => Coded<Entry>;
}

/** An encoder over all rows of a calendar; rows of tabs without the column stay at entry 0, the blank. */
export function createEncoder<Entry>(rowCount: number, decode: (word: string) => Entry): Encoder<Entry> {
  const codes = new Uint32Array(rowCount);
  const entries: Entry[] = [decode('')];
  const codeOfCell = new Map<Cell, number>();
  const codeOfWord = new Map<string, number>([['', 0]]);

  function codeFor(cell: Cell): number {
    const word = cellText(cell);
    const known = codeOfWord.get(word);
    if (known !== undefined) return known;
    const code = entries.push(decode(word)) - 1;
    codeOfWord.set(word, code);
    return code;
  }

  function add(cells: readonly Cell[], rows: Uint32Array, offset: number): void {
    let lastCell: Cell = null;
    let lastCode = 0;
    for (let index = 0; index < rows.length; index += 1) {
      const cell = cells[rows[index] ?? 0] ?? null;
      if (cell !== lastCell) {
        lastCell = cell;
        let code = cell === null ? 0 : codeOfCell.get(cell);
        if (code === undefined) {
          code = codeFor(cell);
          codeOfCell.set(cell, code);
        }
        lastCode = code;
      }
      codes[offset + index] = lastCode;
    }
  }

  return { add, coded: () => ({ codes, entries }) };
}

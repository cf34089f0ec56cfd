/** What the cells below a heading have in common. */
import { fold } from '../lexicon/fold.ts';
import type { SheetOutline } from '../host.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { TRAIT, traitsOf } from './cell-traits.ts';
import type { Trait } from './cell-traits.ts';

export interface ColumnProfile {
  /** Cells that hold something. */
  readonly filled: number;
  /** Share of the filled cells that have a trait, 0–1. */
  readonly share: (trait: Trait) => number;
  readonly averageLength: number;
  readonly averageWords: number;
  /** Distinct texts per filled cell, 0–1. */
  readonly distinct: number;
  /** Whole numbers, each one more than the one before. */
  readonly isSequence: boolean;
}

/** The start of a text tells it from others and shows whether it is prose. */
const LONG_ENOUGH = 200;

/** The traits of a sheet's first cells, worked out when first asked for. */
export class HeadTraits {
  readonly #sheet: SheetOutline;
  readonly #columns = new Map<number, Int32Array>();
  /** Calendars repeat their words. */
  readonly #ofTexts = new Map<string, number>();

  constructor(sheet: SheetOutline) {
    this.#sheet = sheet;
  }

  column(column: number): Int32Array {
    const known = this.#columns.get(column);
    if (known !== undefined) return known;
    const { head, headFormats } = this.#sheet;
    const traits = Int32Array.from(head, (row, index) => this.#traits(row[column] ?? null, headFormats[index]?.[column] ?? 'General'));
    this.#columns.set(column, traits);
    return traits;
  }

  #traits(cell: Cell, format: string): number {
    if (typeof cell !== 'string') return traitsOf(cell, format);
    let traits = this.#ofTexts.get(cell);
    if (traits === undefined) {
      traits = traitsOf(cell, format);
      this.#ofTexts.set(cell, traits);
    }
    return traits;
  }
}

/** Profile of a column over the rows given, without repeats of its heading. */
export function profileColumn(sheet: SheetOutline, traits: HeadTraits, column: number, heading: string, rows: readonly number[]): ColumnProfile {
  const bits = traits.column(column);
  const counts = new Map<number, number>();
  const texts = new Set<string>();
  let filled = 0;
  let length = 0;
  let words = 0;
  let previous: number | null = null;
  let steps = 0;
  for (const row of rows) {
    const held = bits[row] ?? 0;
    if (held === 0) continue;
    const cell = sheet.head[row]?.[column] ?? null;
    const text = cellText(cell);
    if (text === heading) continue;
    filled += 1;
    length += text.length;
    const start = text.slice(0, LONG_ENOUGH);
    words += start.split(/\s+/).length;
    texts.add(fold(start) || start);
    counts.set(held, (counts.get(held) ?? 0) + 1);
    const value = (held & TRAIT.integer) !== 0 ? Number(text) : null;
    if (value !== null && previous !== null && value === previous + 1) steps += 1;
    previous = value;
  }
  const per = Math.max(1, filled);
  return {
    filled,
    share: (trait) => {
      let count = 0;
      for (const [held, times] of counts) if ((held & TRAIT[trait]) !== 0) count += times;
      return count / per;
    },
    averageLength: length / per,
    averageWords: words / per,
    distinct: texts.size / per,
    isSequence: filled >= 2 && steps >= (filled - 1) * 0.7,
  };
}

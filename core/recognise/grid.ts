/** Sees layouts that hold posts in a grid of days instead of one below the other. */
import { fold } from '../lexicon/fold.ts';
import { MONTHS } from '../lexicon/months.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import type { Cell } from '../table/cell.ts';

const FEWEST_WEEKDAYS = 4;
const FEWEST_MONTHS = 6;
const FEWEST_IN_A_ROW = 5;

/** Whether days, weekdays or months run across a row. */
export function isGridRow(row: readonly Cell[]): boolean {
  const weekdays = new Set<number>();
  const months = new Set<number>();
  let run = 1;
  let previous: number | null = null;
  for (const cell of row) {
    if (typeof cell === 'string') {
      const word = fold(cell.slice(0, 40));
      const weekday = WEEKDAYS.get(word) ?? WEEKDAYS.get(word.split(' ')[0] ?? '');
      if (weekday !== undefined && word.split(' ').length <= 2) weekdays.add(weekday);
      const month = MONTHS.get(word);
      if (month !== undefined) months.add(month);
    }
    const number = typeof cell === 'number' ? cell : typeof cell === 'string' && /^\d{1,2}$/.test(cell.trim()) ? Number(cell) : null;
    run = number !== null && previous !== null && number === previous + 1 ? run + 1 : 1;
    if (number !== null && run >= FEWEST_IN_A_ROW) return true;
    previous = number;
  }
  return weekdays.size >= FEWEST_WEEKDAYS || months.size >= FEWEST_MONTHS;
}

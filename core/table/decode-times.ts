/** Decodes a column of times into minutes since midnight. */
import { parseTime } from '../time/parse-time.ts';
import { NO_TIME } from './calendar.ts';
import type { Cell } from './cell.ts';

const MINUTES_PER_DAY = 1440;
/** Within half a second of it, which is how far fractions of a day go wrong at most. */
const MIDNIGHT_MISSED = 0.999_994;

/** Fills rows from `offset` on where the cell holds a time; other rows keep what they have. */
export function decodeTimes(cells: readonly Cell[], rows: Uint32Array, offset: number, minutes: Int16Array): void {
  const known = new Map<string, number>();
  let lastText = '';
  let lastMinutes = NO_TIME;
  for (let index = 0; index < rows.length; index += 1) {
    const cell = cells[rows[index] ?? 0] ?? null;
    if (cell === null) continue;
    let read = NO_TIME;
    if (typeof cell === 'number') read = minutesOfNumber(cell);
    else if (typeof cell === 'string') {
      if (cell !== lastText) {
        lastText = cell;
        lastMinutes = known.get(cell) ?? minutesOfText(cell.trim());
        known.set(cell, lastMinutes);
      }
      read = lastMinutes;
    }
    if (read !== NO_TIME) minutes[offset + index] = read;
  }
}

/** A column of times may hold bare digits, as a number cell would: `0900`, `19`. */
function minutesOfText(text: string): number {
  return /^\d{1,4}$/.test(text) ? minutesOfNumber(Number(text)) : parseTime(text);
}

/** To the minute, and never beyond the day: 23:59:59 is still of it. */
export function minutesOfDay(fraction: number): number {
  return fraction > MIDNIGHT_MISSED ? 0 : Math.min(Math.round(fraction * MINUTES_PER_DAY), MINUTES_PER_DAY - 1);
}

/** A fraction of a day; a whole hour typed as `9`; `1830`. */
function minutesOfNumber(value: number): number {
  if (value < 0 || !Number.isFinite(value)) return NO_TIME;
  const fraction = value - Math.floor(value);
  if (value < 1 || fraction > 0) return minutesOfDay(fraction);
  if (value < 24) return value * 60;
  const hour = Math.floor(value / 100);
  return value >= 100 && hour < 24 && value % 100 < 60 ? hour * 60 + (value % 100) : NO_TIME;
}

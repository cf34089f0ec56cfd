/** Decodes a column of weekdays that stands in place of a date: names, or numbers from 1 to 7 or 0 to 6. */
import { fold } from '../lexicon/fold.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import type { Calendar } from './calendar.ts';
import { cellText } from './cell-text.ts';
import type { PartRows } from './part-rows.ts';

export function weekdaysOf(parts: readonly PartRows[], rowCount: number): Pick<Calendar, 'weekdays'> {
  if (parts.every(({ weekdays }) => weekdays.length === 0)) return {};
  const days = new Uint8Array(rowCount);
  let isNumbered = false;
  for (const { weekdays, rows, offset } of parts) {
    const first = weekdays.some((cell) => cell === 0 || cell === '0') ? 0 : 1;
    for (let index = 0; index < rows.length; index += 1) {
      const text = cellText(weekdays[rows[index] ?? 0] ?? null);
      const number = /^[0-7]$/.test(text) ? Number(text) - first + 1 : 0;
      if (number >= 1 && number <= 7) isNumbered = true;
      days[offset + index] = number >= 1 && number <= 7 ? number : (WEEKDAYS.get(fold(text)) ?? 0);
    }
  }
  return { weekdays: { days, isNumbered } };
}

/** A row that reaches past the last heading: a comma too many has moved its cells into the wrong columns. */
import { stateOf } from '../../lexicon/statuses.ts';
import { entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { networkOf } from '../../table/decode-channel.ts';
import { parseDate } from '../../time/parse-date.ts';
import type { Rule } from '../rule.ts';

/** A column that more of a tab's rows than this reach into is one of its own, though it has no heading. */
const MOST_SHIFTED = 0.5;
/** A status that is longer is the rest of a text, in which some word happens to be one. */
const LONGEST_STATUS = 30;
const LINK = /^(?:https?:\/\/|www\.)/i;
/** Text that goes on where the cell before it broke off. */
const GOES_ON = /^[\p{Ll}"”»]/u;

export const rowShifted: Rule<'row-shifted'> = {
  code: 'row-shifted',
  severity: 'warning',
  needs: [],
  run: ({ calendar }, report) => {
    if (calendar.overflow.size === 0) return;
    const rowsOf = calendar.parts.map(() => 0);
    for (let row = 0; row < calendar.rowCount; row += 1) countIn(rowsOf, calendar.part[row]);
    const reachingOf = calendar.parts.map(() => 0);
    for (const row of calendar.overflow.keys()) countIn(reachingOf, calendar.part[row]);
    for (const [row, text] of calendar.overflow) {
      const index = calendar.part[row] ?? 0;
      const { sheet, overflowColumn } = calendar.parts[index] ?? {};
      if (sheet === undefined || overflowColumn === undefined) continue;
      const isOwnColumn = (reachingOf[index] ?? 0) > Math.max(1, (rowsOf[index] ?? 0) * MOST_SHIFTED);
      if (isOwnColumn || !isShifted(calendar, row, text)) continue;
      report([{ sheet, row: calendar.sheetRow[row] ?? 0, column: overflowColumn }], { text });
    }
  },
};

function countIn(counts: number[], part = 0): void {
  counts[part] = (counts[part] ?? 0) + 1;
}

/** A remark that somebody wrote beside the table leaves the row's own cells what they should be. */
function isShifted(calendar: Calendar, row: number, text: string): boolean {
  const { word, state } = entryOf(calendar.status, row);
  if (state !== null && word.length <= LONGEST_STATUS) return GOES_ON.test(text);
  const link = calendar.url[row] ?? '';
  const isMoved = (word !== '' && state === null) || (link !== '' && !LINK.test(link));
  return isMoved || GOES_ON.test(text) || stateOf(text) !== undefined || networkOf(text) !== null || LINK.test(text) || parseDate(text).kind !== 'none';
}

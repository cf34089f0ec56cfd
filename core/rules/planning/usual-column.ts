/** Whether a team usually fills a column for a channel: where it does not, a blank cell there is no work left undone. */
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';

/** Fewer finished posts than this say nothing of a habit. */
const FEWEST = 5;
/** And fewer than these on all channels together, nothing of a column that nobody fills. */
const FEWEST_OF_ALL = 10;
const LEAST_SHARE = 0.5;

/** Says for a row whether the finished posts of its channel mostly have something in that column; where it has few of them, whether any has on any channel. */
export function usualColumn(calendar: Calendar, cells: readonly string[], today: Day): (row: number) => boolean {
  const finished = new Uint32Array(calendar.channel.entries.length);
  const filled = new Uint32Array(calendar.channel.entries.length);
  let finishedOfAll = 0;
  let filledOfAll = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if (calendar.kind[row] !== ROW_KIND.post || !isFinished(calendar, row, today)) continue;
    const code = calendar.channel.codes[row] ?? 0;
    finished[code] = (finished[code] ?? 0) + 1;
    finishedOfAll += 1;
    if (cells[row] === '') continue;
    filled[code] = (filled[code] ?? 0) + 1;
    filledOfAll += 1;
  }
  const isNeverFilled = filledOfAll === 0 && finishedOfAll >= FEWEST_OF_ALL;
  return (row) => {
    const code = calendar.channel.codes[row] ?? 0;
    const all = finished[code] ?? 0;
    return all < FEWEST ? !isNeverFilled : (filled[code] ?? 0) >= all * LEAST_SHARE;
  };
}

function isFinished(calendar: Calendar, row: number, today: Day): boolean {
  const { state } = entryOf(calendar.status, row);
  if (state === 'cancelled' || state === 'on-hold') return false;
  const day = calendar.day[row] ?? NO_DAY;
  return state === 'scheduled' || state === 'published' || (day !== NO_DAY && day < today);
}

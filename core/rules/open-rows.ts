/** The rows on which something can still be put right, found once for all rules that ask. */
import type { Calendar } from '../table/calendar.ts';
import { NO_DAY, ROW_KIND } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { isResolved } from './resolution.ts';

interface OpenRows {
  readonly today: Day;
  readonly toCome: Uint32Array;
  readonly changeable: Uint32Array;
}

const KNOWN = new WeakMap<Calendar, OpenRows>();

/** The rows that are `isToCome`, in order. */
export function rowsToCome(calendar: Calendar, today: Day): Uint32Array {
  return openRows(calendar, today).toCome;
}

/** The rows that `canStillChange`, in order. */
export function changeableRows(calendar: Calendar, today: Day): Uint32Array {
  return openRows(calendar, today).changeable;
}

function openRows(calendar: Calendar, today: Day): OpenRows {
  let open = KNOWN.get(calendar);
  if (open === undefined || open.today !== today) KNOWN.set(calendar, (open = findOpen(calendar, today)));
  return open;
}

function findOpen({ rowCount, day, kind, isPosted, status: { codes, entries } }: Calendar, today: Day): OpenRows {
  const isSettled = Uint8Array.from(entries, ({ state }) => Number(state === 'published' || state === 'cancelled'));
  const isWaiting = Uint8Array.from(entries, ({ state }) => Number(!isResolved(state)));
  const toCome = new Uint32Array(rowCount);
  const changeable = new Uint32Array(rowCount);
  let [coming, open] = [0, 0];
  for (let row = 0; row < rowCount; row += 1) {
    const on = day[row] as number;
    if ((on < today && on !== NO_DAY) || kind[row] !== ROW_KIND.post || isPosted[row] === 1) continue;
    const code = codes[row] as number;
    if (isSettled[code] === 1) continue;
    changeable[open] = row;
    open += 1;
    if (on === NO_DAY || isWaiting[code] === 0) continue;
    toCome[coming] = row;
    coming += 1;
  }
  return { today, toCome: toCome.subarray(0, coming), changeable: changeable.subarray(0, open) };
}

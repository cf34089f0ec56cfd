/** Judges by their neighbours which real date cells a spreadsheet has swapped day and month of. */
import { civilFromDay, dayFromCivil } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import { NO_DAY } from './calendar.ts';

export const DATE_CELL = { own: 0, swapped: 1, open: 2 } as const;
type DateCell = (typeof DATE_CELL)[keyof typeof DATE_CELL];

/** A reading fits where it lies on average no further than this from each of its neighbours. */
const NEAR = 31;
/** The other reading must lie this much further off: twice as far, and these days more for each neighbour. */
const MARGIN = 7;
/** What most of the clear cells are, in this proportion, the unclear ones are too. */
const MOST = 3;

/** Rows in a row with the same day, once: posts of one day prove no more than one of them. */
interface Stop {
  readonly own: Day;
  /** The same as `own` where the day is certain. */
  readonly other: Day;
}

/** The day with date and month the other way round, where that is another day. */
export function swappedDay(day: Day): Day | null {
  const { year, month, date } = civilFromDay(day);
  return month === date ? null : dayFromCivil({ year, month: date, date: month });
}

/**
 * `days` of all rows in order, NO_DAY where there is none, and 1 in `isDateCell` for those of real date cells. The way
 * through all rows that jumps least tells what the neighbours are; a cell is then what lies clearly nearer to them.
 */
export function judgeDateCells(days: Int32Array, isDateCell: Uint8Array): Uint8Array {
  const { stops, stopOf, beyond } = stopsOf(days, isDateCell);
  const taken = shortestWay(stops);
  const verdicts = new Uint8Array(stops.length);
  const clear = { own: beyond, swapped: 0 };
  for (let index = 0; index < stops.length; index += 1) {
    const verdict = verdictAt(stops, taken, index);
    verdicts[index] = verdict;
    if (stops[index]?.own === stops[index]?.other) continue;
    if (verdict === DATE_CELL.own) clear.own += 1;
    else if (verdict === DATE_CELL.swapped) clear.swapped += 1;
  }
  const rest = clear.own > clear.swapped * MOST ? DATE_CELL.own : clear.swapped > clear.own * MOST ? DATE_CELL.swapped : DATE_CELL.open;
  return Uint8Array.from(stopOf, (stop) => {
    const verdict = stop < 0 ? DATE_CELL.own : (verdicts[stop] ?? DATE_CELL.own);
    return verdict === DATE_CELL.open ? rest : verdict;
  });
}

function stopsOf(days: Int32Array, isDateCell: Uint8Array): { readonly stops: readonly Stop[]; readonly stopOf: Int32Array; readonly beyond: number } {
  const stops: Stop[] = [];
  const stopOf = new Int32Array(days.length).fill(-1);
  let beyond = 0;
  let last: Day = NO_DAY;
  let isLastCell = 0;
  for (let row = 0; row < days.length; row += 1) {
    const own = days[row] ?? NO_DAY;
    const isCell = isDateCell[row] ?? 0;
    if (own === NO_DAY) continue;
    if (own !== last || isCell !== isLastCell) {
      [last, isLastCell] = [own, isCell];
      stops.push({ own, other: (isCell === 1 ? swappedDay(own) : null) ?? own });
      // Beyond the 12th nothing could be swapped: a team that types real dates has many of these.
      if (isCell === 1 && civilFromDay(own).date > 12) beyond += 1;
    }
    stopOf[row] = stops.length - 1;
  }
  return { stops, stopOf, beyond };
}

/** For each stop the day that makes the way through all of them shortest. */
function shortestWay(stops: readonly Stop[]): Int32Array {
  const fromOther = [new Uint8Array(stops.length), new Uint8Array(stops.length)] as const;
  let [own, other] = [0, 0];
  for (let index = 1; index < stops.length; index += 1) {
    const [before, here] = [stops[index - 1], stops[index]];
    if (before === undefined || here === undefined) break;
    const [ownToOwn, otherToOwn] = [own + Math.abs(here.own - before.own), other + Math.abs(here.own - before.other)];
    const [ownToOther, otherToOther] = [own + Math.abs(here.other - before.own), other + Math.abs(here.other - before.other)];
    fromOther[0][index] = otherToOwn < ownToOwn ? 1 : 0;
    fromOther[1][index] = otherToOther < ownToOther ? 1 : 0;
    own = Math.min(ownToOwn, otherToOwn);
    other = Math.min(ownToOther, otherToOther);
  }
  const taken = new Int32Array(stops.length);
  let side: 0 | 1 = other < own ? 1 : 0;
  for (let index = stops.length - 1; index >= 0; index -= 1) {
    taken[index] = (side === 0 ? stops[index]?.own : stops[index]?.other) ?? NO_DAY;
    side = fromOther[side][index] === 1 ? 1 : 0;
  }
  return taken;
}

function verdictAt(stops: readonly Stop[], taken: Int32Array, index: number): DateCell {
  const stop = stops[index];
  if (stop === undefined || stop.own === stop.other) return DATE_CELL.own;
  const neighbours = [index - 1, index + 1].filter((each) => each >= 0 && each < stops.length).map((each) => taken[each] ?? NO_DAY);
  const distance = (day: Day): number => neighbours.reduce((sum, each) => sum + Math.abs(each - day), 0);
  const [own, swapped] = [distance(stop.own), distance(stop.other)];
  const isClear = (near: number, far: number): boolean => near <= NEAR * neighbours.length && far > near * 2 + MARGIN * neighbours.length;
  return isClear(own, swapped) ? DATE_CELL.own : isClear(swapped, own) ? DATE_CELL.swapped : DATE_CELL.open;
}

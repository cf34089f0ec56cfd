/**
 * From an instant to the wall clock of a zone, as a serial number.
 *
 * Google gives a date as an instant whose wall clock is the cell's only in the spreadsheet's own zone. The zone is asked
 * for a few instants alone; between two of them with the same offset nothing changes.
 */

/** The wall clock of an instant, as `2026-03-08 02:30:00`. */
export type FormatWallClock = (instant: Date) => string;

/** What a date is formatted with to give that. */
export const WALL_CLOCK = 'yyyy-MM-dd HH:mm:ss';

const SECOND = 1_000;
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
/** Serial of 1 January 1970. */
const UNIX_DAY = 25_569;

/**
 * No zone that is known of has left an offset and come back to it within 6 days, save Freetown in 1939: what holds at
 * both ends of such a span holds within.
 */
const SPAN = 6 * DAY;

/** No zone is further than that from Greenwich. */
const FURTHEST = 18 * HOUR;

/**
 * Serial numbers as Google counts them: 0.5 is a cell that says noon alone, 1 is 31 December 1899. From 1 March 1900 on
 * they are Excel's; the two months before are one less there, since Excel has a 29 February 1900. The number that the
 * sheet holds is kept all the same: durations stand there too.
 */
export function openZoneClock(wallClock: FormatWallClock): (instant: number) => number {
  const probes = new Map<number, number>();
  const offsetAt = (second: number): number => {
    const known = probes.get(second);
    if (known !== undefined) return known;
    const offset = offsetFrom(second, wallClock(new Date(second)));
    probes.set(second, offset);
    return offset;
  };
  return (instant) => {
    if (!Number.isFinite(instant)) return Number.NaN;
    const moment = wholeSecond(instant);
    let low = Math.floor(moment / SPAN) * SPAN;
    let high = low + SPAN;
    while (high - low > SECOND && offsetAt(low) !== offsetAt(high)) {
      const middle = low + Math.floor((high - low) / 2 / SECOND) * SECOND;
      if (moment < middle) high = middle;
      else low = middle;
    }
    const wall = moment + offsetAt(low);
    const hasJustChanged = low === moment && !(low % SPAN === 0 && offsetAt(low - SPAN) === offsetAt(low));
    return serialOf(hasJustChanged ? skippedMidnight(moment, wall, offsetAt) : wall);
  };
}

/**
 * Where clocks go forward at midnight, that midnight is on no clock, and a day that begins so is given as an hour later:
 * a day alone is far likelier than a time of just then.
 */
function skippedMidnight(moment: number, wall: number, offsetAt: (second: number) => number): number {
  const before = moment + offsetAt(moment - SECOND);
  return before < wall && before % DAY === 0 && wall % DAY !== 0 ? before : wall;
}

/** A time such as 14:30 is no whole number of days, and may come a thousandth of a second early. */
function wholeSecond(instant: number): number {
  const second = Math.round(instant / SECOND) * SECOND;
  return Math.abs(instant - second) <= 1 ? second : Math.round(instant);
}

/** One division of whole numbers: the nearest number there is, as Excel has it. */
function serialOf(wall: number): number {
  return (wall + UNIX_DAY * DAY) / DAY;
}

const WALL = /^(\d{1,6})-(\d\d)-(\d\d) (\d\d):(\d\d):(\d\d)$/;

function offsetFrom(instant: number, text: string): number {
  const [isWall, year, month, day, hour, minute, second] = WALL.exec(text) ?? [];
  if (isWall === undefined) throw new RangeError('A date was not formatted as asked.');
  const wall = new Date(0);
  // Two-digit years are taken as such, not as of 1900.
  wall.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  wall.setUTCHours(Number(hour), Number(minute), Number(second));
  const offset = wall.getTime() - instant;
  // Before 1582 Google names days by the older calendar: whole days apart, which are none of the zone's.
  return Math.abs(offset) > FURTHEST ? offset - Math.round(offset / DAY) * DAY : offset;
}

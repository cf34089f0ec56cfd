/** Serial numbers from the dates that the library makes of them, without any time zone. */
import type { DateSystem } from '../../../core/time/day.ts';

const MS_PER_DAY = 86_400_000;
/** Serial 0 of the 1904 system, and the day before serial 1 of the 1900 system. */
const START_1904 = Date.UTC(1904, 0, 1);
const START_1900 = Date.UTC(1899, 11, 31);
/** 28 February 1900; Excel counts a 29th after it that never was. */
const LAST_TRUE_SERIAL = 59;

/**
 * The serial number of a date read from a file, or null where the date does not tell: Excel's fictional
 * 29 February 1900, and numbers beyond what a date can hold.
 */
export function serialOfDate(date: Date, system: DateSystem): number | null {
  const time = date.getTime();
  if (Number.isNaN(time)) return null;
  if (system === 1904) return (time - START_1904) / MS_PER_DAY;
  const serial = (time - START_1900) / MS_PER_DAY;
  if (Math.floor(serial) === LAST_TRUE_SERIAL) return null;
  // One division for the whole, so that 45000.25 stays the same number.
  return serial > LAST_TRUE_SERIAL ? (time - START_1900 + MS_PER_DAY) / MS_PER_DAY : serial;
}

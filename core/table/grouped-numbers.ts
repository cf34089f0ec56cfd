/** Numbers such as 1.234, whose sign stands between thousands or before decimals: what tells which, and where nothing does. */
import type { NumberReading } from './number-reading.ts';

type Reading = NumberReading | null;

/** Whether a second sign in one of the numbers, as in 1.234.567 or 1,234.5, says what the first one is. */
export function isSignSettled(readings: readonly Reading[]): boolean {
  return readings.some((reading) => reading !== null && Number.isNaN(reading.byPoint) !== Number.isNaN(reading.byComma));
}

/**
 * Whether a number was taken for thousands while nothing bears that out. A comma is how the networks write thousands: it is
 * doubtful only where other thousands stand without one.
 */
export function isTakenForThousands(reading: Reading, text: string, value: number, hasPlainThousands: boolean): boolean {
  if (reading === null || reading.isScaled || reading.byPoint === reading.byComma) return false;
  return value === Math.max(reading.byPoint, reading.byComma) && (hasPlainThousands || text.includes('.'));
}

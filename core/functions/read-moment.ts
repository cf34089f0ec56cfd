/** Reads the day or the moment that a function is given: a serial number, or a text that says it. */
import { readMoments } from '../side-tabs/read-dates.ts';
import { isBlank, isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { FormulaError } from './formula-error.ts';
import { notADay, openDay } from './sentences.ts';
import type { ParameterKey } from './declaration.ts';

/** A serial number as text: `46349`, `46349,75`. */
const SERIAL = /^\s*\d{5}(?:[.,]\d{1,12})?\s*$/;
/** 1 January 1950 and 31 December 2199: numbers beyond are no days of a team. */
const FIRST = 18_264;
const LAST = 109_574;

/** Days since the epoch of serial numbers, with the time of day as a fraction; an error for what says no day. */
export function readMoment(key: ParameterKey, cell: Cell): number | FormulaError {
  if (isBlank(cell) || isCellError(cell) || typeof cell === 'boolean') return notADay(key);
  const number = typeof cell === 'number' ? cell : SERIAL.test(String(cell)) ? Number(String(cell).replace(',', '.')) : null;
  if (number !== null) return number >= FIRST && number <= LAST ? number : notADay(key);
  const { moments: [moment = null], ambiguous } = readMoments([cell], '', 1900);
  if (ambiguous.length > 0) return openDay(key);
  return moment ?? notADay(key);
}

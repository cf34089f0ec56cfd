/** From values that a range gives to cells. */
import type { Cell } from '../../core/index.ts';
import { openZoneClock, WALL_CLOCK } from './zone-clock.ts';

/** A value of `getValues` as a cell. */
export type ToCell = (value: unknown) => Cell;

/** What a cell in error reads as: a text like any other, in English whatever the person's language. */
const ERRORS: ReadonlySet<string> = new Set([
  '#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#ERROR!', '#SPILL!', '#CALC!', '#BLOCKED!', '#CONNECT!', '#FIELD!', '#UNKNOWN!',
]);

const HASH = 35;

/** Dates become serial numbers by the clock of the spreadsheet, which is asked for its zone where there are any. */
export function cellsOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ToCell {
  let serialOf: ((instant: number) => number) | null = null;
  return (value) => {
    if (typeof value === 'string') return cellFromText(value);
    if (typeof value === 'number' || typeof value === 'boolean') return value;
    if (!isDate(value)) return null;
    serialOf ??= clockOf(spreadsheet);
    const serial = serialOf(value.getTime());
    return Number.isFinite(serial) ? serial : null;
  };
}

function cellFromText(text: string): Cell {
  if (text === '') return null;
  return text.charCodeAt(0) === HASH && ERRORS.has(text) ? { error: text } : text;
}

function clockOf(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): (instant: number) => number {
  const zone = spreadsheet.getSpreadsheetTimeZone();
  return openZoneClock((instant) => Utilities.formatDate(instant, zone, WALL_CLOCK));
}

/** Google's dates come from elsewhere: they are no `instanceof` the Date of this script. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

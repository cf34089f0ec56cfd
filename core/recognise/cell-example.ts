/** A cell as a person reads it, for the examples beside a column's heading. */
import type { Cell } from '../table/cell.ts';
import { isCellError } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { LAST_DAY, serialIn1900 } from '../time/day.ts';
import type { DateSystem } from '../time/day.ts';
import { isoDay } from '../time/iso-day.ts';
import { dateTraitOfFormat } from './number-format.ts';
import { shortened } from './shorten.ts';

const LONGEST = 60;
const MINUTES_PER_DAY = 1440;
/** Sums of decimals carry digits that nobody typed. */
const DIGITS = 12;

/** `2026-11-21`, `09:00`, `12.5%`; text in one line of about 60 characters; '' for a blank cell. */
export function cellExample(cell: Cell, format: string, system: DateSystem): string {
  if (isCellError(cell)) return cell.error;
  if (typeof cell !== 'number') return shortened(cellText(cell), LONGEST);
  const kind = dateTraitOfFormat(format);
  if (kind !== null && cell >= 0 && cell <= LAST_DAY) return dayAndTime(cell, kind, system);
  return format.includes('%') ? `${plainNumber(cell * 100)}%` : plainNumber(cell);
}

function dayAndTime(serial: number, kind: 'date' | 'time' | 'datetime', system: DateSystem): string {
  const day = Math.floor(serial);
  const minutes = Math.round((serial - day) * MINUTES_PER_DAY);
  // A day below 1 is a time alone, whatever its format shows beside it.
  if (kind === 'time' || serial < 1) return clock(minutes % MINUTES_PER_DAY);
  const isNextDay = minutes === MINUTES_PER_DAY;
  const iso = isoDay(serialIn1900(day, system) + (isNextDay ? 1 : 0));
  return kind === 'date' && minutes === 0 ? iso : `${iso} ${clock(minutes % MINUTES_PER_DAY)}`;
}

function clock(minutes: number): string {
  return `${padded(Math.floor(minutes / 60), 2)}:${padded(minutes % 60, 2)}`;
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function plainNumber(value: number): string {
  return cellText(Number.isInteger(value) ? value : Number(value.toPrecision(DIGITS)));
}

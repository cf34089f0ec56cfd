/** Cells of posts' figures that are read in one of several ways, or as nothing at all, without anybody having said so. */
import { heldBy } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import { isCellError } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { isNoNumber } from '../table/no-number.ts';
import { readNumber } from '../table/number-reading.ts';
import { MEASURES } from '../table/role.ts';
import type { Measure } from '../table/role.ts';
import type { CountedFigures } from './known-figures.ts';
import type { ReadingPlace } from './reading-places.ts';

export interface DoubtfulCell extends ReadingPlace {
  /** What the cell holds. */
  readonly text: string;
  /** What it is read as; NaN for a cell that counts as blank. */
  readonly value: number;
}

export interface DoubtfulCells {
  /** `#N/A`, `n/d`: nothing is known, and the cell counts as blank. */
  readonly notKnown: readonly DoubtfulCell[];
  /** `1.234` where nothing says whether thousands or decimals stand behind its sign. */
  readonly grouped: readonly DoubtfulCell[];
  /** Dates that name another weekday than their own. */
  readonly weekdays: readonly DoubtfulCell[];
  /** Rows of a post that a row above has, with other figures: left out of a network's file, and counted in a team's calendar, where a day of their own counts too. */
  readonly differing: readonly ReadingPlace[];
  readonly unsure: readonly ReadingPlace[];
}

/** More than a sign: a dash is a blank to everybody. */
const SAYS_SOMETHING = /[\p{L}#]/u;
const THOUSAND = 1000;

export function doubtfulCells(calendar: Calendar, { posts, repeated: { left, unsure }, measures }: CountedFigures): DoubtfulCells {
  const rows = [...posts].filter((place) => place < calendar.rowCount);
  const columns = MEASURES.flatMap((role) => (calendar.numbers.has(role) ? [{ role, cells: rows.map((row) => textAt(calendar, row, role)) }] : []));
  const notKnown = columns.flatMap(({ role, cells }) => cells.flatMap((text, at) => (isNoNumber(text) && SAYS_SOMETHING.test(text) ? [{ row: rows[at] ?? 0, role, text, value: Number.NaN }] : [])));
  const weekdays = rows.filter((row) => calendar.dayRemarks.get(row) === 'weekday').map((row) => ({ row, role: 'date' as const, text: calendar.dayText.get(row) ?? '', value: calendar.day[row] ?? Number.NaN }));
  const isOther = ([row, counted]: readonly [number, number]): boolean => [...measures.values()].some((values) => !Object.is(values[row], values[counted]));
  return {
    notKnown: inOrder(notKnown), weekdays,
    grouped: inOrder(columns.flatMap(({ role, cells }) => groupedCells(calendar, role, rows, cells))),
    differing: [...left].filter(isOther).map(([row]) => ({ row, role: null })), unsure: unsure.map((row) => ({ row, role: null })),
  };
}

/** An error by its name. */
function textAt(calendar: Calendar, row: number, role: Measure): string {
  const cell = heldBy(calendar, row, role);
  return isCellError(cell) ? cell.error : cellText(cell);
}

/** A comma is told only where other thousands of the column stand without one: else it is how the file writes them. */
function groupedCells(calendar: Calendar, role: Measure, rows: readonly number[], cells: readonly string[]): readonly DoubtfulCell[] {
  if (role === 'engagement_rate') return [];
  const readings = cells.map((text) => (text === '' ? null : readNumber(text)));
  // A second sign in one number, as in 1.234.567, says what the first one is.
  if (readings.some((reading) => reading !== null && Number.isNaN(reading.byPoint) !== Number.isNaN(reading.byComma))) return [];
  const hasPlainThousands = cells.some((text) => /^\d+$/.test(text) && Number(text) >= THOUSAND);
  return rows.flatMap((row, at) => {
    const reading = readings[at] ?? null;
    const value = calendar.numbers.get(role)?.[row] ?? Number.NaN;
    const text = cells[at] ?? '';
    const isOpen = reading !== null && !reading.isScaled && reading.byPoint !== reading.byComma && value === Math.max(reading.byPoint, reading.byComma);
    return isOpen && (text.includes('.') || hasPlainThousands) ? [{ row, role, text, value }] : [];
  });
}

function inOrder(cells: readonly DoubtfulCell[]): readonly DoubtfulCell[] {
  return [...cells].sort((a, b) => a.row - b.row);
}

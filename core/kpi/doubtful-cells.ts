/** Cells of posts' figures that are read in one of several ways, or as nothing at all, without anybody having said so. */
import { heldBy } from '../table/calendar.ts';
import type { Calendar } from '../table/calendar.ts';
import { isCellError } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { isSignSettled, isTakenForThousands } from '../table/grouped-numbers.ts';
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

function groupedCells(calendar: Calendar, role: Measure, rows: readonly number[], cells: readonly string[]): readonly DoubtfulCell[] {
  if (role === 'engagement_rate') return [];
  const readings = cells.map((text) => (text === '' ? null : readNumber(text)));
  if (isSignSettled(readings)) return [];
  const hasPlainThousands = cells.some((text) => /^\d+$/.test(text) && Number(text) >= THOUSAND);
  return rows.flatMap((row, at) => {
    const value = calendar.numbers.get(role)?.[row] ?? Number.NaN;
    const text = cells[at] ?? '';
    return isTakenForThousands(readings[at] ?? null, text, value, hasPlainThousands) ? [{ row, role, text, value }] : [];
  });
}

function inOrder(cells: readonly DoubtfulCell[]): readonly DoubtfulCell[] {
  return [...cells].sort((a, b) => a.row - b.row);
}

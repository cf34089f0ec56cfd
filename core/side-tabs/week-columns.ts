/** Columns headed by an ISO week: `2026-W47`, `2026-S47`, `S47`, `Sem. 47`, or by a date of it. */
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { serialIn1900 } from '../time/day.ts';
import type { DateSystem, Day } from '../time/day.ts';
import { mondayOf, weekStart } from '../time/iso-week.ts';
import { parseDate } from '../time/parse-date.ts';

export interface WeekColumn {
  /** From 0. */
  readonly column: number;
  readonly monday: Day;
}

const LONGEST = 30;
const YEAR_FIRST = /^(20\d\d)\s*[-–/. ]?\s*(?:w|s|sem|semaine|week|wk)\.?\s*(\d{1,2})$/iu;
const YEAR_LAST = /^(?:w|s|sem|semaine|week|wk)\.?\s*[-–]?\s*(\d{1,2})(?:\s*[-–/,. (]\s*(20\d\d)\)?)?$/iu;
/** `Semaine du 16 novembre 2026` */
const WEEK_OF = /^(?:semaine du|sem\.? du|week of|w\/c|week (?:starting|beginning|commencing))\s+/iu;
/** 2000 to 2100: other numbers are no dates. */
const FIRST_SERIAL = 36_526;
const LAST_SERIAL = 73_415;
/** A year runs to its last weeks before the next one begins. */
const LATE_WEEK = 40;
const EARLY_WEEK = 13;

interface Named {
  readonly column: number;
  readonly week: number;
  readonly year: number | null;
}

/** Whether a heading names a week, with its year or without. */
export function isWeekHeading(text: string): boolean {
  return namedWeek(text) !== null || (text.length <= LONGEST && WEEK_OF.test(text));
}

/** The Monday of a week that is named with its year; null for any other text. */
export function mondayNamed(text: string): Day | null {
  const named = namedWeek(text.trim());
  return named === null || named.year === null ? null : mondayOf({ year: named.year, week: named.week });
}

/** A week without a year takes that of the weeks beside it; where none says, it is left out. */
export function weekColumns(headings: readonly Cell[], dateSystem: DateSystem): readonly WeekColumn[] {
  const dated: WeekColumn[] = [];
  const named: Named[] = [];
  for (const [column, cell] of headings.entries()) {
    if (isBlank(cell)) continue;
    const week = typeof cell === 'string' ? namedWeek(cell.trim()) : null;
    if (week !== null) named.push({ column, ...week });
    else {
      const monday = mondayIn(cell, dateSystem);
      if (monday !== null) dated.push({ column, monday });
    }
  }
  const found = withYears(named).flatMap(({ column, week, year }) => {
    const monday = year === null ? null : mondayOf({ year, week });
    return monday === null ? [] : [{ column, monday }];
  });
  return [...found, ...dated].sort((a, b) => a.column - b.column);
}

function namedWeek(text: string): { readonly week: number; readonly year: number | null } | null {
  if (text.length > LONGEST) return null;
  const first = YEAR_FIRST.exec(text);
  const last = first === null ? YEAR_LAST.exec(text) : null;
  const week = Number(first?.[2] ?? last?.[1] ?? 0);
  const year = first?.[1] ?? last?.[2];
  return week >= 1 && week <= 53 ? { week, year: year === undefined ? null : Number(year) } : null;
}

function mondayIn(cell: Cell, dateSystem: DateSystem): Day | null {
  if (typeof cell === 'number') {
    const serial = serialIn1900(cell, dateSystem);
    return serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? weekStart(Math.floor(serial)) : null;
  }
  if (typeof cell !== 'string' || cell.length > LONGEST || !/20\d\d/.test(cell)) return null;
  const read = parseDate(cell.trim().replace(WEEK_OF, ''));
  return read.kind === 'day' ? weekStart(read.day) : null;
}

/** From the nearest week before that has a year, else from the nearest after; over New Year, the numbers begin anew. */
function withYears(named: readonly Named[]): readonly Named[] {
  const years = named.map(({ year }) => year);
  for (let at = 1; at < named.length; at += 1) years[at] ??= yearBeside(years[at - 1] ?? null, named[at - 1]?.week ?? 0, named[at]?.week ?? 0);
  for (let at = named.length - 2; at >= 0; at -= 1) years[at] ??= yearBeside(years[at + 1] ?? null, named[at + 1]?.week ?? 0, named[at]?.week ?? 0);
  return named.map((each, at) => ({ ...each, year: years[at] ?? null }));
}

function yearBeside(year: number | null, known: number, week: number): number | null {
  if (year === null) return null;
  if (known >= LATE_WEEK && week <= EARLY_WEEK) return year + 1;
  return known <= EARLY_WEEK && week >= LATE_WEEK ? year - 1 : year;
}

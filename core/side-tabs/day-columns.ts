/** Columns headed by days: dates over each of them, or days of the week below the week that they belong to. */
import { periodIn } from '../recognise/sheet-name.ts';
import type { SheetOutline } from '../host.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { weekdayOf } from '../time/day.ts';
import type { DateSystem, Day } from '../time/day.ts';
import type { GridColumn } from './grid-columns.ts';
import { LONGEST_HEADING } from './heading-form.ts';
import { weekdayNamed } from './read-days.ts';
import { readMoments } from './read-dates.ts';
import { weekColumns } from './week-columns.ts';

/** Fewer are a chance. */
const FEWEST_DAYS = 2;
/** A week stands right above its days, or above what explains it. */
const ROWS_ABOVE = 2;
/** 2000 to 2100: other numbers are days of the month at best. */
const FIRST_DAY: Day = 36_526;
const LAST_DAY: Day = 73_415;

/** None where two columns would stand for the same day, where dates are whole weeks, or where nothing says in which year or week they lie. */
export function dayColumns({ name, head }: Pick<SheetOutline, 'name' | 'head'>, row: number, dateSystem: DateSystem): readonly GridColumn[] {
  const cells = (head[row] ?? []).map((cell) => (cellText(cell).length > LONGEST_HEADING ? null : cell));
  const dated = datedColumns(cells, titles(name, head, row), dateSystem);
  const days = dated.length >= FEWEST_DAYS ? (areDays(dated) ? dated : []) : belowWeeks(cells, head.slice(Math.max(0, row - ROWS_ABOVE), row), dateSystem);
  const isEachOnce = new Set(days.map(({ day }) => day)).size === days.length;
  return isEachOnce && days.length >= FEWEST_DAYS ? days.map(({ column, day }) => ({ column, day, weekday: weekdayOf(day), role: '', roleWord: '' })) : [];
}

/** Dates a week apart may stand for the days or for whole weeks. */
function areDays(dated: readonly DayColumn[]): boolean {
  const days = new Set(dated.map(({ day }) => day));
  return dated.some(({ day }) => days.has(day + 1));
}

interface DayColumn {
  readonly column: number;
  readonly day: Day;
}

/** `2026-11-23`, `lun. 23 nov.` under a name or title that says the year, `23` under one that says the month. */
function datedColumns(cells: readonly Cell[], titled: readonly string[], dateSystem: DateSystem): readonly DayColumn[] {
  const { moments } = readMoments(cells, '', dateSystem, periodIn(...titled));
  return moments.flatMap((moment, column) => (moment === null || moment < FIRST_DAY || moment > LAST_DAY ? [] : [{ column, day: Math.floor(moment) }]));
}

function titles(name: string, head: SheetOutline['head'], row: number): readonly string[] {
  return [name, ...head.slice(0, row).flatMap((cells) => cells.filter((cell) => typeof cell === 'string' && !isBlank(cell)).map(cellText))];
}

/** Each day belongs to the nearest week that stands over it or to its left. */
function belowWeeks(cells: readonly Cell[], above: SheetOutline['head'], dateSystem: DateSystem): readonly DayColumn[] {
  const weekdays = cells.flatMap((cell, column) => {
    const weekday = typeof cell === 'string' ? weekdayNamed(cell.trim()) : null;
    return weekday === null ? [] : [{ column, weekday }];
  });
  if (weekdays.length < FEWEST_DAYS) return [];
  const weeks = above.map((each) => weekColumns(each, dateSystem)).reverse().find((each) => each.length > 0) ?? [];
  return weekdays.flatMap(({ column, weekday }) => {
    const week = [...weeks].reverse().find((each) => each.column <= column);
    return week === undefined ? [] : [{ column, day: week.monday + weekday - 1 }];
  });
}

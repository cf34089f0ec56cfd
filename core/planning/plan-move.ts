/** Plans the move of a post to another day: its date, its deadlines, and by what its row is known. */
import type { CellWrite, CellsEdit } from '../edits/edit.ts';
import { anchorColumns } from '../edits/table-anchor.ts';
import type { RowAnchor } from '../edits/table-anchor.ts';
import type { RecognisedColumn, RecognisedSheet } from '../recognise/recognition.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Role } from '../table/role.ts';
import { LAST_DAY, serialIn1900 } from '../time/day.ts';
import type { DateSystem, Day } from '../time/day.ts';
import { holidaysOf } from '../time/holidays.ts';
import type { HolidayRegion } from '../time/holidays.ts';
import { deadlineColumns } from './deadline-columns.ts';
import type { DeadlineColumn, DeadlineKind } from './deadline-columns.ts';
import { moveDeadlines } from './move-deadlines.ts';

export interface MoveRequest {
  readonly sheet: RecognisedSheet;
  /** On the sheet, from 0. */
  readonly row: number;
  readonly to: Day;
  readonly dateSystem: DateSystem;
  readonly holidays: HolidayRegion;
}

/** One date of the row, and the day it moves to. */
export interface MovedDate {
  readonly cell: CellRef;
  readonly heading: string;
  readonly kind: 'publication' | DeadlineKind;
  readonly from: Day;
  readonly to: Day;
}

/** A deadline that stays as it is, since its cell holds something else than a date. */
export interface LeftDeadline {
  readonly cell: CellRef;
  readonly heading: string;
}

/** Why a post can't be moved: its tab has no date column, its date cell is blank, or holds no real date; or it is there already. */
export type MoveRefusal = 'no-date-column' | 'blank' | 'not-a-date' | 'same-day' | 'no-such-day';

export interface PlannedMove {
  readonly kind: 'planned';
  readonly sheet: RecognisedSheet;
  /** The publication first. */
  readonly moves: readonly [MovedDate, ...MovedDate[]];
  readonly left: readonly LeftDeadline[];
  /** What is written, the publication's cells first, in the row that is known by its date and its words. */
  readonly edit: CellsEdit;
  /** Writes at the start of the edit that are the publication's own. */
  readonly publications: number;
}

export interface RefusedMove {
  readonly kind: 'refused';
  readonly reason: MoveRefusal;
}

interface Deadlines {
  readonly dated: readonly (DeadlineColumn & { readonly day: Day })[];
  readonly left: readonly DeadlineColumn[];
}

/** Smaller numbers in a date column count days or posts. */
const FIRST_REAL_DAY = 367;
/** More days off than between any deadline and its post. */
const MARGIN = 400;
/** What tells one row from its neighbours, the text only where neither of the first two does. */
const NAMING_ROLES: readonly Role[] = ['id', 'title', 'channel', 'account'];

/** The columns that have to be read to plan a move. */
export function columnsForMove({ columns }: RecognisedSheet): readonly number[] {
  const known = columns.filter(({ role }) => role === 'date' || role === 'datetime' || role === 'text' || (role !== null && NAMING_ROLES.includes(role)));
  return [...known.map(({ column }) => column), ...deadlineColumns({ columns }).map(({ column }) => column)];
}

/**
 * @param cellAt The row's cells, by column.
 * @param headings The row of headings, as wide as the sheet; empty for a table without any.
 */
export function planMove(request: MoveRequest, cellAt: (column: number) => Cell, headings: readonly Cell[]): PlannedMove | RefusedMove {
  const { sheet, to, dateSystem } = request;
  const ofRole = (role: Role): RecognisedColumn | undefined => sheet.columns.find((column) => column.role === role);
  const [main, second] = [ofRole('date'), ofRole('datetime')].filter((column) => column !== undefined);
  if (main === undefined) return { kind: 'refused', reason: 'no-date-column' };
  const from = dayIn(cellAt(main.column), dateSystem);
  if (isBlank(cellAt(main.column))) return { kind: 'refused', reason: 'blank' };
  if (from === null) return { kind: 'refused', reason: 'not-a-date' };
  if (!Number.isInteger(to) || to < FIRST_REAL_DAY || to > LAST_DAY) return { kind: 'refused', reason: 'no-such-day' };
  if (from === to) return { kind: 'refused', reason: 'same-day' };
  // A second column for the same day would contradict the first if it stayed.
  const isSecondSame = second !== undefined && dayIn(cellAt(second.column), dateSystem) === from;
  const publications = isSecondSame ? [main, second] : [main];
  const { dated, left } = deadlinesOf(request, cellAt);
  const days = moveDeadlines(from, to, dated.map(({ day }) => day), holidaysAround(request.holidays, [from, to, ...dated.map(({ day }) => day)]));
  const placed = (column: number): CellRef => ({ sheet: sheet.sheet, row: request.row, column });
  const [first, ...others] = publications.map(({ column, heading }): MovedDate => ({ cell: placed(column), heading, kind: 'publication', from, to }));
  if (first === undefined) return { kind: 'refused', reason: 'no-date-column' };
  const deadlines = dated.map(({ column, heading, kind, day }, index): MovedDate => ({ cell: placed(column), heading, kind, from: day, to: days[index] ?? day }));
  const moves = [first, ...others, ...deadlines.filter((move) => move.from !== move.to)] as const;
  if (days.some((day) => day < FIRST_REAL_DAY || day > LAST_DAY)) return { kind: 'refused', reason: 'no-such-day' };
  const [firstWrite, ...writes] = moves.map(({ cell, from: old, to: day }): CellWrite => {
    const expected = cellAt(cell.column);
    // A time of day in the same cell stays.
    return { row: cell.row, column: cell.column, expected, value: typeof expected === 'number' ? expected + (day - old) : expected };
  });
  if (firstWrite === undefined) return { kind: 'refused', reason: 'no-date-column' };
  return {
    kind: 'planned', sheet, moves, left: left.map(({ column, heading }) => ({ cell: placed(column), heading })),
    edit: { kind: 'cells', sheet: sheet.sheet, writes: [firstWrite, ...writes], row: rowOf(request, publications, cellAt, headings) },
    publications: publications.length,
  };
}

/** The row's deadlines that are dates, and those that are something else; blank ones are neither. */
function deadlinesOf({ sheet, dateSystem }: MoveRequest, cellAt: (column: number) => Cell): Deadlines {
  const filled = deadlineColumns(sheet).filter(({ column }) => !isBlank(cellAt(column))).map((column) => ({ ...column, day: dayIn(cellAt(column.column), dateSystem) }));
  return {
    dated: filled.flatMap(({ day, ...column }) => (day === null ? [] : [{ ...column, day }])),
    left: filled.filter(({ day }) => day === null),
  };
}

/** The whole day of a real date; null for anything else. */
export function dayIn(cell: Cell, dateSystem: DateSystem): Day | null {
  if (typeof cell !== 'number') return null;
  const day = serialIn1900(Math.floor(cell), dateSystem);
  return day >= FIRST_REAL_DAY && day <= LAST_DAY ? day : null;
}

function holidaysAround(region: HolidayRegion, days: readonly Day[]): ReadonlySet<Day> {
  return holidaysOf(region, Math.min(...days) - MARGIN, Math.max(...days) + MARGIN);
}

/** The row by its date and by what tells it from its neighbours. */
function rowOf({ sheet }: MoveRequest, publications: readonly RecognisedColumn[], cellAt: (column: number) => Cell, headings: readonly Cell[]): RowAnchor {
  const filled = (roles: readonly Role[]): readonly number[] =>
    sheet.columns.filter(({ role, column }) => role !== null && roles.includes(role) && !isBlank(cellAt(column))).map(({ column }) => column);
  const isNamed = filled(['id', 'title']).length > 0;
  const [first = 0, ...others] = [...publications.map(({ column }) => column), ...filled(isNamed ? NAMING_ROLES : [...NAMING_ROLES, 'text'])];
  const columns = anchorColumns(headings, sheet.columns.map(({ column }) => column));
  return { table: { sheet: sheet.sheet, headerRow: sheet.headerRow, columns, keys: [first, ...others], knownBy: 'fingerprint' }, key: [first, ...others].map(cellAt) };
}

/** The cells of one tab, by field, and where to tell of those that can't be read. */
import type { Column, SheetOutline } from '../host.ts';
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { isBlank, isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { civilFromDay, serialIn1900 } from '../time/day.ts';
import type { DateSystem } from '../time/day.ts';
import type { GridColumn } from './grid-columns.ts';
import { joinedName } from './name-columns.ts';
import type { OtherName } from './name-columns.ts';
import type { SideField, SideTabKey, SideTabTrouble, SideValueKind, UnreadCost } from './side-tabs.ts';
import type { WeekColumn } from './week-columns.ts';

export interface TabCells<Key extends SideTabKey> {
  readonly key: Key;
  readonly dateSystem: DateSystem;
  /** Rows on the sheet, from 0, that hold something. */
  readonly rows: readonly number[];
  /** The cells of a field in those rows; null where it has no column. */
  readonly cells: (field: SideField<Key>) => Column | null;
  readonly heading: (field: SideField<Key>) => string;
  /** Number format of the first filled cell of a field; '' where it is not known. */
  readonly format: (field: SideField<Key>) => string;
  /** The columns headed by a week, in the same rows. */
  readonly weeks: readonly WeekCells[];
  /** The columns headed by a day or a role, in the same rows. */
  readonly grid: readonly GridCells[];
  /** Tells of the cells of a field that can't be read, by their places in `rows`. */
  readonly tell: (field: SideField<Key>, places: readonly number[], expects: SideValueKind) => void;
  /** As `tell`, of one cell of another column that says what the field would. */
  readonly tellAt: (field: SideField<Key>, place: number, column: number, expects: SideValueKind) => void;
}

export interface WeekCells extends WeekColumn {
  readonly cells: Column;
}

export interface GridCells extends GridColumn {
  readonly cells: Column;
}

export interface TabSource<Key extends SideTabKey> {
  readonly key: Key;
  readonly sheet: SheetOutline;
  readonly headerRow: number;
  readonly columns: ReadonlyMap<SideField<Key>, number>;
  readonly weeks: readonly WeekColumn[];
  readonly grid?: readonly GridColumn[];
  readonly otherName?: OtherName | null;
  /** What was read below the headings, by column. */
  readonly read: ReadonlyMap<number, Column>;
  readonly dateSystem: DateSystem;
  readonly troubles: SideTabTrouble[];
}

/** Beyond these, a column is something else, and more of the same helps nobody. */
const MOST_TOLD = 20;
/** So many headings in a row of the body are the headings once more. */
const REPEATED_HEADINGS = 2;
const MINUTES_PER_DAY = 1440;
/** From here on, a number where a few posts a week should stand is `3-5` that a spreadsheet has made a date. */
const LATEST_COUNT = 10_000;
const HOURS_FIELDS: ReadonlySet<string> = new Set(['days', 'from', 'to']);
const NEED_FIELDS: ReadonlySet<string> = new Set(['days', 'from', 'to', 'role', 'channels', 'least']);
const SHIFT_FIELDS: ReadonlySet<string> = new Set(['start', 'from', 'to']);

export function tabCells<Key extends SideTabKey>({ key, sheet, headerRow, columns, weeks, grid = [], otherName = null, read, dateSystem, troubles }: TabSource<Key>): TabCells<Key> {
  const headings = new Map([...columns].map(([field, column]) => [field, cellText(sheet.head[headerRow]?.[column] ?? null)]));
  const places = filledPlaces(columns, read, headings);
  const below = (column: number): Column => {
    const cells = read.get(column) ?? [];
    return places.map((place) => cells[place] ?? null);
  };
  const known = new Map<SideField<Key>, Column | null>();
  const cellsOf = (field: SideField<Key>): Column | null => {
    const column = columns.get(field);
    if (column === undefined) return null;
    const cells = read.get(column) ?? [];
    const others = otherName === null || field !== 'person' ? null : (read.get(otherName.column) ?? []);
    return places.map((place) => (others === null ? (cells[place] ?? null) : wholeName(cells[place] ?? null, others[place] ?? null, otherName)));
  };
  const tellOf = (field: SideField<Key>, at: number, column: number, expects: SideValueKind): void => {
    const place = places[at] ?? 0;
    const cell = read.get(column)?.[place] ?? null;
    const costs = costOf(key, field);
    troubles.push({
      kind: 'value-unreadable', tab: key, field, expects, ...(costs === null ? {} : { costs }),
      cell: { sheet: sheet.id, row: headerRow + 1 + place, column }, text: textFor(expects, cell, dateSystem),
    });
  };
  return {
    key,
    dateSystem,
    rows: places.map((place) => headerRow + 1 + place),
    cells: (field) => {
      const seen = known.get(field);
      if (seen !== undefined) return seen;
      const cells = cellsOf(field);
      known.set(field, cells);
      return cells;
    },
    heading: (field) => headings.get(field) ?? '',
    weeks: weeks.map((week) => ({ ...week, cells: below(week.column) })),
    grid: grid.map((each) => ({ ...each, cells: below(each.column) })),
    format: (field) => formatOf(sheet, headerRow, columns.get(field)),
    tell: (field, unread, expects) => {
      const column = columns.get(field);
      if (column === undefined) return;
      for (const at of unread.slice(0, MOST_TOLD)) tellOf(field, at, column, expects);
    },
    tellAt: tellOf,
  };
}

/** What of a team can't be worked out without a cell. */
function costOf(tab: SideTabKey, field: string): UnreadCost | null {
  if (tab === 'needs') return NEED_FIELDS.has(field) ? 'need' : null;
  if (tab === 'objectives') return field === 'objective' ? 'objective' : null;
  if (tab === 'channels') return field === 'level' ? 'cadence' : null;
  if (tab === 'team') return HOURS_FIELDS.has(field) ? 'own-hours' : null;
  return tab === 'rota' && SHIFT_FIELDS.has(field) ? 'shift' : null;
}

function wholeName(cell: Cell, other: Cell, otherName: OtherName | null): Cell {
  return otherName === null || isBlank(other) ? cell : joinedName(cellText(cell), cellText(other), otherName);
}

/** The text of a cell, or the name of its error. */
export function saidText(cell: Cell): string {
  return cell !== null && isCellError(cell) ? cell.error : cellText(cell);
}

/** As a real date or time cell shows it: a date, and not its serial number; a time, and not a part of a day. */
function textFor(expects: SideValueKind, cell: Cell, dateSystem: DateSystem): string {
  if (typeof cell !== 'number') return saidText(cell);
  if (expects === 'date-order' || (expects === 'whole' && cell > LATEST_COUNT)) {
    const { year, month, date } = civilFromDay(Math.floor(serialIn1900(cell, dateSystem)));
    return `${year}-${twoDigits(month)}-${twoDigits(date)}`;
  }
  if ((expects !== 'other-time' && expects !== 'both-times') || cell >= 1) return saidText(cell);
  const minutes = Math.round(cell * MINUTES_PER_DAY);
  return `${Math.floor(minutes / 60)}:${twoDigits(minutes % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** `-`, `à déterminer`, `n/a`: as good as blank. */
export function saysNothing(cell: Cell): boolean {
  return isBlank(cell) || (typeof cell === 'string' && isPlaceholder(cell.trim()));
}

function filledPlaces<Key extends SideTabKey>(
  columns: ReadonlyMap<SideField<Key>, number>, read: ReadonlyMap<number, Column>, headings: ReadonlyMap<SideField<Key>, string>,
): readonly number[] {
  const known = [...new Set(columns.values())].map((column) => read.get(column) ?? []);
  const folded = [...columns].map(([field, column]) => ({ cells: read.get(column) ?? [], heading: fold(headings.get(field) ?? '') }));
  const rowCount = known.reduce((most, cells) => Math.max(most, cells.length), 0);
  const places: number[] = [];
  for (let place = 0; place < rowCount; place += 1) {
    if (known.every((cells) => isBlank(cells[place] ?? null))) continue;
    if (folded.length < REPEATED_HEADINGS || !isHeadingRow(folded, place)) places.push(place);
  }
  return places;
}

function isHeadingRow(columns: readonly { readonly cells: Column; readonly heading: string }[], place: number): boolean {
  let repeated = 0;
  for (const { cells, heading } of columns) {
    const cell = cells[place] ?? null;
    // A long text, or one that begins with another letter, need not be folded to see that it is no heading.
    if (typeof cell === 'string' && cell.length <= heading.length * 2 + 10 && heading !== '' && mayBegin(cell, heading) && fold(cell) === heading) repeated += 1;
    if (repeated >= REPEATED_HEADINGS) return true;
  }
  return false;
}

/** Of a letter from a to z nothing but its case is folded. */
function mayBegin(text: string, folded: string): boolean {
  const letter = text.charCodeAt(0) | 0x20;
  return letter < 97 || letter > 122 || letter === folded.charCodeAt(0);
}

function formatOf({ head, headFormats }: SheetOutline, headerRow: number, column: number | undefined): string {
  if (column === undefined) return '';
  for (let row = headerRow + 1; row < head.length; row += 1) {
    if (typeof head[row]?.[column] === 'number') return headFormats[row]?.[column] ?? '';
  }
  return '';
}

/**
 * The decoded calendar: one array per column, one entry per row, whichever tabs the rows stand on.
 *
 * Rules and sums walk these arrays; nothing here holds an object per row.
 */
import type { Day } from '../time/day.ts';
import type { CellRef, SheetId } from './cell-ref.ts';
import type { Role } from './role.ts';

/** `Calendar.day` where a row has no readable date. */
export const NO_DAY = -1;
/** `Calendar.minutes` where a row has no readable time. */
export const NO_TIME = -1;

/** What a row is: only posts are judged as posts and counted in the cadence. */
export const ROW_KIND = { post: 0, event: 1, idea: 2 } as const;
export type RowKind = (typeof ROW_KIND)[keyof typeof ROW_KIND];

/** Where the work on a row stands. */
export const STATES = ['idea', 'to-produce', 'in-review', 'approved', 'scheduled', 'published', 'on-hold', 'cancelled'] as const;
export type State = (typeof STATES)[number];

/**
 * A column of few distinct values: each row holds the number of its entry. Entry 0 stands for a blank
 * cell; the other entries each stand for one distinct text, decoded once.
 */
export interface Coded<Entry> {
  readonly codes: Uint32Array;
  readonly entries: readonly Entry[];
}

/** A channel cell: what it says and the channels it names, in order (`Instagram, LinkedIn` names two). */
export interface ChannelEntry {
  readonly word: string;
  /** Keys of networks or, for what is no known network, the folded word itself. */
  readonly channels: readonly string[];
}

/** A status cell: the team's own word, and its state where the word is known. */
export interface StatusEntry {
  readonly word: string;
  readonly state: State | null;
}

/** Why a cell that should name one person does not. */
export type SharedOwnership = 'several' | 'group';

/** An owner cell: what it says, the people it names, and whether that leaves the row to nobody in particular. */
export interface OwnerEntry {
  readonly word: string;
  readonly people: readonly string[];
  readonly shared: SharedOwnership | null;
}

/** One tab's share of a calendar: where its rows stand and which column plays which role. */
export interface CalendarPart {
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** From 0. */
  readonly headerRow: number;
  readonly columns: ReadonlyMap<Role, number>;
}

export interface Calendar {
  readonly rowCount: number;
  readonly parts: readonly CalendarPart[];
  /** For each row, which of the parts it stands on. */
  readonly part: Uint16Array;
  /** For each row, its row on the sheet, from 0. */
  readonly sheetRow: Uint32Array;
  /** Roles that at least one part has a column for. */
  readonly roles: ReadonlySet<Role>;

  readonly kind: Uint8Array;
  /** Day of publication (`Day`), or NO_DAY. */
  readonly day: Int32Array;
  /** What stood in the way of reading the day, by the codes of `DAY_TROUBLE`. */
  readonly dayTrouble: Uint8Array;
  /** For rows whose day and month could be either way round: the day first, then the month first. */
  readonly dayReadings: ReadonlyMap<number, readonly [Day, Day]>;
  /** What the date cell holds, for rows whose day could not be read. */
  readonly dayText: ReadonlyMap<number, string>;
  /** Minutes since midnight, or NO_TIME. */
  readonly minutes: Int16Array;
  readonly channel: Coded<ChannelEntry>;
  readonly account: Coded<string>;
  readonly status: Coded<StatusEntry>;
  readonly owner: Coded<OwnerEntry>;
  readonly format: Coded<string>;
  readonly pillar: Coded<string>;
  readonly campaign: Coded<string>;
  /** Text of the cells, '' where blank. */
  readonly title: readonly string[];
  readonly text: readonly string[];
  readonly url: readonly string[];
  /** 1 where any of the row's tracking, tool or scheduled-by cells holds something. */
  readonly isTracked: Uint8Array;
  /** 1 where the row's tracking cell says that the post went out, whatever its status still says. */
  readonly isPosted: Uint8Array;
}

/** The cell of a row that plays a role; where the row's tab has no such column, the row's first known cell. */
export function cellOf(calendar: Calendar, row: number, ...roles: readonly Role[]): CellRef {
  const part = calendar.parts[calendar.part[row] ?? 0];
  if (part === undefined) throw new RangeError(`the calendar has no row ${row}`);
  const sheetRow = calendar.sheetRow[row] ?? 0;
  for (const role of roles) {
    const column = part.columns.get(role);
    if (column !== undefined) return { sheet: part.sheet, row: sheetRow, column };
  }
  return { sheet: part.sheet, row: sheetRow, column: Math.min(...part.columns.values()) };
}

/** The entry that a row of a coded column holds. */
export function entryOf<Entry>(coded: Coded<Entry>, row: number): Entry {
  const entry = coded.entries[coded.codes[row] ?? 0];
  if (entry === undefined) throw new RangeError(`row ${row} holds a code without an entry`);
  return entry;
}

/** The publication day of a row, or null where it has none. */
export function dayOf(calendar: Calendar, row: number): Day | null {
  const day = calendar.day[row] ?? NO_DAY;
  return day === NO_DAY ? null : day;
}

/**
 * The decoded calendar: one array per column, one entry per row, whichever tabs the rows stand on.
 *
 * Rules and sums walk these arrays; nothing here holds an object per row.
 */
import type { Day } from '../time/day.ts';
import type { Column } from '../host.ts';
import type { AdLevel, TopList } from '../lexicon/export-headings.ts';
import type { SiteLevel } from '../lexicon/site-levels.ts';
import type { Cell } from './cell.ts';
import type { CellRef, SheetId } from './cell-ref.ts';
import type { DayRemark } from './day-remark.ts';
import type { LayoutRemark } from '../recognise/recognition.ts';
import type { DateColumnFrame } from './date-column-frame.ts';
import type { Measure, Role } from './role.ts';

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
  /** Columns that each hold the status or mark of one channel, left to right. */
  readonly channelColumns: readonly ChannelColumn[];
  /** Cells as they stand, by role, from the row below the header: what a change expects to find. */
  readonly cells: ReadonlyMap<Role, Column>;
  readonly remarks: readonly LayoutRemark[];
  /** What stands above the tracking column, by which its ticks and dates are read; absent or '' for nothing. */
  readonly trackingHeading?: string;
  /** What stands above the columns, by role; absent where nobody has looked. */
  readonly headings?: ReadonlyMap<Role, string>;
  /** The column into which shifted rows reach; absent where none does. */
  readonly overflowColumn?: number;
  /** Dates that are text among real ones; absent where the date column holds only one of the two. */
  readonly textDates?: TextDates;
}

/** A column of weekdays. */
export interface Weekdays {
  /** For each row, 1 (Monday) to 7, or 0. */
  readonly days: Uint8Array;
  /** Whether they come as numbers, which begin with Monday or with Sunday: taken for Monday. */
  readonly isNumbered: boolean;
}

/** How many of a column's dates are text, and the first of their rows in the calendar. */
export interface TextDates {
  readonly count: number;
  readonly total: number;
  readonly firstRows: readonly number[];
  /** The column they stand in. */
  readonly role: 'date' | 'datetime';
  /** What the column's dates are read with. */
  readonly frame: DateColumnFrame;
  /** Number format of the first real date that the tab's outline shows in the column; null where it shows none. */
  readonly format: string | null;
}

/** One of several columns that together say on which channels a post goes out, and how far it is on each. */
export interface ChannelColumn {
  readonly column: number;
  readonly heading: string;
  /** Key of the network. */
  readonly channel: string;
}

/** Columns of numbers. */
export type NumberRole = Measure | 'budget';

export interface Calendar {
  /** Whether rows are planned posts or a network's figures on past ones. */
  readonly content: 'calendar' | 'analytics';
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
  /** Rows whose day was read, and is yet to be looked at. */
  readonly dayRemarks: ReadonlyMap<number, DayRemark>;
  /** What the date cell holds, for rows whose day could not be read or has a remark. */
  readonly dayText: ReadonlyMap<number, string>;
  /** Minutes since midnight, or NO_TIME. */
  readonly minutes: Int16Array;
  /** Of figures that give a weekday in place of a date; absent where none does. */
  readonly weekdays?: Weekdays;
  /** Of a network's figures, 1 where the file says that money is behind a row; absent where it says it of none. */
  readonly isPaid?: Uint8Array;
  /** Of figures that an ad, a set of ads or a campaign has added up over days, which are then nobody's `day`, or that a web site gives for each way to it; absent where rows are of one day or post each. */
  readonly rowLevel?: AdLevel | SiteLevel;
  /** Rows of an export that were left out since their figures are of one day or month of a post; absent where there are none. */
  readonly dailyRows?: number;
  /** Lists of figures that the network has ended early; absent where none has. */
  readonly topLists?: readonly TopList[];
  /** Whether it is YouTube's table of videos, whose subscribers are those that each has won. */
  readonly isOfVideos?: boolean;
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
  /** Numbers by column, NaN where a cell holds none; rates as fractions. Only columns that there are. */
  readonly numbers: ReadonlyMap<NumberRole, Float64Array>;
  /** By column, the rows whose cell holds something that is no number, with its text. */
  readonly unreadNumbers: ReadonlyMap<NumberRole, ReadonlyMap<number, string>>;
  readonly approver: Coded<OwnerEntry>;
  /** Day of approval, or NO_DAY. */
  readonly approvedOn: Int32Array;
  readonly objective: Coded<string>;
  readonly audience: Coded<string>;
  readonly language: Coded<string>;
  readonly department: Coded<string>;
  readonly tool: Coded<string>;
  readonly scheduledBy: Coded<string>;
  /** Text of the cells, '' where blank; ids as text whatever the cell holds. */
  readonly id: readonly string[];
  readonly tracking: readonly string[];
  readonly asset: readonly string[];
  readonly altText: readonly string[];
  readonly hashtags: readonly string[];
  readonly cta: readonly string[];
  readonly notes: readonly string[];
  /** Rows that reach past the table's last column, with what stands there: a comma too many has shifted them. */
  readonly overflow: ReadonlyMap<number, string>;
  /** Roles with a text that has spaces around in some row, for those who mend them; absent where nobody has looked. */
  readonly padded?: ReadonlySet<Role>;
  /** 1 where any of the row's tracking, tool or scheduled-by cells holds something. */
  readonly isTracked: Uint8Array;
  /** 1 where the row's tracking cell says that the post went out, whatever its status still says. */
  readonly isPosted: Uint8Array;
}

/** Roles that columns of channels stand in for where a tab has no column of its own for them. */
const CHANNEL_COLUMN_ROLES: ReadonlySet<Role> = new Set<Role>(['status', 'channel']);

/** The cell of a row that plays a role; where the row's tab has no such column, the row's first known cell. */
export function cellOf(calendar: Calendar, row: number, ...roles: readonly Role[]): CellRef {
  const part = calendar.parts[calendar.part[row] ?? 0];
  if (part === undefined) throw new RangeError(`the calendar has no row ${row}`);
  const sheetRow = calendar.sheetRow[row] ?? 0;
  const [firstChannel] = part.channelColumns;
  for (const role of roles) {
    const column = part.columns.get(role) ?? (CHANNEL_COLUMN_ROLES.has(role) ? firstChannel?.column : undefined);
    if (column !== undefined) return { sheet: part.sheet, row: sheetRow, column };
  }
  return { sheet: part.sheet, row: sheetRow, column: Math.min(...part.columns.values(), ...part.channelColumns.map(({ column }) => column)) };
}

/** What the cell of a row that plays a role holds, whole; null where the row's tab has no such column. */
export function heldBy(calendar: Pick<Calendar, 'parts' | 'part' | 'sheetRow'>, row: number, role: Role): Cell {
  const part = calendar.parts[calendar.part[row] ?? 0];
  if (part === undefined) throw new RangeError(`the calendar has no row ${row}`);
  return part.cells.get(role)?.[(calendar.sheetRow[row] ?? 0) - part.headerRow - 1] ?? null;
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

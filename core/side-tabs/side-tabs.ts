/**
 * The tabs that teams keep beside their calendar, decoded: channels, style, media, response policy, replies, objectives,
 * content plan, recurring posts, the team's own, the reporting calendar. Each is known by its headings and its name, and a cell left blank is no trouble.
 */
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import type { AbsenceRow } from './absences-tab.ts';
import type { ChannelRow } from './channels-tab.ts';
import type { DutyRow } from './duties-tab.ts';
import type { MediaRow } from './media-tab.ts';
import type { NeedRow } from './needs-tab.ts';
import type { ObjectiveRow } from './objectives-tab.ts';
import type { PlanRow } from './plan-tab.ts';
import type { PolicyRow } from './policy-tab.ts';
import type { RecurringRow } from './recurring-tab.ts';
import type { ReplyRow } from './replies-tab.ts';
import type { ReportRow } from './reports-tab.ts';
import type { ResultRow } from './results-tab.ts';
import type { RotaRow } from './rota-tab.ts';
import type { StyleRow } from './style-tab.ts';
import type { TeamRow } from './team-tab.ts';

/** What a row of each tab holds. */
export interface SideRows {
  readonly channels: ChannelRow;
  readonly style: StyleRow;
  readonly media: MediaRow;
  readonly policy: PolicyRow;
  readonly replies: ReplyRow;
  readonly objectives: ObjectiveRow;
  /** Which share of the posts each pillar or format should have. */
  readonly plan: PlanRow;
  /** Posts that come back every week or month. */
  readonly recurring: RecurringRow;
  readonly team: TeamRow;
  /** How many people each role takes, and when. */
  readonly needs: NeedRow;
  readonly absences: AbsenceRow;
  readonly rota: RotaRow;
  /** What comes back every day, week or month. */
  readonly duties: DutyRow;
  /** Which reports are due, and when. */
  readonly reports: ReportRow;
  /** What the networks said of each post; Suivi makes and writes it. */
  readonly results: ResultRow;
}

export type SideTabKey = keyof SideRows;
export const SIDE_TAB_KEYS: readonly SideTabKey[] = ['channels', 'style', 'media', 'policy', 'replies', 'objectives', 'plan', 'recurring', 'team', 'needs', 'absences', 'rota', 'duties', 'reports', 'results'];

/** Names of a row's fields that stand in cells of their own. */
export type SideField<Key extends SideTabKey> = (OwnField<SideRows[Key]> | MeasuredField<SideRows[Key]>) & string;

type OwnField<Row> = Exclude<keyof Row, 'row' | 'column' | 'leftOut' | 'marks' | 'unread' | 'eachRole' | 'isContinuous' | 'week' | 'tab' | 'isUsual' | 'isOff' | 'isPaid' | 'isFurther' | 'measures' | `${string}Except` | `${string}Word`>;
/** Each measure has a column. */
type MeasuredField<Row> = Row extends { readonly measures: ReadonlyMap<infer Name, number> } ? Name : never;

export interface SideTab<Key extends SideTabKey> {
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** From 0. */
  readonly headerRow: number;
  /** Columns by the field that they hold, from 0. */
  readonly columns: ReadonlyMap<SideField<Key>, number>;
  /** What stands over those columns; absent where nothing was read from a sheet. */
  readonly headings?: ReadonlyMap<SideField<Key>, string>;
  readonly rows: readonly SideRows[Key][];
  /** Columns headed by a day or a role, from 0; absent where there are none. */
  readonly grid?: readonly number[];
  /** Further tabs of the kind that are read as one with it, each with its own rows, in the order of the workbook. Their rows stand in `rows` too. Absent where there are none. */
  readonly others?: readonly SideTab<Key>[];
}

/** Where a row, or what was made of it, stands in its tab. */
export interface RowPlace {
  /** From 0, on the sheet. */
  readonly row: number;
  /** Of a cell that is a row by itself: several stand side by side. */
  readonly column?: number;
  /** Which of `others`, from 1; absent for the tab itself. */
  readonly tab?: number;
}

export type SideTabs = { readonly [Key in SideTabKey]: SideTab<Key> | null } & { readonly troubles: readonly SideTabTrouble[] };

/** What a cell should hold; `date-order` where it holds a date of which either number may be the month, `share-order` where 0.3 may be 30 % or 0.3 %, `formula` where a formula gives an error, `one-role` where either of two roles would do. The last are of values that can be read and can't be: a count that is no whole number from 0 on, less than 0, no more than 0, an end that is its own beginning, one end of two. */
export type SideValueKind = 'date' | 'date-order' | 'number' | 'duration' | 'share' | 'share-order' | 'time' | 'word' | 'formula' | 'one-role' | 'whole' | 'from-zero' | 'above-zero' | 'other-time' | 'both-times';

/** What is left out on account of a cell that can't be read, since a guess could look better than the truth: a need, a person's own days and hours, a shift, an objective that has no name, the cadence of a page that may be passive. */
export type UnreadCost = 'need' | 'own-hours' | 'shift' | 'objective' | 'cadence';

/** What stood in the way of reading a tab; the rest of it is read all the same. */
export type SideTabTrouble =
  /** A column without which the tab says little is not there. */
  | {
    readonly kind: 'column-missing'; readonly tab: SideTabKey; readonly field: string; readonly cell: CellRef;
    /** The name of a tab of which nothing is read: it is called like its kind, and its headings are not known. */
    readonly unread?: string;
  }
  /** A cell holds something else than its column should: a date, a number, a word of a list. */
  | {
    readonly kind: 'value-unreadable'; readonly tab: SideTabKey; readonly field: string; readonly cell: CellRef; readonly text: string;
    readonly expects: SideValueKind;
    /** Absent where the cell counts as blank. */
    readonly costs?: UnreadCost;
  }
  /** A second tab of the kind, which is not read. */
  | { readonly kind: 'tab-doubled'; readonly tab: SideTabKey; readonly cell: CellRef; readonly text: string };

export const NO_SIDE_TABS: SideTabs = {
  channels: null, style: null, media: null, policy: null, replies: null, objectives: null, plan: null, recurring: null,
  team: null, needs: null, absences: null, rota: null, duties: null, reports: null, results: null, troubles: [],
};

/** The cell of a row that holds the first of the fields that has a column; without one, the row's first known cell. A cell that is a row by itself is that cell. */
export function sideCell<Key extends SideTabKey>(tab: SideTab<Key>, place: RowPlace, ...fields: readonly SideField<Key>[]): CellRef {
  const { sheet, columns } = tabOf(tab, place);
  const { row } = place;
  if (place.column !== undefined) return { sheet, row, column: place.column };
  for (const field of fields) {
    const column = columns.get(field);
    if (column !== undefined) return { sheet, row, column };
  }
  return { sheet, row, column: Math.min(...columns.values()) };
}

/** Whose headings and columns a row has. */
export function tabOf<Key extends SideTabKey>(tab: SideTab<Key>, { tab: place = 0 }: Pick<RowPlace, 'tab'>): SideTab<Key> {
  return tab.others?.[place - 1] ?? tab;
}

/** Each tab of those that are read as one, with its own rows. */
export function eachTab<Key extends SideTabKey>(tab: SideTab<Key>): readonly SideTab<Key>[] {
  const { others, ...own } = tab;
  const isOwn = ({ tab: place }: RowPlace): boolean => place === undefined;
  return others === undefined ? [tab] : [{ ...own, rows: tab.rows.filter(isOwn) }, ...others];
}

/** The place of a row and nothing else of it. */
export function placeOf({ row, column, tab }: RowPlace): RowPlace {
  return { row, ...(column === undefined ? {} : { column }), ...(tab === undefined ? {} : { tab }) };
}

/** The same for the same place only. */
export function placeKey({ row, column = -1, tab = 0 }: RowPlace): string {
  return `${tab} ${row} ${column}`;
}

export function comparePlaces(one: RowPlace, other: RowPlace): number {
  return (one.tab ?? 0) - (other.tab ?? 0) || one.row - other.row || (one.column ?? -1) - (other.column ?? -1);
}

/**
 * The tabs that teams keep beside their calendar, decoded: channels, style, media, response policy, replies, objectives,
 * content plan, recurring posts. Each is known by its headings and its name, and a cell left blank is no trouble.
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
}

export type SideTabKey = keyof SideRows;
export const SIDE_TAB_KEYS: readonly SideTabKey[] = ['channels', 'style', 'media', 'policy', 'replies', 'objectives', 'plan', 'recurring', 'team', 'needs', 'absences', 'rota', 'duties'];

/** Names of a row's fields that stand in cells of their own. */
export type SideField<Key extends SideTabKey> = Exclude<keyof SideRows[Key], 'row' | 'column' | 'leftOut' | 'marks' | 'unread' | 'eachRole' | 'isContinuous' | `${string}Except` | `${string}Word`> & string;

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
}

export type SideTabs = { readonly [Key in SideTabKey]: SideTab<Key> | null } & { readonly troubles: readonly SideTabTrouble[] };

/** What a cell should hold; `date-order` where it holds a date of which either number may be the month, `share-order` where 0.3 may be 30 % or 0.3 %, `formula` where a formula gives an error, `same-hours` where the hours of a day differ from those of the others, `one-role` where either of two roles would do. */
export type SideValueKind = 'date' | 'date-order' | 'number' | 'duration' | 'share' | 'share-order' | 'time' | 'word' | 'formula' | 'same-hours' | 'one-role';

/** What is left out on account of a cell that can't be read, since a guess could look better than the truth: a need, a person's own days and hours, a shift. */
export type UnreadCost = 'need' | 'own-hours' | 'shift';

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
  team: null, needs: null, absences: null, rota: null, duties: null, troubles: [],
};

/** The cell of a row that holds the first of the fields that has a column; without one, the row's first known cell. */
export function sideCell<Key extends SideTabKey>(tab: SideTab<Key>, row: { readonly row: number; readonly column?: number }, ...fields: readonly SideField<Key>[]): CellRef {
  for (const field of fields) {
    const column = tab.columns.get(field);
    if (column !== undefined) return { sheet: tab.sheet, row: row.row, column };
  }
  return { sheet: tab.sheet, row: row.row, column: row.column ?? Math.min(...tab.columns.values()) };
}

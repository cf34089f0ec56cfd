/** Whose row a cell stands in, by what the row itself holds: the same row after sorting, moving and adding others. */
import type { SideTab, SideTabKey } from '../side-tabs/side-tabs.ts';
import { SIDE_TAB_KEYS, eachTab } from '../side-tabs/side-tabs.ts';
import type { Calendar } from '../table/calendar.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import { cellText } from '../table/cell-text.ts';
import { quotable } from '../words/quotable.ts';
import { calendarRowNames, rowWords } from './calendar-row-names.ts';
import type { CalendarRowName } from './calendar-row-names.ts';
import { hashCells } from './cell-hash.ts';
import type { IdentitySource } from './identity.ts';

/** The rows of the tabs beside the calendar are known by these fields. */
const TELLING_FIELDS: { readonly [Key in SideTabKey]: readonly string[] } = {
  channels: ['handle', 'network', 'url', 'department'],
  style: ['value', 'rule', 'channels'],
  media: ['id', 'title', 'link'],
  policy: ['case'],
  replies: ['message', 'received', 'channel', 'case'],
  objectives: ['objective', 'channel', 'audience', 'measure'],
  plan: ['item', 'dimension'],
  recurring: ['title', 'channel', 'rule'],
  team: ['person'],
  needs: ['role', 'channels', 'days', 'from'],
  absences: ['person', 'start', 'from'],
  rota: ['start', 'shift', 'role', 'from'],
  duties: ['duty', 'role'],
  reports: ['report'],
  results: ['key', 'channel', 'day'],
};

/** Whose row it is by itself, without the rows around it; and what people call it. */
export interface RowIdentity {
  readonly hash: string;
  readonly label: string;
  /** What tells it from rows that are called alike; null for a row with an identifier of its own, and for any row that is not the calendar's. */
  readonly named: CalendarRowName | null;
}

export type CellAt = (cell: CellRef) => Cell;

type SheetSide = { readonly key: SideTabKey; readonly tab: SideTab<SideTabKey> };

export function cellFinder({ cells, outline }: IdentitySource): CellAt {
  const heads = new Map(outline.sheets.map(({ id, head }) => [id, head]));
  return (cell) => cells(cell) ?? heads.get(cell.sheet)?.[cell.row]?.[cell.column] ?? null;
}

/** `asked` are the cells whose rows will be asked for, in groups. */
export function rowIdentifier(
  asked: readonly (readonly CellRef[])[], { calendar, tabs }: IdentitySource, cellAt: CellAt,
): (cell: CellRef) => RowIdentity {
  const rowOf = rowFinder(calendar);
  const identityOf = calendarIdentities(calendar, askedRows(asked, rowOf));
  const sideTabs = new Map<SheetId, SheetSide>();
  for (const key of SIDE_TAB_KEYS) {
    const tab = tabs[key];
    // What the fields of a tab are called no longer matters here.
    for (const each of tab === null ? [] : eachTab(tab as unknown as SideTab<SideTabKey>)) sideTabs.set(each.sheet, { key, tab: each });
  }
  return (cell) => {
    const row = rowOf(cell);
    if (row !== undefined) return identityOf(row);
    const side = sideTabs.get(cell.sheet);
    return side === undefined || cell.row <= side.tab.headerRow
      ? { hash: '', label: labelOf([cellAt(cell)]), named: null }
      : sideIdentity(side, cell, cellAt);
  };
}

/** Which row of the calendar a cell stands in. */
export function rowFinder({ parts, part, sheetRow, rowCount }: Calendar): (cell: CellRef) => number | undefined {
  const last = parts.map(() => 0);
  for (let row = 0; row < rowCount; row += 1) last[part[row] ?? 0] = Math.max(last[part[row] ?? 0] ?? 0, sheetRow[row] ?? 0);
  // By row of the sheet; 0 for none, and one more than the row elsewhere.
  const rows = last.map((row) => new Uint32Array(row + 1));
  for (let row = 0; row < rowCount; row += 1) {
    const ofPart = rows[part[row] ?? 0];
    if (ofPart !== undefined) ofPart[sheetRow[row] ?? 0] = row + 1;
  }
  const bySheet = new Map(parts.map(({ sheet }, index) => [sheet, rows[index]]));
  return (cell) => {
    const found = bySheet.get(cell.sheet)?.[cell.row] ?? 0;
    return found === 0 ? undefined : found - 1;
  };
}

function askedRows(asked: readonly (readonly CellRef[])[], rowOf: (cell: CellRef) => number | undefined): readonly number[] {
  const rows = new Set<number>();
  for (const cells of asked) {
    for (const cell of cells) {
      const row = rowOf(cell);
      if (row !== undefined) rows.add(row);
    }
  }
  return [...rows];
}

/** Of rows of the calendar, from 0; `asked` are those that will be asked for. */
export function calendarIdentities(calendar: Calendar, asked: readonly number[]): (row: number) => RowIdentity {
  const idOf = ownIds(calendar, asked);
  const nameOf = calendarRowNames(calendar, asked.filter((row) => idOf(row) === ''));
  const known = new Map<number, RowIdentity>();
  return (row) => {
    const seen = known.get(row);
    if (seen !== undefined) return seen;
    const id = idOf(row);
    const named = id === '' ? nameOf(row) : null;
    const found = { hash: named?.hash ?? hashCells(['id', id]), label: labelOf([rowWords(calendar, row)]), named };
    known.set(row, found);
    return found;
  };
}

/** The identifier of a row, where no other row of the calendar has the same; '' elsewhere. */
function ownIds({ roles, id }: Calendar, asked: readonly number[]): (row: number) => string {
  if (!roles.has('id')) return () => '';
  const counts = new Map(asked.map((row) => [id[row] ?? '', 0]));
  for (const each of id) {
    const count = counts.get(each);
    if (count !== undefined) counts.set(each, count + 1);
  }
  return (row) => {
    const own = id[row] ?? '';
    return counts.get(own) === 1 ? own : '';
  };
}

function sideIdentity({ key, tab }: SheetSide, cell: CellRef, cellAt: CellAt): RowIdentity {
  // Columns are looked up by any name; one that the tab has not is undefined.
  const columns: ReadonlyMap<string, number> = tab.columns;
  const values = TELLING_FIELDS[key].map((field) => {
    const column = columns.get(field);
    return column === undefined ? null : cellAt({ ...cell, column });
  });
  return { hash: hashCells([key, ...values.map(withoutBlank)]), label: labelOf(values), named: null };
}

/** A column more that is blank in this row changes nothing. */
function withoutBlank(cell: Cell): Cell {
  return isBlank(cell) ? null : cell;
}

function labelOf(values: readonly Cell[]): string {
  const telling = values.find((value) => cellText(value) !== '');
  return telling === undefined ? '' : quotable(cellText(telling));
}

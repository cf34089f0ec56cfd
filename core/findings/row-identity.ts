/** Whose row a cell stands in, by what the row itself holds: the same row after sorting, moving and adding others. */
import type { SideTab, SideTabKey } from '../side-tabs/side-tabs.ts';
import { SIDE_TAB_KEYS } from '../side-tabs/side-tabs.ts';
import type { Calendar, CalendarPart } from '../table/calendar.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import { cellText } from '../table/cell-text.ts';
import type { Role } from '../table/role.ts';
import { quotable } from '../words/quotable.ts';
import { hashCells } from './cell-hash.ts';
import type { IdentitySource } from './identity.ts';

/** By these a row is known that has no identifier of its own. */
const TELLING_ROLES: readonly Role[] = ['title', 'text', 'date', 'datetime', 'time', 'channel', 'account'];
/** And the rows of the tabs beside the calendar by these fields. */
const TELLING_FIELDS: { readonly [Key in SideTabKey]: readonly string[] } = {
  channels: ['handle', 'network', 'url', 'department'],
  style: ['value', 'rule', 'channels'],
  media: ['id', 'title', 'link'],
  policy: ['case'],
  replies: ['message', 'received', 'channel', 'case'],
  objectives: ['objective', 'channel', 'audience', 'measure'],
  plan: ['item', 'dimension'],
  recurring: ['title', 'channel', 'rule'],
};

/** Whose row it is by itself, without the rows around it; and what people call it. */
export interface RowIdentity {
  readonly hash: string;
  readonly label: string;
}

export type CellAt = (cell: CellRef) => Cell;

export function cellFinder({ cells, outline }: IdentitySource): CellAt {
  const heads = new Map(outline.sheets.map(({ id, head }) => [id, head]));
  return (cell) => cells(cell) ?? heads.get(cell.sheet)?.[cell.row]?.[cell.column] ?? null;
}

/** `asked` are the cells whose rows will be asked for, in groups. */
export function rowIdentifier(
  asked: readonly (readonly CellRef[])[], { calendar, tabs }: IdentitySource, cellAt: CellAt,
): (cell: CellRef) => RowIdentity {
  const parts = new Map(calendar.parts.map((part) => [part.sheet, part]));
  const sideTabs = new Map<SheetId, { readonly key: SideTabKey; readonly tab: SideTab<SideTabKey> }>();
  for (const key of SIDE_TAB_KEYS) {
    const tab = tabs[key];
    // What the fields of a tab are called no longer matters here.
    if (tab !== null) sideTabs.set(tab.sheet, { key, tab: tab as unknown as SideTab<SideTabKey> });
  }
  const idAt = idFinder(asked, calendar, parts, cellAt);
  const known = new Map<SheetId, Map<number, RowIdentity>>();
  const identify = (cell: CellRef): RowIdentity => {
    const part = parts.get(cell.sheet);
    const side = sideTabs.get(cell.sheet);
    const table = part ?? side?.tab;
    if (table === undefined || cell.row <= table.headerRow) return { hash: '', label: labelOf([cellAt(cell)]) };
    const columns = part === undefined ? fieldColumns(side) : roleColumns(part);
    const values = columns.map((column) => (column === undefined ? null : cellAt({ ...cell, column })));
    const label = labelOf(part === undefined ? values : values.slice(0, 2));
    const id = part === undefined ? null : idAt(cell);
    return { hash: id === null ? hashCells([side?.key ?? '', ...values.map(withoutBlank)]) : hashCells(['id', id]), label };
  };
  return (cell) => {
    let rows = known.get(cell.sheet);
    if (rows === undefined) known.set(cell.sheet, (rows = new Map<number, RowIdentity>()));
    const seen = rows.get(cell.row);
    if (seen !== undefined) return seen;
    const found = identify(cell);
    // Cells of one row of headings are called differently.
    if (found.hash !== '') rows.set(cell.row, found);
    return found;
  };
}

function roleColumns({ columns }: CalendarPart): readonly (number | undefined)[] {
  return TELLING_ROLES.map((role) => columns.get(role));
}

function fieldColumns(side: { readonly key: SideTabKey; readonly tab: SideTab<SideTabKey> } | undefined): readonly (number | undefined)[] {
  if (side === undefined) return [];
  // Columns are looked up by any name; one that the tab has not is undefined.
  const columns: ReadonlyMap<string, number> = side.tab.columns;
  return TELLING_FIELDS[side.key].map((field) => columns.get(field));
}

/** The identifier of a cell's row, where no other row of the calendar has the same; null elsewhere. */
function idFinder(
  asked: readonly (readonly CellRef[])[], calendar: Calendar, parts: ReadonlyMap<SheetId, CalendarPart>, cellAt: CellAt,
): (cell: CellRef) => string | null {
  const idOf = (cell: CellRef): string => {
    const column = parts.get(cell.sheet)?.columns.get('id');
    return column === undefined ? '' : cellText(cellAt({ ...cell, column }));
  };
  const counts = new Map<string, number>();
  if (calendar.roles.has('id')) {
    for (const cells of asked) for (const cell of cells) counts.set(idOf(cell), 0);
    for (const id of calendar.id) {
      const count = counts.get(id);
      if (count !== undefined) counts.set(id, count + 1);
    }
  }
  return (cell) => {
    const id = idOf(cell);
    return id !== '' && counts.get(id) === 1 ? id : null;
  };
}

/** A column more that is blank in this row changes nothing. */
function withoutBlank(cell: Cell): Cell {
  return isBlank(cell) ? null : cell;
}

function labelOf(values: readonly Cell[]): string {
  const telling = values.find((value) => cellText(value) !== '');
  return telling === undefined ? '' : quotable(cellText(telling));
}

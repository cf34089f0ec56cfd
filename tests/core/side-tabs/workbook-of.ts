/** Workbooks of tabs beside a calendar, from rows as a test likes to write them, found and decoded as from a host. */
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../../../core/side-tabs/find-side-tabs.ts';
import { strangeTabs } from '../../../core/side-tabs/strange-tabs.ts';
import type { FoundSideTab } from '../../../core/side-tabs/find-side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import { HEAD_COLUMNS, HEAD_ROWS } from '../../../core/host.ts';
import type { SheetOutline } from '../../../core/host.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import type { DateSystem } from '../../../core/time/day.ts';

export interface SheetOf {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly isVisible?: boolean;
  /** Number format of every number. */
  readonly format?: string;
}

export interface SideTabsRead {
  readonly found: readonly FoundSideTab[];
  readonly tabs: SideTabs;
  /** Each as `value-unreadable B4 text`. */
  readonly troubles: readonly string[];
}

export function sheetOf({ name, rows, isVisible = true, format = 'General' }: SheetOf): SheetOutline {
  const columnCount = Math.max(0, ...rows.map(({ length }) => length));
  const width = Math.min(columnCount, HEAD_COLUMNS);
  const head = rows.slice(0, HEAD_ROWS).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  const headFormats = head.map((row) => row.map((cell) => (typeof cell === 'number' ? format : 'General')));
  return { id: name, name, isVisible, rowCount: rows.length, columnCount, head, headFormats };
}

export function readSideTabs(sheets: readonly SheetOf[], taken: readonly string[] = [], dateSystem: DateSystem = 1900): SideTabsRead {
  const outline = { dateSystem, sheets: sheets.map(sheetOf) };
  const found = findSideTabs(outline, new Set(taken));
  const read = found.map((tab) => {
    const { sheet, firstRow, rowCount, columns } = sideTabRequest(tab);
    const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
    return columns.map((column) => Array.from({ length: rowCount }, (_, row) => rows[firstRow + row]?.[column] ?? null));
  });
  const tabs = decodeSideTabs(found, read, outline, strangeTabs(outline, new Set(taken), found));
  const troubles = tabs.troubles.map(({ kind, cell, ...trouble }) =>
    [kind, cellAddress(cell.row, cell.column), 'field' in trouble ? trouble.field : '', 'text' in trouble ? trouble.text : ''].filter((part) => part !== '').join(' '));
  return { found, tabs, troubles };
}

/** The kinds of tabs found, as `channels Canaux`. */
export function kindsIn(sheets: readonly SheetOf[], taken: readonly string[] = []): readonly string[] {
  return readSideTabs(sheets, taken).found.map(({ key, sheet }) => `${key} ${sheet.name}`);
}

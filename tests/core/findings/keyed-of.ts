/** Findings on rows as a test likes to write them, with their keys. */
import type { Finding } from '../../../core/findings/finding.ts';
import { keyFindings } from '../../../core/findings/identity.ts';
import type { IdentitySource, KeyedFinding } from '../../../core/findings/identity.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { CellRef } from '../../../core/table/cell-ref.ts';
import { cellsRead } from '../../../core/table/cells-read.ts';
import type { Role } from '../../../core/table/role.ts';
import { calendarOf } from '../rules/calendar-of.ts';

export type Rows = readonly (readonly Cell[])[];

/** Headings in row 1 from column A are the roles' names; the rows follow from row 2. */
export function sourceOf(roles: readonly Role[], rows: Rows, tabs: SideTabs = NO_SIDE_TABS): IdentitySource {
  const request = { sheet: 'sheet-1', firstRow: 1, rowCount: rows.length, columns: roles.map((_, column) => column) };
  const columns = roles.map((_, column) => rows.map((row) => row[column] ?? null));
  return {
    calendar: calendarOf(roles, rows),
    tabs,
    cells: cellsRead([request], [columns]),
    outline: {
      dateSystem: 1900,
      sheets: [{ id: 'sheet-1', name: 'Calendrier', isVisible: true, rowCount: rows.length + 1, columnCount: roles.length, head: [roles], headFormats: [roles.map(() => '@')] }],
    },
  };
}

/** A finding on these cells of the calendar's tab, each as its row below the headings, from 0, and its column. */
export function findingAt(...cells: readonly [readonly [row: number, column: number], ...(readonly [row: number, column: number])[]]): Finding {
  const [first, ...others] = cells.map(([row, column]): CellRef => ({ sheet: 'sheet-1', row: row + 1, column }));
  if (first === undefined) throw new RangeError('no cell');
  return { code: 'owner-shared', severity: 'warning', cells: [first, ...others], parameters: { owner: '', shared: 'group', rows: 1 } };
}

/** One finding on a column of each of some rows. */
export function keyedRows(roles: readonly Role[], rows: Rows, column: number, at: readonly number[] = rows.map((_, row) => row)): readonly KeyedFinding[] {
  return keyFindings(at.map((row) => findingAt([row, column])), sourceOf(roles, rows));
}

export function keysOf(keyed: readonly KeyedFinding[]): readonly string[] {
  return keyed.map(({ key }) => key);
}

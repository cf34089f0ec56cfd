/** By what a tab's table is known when a column is to be added to it. */
import type { AnchoredRow } from '../edits/anchor-rows.ts';
import { anchorColumns } from '../edits/table-anchor.ts';
import type { RowAnchor, TableAnchor } from '../edits/table-anchor.ts';
import type { WorkbookOutline } from '../host.ts';
import type { CalendarPart } from '../table/calendar.ts';

/** The rows of one tab that can be told from the others, all known in one way. */
export interface PartTable {
  readonly table: TableAnchor;
  readonly rows: readonly { readonly row: number; readonly key: RowAnchor['key'] }[];
}

/** Null for a tab without headings, where no column can be added, or without any column. */
export function tableOfPart(part: CalendarPart, outline: WorkbookOutline, rows: readonly number[], anchorOf: (row: number) => AnchoredRow): PartTable | null {
  if (part.headerRow < 0) return null;
  const anchors = rows.flatMap((row) => {
    const anchor = anchorOf(row);
    return anchor === 'row-twice' ? [] : [{ row, anchor }];
  });
  const table = anchors[0]?.anchor.table ?? bareTable(part, outline);
  if (table === null) return null;
  return { table, rows: anchors.flatMap(({ row, anchor }) => (anchor.table === table ? [{ row, key: anchor.key }] : [])) };
}

/** Of a table in which no row can be told from another. */
function bareTable({ sheet, headerRow, columns, channelColumns }: CalendarPart, outline: WorkbookOutline): TableAnchor | null {
  const all = [...columns.values(), ...channelColumns.map(({ column }) => column)];
  const [first] = all;
  const headings = outline.sheets.find(({ id }) => id === sheet)?.head[headerRow] ?? [];
  return first === undefined ? null : { sheet, headerRow, columns: anchorColumns(headings, all), keys: [first], knownBy: 'fingerprint' };
}

/** Lays out a table of a report: headings, a row for each of its rows, room for notes. */
import type { CellLook } from '../../edits/sheet-page.ts';
import type { Cell } from '../../table/cell.ts';
import { isCellError } from '../../table/cell.ts';
import type { ReportCell, ReportColumn, ReportDocument, TableBlock, ValueKind } from './blocks.ts';
import type { Span } from './grid-parts.ts';
import { LOOKS, SMALL_HEIGHT, TONES } from './looks.ts';
import { alignOf, formatOf, shownText, shownValue } from './shown-value.ts';
import type { SheetDraft } from './sheet-draft.ts';
import type { DateSystem } from '../../time/day.ts';

/** Keeps as much free behind a number as two noughts are wide. */
const ROOM = '_0_0';

/** How values show. */
export interface Showing {
  readonly region: ReportDocument['region'];
  readonly dateSystem: DateSystem;
}

/** @throws RangeError where columns don't stand side by side within the grid: a bug of whoever made the report. */
export function layTable(draft: SheetDraft, table: TableBlock, showing: Showing): void {
  const { columns, rows, kinds = [], id, empty, isSmall = false } = table;
  checkColumns(columns, draft.grid.length);
  if (draft.tables.has(id)) throw new RangeError(`Two tables of a report are called ${id}.`);
  const last = columns[columns.length - 1] ?? columns[0];
  if (rows.length === 0) {
    // Headings over nothing say nothing.
    const row = draft.addRow();
    draft.tables.set(id, { headingRow: row, rowCount: 0, columns: columns.map(({ at }) => at) });
    draft.put(row, { first: columns[0].at, last: spanOf(last).last }, shownText(empty), LOOKS.empty);
    return;
  }
  const headingRow = draft.addRow();
  draft.beginnings.push(headingRow);
  for (const [index, column] of columns.entries()) {
    // Over a figure that stands beside a word, a heading would run into the next one.
    const align = isBesideText(columns, index) ? 'center' : alignOf(column.kind);
    draft.put(headingRow, spanOf(column), shownText(column.heading), { ...LOOKS['table-heading'], align });
  }
  for (const gap of gapsBetween(columns)) draft.dress(headingRow, gap, LOOKS['table-heading']);
  draft.tables.set(id, { headingRow, rowCount: rows.length, columns: columns.map(({ at }) => at) });
  for (const [index, cells] of rows.entries()) layRow(draft, columns, { cells, kind: kinds[index] ?? null, isSmall }, showing);
}

/** A value as a cell of its column, and how it shows. */
export function shownCell(cell: ReportCell & { readonly kind: ValueKind }, { region, dateSystem }: Showing): { readonly value: Cell; readonly look: CellLook } {
  const { kind, tone = 'plain', isBold, colours } = cell;
  const value = shownValue(cell.value, kind, region, dateSystem);
  const format = formatOf(kind, region);
  return {
    value,
    look: {
      ...(typeof value === 'number' && format !== 'General' ? { format } : {}),
      ...TONES[tone], ...(isBold === true ? LOOKS.bold : {}), ...(colours === undefined ? {} : { fill: colours[0], colour: colours[1] }),
    },
  };
}

export function spanOf({ at, span }: Pick<ReportColumn, 'at' | 'span'>): Span {
  return { first: at, last: at + span - 1 };
}

function layRow(draft: SheetDraft, columns: readonly ReportColumn[], { cells, kind, isSmall }: { readonly cells: TableBlock['rows'][number]; readonly kind: string | null; readonly isSmall: boolean }, showing: Showing): void {
  const row = draft.addRow(isSmall ? SMALL_HEIGHT : undefined);
  for (const [index, column] of columns.entries()) {
    const cell = reportCell(cells[index] ?? null);
    const { value, look: shown } = shownCell({ ...cell, kind: cell.kind ?? column.kind }, showing);
    const look = shown.format === undefined || !isBesideText(columns, index) ? shown : { ...shown, format: shown.format + ROOM };
    const own: CellLook = { ...LOOKS['table-cell'], ...(isSmall ? LOOKS.small : {}), align: alignOf(column.kind), ...(isWrapping(column) ? { isWrapped: true } : {}), ...(column.isForNotes === true ? LOOKS.note : {}), ...look };
    draft.put(row, spanOf(column), column.isForNotes === true ? null : value, own);
    const isLink = draft.link(row, column.at, cell.link);
    if (isLink && cell.colours === undefined && (cell.tone ?? 'plain') === 'plain') draft.dress(row, spanOf(column), LOOKS.link);
  }
  for (const gap of gapsBetween(columns)) draft.dress(row, gap, LOOKS['table-cell']);
  const notes = columns.filter(({ isForNotes }) => isForNotes === true).map(({ at }) => at);
  const others = columns.filter(({ isForNotes }) => isForNotes !== true).map(({ at }) => draft.cells[row]?.[at] ?? null);
  if (notes.length > 0) draft.notes.push({ row, columns: notes, others, kind });
}

/** Names of people and channels are as long as a team makes them, and the next cell would cut what runs over. */
function isWrapping({ kind, isWrapped }: ReportColumn): boolean {
  return isWrapped === true || kind === 'text';
}

/** Whether a column of figures, which end at its right edge, touches one of words, which begin there. */
function isBesideText(columns: readonly ReportColumn[], index: number): boolean {
  const [column, next] = [columns[index], columns[index + 1]];
  return column !== undefined && alignOf(column.kind) === 'right' && next !== undefined && next.at === column.at + column.span && alignOf(next.kind) === 'left';
}

function reportCell(cell: ReportCell | Cell): ReportCell {
  if (cell === null || typeof cell !== 'object' || isError(cell)) return { value: cell };
  return cell;
}

function isError(cell: ReportCell | Extract<Cell, object>): cell is Extract<Cell, object> {
  return !('value' in cell) && isCellError(cell);
}

/** Columns of the grid that a table leaves free between two of its own: its lines go on through them. */
function gapsBetween(columns: readonly ReportColumn[]): readonly Span[] {
  return columns.flatMap(({ at }, index): readonly Span[] => {
    const before = columns[index - 1];
    const first = before === undefined ? at : before.at + before.span;
    return first < at ? [{ first, last: at - 1 }] : [];
  });
}

function checkColumns(columns: readonly ReportColumn[], width: number): void {
  let free = 0;
  for (const { at, span, heading } of columns) {
    if (at < free || span < 1 || at + span > width) throw new RangeError(`A table’s column has no place of its own: ${heading}`);
    free = at + span;
  }
}

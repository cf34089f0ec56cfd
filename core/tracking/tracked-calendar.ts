/** The calendar as the planning of marks sees it: rows, headings, and what the team has said of its words. */
import type { WorkbookOutline } from '../host.ts';
import type { StateWord } from '../lexicon/taught-states.ts';
import type { RecognisedSheet } from '../recognise/recognition.ts';
import type { Calendar, CalendarPart } from '../table/calendar.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { CellsRead } from '../table/cells-read.ts';

export interface TrackedCalendar {
  readonly calendar: Calendar;
  /** One sheet for each of the calendar's parts. */
  readonly recognition: { readonly sheets: readonly RecognisedSheet[] };
  readonly cells: CellsRead;
  readonly found: { readonly outline: WorkbookOutline; readonly settings: { readonly stateWords: readonly StateWord[] } };
}

export function partOf({ calendar }: Pick<TrackedCalendar, 'calendar'>, row: number): CalendarPart {
  const part = calendar.parts[calendar.part[row] ?? 0];
  if (part === undefined) throw new RangeError(`the calendar has no row ${row}`);
  return part;
}

export function cellIn({ calendar }: Pick<TrackedCalendar, 'calendar'>, row: number, column: number): CellRef {
  return { sheet: partOf({ calendar }, row).sheet, row: calendar.sheetRow[row] ?? 0, column };
}

/** What a row's cell in a column holds, whether the column plays a role or is one channel's. */
export function heldIn(tracked: TrackedCalendar, row: number, column: number): Cell {
  return tracked.cells(cellIn(tracked, row, column)) ?? null;
}

/** The heading of a part's column. */
export function headingIn({ recognition }: TrackedCalendar, part: number, column: number): string {
  return recognition.sheets[part]?.columns.find((one) => one.column === column)?.heading ?? '';
}

/** The rows of a part, which follow each other. */
export function rowsOfParts({ parts, part, rowCount }: Calendar): readonly (readonly number[])[] {
  const rows = parts.map((): number[] => []);
  for (let row = 0; row < rowCount; row += 1) rows[part[row] ?? 0]?.push(row);
  return rows;
}

/** The number format of the dates that an outline shows in a column; null where it shows none. */
export function dateFormatIn({ found }: TrackedCalendar, { sheet, headerRow }: CalendarPart, column: number): string | null {
  const outline = found.outline.sheets.find(({ id }) => id === sheet);
  const row = (outline?.head ?? []).findIndex((cells, at) => at > headerRow && typeof cells[column] === 'number' && !isBlank(cells[column] ?? null));
  const format = row < 0 ? undefined : outline?.headFormats[row]?.[column];
  return format === undefined || format === 'General' ? null : format;
}

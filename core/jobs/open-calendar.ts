/** Finds the calendar in an open workbook, reads its columns and decodes them. */
import type { ReadOptions, Workbook } from '../host.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Declined, Recognised } from '../recognise/recognition.ts';
import type { Calendar } from '../table/calendar.ts';
import { decodeCalendar } from '../table/decode-calendar.ts';

export interface OpenedCalendar {
  readonly kind: 'opened';
  readonly recognition: Recognised;
  readonly calendar: Calendar;
}

/**
 * Two round trips to find the calendar, then one for every few megabytes of its columns.
 * @throws HostError when the host can't be read or the person cancels.
 */
export async function openCalendar(workbook: Workbook, options: ReadOptions = {}): Promise<OpenedCalendar | Declined> {
  const outline = await workbook.outline();
  const recognition = recognise(outline);
  if (recognition.kind === 'declined') return recognition;
  const columnsBySheet = await workbook.read(
    recognition.sheets.map((sheet) => ({
      sheet: sheet.sheet,
      firstRow: sheet.headerRow + 1,
      rowCount: Math.max(0, sheet.endRow - sheet.headerRow - 1),
      columns: sheet.columns.filter(({ role }) => role !== null).map(({ column }) => column),
    })),
    options,
  );
  return { kind: 'opened', recognition, calendar: decodeCalendar(recognition, columnsBySheet, outline.dateSystem) };
}

/** Reads the columns that hold deadlines of the calendar's own rows, which the calendar itself leaves aside. */
import type { ReadRequest, Workbook } from '../host.ts';
import { dayIn } from '../planning/plan-move.ts';
import { deadlineColumns } from '../planning/deadline-columns.ts';
import type { RecognisedSheet } from '../recognise/recognition.ts';
import type { RowDeadline } from '../report/month/month-pack.ts';
import type { Calendar } from '../table/calendar.ts';
import type { DateSystem } from '../time/day.ts';

export interface DeadlinesSource {
  readonly calendar: Calendar;
  /** The calendar's tabs, as they were recognised. */
  readonly sheets: readonly RecognisedSheet[];
  readonly dateSystem: DateSystem;
}

/**
 * One round trip, and none where no column says that it is a deadline. Cells that hold no real date are left aside.
 * @throws HostError when the host can't be read.
 */
export async function readDeadlines(workbook: Workbook, { calendar, sheets, dateSystem }: DeadlinesSource): Promise<readonly RowDeadline[]> {
  const known = sheets.map((sheet) => ({ sheet, columns: deadlineColumns(sheet) })).filter(({ columns }) => columns.length > 0);
  if (known.length === 0) return [];
  const requests = known.map(({ sheet: { sheet, headerRow, endRow }, columns }): ReadRequest => ({
    sheet, firstRow: headerRow + 1, rowCount: Math.max(0, endRow - headerRow - 1), columns: columns.map(({ column }) => column),
  }));
  const read = await workbook.read(requests);
  const placeOfPart = calendar.parts.map((part) => known.findIndex(({ sheet }) => sheet.sheet === part.sheet && sheet.headerRow === part.headerRow));
  const found: RowDeadline[] = [];
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const place = placeOfPart[calendar.part[row] ?? 0] ?? -1;
    const own = known[place];
    if (own === undefined) continue;
    const at = (calendar.sheetRow[row] ?? 0) - own.sheet.headerRow - 1;
    for (const [index, { kind }] of own.columns.entries()) {
      const day = dayIn(read[place]?.[index]?.[at] ?? null, dateSystem);
      if (day !== null) found.push({ row, kind, day });
    }
  }
  return found;
}

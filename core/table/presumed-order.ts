/** Dates whose order of day and month no cell proves and no heading says: it was taken from how the rows follow each other. */
import type { RecognisedSheet } from '../recognise/recognition.ts';
import type { DateOrder, DateReading } from '../time/date-reading.ts';
import { parseDate } from '../time/parse-date.ts';
import { NO_DAY, ROW_KIND } from './calendar.ts';
import type { Calendar, CalendarPart } from './calendar.ts';
import { dateEvidence } from './date-evidence.ts';
import { swappedDay } from './swapped-dates.ts';

export interface PresumedOrder {
  readonly order: DateOrder;
  /** Of posts whose date would be another day in the other order. */
  readonly rows: readonly number[];
}

type DateRole = 'date' | 'datetime';
const ROLES: readonly DateRole[] = ['date', 'datetime'];

/** One for each order that was presumed of some tab; [] where all dates are sure. */
export function presumedOrders(calendar: Calendar, sheets: readonly RecognisedSheet[]): readonly PresumedOrder[] {
  const rowsOf = { dmy: new Set<number>(), mdy: new Set<number>() };
  for (const [at, part] of calendar.parts.entries()) {
    for (const role of ROLES) {
      const heading = sheets.find(({ sheet }) => sheet === part.sheet)?.columns.find((column) => column.role === role)?.heading ?? '';
      const texts = textsIn(calendar, at, part, role);
      const readings = new Map([...new Set(texts.values())].map((text) => [text, parseDate(text.trim())] as const));
      const order = orderOfRun([...readings.values()], heading);
      if (order === null) continue;
      for (const [row, text] of texts) if (readings.get(text)?.kind === 'numeric' && isOpen(calendar, row)) rowsOf[order].add(row);
    }
  }
  return (['dmy', 'mdy'] as const).flatMap((order) => (rowsOf[order].size === 0 ? [] : [{ order, rows: [...rowsOf[order]] }]));
}

/** By row of the calendar, the dates of one tab that are text. */
function textsIn({ rowCount, part: partOf, sheetRow }: Calendar, at: number, { cells, headerRow }: CalendarPart, role: DateRole): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const column = cells.get(role);
  for (let row = 0; row < rowCount && column !== undefined; row += 1) {
    if (partOf[row] !== at) continue;
    const cell = column[(sheetRow[row] as number) - headerRow - 1];
    if (typeof cell === 'string' && cell.trim() !== '') texts.set(row, cell);
  }
  return texts;
}

/** Null where one date alone, or the heading, settles the order, and where nothing does. */
function orderOfRun(readings: readonly DateReading[], heading: string): DateOrder | null {
  const { order } = dateEvidence(readings, heading);
  return order === null || readings.some((each) => dateEvidence([each], heading).order !== null) ? null : order;
}

function isOpen({ day, kind }: Calendar, row: number): boolean {
  const on = day[row] ?? NO_DAY;
  return on !== NO_DAY && kind[row] === ROW_KIND.post && swappedDay(on) !== null;
}

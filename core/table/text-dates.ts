/** Finds the dates that are text in a column where others are real dates: they sort and calculate apart. */
import type { SheetOutline } from '../host.ts';
import { dateTraitOfFormat } from '../recognise/number-format.ts';
import type { RecognisedSheet } from '../recognise/recognition.ts';
import type { DateSystem } from '../time/day.ts';
import type { CalendarPart } from './calendar.ts';
import { NO_DAY } from './calendar.ts';
import { DAY_TROUBLE } from './day-trouble.ts';
import { frameIn } from './decode-dates.ts';
import type { DayColumns } from './decode-days.ts';
import { cellsOf } from './part-rows.ts';
import type { PartRows } from './part-rows.ts';
import type { Role } from './role.ts';

/** Enough to see what is meant. */
const MOST_SHOWN = 3;

/** What is known of a workbook beside its columns. */
interface ColumnContext {
  readonly dateSystem: DateSystem;
  /** As many tabs as were looked at; their first cells tell how dates are shown. */
  readonly outlines: readonly SheetOutline[];
}

/** Nothing where all dates are of one kind, or where the spreadsheet swapped day and month: that is told on its own. */
export function textDatesOf({ sheet, columns, rows, offset }: PartRows, { day, dayTrouble }: DayColumns, { dateSystem, outlines }: ColumnContext): Pick<CalendarPart, 'textDates'> {
  const role = cellsOf(columns, 'date') === null ? 'datetime' : 'date';
  const { cells = [], heading = '' } = cellsOf(columns, role) ?? {};
  const firstRows: number[] = [];
  let texts = 0;
  let real = 0;
  for (let index = 0; index < rows.length; index += 1) {
    const row = offset + index;
    const trouble = dayTrouble[row];
    if (trouble === DAY_TROUBLE.swapped) return {};
    if (day[row] === NO_DAY && trouble !== DAY_TROUBLE.ambiguous) continue;
    const cell = cells[rows[index] ?? 0] ?? null;
    if (typeof cell === 'number') real += 1;
    else if (typeof cell === 'string' && cell.trim() !== '') {
      texts += 1;
      if (firstRows.length < MOST_SHOWN) firstRows.push(row);
    }
  }
  if (texts === 0 || real === 0) return {};
  const frame = { ...frameIn(sheet, dateSystem), heading };
  return { textDates: { count: texts, total: texts + real, firstRows, role, frame, format: formatShown(sheet, role, outlines) } };
}

function formatShown({ sheet, headerRow, columns }: RecognisedSheet, role: Role, outlines: readonly SheetOutline[]): string | null {
  const outline = outlines.find(({ id }) => id === sheet);
  const column = columns.find((each) => each.role === role)?.column ?? -1;
  for (let row = headerRow + 1; outline !== undefined && row < outline.head.length; row += 1) {
    const format = outline.headFormats[row]?.[column] ?? '';
    if (typeof outline.head[row]?.[column] === 'number' && dateTraitOfFormat(format) !== null) return format;
  }
  return null;
}

/** Decodes what a network's export says of its rows beside their figures: which were paid for, which add up many days, and whether there are more. */
import type { AdLevel } from '../lexicon/export-headings.ts';
import type { DateSystem } from '../time/day.ts';
import { NO_DAY } from './calendar.ts';
import type { Calendar } from './calendar.ts';
import { decodeDays, emptyDayColumns } from './decode-days.ts';
import type { DayColumns } from './decode-days.ts';
import { isAboveZero, saysPaid } from './paid-cells.ts';
import type { PartRows } from './part-rows.ts';

/** Takes from `days` those of rows that add up several: they are the first of many, and no row's own. */
export function exportSignsOf(parts: readonly PartRows[], rowCount: number, days: DayColumns, dateSystem: DateSystem): Pick<Calendar, 'isPaid' | 'rowLevel' | 'topLists' | 'isOfVideos' | 'dailyRows'> {
  const signed = parts.filter(({ sheet }) => sheet.exportSigns !== undefined);
  if (signed.length === 0) return {};
  const isPaid = new Uint8Array(rowCount);
  for (const part of signed) markPaid(part, isPaid);
  const [rowLevel] = signed.flatMap((part) => part.sheet.exportSigns?.siteLevel ?? (hasPeriods(part, days, dateSystem) ? adLevelOf(part) : []));
  const topLists = signed.flatMap(({ sheet, rows }) => {
    const list = sheet.exportSigns?.topList ?? null;
    return list !== null && rows.length >= list.most ? [list] : [];
  });
  const dailyRows = signed.reduce((sum, part) => sum + part.dailyRows, 0);
  return { ...(dailyRows === 0 ? {} : { dailyRows }), ...(isPaid.includes(1) ? { isPaid } : {}), ...(rowLevel === undefined ? {} : { rowLevel }), ...(topLists.length === 0 ? {} : { topLists }), ...(signed.some(({ sheet }) => sheet.exportSigns?.topList?.network === 'youtube') ? { isOfVideos: true } : {}) };
}

function markPaid({ sheet: { exportSigns: signs }, cellsAt, rows, offset }: PartRows, isPaid: Uint8Array): void {
  for (const [columns, isSo] of [[signs?.boosted ?? [], isAboveZero], [signs?.funded ?? [], saysPaid]] as const) {
    for (const column of columns) {
      const cells = cellsAt.get(column) ?? [];
      for (let index = 0; index < rows.length; index += 1) if (isSo(cells[rows[index] as number] ?? null)) isPaid[offset + index] = 1;
    }
  }
}

function adLevelOf({ sheet: { exportSigns: signs } }: PartRows): readonly AdLevel[] {
  return signs === undefined || signs.periods === null ? [] : [signs.periods.level];
}

/** Whether any row goes beyond the day that it begins on: an export by day has the same day twice. */
function hasPeriods({ sheet: { exportSigns: signs, period }, cellsAt, rows, offset }: PartRows, { day }: DayColumns, dateSystem: DateSystem): boolean {
  if (signs === undefined || signs.periods === null) return false;
  const ends = emptyDayColumns(rows.length);
  decodeDays(cellsAt.get(signs.periods.end) ?? [], rows, 0, { dateSystem, period: period ?? null, heading: '' }, ends);
  let isAny = false;
  for (let index = 0; index < rows.length; index += 1) {
    const end = ends.day[index] as number;
    if (end === NO_DAY || day[offset + index] === NO_DAY || end <= (day[offset + index] as number)) continue;
    day[offset + index] = NO_DAY;
    isAny = true;
  }
  return isAny;
}

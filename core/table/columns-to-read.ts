/** Which columns of a recognised tab are read and decoded, and in which order. */
import type { RecognisedColumn, RecognisedSheet } from '../recognise/recognition.ts';

/** Columns that play a role or hold a channel's status, left to right. */
export function columnsInUse({ columns }: RecognisedSheet): readonly RecognisedColumn[] {
  return columns.filter(({ role, channel }) => role !== null || channel !== undefined);
}

/** Those, then the column into which shifted rows reach, then that of weekdays, then those that say something else of an export's rows. */
export function columnsToRead(sheet: RecognisedSheet): readonly number[] {
  const used = columnsInUse(sheet).map(({ column }) => column);
  const { overflowColumn, weekdayColumn, exportSigns: signs } = sheet;
  const others = [...(overflowColumn === undefined ? [] : [overflowColumn]), ...(weekdayColumn === undefined ? [] : [weekdayColumn])];
  const told = signs === undefined ? [] : [...signs.boosted, ...signs.funded, ...(signs.periods === null ? [] : [signs.periods.end]), ...(signs.span === undefined ? [] : [signs.span])];
  return [...used, ...others, ...told.filter((column) => !used.includes(column))];
}

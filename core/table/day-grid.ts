/** Posts counted, or a measure of theirs summed, by stretch of days and by what a coded column says: one pass over the rows. */
import type { Day } from '../time/day.ts';
import { ROW_KIND } from './calendar.ts';
import type { Calendar, Coded } from './calendar.ts';

/** Stretches of equal length, one after another: weeks from a Monday on, or days. */
export interface DayBins {
  readonly first: Day;
  /** Days of each stretch: 7 for weeks. */
  readonly length: number;
  readonly count: number;
}

export interface DayGrid {
  readonly bins: DayBins;
  /** Columns of the grid, from 0. */
  readonly width: number;
  /** Stretches × columns, row by row. */
  readonly values: Float64Array;
}

/** Which rows and which columns of a grid. */
export interface GridInput<Entry> {
  readonly calendar: Pick<Calendar, 'rowCount' | 'day' | 'kind' | 'status'>;
  readonly bins: DayBins;
  readonly coded: Coded<Entry>;
  /** By the entries of `coded`, the columns of the grid that a row of it counts in; [] for none. */
  readonly columnsOf: readonly (readonly number[])[];
  readonly width: number;
  /** By the entries of the status column, those whose rows are left out, such as what was cancelled; absent for none. */
  readonly isLeftOut?: readonly boolean[];
}

export function countGrid<Entry>(input: GridInput<Entry>): DayGrid {
  return fill(input, null);
}

/** `measure` holds a number for each row; NaN adds nothing. */
export function sumGrid<Entry>(input: GridInput<Entry>, measure: Float64Array): DayGrid {
  return fill(input, measure);
}

function fill<Entry>({ calendar, bins, coded, columnsOf, width, isLeftOut = [] }: GridInput<Entry>, measure: Float64Array | null): DayGrid {
  const { rowCount, day, kind, status } = calendar;
  const { codes } = coded;
  const values = new Float64Array(bins.count * width);
  const { only, starts, columns } = flat(columnsOf);
  const leftOut = Uint8Array.from(status.entries, (_, code) => Number(isLeftOut[code] === true));
  const statusCodes = status.codes;
  const isFiltered = isLeftOut.includes(true);
  const { first, length } = bins;
  const end = first + length * bins.count;
  for (let row = 0; row < rowCount; row += 1) {
    const at = day[row] as number;
    if (at < first || at >= end || kind[row] !== ROW_KIND.post) continue;
    if (isFiltered && leftOut[statusCodes[row] as number] === 1) continue;
    const amount = measure === null ? 1 : (measure[row] as number);
    if (amount !== amount) continue;
    const base = (((at - first) / length) | 0) * width;
    const code = codes[row] as number;
    const column = only[code] as number;
    if (column >= 0) values[base + column] = (values[base + column] as number) + amount;
    else addEach(values, base, amount, columns.subarray(starts[code] as number, starts[code + 1] as number));
  }
  return { bins, width, values };
}

function addEach(values: Float64Array, base: number, amount: number, columns: Uint32Array): void {
  for (const column of columns) values[base + column] = (values[base + column] as number) + amount;
}

/** By entry its only column, -1 where it has none or several; and the lists as one array, with where each begins. */
function flat(columnsOf: readonly (readonly number[])[]): { readonly only: Int32Array; readonly starts: Uint32Array; readonly columns: Uint32Array } {
  const starts = new Uint32Array(columnsOf.length + 1);
  for (const [code, list] of columnsOf.entries()) starts[code + 1] = (starts[code] ?? 0) + list.length;
  const only = Int32Array.from(columnsOf, ([column = -1, ...others]) => (others.length === 0 ? column : -1));
  return { only, starts, columns: Uint32Array.from(columnsOf.flat()) };
}

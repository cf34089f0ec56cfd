/** Brings a column of rates to fractions: bare numbers may be fractions already, or percentages. */
import type { RowSpan } from './fill-down.ts';

/** Where fewer of the rates exceed 1 than this, those are posts that did very well. */
const LEAST_ABOVE_ONE = 0.05;
/** Under a heading with a percent sign, a rate as large as this is not yet a fraction. */
const LARGE_RATE = 0.25;

/** `percents` are rows whose cell has a percent sign of its own: fractions by now. */
export function scaleRates(values: Float64Array, { offset, length }: RowSpan, percents: ReadonlySet<number>, heading: string): void {
  let bare = 0;
  let aboveOne = 0;
  let large = 0;
  for (let row = offset; row < offset + length; row += 1) {
    const rate = values[row] ?? Number.NaN;
    if (!(rate > 0) || percents.has(row)) continue;
    bare += 1;
    if (rate > 1) aboveOne += 1;
    if (rate > LARGE_RATE) large += 1;
  }
  const isPercent = (aboveOne > 0 && aboveOne >= bare * LEAST_ABOVE_ONE) || (heading.includes('%') && large * 2 > bare);
  if (!isPercent) return;
  for (let row = offset; row < offset + length; row += 1) if (!percents.has(row)) values[row] = (values[row] ?? Number.NaN) / 100;
}

/**
 * Decodes columns of measures and money. What a comma or a point means is settled by the column's own cells; where
 * none of them tells, `1,234` is 1234 in a count or a sum of money, neither of which has three decimals, and 1.234
 * in a rate. Where money is written both ways in one column, such a cell stays unread.
 */
import type { Calendar, NumberRole } from './calendar.ts';
import { isCellError } from './cell.ts';
import type { Cell } from './cell.ts';
import { cellText } from './cell-text.ts';
import { isNoNumber } from './no-number.ts';
import { readNumber } from './number-reading.ts';
import type { NumberReading } from './number-reading.ts';
import { cellsOf } from './part-rows.ts';
import type { PartRows } from './part-rows.ts';
import { MEASURES } from './role.ts';
import { scaleRates } from './scale-rates.ts';

export type NumberKind = 'count' | 'money' | 'rate';

/** What cells say of their column: one decimal sign, both (`both`), or that a space stands between thousands. */
type Evidence = 'point' | 'comma' | 'both' | 'spaced' | null;

/** The cells of one tab's column that are not numbers already. */
interface TextCells {
  /** Distinct texts, and how each may be read. */
  readonly texts: readonly string[];
  readonly readings: readonly (NumberReading | null)[];
  /** Row of the calendar and index of the text, cell by cell. */
  readonly rows: readonly number[];
  readonly codes: readonly number[];
}

export function decodeNumbers(parts: readonly PartRows[], rowCount: number): Pick<Calendar, 'numbers' | 'unreadNumbers'> {
  const numbers = new Map<NumberRole, Float64Array>();
  const unreadNumbers = new Map<NumberRole, ReadonlyMap<number, string>>();
  for (const role of [...MEASURES, 'budget'] as const) {
    if (!parts.some(({ columns }) => cellsOf(columns, role) !== null)) continue;
    const values = new Float64Array(rowCount).fill(Number.NaN);
    unreadNumbers.set(role, decodeColumn(parts, role, values));
    numbers.set(role, values);
  }
  return { numbers, unreadNumbers };
}

/** Fills the values of one role; gives the rows whose cell is no number. */
function decodeColumn(parts: readonly PartRows[], role: NumberRole, values: Float64Array): ReadonlyMap<number, string> {
  const kind = kindOf(role);
  const unread = new Map<number, string>();
  const read = parts.map((part) => copyNumbers(cellsOf(part.columns, role)?.cells ?? [], part, values));
  const everywhere = read.flatMap(({ readings }) => readings);
  for (const [index, cells] of read.entries()) {
    const part = parts[index];
    if (part === undefined) continue;
    const settled = settleNumbers(cells.readings, everywhere, kind);
    const percents = new Set<number>();
    for (const [place, row] of cells.rows.entries()) {
      const code = cells.codes[place] ?? 0;
      const text = cells.texts[code] ?? '';
      const value = settled[code] ?? Number.NaN;
      values[row] = value;
      if (cells.readings[code]?.isPercent === true) percents.add(row);
      if (Number.isNaN(value) && !isNoNumber(text)) unread.set(row, text);
    }
    if (kind === 'count' && role !== 'conversions') leaveOutParts(values, cells, part, unread);
    // The networks' own files give fractions, and a percent sign where they don't.
    if (kind === 'rate' && part.sheet.exportSigns === undefined) scaleRates(values, { offset: part.offset, length: part.rows.length }, percents, cellsOf(part.columns, role)?.heading ?? '');
  }
  return unread;
}

/** There is no part of a like: 1.234 is what a spreadsheet has made of 1,234. Conversions may be shared out between channels. */
function leaveOutParts(values: Float64Array, { texts, rows, codes }: TextCells, { offset, rows: { length } }: PartRows, unread: Map<number, string>): void {
  const left: number[] = [];
  for (let row = offset; row < offset + length; row += 1) {
    const value = values[row] as number;
    if (value !== value || Math.trunc(value) === value) continue;
    // Thousands and millions with decimals leave traces of what computers count in.
    const whole = Math.round(value);
    if (Math.abs(value - whole) < 1e-6) values[row] = whole;
    else left.push(row);
  }
  if (left.length === 0) return;
  const textOf = new Map(rows.map((row, place) => [row, texts[codes[place] ?? 0] ?? '']));
  for (const row of left) {
    unread.set(row, textOf.get(row) ?? String(values[row]));
    values[row] = Number.NaN;
  }
}

function kindOf(role: NumberRole): NumberKind {
  return role === 'engagement_rate' ? 'rate' : role === 'spend' || role === 'budget' ? 'money' : 'count';
}

/** Numbers go straight to their place; texts are read once each. */
function copyNumbers(cells: readonly Cell[], { rows, offset }: PartRows, values: Float64Array): TextCells {
  const found = { texts: [] as string[], readings: [] as (NumberReading | null)[], rows: [] as number[], codes: [] as number[] };
  const codeOf = new Map<string, number>();
  for (let index = 0; index < rows.length; index += 1) {
    const cell = cells[rows[index] ?? 0] ?? null;
    if (typeof cell === 'number') {
      values[offset + index] = cell;
      continue;
    }
    if (cell === null) continue;
    const text = isCellError(cell) ? cell.error : cellText(cell);
    let code = codeOf.get(text);
    if (code === undefined) {
      code = found.texts.push(text) - 1;
      found.readings.push(readNumber(text));
      codeOf.set(text, code);
    }
    found.rows.push(offset + index);
    found.codes.push(code);
  }
  return found;
}

/** What the column's own cells prove decides; if they prove nothing, what those of the other tabs do. */
export function settleNumbers(own: readonly (NumberReading | null)[], everywhere: readonly (NumberReading | null)[], kind: NumberKind): readonly number[] {
  const all = evidenceOf(own) ?? evidenceOf(everywhere);
  // `3,2 k` in a column of counts says nothing of `1,234`: there are no fractions of a like.
  const isExact = (reading: NumberReading | null): boolean => reading?.isScaled === false;
  const exact = kind === 'count' ? (evidenceOf(own.filter(isExact)) ?? evidenceOf(everywhere.filter(isExact))) : all;
  return own.map((reading) => (reading === null ? Number.NaN : settledValue(reading, reading.isScaled ? all : exact, kind)));
}

function evidenceOf(readings: readonly (NumberReading | null)[]): Evidence {
  let hasPoint = false;
  let hasComma = false;
  let isSpaced = false;
  for (const reading of readings) {
    if (reading === null) continue;
    if (Number.isNaN(reading.byComma)) hasPoint = true;
    else if (Number.isNaN(reading.byPoint)) hasComma = true;
    isSpaced ||= reading.isSpaced;
  }
  if (hasPoint || hasComma) return hasPoint && hasComma ? 'both' : hasPoint ? 'point' : 'comma';
  return isSpaced ? 'spaced' : null;
}

/** NaN where the text is no number of this kind, or could be either of two. */
function settledValue({ byPoint, byComma, isPercent, isScaled }: NumberReading, evidence: Evidence, kind: NumberKind): number {
  if (isPercent && kind !== 'rate') return Number.NaN;
  if (Number.isNaN(byPoint)) return byComma;
  if (Number.isNaN(byComma) || byPoint === byComma) return byPoint;
  if (evidence === 'point') return byPoint;
  if (evidence === 'comma') return byComma;
  const [decimal, grouped] = Math.abs(byPoint) < Math.abs(byComma) ? [byPoint, byComma] : [byComma, byPoint];
  if (kind === 'rate' || isScaled) return decimal;
  return kind === 'count' || evidence === null ? grouped : Number.NaN;
}

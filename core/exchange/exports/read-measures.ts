/** Reads an export's columns of figures: what a comma or a point means by what all of them show, and what is no such number. */
import { ADDED_PARTS } from '../../kpi/engagements.ts';
import { settleNumbers } from '../../table/decode-numbers.ts';
import type { NumberKind } from '../../table/decode-numbers.ts';
import { isSignSettled, isTakenForThousands } from '../../table/grouped-numbers.ts';
import { isNoNumber } from '../../table/no-number.ts';
import { readNumber } from '../../table/number-reading.ts';
import type { NumberReading } from '../../table/number-reading.ts';
import type { Measure } from '../../table/role.ts';
import { scaleRates } from '../../table/scale-rates.ts';
import { eachOf, partOf } from '../steps.ts';
import type { Steps } from '../steps.ts';
import type { MeasureColumn } from './export-form.ts';
import { textAt } from './export-records.ts';
import type { ExportRecords } from './export-records.ts';
import type { ExportTrouble } from './network-export.ts';

export interface ReadMeasures {
  /** By record's place among those read, NaN for none. */
  readonly values: ReadonlyMap<Measure, Float64Array>;
  readonly troubles: readonly ExportTrouble[];
}

/** Texts that are no plain digits, each once. */
interface ColumnTexts {
  readonly values: Float64Array;
  readonly texts: readonly string[];
  readonly readings: readonly (NumberReading | null)[];
  /** Index of its text for each record, from 1; 0 for none. */
  readonly codes: Uint32Array;
}

type Told = Extract<ExportTrouble, { column: string; record: number }>['kind'];

const MOST_DIGITS = 15;
/** A dash is a blank to everybody. */
const A_LETTER = /\p{L}/u;

/**
 * By and by. Of a post without a total, a part of its engagements that can't be read leaves out the others: alone they would pass for all.
 * @param isKnownForm Whether the file is one that a network gives out, and not a table of somebody's own.
 */
export function* measureSteps(records: ExportRecords, kept: readonly number[], columns: readonly MeasureColumn[], isKnownForm: boolean, level: 'post' | 'day'): Steps<ReadMeasures> {
  const read: ColumnTexts[] = [];
  yield* partOf(eachOf(columns, ({ column }) => read.push(copyColumn(records, kept, column)), 1), 0, 0.7);
  const everywhere = read.flatMap(({ readings }) => readings);
  const isSettled = isSignSettled(everywhere);
  const values = new Map<Measure, Float64Array>();
  const troubles: ExportTrouble[] = [];
  const isAdded = level === 'post' && !columns.some(({ measure }) => measure === 'engagements');
  const lost: number[] = [];
  const settling = eachOf(columns, ({ measure, heading }, index) => {
    const cells = read[index];
    if (cells === undefined) return;
    const kind = kindOf(measure);
    const settled = settleNumbers(cells.readings, everywhere, kind);
    const isPart = isAdded && ADDED_PARTS.includes(measure);
    const tell = (place: number, told: Told, text: string): void => {
      const isLost = isPart && told === 'measure-unreadable';
      if (isLost) lost.push(place);
      troubles.push({ kind: isLost ? 'part-unreadable' : told, record: (kept[place] ?? 0) + 1, column: heading, text: text.slice(0, 100) });
    };
    fill(cells, settled, tell, { mayBeGrouped: kind === 'count' && !isSettled, isKnownForm });
    // The networks' own files give fractions, and a percent sign where they don't.
    if (kind === 'rate' && !isKnownForm) scaleRates(cells.values, { offset: 0, length: kept.length }, percentsOf(cells), heading);
    leaveOut(cells, kind, tell);
    values.set(measure, cells.values);
  }, 1);
  yield* partOf(settling, 0.7, 1);
  for (const part of ADDED_PARTS) for (const place of lost) values.get(part)?.fill(Number.NaN, place, place + 1);
  return { values, troubles: troubles.sort((a, b) => recordOf(a) - recordOf(b)) };
}

function kindOf(measure: Measure): NumberKind {
  // Conversions may be shared out between channels: they have decimals.
  return measure === 'engagement_rate' ? 'rate' : measure === 'spend' || measure === 'conversions' ? 'money' : 'count';
}

function copyColumn(records: ExportRecords, kept: readonly number[], column: number): ColumnTexts {
  const values = new Float64Array(kept.length).fill(Number.NaN);
  const codes = new Uint32Array(kept.length);
  const texts: string[] = [];
  const readings: (NumberReading | null)[] = [];
  const codeOf = new Map<string, number>();
  for (let place = 0; place < kept.length; place += 1) {
    const cell = records[kept[place] ?? 0]?.[column] ?? null;
    if (cell === null || cell === '') continue;
    if (typeof cell === 'number') {
      values[place] = cell;
      continue;
    }
    const plain = typeof cell === 'string' ? plainDigits(cell) : -1;
    if (plain >= 0) {
      values[place] = plain;
      continue;
    }
    const text = typeof cell === 'object' ? cell.error : textAt(records[kept[place] ?? 0], column);
    let code = codeOf.get(text);
    if (code === undefined) {
      code = texts.push(text);
      readings.push(readNumber(text));
      codeOf.set(text, code);
    }
    codes[place] = code;
  }
  return { values, texts, readings, codes };
}

/** Most figures are digits and nothing else; -1 for all others. */
function plainDigits(text: string): number {
  if (text.length > MOST_DIGITS) return -1;
  let value = 0;
  for (let index = 0; index < text.length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function fill({ values, texts, readings, codes }: ColumnTexts, settled: readonly number[], tell: (place: number, told: Told, text: string) => void, { mayBeGrouped, isKnownForm }: { readonly mayBeGrouped: boolean; readonly isKnownForm: boolean }): void {
  const hasPlainThousands = mayBeGrouped && values.some((value) => value >= 1000);
  for (let place = 0; place < codes.length; place += 1) {
    const code = codes[place] ?? 0;
    if (code === 0) continue;
    const text = texts[code - 1] ?? '';
    const value = settled[code - 1] ?? Number.NaN;
    values[place] = value;
    if (Number.isNaN(value)) {
      if (!isNoNumber(text)) tell(place, 'measure-unreadable', text);
      // The networks themselves write `undefined` or `N/A` for a blank; an error comes from a spreadsheet.
      else if (text.startsWith('#') || (!isKnownForm && A_LETTER.test(text))) tell(place, 'measure-not-known', text);
      continue;
    }
    const reading = readings[code - 1] ?? null;
    if (reading?.isScaled === true) tell(place, 'measure-rounded', text);
    else if (mayBeGrouped && isTakenForThousands(reading, text, value, hasPlainThousands)) tell(place, 'measure-grouped', text);
  }
}

function percentsOf({ codes, readings }: ColumnTexts): ReadonlySet<number> {
  const percents = new Set<number>();
  codes.forEach((code, place) => {
    if (code > 0 && readings[code - 1]?.isPercent === true) percents.add(place);
  });
  return percents;
}

/** What can't be: fewer than none, part of a like, more than all. */
function leaveOut({ values, texts, codes }: ColumnTexts, kind: NumberKind, tell: (place: number, told: Told, text: string) => void): void {
  for (let place = 0; place < values.length; place += 1) {
    const value = values[place] ?? Number.NaN;
    const told = kind === 'rate' && value > 1 ? 'share-over-one' : value < 0 || (kind === 'count' && !Number.isInteger(value)) ? 'measure-unreadable' : null;
    if (told === null || Number.isNaN(value)) continue;
    const code = codes[place] ?? 0;
    tell(place, told, code === 0 ? String(value) : (texts[code - 1] ?? ''));
    values[place] = Number.NaN;
  }
}

function recordOf(trouble: ExportTrouble): number {
  return 'record' in trouble ? trouble.record : 0;
}

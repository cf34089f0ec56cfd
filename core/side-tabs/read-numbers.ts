/** Reads the cells of a tab that hold numbers: counts, money, shares and durations. */
import { fold, foldLetters } from '../lexicon/fold.ts';
import { NO_NUMBER } from '../lexicon/number-words.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { Cell } from '../table/cell.ts';
import { readNumber } from '../table/number-reading.ts';
import type { NumberReading } from '../table/number-reading.ts';
import { placesOf } from './read-words.ts';
import type { SideField, SideTabKey, SideValueKind } from './side-tabs.ts';
import { saidText, saysNothing } from './tab-cells.ts';
import type { TabCells } from './tab-cells.ts';

const LONGEST_NUMBER = 40;
/** A number, perhaps with a percent sign or a scale, among words: `au moins 250 000 personnes`. */
const NUMBER_AMONG_WORDS = /^[^\d]*?([+-]?\d[\d\s.,'’]*(?:%|[kKmM](?![\p{L}]))?)[^\d]*$/u;

interface NumbersRead {
  /** NaN where a cell holds no number. */
  readonly values: readonly number[];
  /** Whether a percent sign stood beside it. */
  readonly percents: readonly boolean[];
}

/** Numbers with what may stand beside them, such as a currency; null where blank or unread. */
export function numbersOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>, isAmongWords = false): readonly (number | null)[] {
  const cells = tab.cells(field);
  if (cells === null) return tab.rows.map(() => null);
  const { values } = readNumbers(cells, isAmongWords);
  return told(tab, field, cells, values, 'number');
}

/** Fractions: `40 %`, 40 or 0.4, as the column has it. `limit` is the largest value that may still be a fraction. */
export function sharesOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>, limit: number): readonly (number | null)[] {
  const cells = tab.cells(field);
  if (cells === null) return tab.rows.map(() => null);
  const { values, percents } = readNumbers(cells, true);
  const plain = values.filter((value, place) => !Number.isNaN(value) && percents[place] !== true);
  const isFormatted = tab.format(field).includes('%');
  const inHundreds = !isFormatted && plain.some((value) => Math.abs(value) > limit);
  // Among 30 and 40, 0.3 is as likely the fraction that another tool wrote.
  const isDoubtful = (value: number, place: number): boolean => inHundreds && percents[place] !== true && value > 0 && value < 1;
  tab.tell(field, placesOf(values, isDoubtful), 'share-order');
  return told(tab, field, cells, values.map((value, place) => {
    // Told already.
    if (isDoubtful(value, place)) return Infinity;
    const fraction = inHundreds && percents[place] !== true ? value / 100 : value;
    return fraction < 0 || fraction > 1 ? Number.NaN : fraction;
  }), 'share');
}

/** What a column says of its cells decides; a text that could still be two numbers is the larger one, as counts and money have it. */
export function readNumbers(cells: readonly Cell[], isAmongWords: boolean): NumbersRead {
  const readings = cells.map((cell) => (typeof cell === 'number' ? null : readingOf(saidText(cell), isAmongWords)));
  const hasPoint = readings.some((reading) => reading !== null && Number.isNaN(reading.byComma));
  const hasComma = readings.some((reading) => reading !== null && Number.isNaN(reading.byPoint));
  return {
    values: cells.map((cell, place) => (typeof cell === 'number' ? cell : settled(readings[place] ?? null, hasPoint, hasComma))),
    percents: readings.map((reading) => reading?.isPercent === true),
  };
}

function readingOf(text: string, isAmongWords: boolean): NumberReading | null {
  if (text === '' || text.length > LONGEST_NUMBER) return null;
  const whole = readNumber(text);
  if (whole !== null || !isAmongWords) return whole;
  const found = NUMBER_AMONG_WORDS.exec(text)?.[1];
  return found === undefined ? null : readNumber(found.trim());
}

function settled(reading: NumberReading | null, hasPoint: boolean, hasComma: boolean): number {
  if (reading === null) return Number.NaN;
  const { byPoint, byComma, isScaled, isPercent } = reading;
  if (Number.isNaN(byPoint)) return byComma;
  if (Number.isNaN(byComma) || byPoint === byComma) return byPoint;
  if (hasPoint !== hasComma) return hasPoint ? byPoint : byComma;
  // Both ways in one column: never a guess.
  if (hasPoint) return Number.NaN;
  return isScaled || isPercent ? Math.min(byPoint, byComma) : Math.max(byPoint, byComma);
}

/** Null for NaN; tells of the cells that hold something else than a number or nothing. */
export function told<Key extends SideTabKey>(
  tab: TabCells<Key>, field: SideField<Key>, cells: readonly Cell[], values: readonly number[], expects: SideValueKind,
): readonly (number | null)[] {
  tab.tell(field, placesOf(values, (value, place) => Number.isNaN(value) && !saysNoNumber(cells[place] ?? null)), expects);
  return values.map((value) => (Number.isFinite(value) ? value : null));
}

type NumberBound = 'whole' | 'from-zero' | 'above-zero';

const IS_POSSIBLE: { readonly [Bound in NumberBound]: (value: number) => boolean } = {
  whole: isCount,
  'from-zero': (value) => value >= 0,
  'above-zero': (value) => value > 0,
};

/** Null too for a value that was read and can't be; tells of its cell. */
export function possible<Key extends SideTabKey>(
  tab: TabCells<Key>, field: SideField<Key>, values: readonly (number | null)[], expects: NumberBound,
): readonly (number | null)[] {
  const isWrong = (value: number | null): boolean => value !== null && !IS_POSSIBLE[expects](value);
  tab.tell(field, placesOf(values, isWrong), expects);
  return values.map((value) => (isWrong(value) ? null : value));
}

/** Of posts a week: none or more, and no half of one; 3-5 that a spreadsheet has made a date of is tens of thousands of days. */
export function isCount(value: number): boolean {
  return value >= 0 && value < 1000 && Number.isInteger(value);
}

export function saysNoNumber(cell: Cell): boolean {
  if (saysNothing(cell)) return true;
  if (typeof cell !== 'string' || cell.length > LONGEST_NUMBER) return false;
  const folded = fold(cell);
  return NO_NUMBER.has(folded) || NO_LIMIT.has(folded);
}

const NO_LIMIT = /* @__PURE__ */ wordSet('sans limite, aucune limite, illimite, no limit, unlimited, non, no, sans, selon le cas, it depends, variable');

/** `3 à 5`, `3-5 / semaine`, `2 to 4`: both ends; one number is both; null where it is neither. A first number below 0 is read as it stands: it is for those who ask to refuse it. */
export function rangeIn(cell: Cell): readonly [number, number] | null {
  if (typeof cell === 'number') return [cell, cell];
  const text = foldLetters(saidText(cell).slice(0, LONGEST_NUMBER)).replace(/^[−–]/, '-').replace(/,/g, '.');
  // The sign of a first number alone: `3-5` has a dash.
  const [first, second, ...more] = text.match(/(^-)?\d+(\.\d+)?/g) ?? [];
  if (first === undefined || more.length > 0) return DAILY.has(fold(text)) ? [7, 7] : WEEKLY.has(fold(text)) ? [1, 1] : null;
  const ends = [first, second ?? first].map(Number) as [number, number];
  return ends[0] <= ends[1] && !OTHERWISE.test(text) ? ends : null;
}

/** Not by the week, by several weeks, the most, or of two things: no least number of posts a week comes of it. */
const OTHERWISE = /mois|month|trim|quart|\ban(nee|\b)|year|jour|day|quinz|fortn|\bbi|sur |aux|other|(every|les) \d|max|au plus|up to|most|moins de|less|[<≤]|[+&/] ?\d|\d.*[a-z]{4}.*\d/;
const DAILY = /* @__PURE__ */ wordSet('quotidien, quotidienne, tous les jours, chaque jour, daily, every day');
const WEEKLY = /* @__PURE__ */ wordSet('hebdomadaire, chaque semaine, weekly, every week');

/** Reads durations in hours: `4`, `24 h`, `1 h 30`, `30 min`, `2 jours`. */
import { foldLetters } from '../lexicon/fold.ts';
import type { Cell } from '../table/cell.ts';
import { saidText } from './tab-cells.ts';
import type { TabCells } from './tab-cells.ts';
import { possible, told } from './read-numbers.ts';
import type { SideField, SideTabKey } from './side-tabs.ts';

const LONGEST = 40;
/** Hours of each unit, by how it begins. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:m|mn|min|mins|minutes?)$/, 1 / 60],
  [/^(?:h|hr|hrs|hours?|heures?)$/, 1],
  [/^(?:d|j|days?|jours?)$/, 24],
  [/^(?:w|wk|wks|weeks?|sem|semaines?)$/, 168],
];
/** Words around a duration that change nothing. */
const AROUND: ReadonlySet<string> = new Set([
  'moins', 'de', 'en', 'dans', 'les', 'l', 'maximum', 'max', 'au', 'plus', 'sous', 'environ', 'within', 'in', 'under', 'less', 'than', 'at', 'most', 'the', 'about', 'up', 'to', 'or', 'ou',
  // What kind of days they are is not told by hours.
  'ouvrable', 'ouvrables', 'ouvre', 'ouvres', 'ouvree', 'ouvrees', 'working', 'business',
]);
const AT_ONCE: ReadonlySet<string> = new Set(['immediat', 'immediate', 'immediatement', 'immediately', 'tout de suite', 'sur le champ', 'at once', 'right away', 'now', 'asap', 'des que possible', 'aussitot']);
/** `24-48 h`, `2 à 3 jours`. */
const RANGE = /^(\d{1,4})\s*(?:-|–|—|a|to)\s*(\d{1,4})\s*(\p{L}*)$/u;
const MINUS = /^[-−–](?=\d)/;
const PIECES = /\d+(?:[.,]\d+)?|\p{L}+/gu;
const HOURS_PER_DAY = 24;

/** Which end of `24-48 h` holds: an answer may take the longest, two posts keep the shortest. */
export type RangeEnd = 'longest' | 'shortest';

/** Null where blank or unread. Bare numbers are in the heading's unit, hours where it has none. */
export function hoursOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>, end: RangeEnd): readonly (number | null)[] {
  const cells = tab.cells(field);
  if (cells === null) return tab.rows.map(() => null);
  const unit = headingUnit(tab.heading(field));
  // A cell that shows 4:00 holds a sixth of a day; a whole number among such cells was typed as one.
  const isClock = /h/i.test(tab.format(field)) && tab.format(field).includes(':');
  const values = cells.map((cell) => (typeof cell === 'number' ? cell * (isClock && (cell < 2 || !Number.isInteger(cell)) ? HOURS_PER_DAY : unit) : hoursIn(cell, unit, end)));
  return possible(tab, field, told(tab, field, cells, values, 'duration'), 'from-zero');
}

/** `Délai (min)`, `Délai en jours`. */
function headingUnit(heading: string): number {
  const folded = foldLetters(heading.slice(0, LONGEST * 2));
  const bracketed = /[([]\s*(\p{L}+)[^)\]]*[)\]]/u.exec(folded)?.[1];
  if (bracketed !== undefined) return unitOf(bracketed) ?? 1;
  // `Min` in `Espacement min` is a minimum, and `heures` in `Heures entre deux publications` comes first.
  const word = (folded.match(/\p{L}+/gu) ?? []).slice(1).find((each) => each !== 'min' && each !== 'm' && each !== 'd' && unitOf(each) !== null);
  return word === undefined ? 1 : (unitOf(word) ?? 1);
}

function hoursIn(cell: Cell, unit: number, end: RangeEnd): number {
  const text = foldLetters(saidText(cell).slice(0, LONGEST + 1)).trim();
  if (text === '' || text.length > LONGEST) return Number.NaN;
  if (AT_ONCE.has(text)) return 0;
  if (MINUS.test(text)) return -hoursIn(text.replace(MINUS, ''), unit, end);
  // `2:30` is two hours and a half.
  const clock = /^(\d{1,3}):([0-5]\d)$/.exec(text);
  if (clock !== null) return Number(clock[1]) + Number(clock[2]) / 60;
  const range = RANGE.exec(text);
  if (range !== null) {
    const ends = [Number(range[1]), Number(range[2])] as const;
    return ends[0] > ends[1] ? Number.NaN : ends[end === 'longest' ? 1 : 0] * (range[3] === '' ? unit : (unitOf(range[3] ?? '') ?? Number.NaN));
  }
  return summed((text.match(PIECES) ?? []).filter((piece) => !AROUND.has(piece)), unit);
}

/** `1 h 30`: a number without a unit counts in the unit below the one before it. */
function summed(pieces: readonly string[], unit: number): number {
  let hours = 0;
  let count = 0;
  let last: number | null = null;
  for (let index = 0; index < pieces.length; index += 1) {
    const value = Number((pieces[index] ?? '').replace(',', '.'));
    if (Number.isNaN(value)) return Number.NaN;
    const own = unitOf(pieces[index + 1] ?? '');
    const isLast = index + 1 >= pieces.length;
    if (own === null && !(isLast && (last === null || last === 1))) return Number.NaN;
    hours += value * (own ?? (last === 1 ? 1 / 60 : unit));
    last = own ?? unit;
    count += 1;
    if (own !== null) index += 1;
    if (count > 2) return Number.NaN;
  }
  return count === 0 ? Number.NaN : hours;
}

function unitOf(word: string): number | null {
  return UNITS.find(([pattern]) => pattern.test(word))?.[1] ?? null;
}

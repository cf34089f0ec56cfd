/** Reads sets of days of the week: `lun–ven`, `mar, jeu`, `fin de semaine`, `Mon-Fri`, `tous les jours`, `jours fériés`. */
import { fold, foldLetters } from '../lexicon/fold.ts';
import { wordMap } from '../lexicon/word-list.ts';
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { EVERY_DAY, PUBLIC_HOLIDAYS, WEEKEND, WORKING_WEEK, dayBit } from '../time/day-set.ts';
import type { DaySet } from '../time/day-set.ts';
import { decoded, placesOf } from './read-words.ts';
import type { SideField, SideTabKey } from './side-tabs.ts';
import { saidText, saysNothing } from './tab-cells.ts';
import type { TabCells } from './tab-cells.ts';

export interface DaysRead {
  /** Null where the cell is blank or can't be read. */
  readonly days: DaySet | null;
  readonly isUnread: boolean;
}

export function daySetsOf<Key extends SideTabKey>(tab: TabCells<Key>, field: SideField<Key>): readonly DaysRead[] {
  const cells = tab.cells(field);
  if (cells === null) return tab.rows.map(() => NO_DAYS);
  const sets = decoded(cells.map(textIn), () => daySetIn);
  const read = sets.map((days, at) => ({ days, isUnread: days === null && !saysNothing(cells[at] ?? null) }));
  tab.tell(field, placesOf(read, ({ isUnread }) => isUnread), 'word');
  return read;
}

const NO_DAYS: DaysRead = { days: null, isUnread: false };

function textIn(cell: Cell): string {
  return cell === null || isCellError(cell) ? '' : saidText(cell);
}

const LONGEST = 120;
/** Phrases of several words, the longer first; each stands for its days. */
const PHRASES: ReadonlyMap<string, DaySet> = wordMap<DaySet>([
  [EVERY_DAY, `tous les jours, chaque jour, toute la semaine, sept jours sur sept, 7 jours sur 7, 7 jours, 7 j 7, 7j 7, 7j7, 7 7, 24 7, en tout temps, every day, everyday, each day, all days, all week, seven days a week, 7 days a week, 7 days, daily, quotidien, quotidiennement`],
  [WORKING_WEEK, `jours ouvrables, jour ouvrable, jours ouvrés, jour ouvré, tous les jours ouvrables, en semaine, la semaine, jours de semaine, jour de semaine, semaine, weekdays, weekday, week days, working days, workdays, business days, every weekday, every working day, 5 jours, 5 days, temps plein, full time`],
  [WEEKEND, `fin de semaine, fins de semaine, la fin de semaine, les fins de semaine, fds, we, weekend, weekends, the weekend, at weekends`],
  [PUBLIC_HOLIDAYS, `jours fériés, jour férié, fériés, férié, les jours fériés, congés fériés, congé férié, public holidays, public holiday, bank holidays, bank holiday, statutory holidays, stat holidays, holidays, holiday`],
]);
const LONGEST_PHRASE = 5;
const DAY_NAMES: ReadonlyMap<string, number> = wordMap<number>([
  [1, 'lundi, lun, lu, monday, mon, mo'],
  [2, 'mardi, mar, ma, tuesday, tue, tues, tu'],
  [3, 'mercredi, mer, me, wednesday, wed, weds'],
  [4, 'jeudi, jeu, je, thursday, thu, thur, thurs, th'],
  [5, 'vendredi, ven, ve, friday, fri, fr'],
  [6, 'samedi, sam, saturday, sat, sa'],
  [7, 'dimanche, dim, di, sunday, sun, su'],
]);
/** Initials of a whole week in their order; `M` alone could be either of two days. */
const INITIALS: ReadonlyMap<string, DaySet> = new Map([
  ['lmmjv', WORKING_WEEK], ['lmmjvsd', EVERY_DAY], ['mtwtf', WORKING_WEEK], ['mtwrf', WORKING_WEEK], ['mtwtfss', EVERY_DAY], ['sd', WEEKEND],
]);
const FIRST_TO_LAST: ReadonlyMap<string, DaySet> = new Map([['l-v', WORKING_WEEK], ['lav', WORKING_WEEK], ['l-d', EVERY_DAY], ['lad', EVERY_DAY], ['m-f', WORKING_WEEK]]);
const BESIDE = new Set(['et', 'and', 'plus', 'ainsi', 'que', 'le', 'les', 'l', 'la', 'the', 'on', 'du', 'de', 'from', 'chaque', 'every', 'each', 'y', 'compris', 'including', 'incl', 'avec', 'with', 'ou', 'or', 'also', 'aussi', 'seulement', 'only', 'tous', 'all']);
const EXCEPT = new Set(['sauf', 'except', 'excepte', 'hors', 'moins', 'excluding', 'excl']);
const TO = new Set(['-', 'au', 'a', 'to', 'through', 'thru', 'until', 'jusqu']);

/** Null where it is not understood, wholly and for certain. */
export function daySetIn(text: string): DaySet | null {
  if (text === '' || text.length > LONGEST) return null;
  const plain = foldLetters(text).replace(/week\s?-\s?end/g, 'weekend').trim();
  const letters = INITIALS.get(plain.replace(/[\s,./;-]+/g, '')) ?? FIRST_TO_LAST.get(plain.replace(/\s+/g, '').replace(/[–—]/g, '-'));
  if (letters !== undefined) return letters;
  const tokens = plain.match(/[\p{L}\p{N}]+|[-–—→]/gu)?.map((token) => (/^[–—→]$/.test(token) ? '-' : token)) ?? [];
  return setOf(tokens);
}

function setOf(tokens: readonly string[]): DaySet | null {
  let days = 0;
  let without = 0;
  let isExcept = false;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] ?? '';
    const said = phraseAt(tokens, at) ?? daysAt(tokens, at);
    if (said === null) {
      if (EXCEPT.has(token)) isExcept = true;
      else if (!BESIDE.has(token) && token !== '-') return null;
      at += 1;
      continue;
    }
    if (isExcept) without |= said.days;
    else days |= said.days;
    at += said.used;
  }
  // Holidays that fall on a Saturday or a Sunday that is worked can't be told apart from other ones.
  const isUnsaid = (without & PUBLIC_HOLIDAYS) !== 0 && (days & WEEKEND) !== 0;
  const left = days & ~without;
  return left === 0 || isUnsaid ? null : left;
}

interface Said {
  readonly days: DaySet;
  readonly used: number;
}

function phraseAt(tokens: readonly string[], at: number): Said | null {
  for (let length = Math.min(LONGEST_PHRASE, tokens.length - at); length > 0; length -= 1) {
    const days = PHRASES.get(tokens.slice(at, at + length).join(' '));
    if (days !== undefined) return { days, used: length };
  }
  return null;
}

/** A day, or days from one to another, which may run over Sunday: `sam–lun`. */
function daysAt(tokens: readonly string[], at: number): Said | null {
  const first = dayNamed(tokens[at]);
  if (first === null) return null;
  const last = TO.has(tokens[at + 1] ?? '') ? dayNamed(tokens[at + 2]) : null;
  if (last === null) return { days: dayBit(first), used: 1 };
  let days = 0;
  for (let day = first; ; day = (day % 7) + 1) {
    days |= dayBit(day);
    if (day === last) return { days, used: 3 };
  }
}

function dayNamed(token: string | undefined): number | null {
  if (token === undefined) return null;
  return DAY_NAMES.get(token) ?? (token.length > 5 && token.endsWith('s') ? (DAY_NAMES.get(token.slice(0, -1)) ?? null) : null);
}

/** The day that a text names and nothing else: `Lundi`, `lun.`, `Mon`; 1 to 7, or null. */
export function weekdayNamed(text: string): number | null {
  return text.length > LONGEST ? null : dayNamed(fold(text));
}

/** The days that initials stand for in their order, `LMMJV`; none where they don't. */
export function weekdaysOfInitials(letters: string): readonly number[] {
  const days = INITIALS.get(letters.toLowerCase()) ?? 0;
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => (days & dayBit(weekday)) !== 0);
}

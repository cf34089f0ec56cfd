/** Chooses into which of the tabs that are read as one a new row goes. */
import { fold, foldedWords } from '../lexicon/fold.ts';
import { MONTHS } from '../lexicon/months.ts';
import type { JoinedKey } from '../side-tabs/join-tabs.ts';
import { eachTab } from '../side-tabs/side-tabs.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import { civilFromDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';

/** What of a row is looked at. */
interface Dated {
  readonly person: OwnerEntry;
  readonly start: Day | null;
  readonly end: Day | null;
}

/**
 * The place in `eachTab` of the tab whose name says the year or month of a day; of several, or where no name does, one that is of this
 * person alone; then the one whose own days are nearest; then the last.
 * @param canSay Whether a tab has the columns that the row takes: where one has, no other is chosen.
 */
export function tabFor<Key extends JoinedKey>(tab: SideTab<Key>, { day, person }: { readonly day: Day; readonly person: string }, canSay: (tab: SideTab<Key>) => boolean): number {
  const ranked = eachTab(tab).map((each, place) => {
    const rows: readonly Dated[] = each.rows;
    return { place, marks: [canSay(each) ? 1 : 0, namedFor(each.sheetName, day), isOf(each.sheetName, rows, person) ? 1 : 0, -distance(rows, day), place] };
  });
  return ranked.reduce((best, each) => (isAbove(each.marks, best.marks) ? each : best), ranked[0] ?? { place: 0, marks: [] }).place;
}

function isAbove(one: readonly number[], other: readonly number[]): boolean {
  const at = one.findIndex((mark, place) => mark !== other[place]);
  return at >= 0 && (one[at] ?? 0) > (other[at] ?? 0);
}

/** 2 for a name that says when the day is, 1 for one that says nothing of the kind, 0 for one that says another time. */
function namedFor(name: string, day: Day): number {
  const words = foldedWords(name);
  const { year, month } = civilFromDay(day);
  const years = words.filter((word) => /^20\d\d$/.test(word)).map(Number);
  const months = words.flatMap((word) => MONTHS.get(word) ?? []);
  if (years.length === 0 && months.length === 0) return 1;
  // `2026-2027` is from the one to the other.
  const isInYears = years.length === 0 || (year >= Math.min(...years) && year <= Math.max(...years));
  return isInYears && (months.length === 0 || isBetween(month, months)) ? 2 : 0;
}

/** `Décembre`, `Novembre-janvier`. */
function isBetween(month: number, months: readonly number[]): boolean {
  const [first = 0] = months;
  const last = months[months.length - 1] ?? first;
  return first <= last ? month >= first && month <= last : month >= first || month <= last;
}

/** Called like somebody, or about nobody else. */
function isOf(name: string, rows: readonly Dated[], person: string): boolean {
  const key = fold(person);
  if (key === '') return false;
  const named = new Set(rows.flatMap((row) => row.person.people).map(fold));
  const words = new Set(foldedWords(name));
  return foldedWords(person).every((word) => words.has(word)) || (named.size === 1 && named.has(key));
}

/** Days from a tab's own days; more than any for a tab without. */
function distance(rows: readonly Dated[], day: Day): number {
  let nearest = Number.MAX_SAFE_INTEGER;
  let [first, last] = [Infinity, -Infinity];
  for (const { start, end } of rows) {
    if (start === null) continue;
    first = Math.min(first, start);
    last = Math.max(last, end ?? start);
  }
  if (first <= last) nearest = day < first ? first - day : Math.max(0, day - last);
  return nearest;
}

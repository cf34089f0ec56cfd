/** What Suivi writes into a tracking cell that holds text: `Programmé · Hootsuite · 22 nov. 2026 · Anne`. */
import { BETWEEN } from '../table/decode-tracking.ts';
import { civilFromDay } from '../time/day.ts';
import type { Day } from '../time/day.ts';
import type { Language } from '../words/language.ts';
import { isLink } from './link.ts';
import type { MarkDetail } from './mark-plan.ts';

const MONTHS: { readonly [L in Language]: readonly string[] } = {
  fr: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};
const A_DAY = /^(?:\d{1,2}(?:er)? \S{3,6} \d{4}|\S{3} \d{1,2}, \d{4}|\d{4}-\d{2}-\d{2})$/;
/** More is no name of a tool or a person. */
const LONGEST_PART = 200;
/** Half of a pair that a cut left behind. */
const HALF_PAIR = /[\ud800-\udbff]$/;

/** `22 nov. 2026`, `Nov 22, 2026`. */
export function shortDay(day: Day, language: Language): string {
  return `${shortDate(day, language)}${language === 'fr' ? '' : ','} ${civilFromDay(day).year}`;
}

/** `22 nov.`, `Nov 22`: for where the year goes without saying. */
export function shortDate(day: Day, language: Language): string {
  const { month, date } = civilFromDay(day);
  const name = MONTHS[language][month - 1] ?? '';
  return language === 'fr' ? `${date === 1 ? '1er' : date} ${name}` : `${name} ${date}`;
}

/** A day in one of the forms that are written here, or `2026-11-22`. */
export function isDayText(text: string): boolean {
  return A_DAY.test(text);
}

/** A name on one line, that would not be read as two parts. */
export function textPart(text: string): string {
  const line = asOnePart(text);
  return line.length <= LONGEST_PART ? line : line.slice(0, LONGEST_PART).replace(HALF_PAIR, '').trimEnd();
}

function asOnePart(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim().split(BETWEEN).join(', ');
}

/** In this order, and notes of the team's behind. */
const ORDER: readonly MarkDetail[] = ['tool', 'link', 'day', 'who'];

export interface HeldText {
  /** What the cell held, in this form: its tool and the like stay where no other is told, its day does not. */
  readonly old: string;
  /** What else the cell held, which stays. */
  readonly note: string;
  /** Whether a name that stands alone is a person's, and not a tool's. */
  readonly isPerson: (name: string) => boolean;
}

/** `said` is what is told beside the state, each as it is to be read. */
export function trackingText(word: string, said: ReadonlyMap<MarkDetail, string>, { old, note, isPerson }: HeldText): string {
  const { parts, notes } = partsOf(old, isPerson);
  const now = ORDER.map((detail) => asOnePart(said.get(detail) ?? (detail === 'day' ? '' : (parts.get(detail) ?? '')))).filter((part) => part !== '');
  const kept = [...notes, asOnePart(note)].filter((part) => part !== '' && !now.includes(part));
  return [word, ...now, ...kept].join(BETWEEN);
}

interface OldParts {
  readonly parts: ReadonlyMap<MarkDetail, string>;
  readonly notes: readonly string[];
}

/** Links and days are known by their form, names by their place; what may be a note is one. */
function partsOf(old: string, isPerson: HeldText['isPerson']): OldParts {
  const parts = new Map<MarkDetail, string>();
  const notes: string[] = [];
  const [, ...all] = old.split(BETWEEN).map((part) => part.trim());
  const dayAt = all.findIndex(isDayText);
  for (const [at, part] of all.entries()) {
    const isTool = at < dayAt || (dayAt < 0 && at === 0 && !isPerson(part));
    const kind = isLink(part) ? 'link' : isDayText(part) ? 'day' : isName(part) ? (isTool ? 'tool' : 'who') : null;
    if (kind === null || parts.has(kind) || (kind === 'who' && notes.length > 0)) notes.push(part);
    else parts.set(kind, part);
  }
  return { parts, notes };
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'la', 'le', 'van', 'von', 'y', 'and', 'et']);
const MOST_WORDS = 5;

/** Capitals throughout, as people and tools have them. */
function isName(part: string): boolean {
  const words = part.split(' ');
  return words.length <= MOST_WORDS && words.every((word) => SMALL_WORDS.has(word) || /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(part);
}

/** How often a post comes back and when it does not: `chaque lundi, sauf les jours fériés`, `every day except Dec 24-26`. */
import { NOTHING_LEFT_OUT } from './left-out.ts';
import type { LeftOut } from './left-out.ts';
import { readAllLeftOut } from './read-left-out.ts';
import type { Recurrence } from './recurrence.ts';
import { namesNoDay, parseRecurrence } from './recurrence-words.ts';

export interface RecurrenceReading {
  /** Null where the words are not understood. */
  readonly rule: Recurrence | null;
  readonly leftOut: LeftOut;
}

const EXCEPT = /(?<!\p{L})(?:sauf|excepté|hormis|hors|à l['’]exception d(?:es?|u)|sans|except(?: for)?|excluding|other than|apart from|but not|not|unless)(?!\p{L})/iu;
/** Between what is left out. Commas part dates too, but for the one before a year. */
const BETWEEN = /[;\r\n|•]+|,(?!\s*(?:19|20)\d\d(?!\d))|\s(?:et|and|ou|or|ni|nor)\s/i;
const NOT_SAID: RecurrenceReading = { rule: null, leftOut: NOTHING_LEFT_OUT };
/** Longer text is prose, and no rule. */
const LONGEST = 200;

/** Nothing at all where a part is not understood: a rule without its exceptions would ask for too much. */
export function readRecurrence(word: string): RecurrenceReading {
  const { main, tail } = partsOf(word);
  const rule = parseRecurrence(main);
  if (rule === null || tail === null) return { rule, leftOut: NOTHING_LEFT_OUT };
  const leftOut = readAllLeftOut(tail.split(BETWEEN).map(trimmed).filter((piece) => piece !== ''));
  return leftOut === null ? NOT_SAID : { rule, leftOut };
}

/** Whether the words say how often, and on no day: rather than that they are not understood. */
export function lacksDay(word: string): boolean {
  return namesNoDay(partsOf(word).main);
}

function partsOf(word: string): { readonly main: string; readonly tail: string | null } {
  const match = word.length > LONGEST ? null : EXCEPT.exec(word);
  return match === null ? { main: word, tail: null } : { main: word.slice(0, match.index), tail: word.slice(match.index + match[0].length) };
}

/** Without brackets and colons around it. */
function trimmed(piece: string): string {
  return piece.replace(/^[\s:(]+|[\s).]+$/g, '');
}

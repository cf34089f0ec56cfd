/** What Suivi writes into a tracking cell, and what it reads there again: `Programmé · Metricool · Ana · 12 nov.`. */
import { BETWEEN } from '../table/decode-tracking.ts';
import type { Day } from '../time/day.ts';
import type { Language } from '../words/language.ts';
import { isLink } from './link.ts';
import { isDayText, readShortDay, shortDayNear } from './short-day.ts';

/** What a tracking cell tells behind its state; '' and null for what it doesn't. */
export interface TrackingFacts {
  readonly tool: string;
  readonly who: string;
  readonly day: Day | null;
  readonly link: string;
  /** What the team has added of its own. */
  readonly notes: readonly string[];
}

export const NO_FACTS: TrackingFacts = { tool: '', who: '', day: null, link: '', notes: [] };

export interface FactsContext {
  /** The post's own day, beside which a year goes without saying; null where it has none. */
  readonly near: Day | null;
  /** Whether a name that stands where a tool's would is a person's. */
  readonly isPerson: (name: string) => boolean;
}

/** More is no name of a tool or a person. */
const LONGEST_PART = 200;
/** Half of a pair that a cut left behind. */
const HALF_PAIR = /[\ud800-\udbff]$/;
/** Before a tool, or a person, that would not be known by its place and its capitals. */
const TOOL_LEAD = 'via ';
const WHO_LEAD: { readonly [L in Language]: string } = { fr: 'par ', en: 'by ' };
const WHO_LEADS = Object.values(WHO_LEAD);

/** A text on one line. */
export function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}

/** A name on one line. */
export function textPart(text: string): string {
  const line = oneLine(text);
  return line.length <= LONGEST_PART ? line : line.slice(0, LONGEST_PART).replace(HALF_PAIR, '').trimEnd();
}

/**
 * The tool first, then who, when and where to; notes behind. `readFacts` reads again what is written here.
 * @param facts Names as `textPart` makes them, notes as `oneLine` does.
 */
export function trackingText(word: string, { tool, who, day, link, notes }: TrackingFacts, context: FactsContext & { readonly language: Language }): string {
  const { language, near, isPerson } = context;
  const parts: string[] = [];
  if (tool !== '') parts.push(isName(tool) && !isPerson(tool) ? tool : `${TOOL_LEAD}${tool}`);
  if (who !== '') parts.push(tool !== '' && isName(who) ? who : `${WHO_LEAD[language]}${who}`);
  if (day !== null) parts.push(shortDayNear(day, near, language));
  if (link !== '') parts.push(link);
  const facts = parts.length;
  for (const note of notes) {
    const isNote = factsIn([...parts, note], context).notes.length > parts.length - facts;
    parts.push(isNote ? note : `(${note})`);
  }
  return [word, ...parts].map(asOnePart).join(BETWEEN);
}

/** Of a cell that says a state first. */
export function readFacts(text: string, context: FactsContext): TrackingFacts {
  return factsIn(partsBehind(text), context);
}

/** What stands behind the state, part by part; what somebody adds on a line of its own is one. */
export function partsBehind(text: string): readonly string[] {
  return text.split(BETWEEN).slice(1).join('\n').split(/[\r\n]+/).map((part) => part.trim().replace(/\u00a0·/g, ' ·').replace(/·\u00a0/g, '· ')).filter((part) => part !== '');
}

/** A point between spaces would make two parts of one: it stands between no-break spaces. */
function asOnePart(text: string): string {
  return text.replace(/ ·/g, '\u00a0·').replace(/· /g, '·\u00a0');
}

/** Links and days are known by their form, names by their place or the word before them; the rest are notes. */
function factsIn(parts: readonly string[], { near, isPerson }: FactsContext): TrackingFacts {
  let { tool, who, day, link } = NO_FACTS;
  let dayAt = parts.length;
  const notes: string[] = [];
  for (const [at, part] of parts.entries()) {
    const lead = at > 1 || who !== '' ? undefined : WHO_LEADS.find((one) => part.startsWith(one));
    const on = day === null ? readShortDay(part, near) : null;
    if (at === 0 && part.startsWith(TOOL_LEAD)) tool = part.slice(TOOL_LEAD.length);
    else if (lead !== undefined) who = part.slice(lead.length);
    else if (on !== null) [day, dayAt] = [on, at];
    else if (link === '' && isLink(part)) link = part;
    else if (at === 0 && isName(part) && !isPerson(part)) tool = part;
    else if (who === '' && (at === (tool === '' ? 0 : 1) || at === dayAt + 1) && isName(part)) who = part;
    else notes.push(part);
  }
  return { tool, who, day, link, notes };
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['de', 'du', 'des', 'la', 'le', 'van', 'von', 'y', 'and', 'et']);
const MOST_WORDS = 5;

/** Capitals throughout, as people and tools have them. */
function isName(part: string): boolean {
  const words = part.split(' ');
  const isCapital = words.length <= MOST_WORDS && words.every((word) => SMALL_WORDS.has(word) || /^\p{Lu}/u.test(word)) && /^\p{Lu}/u.test(part);
  return isCapital && !isLink(part) && !isDayText(part);
}

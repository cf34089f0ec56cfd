/** The marks of a text whose spaces a reader sees: not those of times, links, smileys or code. */
import type { TextMark } from '../findings/finding.ts';
import { isOutsideProse } from './word-edges.ts';
import type { Typography } from './typography-table.ts';

export type PunctuationMark = ';' | '!' | '?' | ':' | '«' | '»';

export interface MarkPlace {
  readonly mark: PunctuationMark;
  /** Where the mark stands. */
  readonly at: number;
  /** The spaces before it, or after an opening guillemet; empty where there are none. */
  readonly spaceStart: number;
  readonly spaceEnd: number;
}

/** By unit, 1 for a mark. */
const LAST_MARK = 0xbb;
const OPENING = 0xab;
const MARK_UNITS = Uint8Array.from({ length: LAST_MARK + 1 }, (_, unit) => (';!?:«»'.includes(String.fromCharCode(unit)) ? 1 : 0));
const RUN = /[;!?:]/;
/** What a mark may follow: a word, or what closes one. */
const WORD_END = /[\p{L}\p{N}\p{M})\]»”"’'%$€.…*_]/u;
/** What may come after a mark that ends a phrase: nothing, white space, what closes, an emoji. */
const AFTER = /^(?:$|[\s)\]»”"’'*_.…]|[\u2190-\u2bff]|[\ud83c-\ud83e])/;
const SMILEY = /^[:;]['’]?-?[)(DPpOo3*/\\|\][](?![\p{L}\p{N}])/u;
const SHORTCODE = /:[a-z0-9_+-]{2,30}:/gi;
const ENTITY = /&#?\w{1,10}$/;

/** Which part of a typography holds for a mark. */
export function spaceFor(typography: Typography, mark: PunctuationMark): string | null {
  if (mark === ':') return typography.colon;
  return mark === '«' || mark === '»' ? typography.guillemet : typography.high;
}

/** Whether a mark is worth looking at, before it is known whether it is punctuation at all. */
export type IsWanted = (mark: PunctuationMark, hasSpace: boolean) => boolean;

export function punctuationOf(text: string, isWanted: IsWanted): readonly MarkPlace[] {
  const places: MarkPlace[] = [];
  for (let at = nextMark(text, 0, isWanted); at >= 0; at = nextMark(text, at + 1, isWanted)) {
    const mark = markAt(text, at);
    const place = mark === '«' || mark === '»' ? guillemet(text, at, mark) : pointed(text, at, mark);
    if (place !== null) places.push(place);
  }
  return places.length === 0 ? places : withoutSigns(text, places);
}

function nextMark(text: string, from: number, isWanted: IsWanted): number {
  for (let at = from; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > LAST_MARK || MARK_UNITS[unit] === 0) continue;
    if (isWanted(markAt(text, at), isBlank(text.charCodeAt(unit === OPENING ? at + 1 : at - 1)))) return at;
  }
  return -1;
}

/** The table of marks holds these signs and no others, which the compiler can't see. */
function markAt(text: string, at: number): PunctuationMark {
  return text.charAt(at) as PunctuationMark;
}

/** Takes away what only looks like punctuation when the whole text is seen: short codes, and guillemets that are not French. */
function withoutSigns(text: string, places: readonly MarkPlace[]): readonly MarkPlace[] {
  const codes = shortcodes(text);
  const hasGuillemets = areGuillemetsFrench(text);
  let next = 0;
  return places.filter(({ mark, at }) => {
    // Both lists go from left to right.
    while ((codes[next]?.end ?? Infinity) <= at) next += 1;
    return at < (codes[next]?.start ?? Infinity) && (hasGuillemets || (mark !== '«' && mark !== '»'));
  });
}

/** One of ; ! ? or a colon that ends a phrase; of several in a row the first. */
function pointed(text: string, at: number, mark: PunctuationMark): MarkPlace | null {
  if (RUN.test(text.charAt(at - 1)) || SMILEY.test(text.slice(at, at + 5))) return null;
  let end = at + 1;
  while (RUN.test(text.charAt(end))) end += 1;
  if ((mark === ':' && end > at + 1) || !AFTER.test(text.slice(end, end + 1))) return null;
  const spaceStart = blanksBefore(text, at);
  if (!WORD_END.test(text.charAt(spaceStart - 1)) || isMarkNext(text, end)) return null;
  if (mark === ';' && ENTITY.test(text.slice(Math.max(0, at - 12), at))) return null;
  return isOutsideProse(text, spaceStart - 1, spaceStart) ? null : { mark, at, spaceStart, spaceEnd: at };
}

function guillemet(text: string, at: number, mark: '«' | '»'): MarkPlace | null {
  if (mark === '«') {
    let end = at + 1;
    while (isBlank(text.charCodeAt(end))) end += 1;
    return /^[\p{L}\p{N}]/u.test(text.slice(end, end + 2)) ? { mark, at, spaceStart: at + 1, spaceEnd: end } : null;
  }
  const start = blanksBefore(text, at);
  return start > 0 && /[\p{L}\p{N}\p{M}.!?…)]/u.test(text.charAt(start - 1)) ? { mark, at, spaceStart: start, spaceEnd: at } : null;
}

/** Whether they open and close in turn, as in French: »so« is German, and a lone » an arrow. */
function areGuillemetsFrench(text: string): boolean {
  let depth = 0;
  for (let at = text.search(/[«»]/); at >= 0 && at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === '«') depth += 1;
    else if (sign === '»') depth -= 1;
    if (depth < 0 || depth > 1) return false;
  }
  return depth === 0;
}

function blanksBefore(text: string, at: number): number {
  let start = at;
  while (start > 0 && isBlank(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isBlank(unit: number): boolean {
  return unit === 0x20 || unit === 0xa0 || unit === 0x202f || unit === 0x2009;
}

/** Marks in a list, as in a rule about them, are no punctuation. */
function isMarkNext(text: string, end: number): boolean {
  let at = end;
  while (isBlank(text.charCodeAt(at))) at += 1;
  return at > end && RUN.test(text.charAt(at));
}

function shortcodes(text: string): readonly TextMark[] {
  if (!text.includes(':')) return [];
  return [...text.matchAll(SHORTCODE)].map((match) => ({ start: match.index ?? 0, end: (match.index ?? 0) + match[0].length }));
}

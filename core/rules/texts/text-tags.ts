/** Finds the hashtags and the mentions of people in a text, in time that grows with the text's length. */
import { composedText } from '../../networks/composed-text.ts';
import { findLinks } from '../../networks/find-links.ts';
import type { Link } from '../../networks/find-links.ts';
import { withoutPiles } from '../../lexicon/mark-piles.ts';

export interface TextTag {
  readonly start: number;
  readonly end: number;
  /** The same for one tag written twice. */
  readonly key: string;
}

type Sign = '#' | '@';

const WORD = { '#': /[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/uy, '@': /[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N}_.-]*[\p{L}\p{M}\p{N}_])?/uy } as const;
/** What stands right before a sign that begins no tag: a word (`C#`, `nom@exemple.ca`), a path, an entity. */
const WITHIN = /[\p{L}\p{N}_/&@#]|(?![\ufe0e\ufe0f\u20e3])\p{M}/u;
const SPACE = /\s/;
const LETTER = /\p{L}/u;
/** `@14h30` is a time. */
const HOUR = /^\d{1,2}\s?(?:h|am|pm)\d{0,2}$/iu;

/** The tags of a sign in order: the sign, then letters and digits with a letter among them; those in links are none. */
export function findTags(text: string, sign: Sign): readonly TextTag[] {
  const tags: TextTag[] = [];
  const word = WORD[sign];
  let links: readonly Link[] | null = null;
  let nextLink = 0;
  let lastEnd = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
    // `#un#deux` are two.
    const isWithin = at > 0 && WITHIN.test(text.charAt(at - 1)) && !(sign === '#' && at === lastEnd);
    if (isWithin) continue;
    word.lastIndex = at + 1;
    if (!word.test(text)) continue;
    const end = word.lastIndex;
    const name = text.slice(at + 1, end);
    if (!LETTER.test(name) || (sign === '@' && HOUR.test(name))) continue;
    // No link holds a space, so most tags are soon known to stand outside.
    if (at > 0 && !SPACE.test(text.charAt(at - 1))) {
      links ??= findLinks(text);
      while (nextLink < links.length && endOf(links[nextLink]) <= at) nextLink++;
      if ((links[nextLink]?.start ?? Infinity) <= at) continue;
    }
    tags.push({ start: at, end, key: composedText(withoutPiles(name)).toLowerCase() });
    lastEnd = end;
  }
  return tags;
}

/** How many different tags there are. */
export function countTags(tags: readonly TextTag[]): number {
  return tags.length < 2 ? tags.length : new Set(tags.map(({ key }) => key)).size;
}

/** Where the tags begin that are too many, those in `before` counted; null where there are none. */
export function surplusStart(tags: readonly TextTag[], most: number, before: readonly TextTag[] = []): number | null {
  const seen = new Set(before.map(({ key }) => key));
  for (const { start, key } of tags) if (seen.add(key).size > most) return start;
  return null;
}

/** A text has no more tags of a sign than signs. */
export function countSigns(text: string, sign: Sign): number {
  let count = 0;
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) count++;
  return count;
}

function endOf(link: Link | undefined): number {
  return link === undefined ? Infinity : link.start + link.length;
}

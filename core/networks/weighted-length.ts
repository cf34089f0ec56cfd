/** The length of a post on X as twitter-text counts it: most alphabets weigh one, other scripts and emoji two, a link 23. */
import { composedText } from './composed-text.ts';
import { emojiSequenceEnd, mayContinueEmoji } from './emoji-sequences.ts';
import { findLinks } from './find-links.ts';

/** What any link counts, however long it is. */
export const LINK_LENGTH = 23;

/**
 * The configurations that X has counted by. The first weighs every character alike, the second knows no emoji of several
 * characters; the third holds today.
 */
export type XConfiguration = 1 | 2 | 3;

export function weightedLength(text: string, configuration: XConfiguration = 3): number {
  const plain = configuration === 1 ? -1 : plainLength(text);
  if (plain === -1) return lengthWithParts(composedText(text), configuration);
  if (!text.includes('.')) return plain;
  let length = plain;
  let at = 0;
  for (const link of findLinks(text)) {
    if (link.start < at) continue;
    at = link.start + link.length;
    length += LINK_LENGTH - plainLength(text.slice(link.start, at));
  }
  return length;
}

/** The length of a text in which nothing composes and no emoji has several characters, links apart; -1 for other texts. */
function plainLength(text: string): number {
  let heavy = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x300) continue;
    // Punctuation but the joiner, and currency signs, stand for themselves.
    if (unit < 0x2000 || unit > 0x20cf || unit === 0x200d) return -1;
    if (!isLight(unit)) heavy++;
  }
  return text.length + heavy;
}

function lengthWithParts(text: string, configuration: XConfiguration): number {
  const links = findLinks(text);
  let length = 0;
  let next = 0;
  let at = 0;
  while (at < text.length) {
    while (next < links.length && (links[next]?.start ?? 0) < at) next++;
    const link = links[next];
    if (link?.start === at) {
      length += LINK_LENGTH;
      at += link.length;
    } else {
      const unit = text.charCodeAt(at);
      const after = at + (isPair(unit, text.charCodeAt(at + 1)) ? 2 : 1);
      const sequenceEnd = configuration === 3 && mayContinueEmoji(text.charCodeAt(after)) ? emojiSequenceEnd(text, at) : 0;
      length += configuration > 1 && (sequenceEnd > 0 || !isLight(unit)) ? 2 : 1;
      at = sequenceEnd || after;
    }
  }
  return length;
}

function isLight(unit: number): boolean {
  if (unit < 0x1100) return true;
  return unit >= 0x2000 && unit <= 0x2037 && (unit <= 0x200d || (unit >= 0x2010 && unit <= 0x201f) || unit >= 0x2032);
}

function isPair(unit: number, next: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
}

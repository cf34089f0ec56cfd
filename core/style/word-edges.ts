/** Whether a part of a text is whole words, and words that the reader reads: not a piece of a hashtag, a link or a name of an account. */
import { findLinks } from '../networks/find-links.ts';
import type { Link } from '../networks/find-links.ts';
import { isApostrophe, isHyphen, isLetter, isSpace } from './letters.ts';

/** Units to look at on either side for the beginning or end of what stands without white space. */
const FARTHEST = 200;

/** A hyphen makes one word with what follows it; an apostrophe only parts what is elided before a word. */
export function isWholeWord(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLetter(before) || (isHyphen(before) && isLetter(text.charCodeAt(start - 2)))) return false;
  const after = text.charCodeAt(end);
  if (isLetter(after)) return false;
  if (isHyphen(after)) return !isLetter(text.charCodeAt(end + 1));
  if (isApostrophe(after)) return !isLetter(text.charCodeAt(end + 1)) || /^s(?![\p{L}\p{N}])/iu.test(text.slice(end + 1, end + 3));
  return true;
}

/** Whether the part belongs to a hashtag, a mention, an address, a link, or what is too long without white space to be words. */
export function isOutsideProse(text: string, start: number, end: number): boolean {
  let from = start;
  while (from > 0 && start - from < FARTHEST && !isSpace(text.charCodeAt(from - 1))) from -= 1;
  if (start - from >= FARTHEST || /[#＃@＠]/.test(text.slice(from, start))) return true;
  let to = end;
  while (to < text.length && to - end < FARTHEST && !isSpace(text.charCodeAt(to))) to += 1;
  if (to - end >= FARTHEST) return true;
  const links = linksOf(text.slice(from, to));
  return links === 'all' || links.some((link) => link.start < end - from && link.start + link.length > start - from);
}

/** The last chunk's links: one chunk may hold many parts to be judged. */
let last: { readonly chunk: string; readonly links: readonly Link[] | 'all' } = { chunk: '', links: [] };

/** The links of what stands between white space; `all` where the whole of it is one, or an address. */
function linksOf(chunk: string): readonly Link[] | 'all' {
  if (chunk === last.chunk) return last.links;
  const isAddress = /:\/\/|^www\.|[\w.-]@\w/i.test(chunk);
  // Only what has a dot with letters on both sides can be a link without a protocol.
  const mayHaveLinks = !isAddress && /[\p{L}\p{N}]\.\p{L}/u.test(chunk);
  last = { chunk, links: isAddress ? 'all' : mayHaveLinks ? findLinks(chunk) : [] };
  return last.links;
}

/** How long a text is on a network, in the unit that the network counts in. */
import { findLinks } from './find-links.ts';
import { graphemes } from './graphemes.ts';
import { LINK_LENGTH, weightedLength } from './weighted-length.ts';

/**
 * What a network counts. X: weighted characters, a link 23. Mastodon: characters as people see them, a link with a protocol 23,
 * a person on another server without the server's name. The others count every character of the text as it is written.
 */
export type LengthUnit = 'x-weighted' | 'mastodon' | 'graphemes' | 'code-points' | 'utf16-units' | 'utf8-bytes';

export interface LengthRule {
  readonly unit: LengthUnit;
}

/** A person on another server: the name, then the server. */
const REMOTE_MENTION = /(^|[^\w/=])(@\w[\w.-]*)@[\w.-]*\w/g;

export function textLength(text: string, { unit }: LengthRule): number {
  switch (unit) {
    case 'x-weighted':
      return weightedLength(text);
    case 'mastodon':
      return mastodonLength(text);
    case 'graphemes':
      return graphemes(text);
    case 'code-points':
      return codePoints(text);
    case 'utf16-units':
      return text.length;
    case 'utf8-bytes':
      return utf8Bytes(text);
  }
}

function mastodonLength(text: string): number {
  let length = 0;
  let at = 0;
  for (const { start, length: linkLength } of findLinks(text)) {
    if (start < at || !/^https?:/i.test(text.slice(start, start + 6))) continue;
    length += graphemes(withoutServers(text.slice(at, start))) + LINK_LENGTH;
    at = start + linkLength;
  }
  return length + graphemes(withoutServers(at === 0 ? text : text.slice(at)));
}

function withoutServers(text: string): string {
  return text.includes('@') ? text.replace(REMOTE_MENTION, '$1$2') : text;
}

/** Pairs of surrogates are one; half a pair is one too. */
function codePoints(text: string): number {
  let count = text.length;
  for (let at = 1; at < text.length; at++) if (isLowHalf(text.charCodeAt(at)) && isHighHalf(text.charCodeAt(at - 1))) count--;
  return count;
}

function utf8Bytes(text: string): number {
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) bytes += 1;
    else if (unit < 0x800) bytes += 2;
    else if (isHighHalf(unit) && isLowHalf(text.charCodeAt(at + 1))) {
      bytes += 4;
      at++;
    } else bytes += 3;
  }
  return bytes;
}

function isHighHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}

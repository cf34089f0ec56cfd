/** The links in a post as X's counter finds them, with a protocol or without; in time that grows with the text's length. */
import { DomainChains } from './domain-chain.ts';
import type { DomainPlace } from './domain-chain.ts';
import { latinDomains } from './latin-domains.ts';
import { isDigit, isDomainUnit, isQueryEndUnit, isQueryUnit, mayPrecedeLink } from './link-characters.ts';
import { pathEnd } from './link-path.ts';
import { MOST_LABEL_LENGTH, encodedLabelLength } from './punycode-length.ts';

export interface Link {
  readonly start: number;
  readonly length: number;
}

/** Where a link begins and ends, before it is judged. */
interface Match {
  readonly start: number;
  /** After the protocol; the same as `start` where there is none. */
  readonly domainStart: number;
  readonly domainEnd: number;
  readonly end: number;
}

const MOST_LINK_LENGTH = 4096;
/** Length of "https://", which X puts before a link that has no protocol. */
const USUAL_PROTOCOL_LENGTH = 8;
/** X's own short links: nothing that follows the short name belongs to them but a query. */
const SHORT_LINK = /^https?:\/\/t\.co\/([a-z0-9]+)(?:\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*[a-z0-9\-_&=#/])?/i;
const MOST_SHORT_NAME = 40;

/** The links of a text in the order in which they begin. The text is taken as it is: normalise it first. */
export function findLinks(text: string): readonly Link[] {
  const links: Link[] = [];
  if (!text.includes('.')) return links;
  const chains = new DomainChains(text);
  for (let match = nextMatch(text, 0, chains); match !== null; match = nextMatch(text, match.end, chains)) addLinks(text, match, links);
  return links;
}

/** The leftmost link whose preceding character stands at or after `from`, which is 0 or where the last link ended. */
function nextMatch(text: string, from: number, chains: DomainChains): Match | null {
  const first = from === 0 ? 0 : from + 1;
  for (let place = chains.next(first); place !== null; place = chains.next(place.dot + 1)) {
    const start = protocolStart(text, place.start, first);
    if (start !== -1 && place.firstStart === place.start) return matchFrom(text, start, place.start, place.end);
    const bare = bareStart(text, place);
    if (bare !== -1) return matchFrom(text, bare, bare, place.end);
  }
  return null;
}

/** Where the protocol begins that ends at `domainStart`; -1 where there is none or it can't begin a link. */
function protocolStart(text: string, domainStart: number, first: number): number {
  if (domainStart < 7 || text.charCodeAt(domainStart - 1) !== 0x2f) return -1;
  const before = text.slice(Math.max(0, domainStart - USUAL_PROTOCOL_LENGTH), domainStart).toLowerCase();
  const start = domainStart - (before === 'https://' ? 8 : before.endsWith('http://') ? 7 : Infinity);
  if (start < first || (start > 0 && !mayPrecedeLink(text.charCodeAt(start - 1)))) return -1;
  return start;
}

/** The first place in a label from which a link without protocol may start, or -1. */
function bareStart(text: string, { firstStart, dot }: DomainPlace): number {
  for (let start = firstStart; start < dot; start++) {
    if (!isDomainUnit(text.charCodeAt(start))) continue;
    // At the very beginning the first character is tried as the one before a link, and only then as the link's own.
    if (start === 0) return dot > 1 && mayPrecedeLink(text.charCodeAt(0)) && isDomainUnit(text.charCodeAt(1)) ? 1 : 0;
    if (mayPrecedeLink(text.charCodeAt(start - 1))) return start;
  }
  return -1;
}

/** Adds port, path and query. */
function matchFrom(text: string, start: number, domainStart: number, domainEnd: number): Match {
  let end = domainEnd;
  if (text.charCodeAt(end) === 0x3a && isDigit(text.charCodeAt(end + 1))) {
    end++;
    while (isDigit(text.charCodeAt(end))) end++;
  }
  if (text.charCodeAt(end) === 0x2f) end = pathEnd(text, end);
  return { start, domainStart, domainEnd, end: queryEnd(text, end) };
}

function queryEnd(text: string, start: number): number {
  if (text.charCodeAt(start) !== 0x3f) return start;
  let end = start;
  for (let at = start + 1; isQueryUnit(text.charCodeAt(at)); at++) if (isQueryEndUnit(text.charCodeAt(at))) end = at + 1;
  return end;
}

/** Adds what X links of a match: one link with a protocol; without, each Latin domain in it, the last with path and query. */
function addLinks(text: string, match: Match, links: Link[]): void {
  const { start, domainStart, domainEnd, end } = match;
  const domain = text.slice(domainStart, domainEnd);
  const protocolLength = domainStart - start || USUAL_PROTOCOL_LENGTH;
  if (protocolLength + end - start > MOST_LINK_LENGTH || !isDomain(domain)) return;
  if (domainStart > start) {
    const length = linkLength(text.slice(start, end));
    if (length > 0) links.push({ start, length });
    return;
  }
  if (start > 0 && /[-_./]/.test(text.charAt(start - 1))) return;
  const found = latinDomains(domain);
  const afterDomain = text.slice(domainEnd, end);
  found.forEach(({ start: within, length }, index) => {
    const isWhole = index === found.length - 1 && /^(?::\d+)?\//.test(afterDomain);
    links.push({ start: start + within, length: isWhole ? length + afterDomain.length : length });
  });
}

function isDomain(domain: string): boolean {
  if (domain.startsWith('xn--') && latinDomains(domain).length === 0) return false;
  return domain.split('.').every((label) => label !== '' && encodedLabelLength(label) <= MOST_LABEL_LENGTH);
}

/** The length of a link with a protocol; 0 for a short link that can't be one. */
function linkLength(link: string): number {
  const short = SHORT_LINK.exec(link);
  if (short === null) return link.length;
  return (short[1] ?? '').length > MOST_SHORT_NAME ? 0 : short[0].length;
}

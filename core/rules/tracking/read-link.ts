/** Reads what a link cell holds: the link to a post, words instead of one, or something that was meant to be a link. */
import type { TextMark } from '../../findings/finding.ts';

export type LinkReading =
  /** Host in small letters, without port. */
  | { readonly kind: 'link'; readonly host: string }
  /** Meant as a link, and none that a browser would open on the web. */
  | { readonly kind: 'broken'; readonly mark: TextMark }
  | { readonly kind: 'words' };

/** A link with its protocol, or one that begins with a host as people copy it. */
const WEB_LINK = /^(?:https?:\/\/)?((?:[\p{L}\p{N}](?:[\p{L}\p{N}_-]{0,62})\.){1,10}\p{L}[\p{L}\p{N}-]{1,62})\.?(?::\d{1,5})?(?:[/?#].*)?$/iu;
/** What nearly every link looks like: one look, and none at its parts. */
const USUAL_LINK = /^https?:\/\/((?:[a-z0-9-]+\.)+[a-z][a-z0-9-]+)(?:[/?#][^\s|]*)?$/;
const [DOT, HYPHEN, PIPE] = [0x2e, 0x2d, 0x7c] as const;
const HAS_PROTOCOL = /^https?:\/\//i;
/** How something begins that was meant to lead somewhere. */
const MEANT = new RegExp(
  [
    '[a-z][a-z0-9+.-]{1,12}:(?://|\\\\)', 'ht{1,3}ps?[:;.,]?/', 'ht{1,3}ps?[:;]', ':?//', 'www[.,]',
    '(?:javascript|vbscript|mailto|data|file):', '[a-z]:\\\\', '\\\\\\\\',
  ].map((start) => `^${start}`).join('|'),
  'i',
);
/** What goes on where a space has cut a link: a query, or the name of a page. */
const GOES_ON = /^[\p{L}\p{N}._~%/-]*(?:[?&][\p{L}\p{N}_]+=|[\p{L}\p{N}]\.(?:html?|php|aspx?)(?:[?#]|$))/iu;
/** A link that leads no further than to a site. */
const SITE_ALONE = /^https?:\/\/[^/]+\/?$/i;
const PATH = /^[\p{L}\p{N}._~%@-]+\/[\p{L}\p{N}]/u;
const PROTOCOL = /https?:\/\//i;
const BRACKETS = /^[<("'«\s]+|[>)"'»,;\s]+$/g;
/** A longer cell is text. */
const LONGEST_CELL = 4000;

export function readLink(cell: string): LinkReading {
  if (cell.length > LONGEST_CELL) return { kind: 'words' };
  const usual = plainHost(cell) ?? USUAL_LINK.exec(cell)?.[1];
  if (usual !== undefined) return { kind: 'link', host: usual };
  let host: string | null = null;
  let broken: TextMark | null = null;
  for (const { text, start, end, linkBefore } of tokensOf(cell)) {
    const found = hostOf(text);
    if (found !== null) host ??= found;
    else if (linkBefore !== '' && (GOES_ON.test(text) || (PATH.test(text) && SITE_ALONE.test(linkBefore)))) broken ??= { start: start - 1, end };
    else if (MEANT.test(text)) broken ??= { start, end };
  }
  if (broken !== null) return { kind: 'broken', mark: broken };
  return host === null ? { kind: 'words' } : { kind: 'link', host };
}

/** The host of a link of plain signs only, such as nearly all are: `USUAL_LINK` without its price. Undefined for all else, links or not. */
function plainHost(cell: string): string | undefined {
  const start = cell.startsWith('https://') ? 8 : cell.startsWith('http://') ? 7 : cell.length;
  let labelStart = start;
  let at = start;
  for (; at < cell.length; at += 1) {
    const unit = cell.charCodeAt(at);
    if (unit === DOT) {
      if (at === labelStart) return undefined;
      labelStart = at + 1;
    } else if (!isHostUnit(unit)) break;
  }
  // The last label begins with a letter, and is not the only one.
  if (labelStart === start || at - labelStart < 2 || !(cell.charCodeAt(labelStart) >= 97)) return undefined;
  if (at < cell.length && !'/?#'.includes(cell.charAt(at))) return undefined;
  return isPlain(cell, at) ? cell.slice(start, at) : undefined;
}

/** How a link begins up to its path, where other links to the same host begin so too; null where it begins otherwise. */
export function plainStart(link: string, host: string): string | null {
  const start = `https://${host}/`;
  return link.startsWith(start) && plainHost(start) === host ? start : null;
}

/** Whether a cell is a link that begins so and goes on in plain signs: its host needs no second look. */
export function goesOnPlainly(cell: string, start: string): boolean {
  return cell.length <= LONGEST_CELL && cell.startsWith(start) && isPlain(cell, start.length);
}

/** Plain signs only from a place on, none of which parts one link from another. */
function isPlain(cell: string, from: number): boolean {
  for (let at = from; at < cell.length; at += 1) {
    const unit = cell.charCodeAt(at);
    if (unit <= 32 || unit >= 127 || unit === PIPE) return false;
  }
  return true;
}

function isHostUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57) || unit === HYPHEN;
}

/** The host of a text that is one link; null where it is none. */
function hostOf(text: string): string | null {
  const match = WEB_LINK.exec(text);
  if (match === null) return null;
  // Without a protocol, `Mme.Roy` and `v2.final` are no hosts: it takes a path, or `www`.
  if (!HAS_PROTOCOL.test(text) && !/^www\.|\//i.test(text)) return null;
  return (match[1] ?? '').toLowerCase();
}

interface Token {
  readonly text: string;
  /** In the cell, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The link from which one space alone keeps it apart; '' where there is none. */
  readonly linkBefore: string;
}

function tokensOf(cell: string): readonly Token[] {
  const tokens: Token[] = [];
  let linkBefore = '';
  let endBefore = -1;
  for (const match of cell.matchAll(/[^\s|]+/g)) {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const text = withoutLabel(match[0].replace(BRACKETS, ''));
    const isNear = start === endBefore + 1 && cell.charAt(endBefore) === ' ';
    if (text !== '') tokens.push({ text, start, end, linkBefore: isNear ? linkBefore : '' });
    // After a comma or a bracket something new begins.
    linkBefore = /[,;)]$/.test(match[0]) || hostOf(text) === null ? '' : text;
    endBefore = end;
  }
  return tokens;
}

/** `FB:https://…` is a link with a word before it. */
function withoutLabel(text: string): string {
  const at = text.search(PROTOCOL);
  return at > 0 ? text.slice(at) : text;
}

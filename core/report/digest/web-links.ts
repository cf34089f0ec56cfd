/** The links of a cell that may be given to colleagues: of the web, whole, and nothing else. */
import { networkOfHost } from '../../networks/network-hosts.ts';
import type { Network } from '../../networks/networks.ts';
import { readLink } from '../../rules/tracking/read-link.ts';

export interface WebLink {
  readonly url: string;
  /** Null for a site of one's own. */
  readonly network: Network | null;
}

const BRACKETS = /^[<("'«\s]+|[>)"'»,;\s]+$/g;
const LONGEST_LINK = 2_000;
/** Signs of a link's text: a line of its column. */
const LONGEST_SHOWN = 38;
const LEAST_OF_PATH = 8;

/** In order, each once; none of a cell in which a link is broken. */
export function webLinks(cell: string): readonly WebLink[] {
  if (cell === '' || readLink(cell).kind !== 'link') return [];
  const links = new Map<string, WebLink>();
  for (const part of cell.split(/[\s|]+/)) {
    // `FB:https://…` is a link with a word before it.
    const text = part.replace(BRACKETS, '').replace(/^[\p{L}\p{N}]{1,20}:(?=https?:\/\/)/iu, '');
    // A host takes no link with one of these signs, which no browser sends as they are.
    const url = (/^https?:\/\//i.test(text) ? text : `https://${text}`).replace(/["<>]/g, encodeURIComponent);
    const reading = text === '' || url.length > LONGEST_LINK ? null : readLink(text);
    if (reading?.kind !== 'link') continue;
    links.set(url, { url, network: networkOfHost(reading.host) });
  }
  return [...links.values()];
}

/** A link as people read it: where it leads, and the end of its path, by which they tell it from others; the whole of it is behind a click. */
export function shownLink(url: string): string {
  const address = url.replace(/^https?:\/\/(?:www\.)?/i, '');
  if (address.length <= LONGEST_SHOWN) return address;
  const [host = '', ...parts] = address.replace(/[?#].*$/, '').split('/');
  const path = parts.join('/');
  if (host.length + path.length + 1 < LONGEST_SHOWN) return `${host}/${path}…`;
  const end = [...path].slice(-Math.max(LEAST_OF_PATH, LONGEST_SHOWN - host.length - 2)).join('');
  return `${host}/…${end.replace(/^[^/]*(?=\/.)/, '')}`;
}

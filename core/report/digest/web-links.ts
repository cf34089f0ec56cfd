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

/** In order, each once; none of a cell in which a link is broken. */
export function webLinks(cell: string): readonly WebLink[] {
  if (cell === '' || readLink(cell).kind !== 'link') return [];
  const links = new Map<string, WebLink>();
  for (const part of cell.split(/[\s|]+/)) {
    // `FB:https://…` is a link with a word before it.
    const text = part.replace(BRACKETS, '').replace(/^[\p{L}\p{N}]{1,20}:(?=https?:\/\/)/iu, '');
    const reading = text === '' || text.length > LONGEST_LINK ? null : readLink(text);
    if (reading?.kind !== 'link') continue;
    const url = /^https?:\/\//i.test(text) ? text : `https://${text}`;
    links.set(url, { url, network: networkOfHost(reading.host) });
  }
  return [...links.values()];
}

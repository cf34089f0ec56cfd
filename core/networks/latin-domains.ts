/** The parts of a domain name that X links where no protocol is written: labels in Latin letters and a top-level domain. */
import { isLatinDomainUnit } from './link-characters.ts';
import { topLevelDomainEnd } from './top-level-domain.ts';

const DOT = 0x2e;

/** Start and length of each part within the domain name. */
export interface LatinDomain {
  readonly start: number;
  readonly length: number;
}

export function latinDomains(domain: string): readonly LatinDomain[] {
  const found: LatinDomain[] = [];
  let at = 0;
  let lookFrom = 0;
  while (at < domain.length) {
    const { next, end } = chainFrom(domain, at);
    if (end > 0) {
      // X's counter looks the part up again by its text, and so takes an earlier place that reads the same.
      const start = domain.indexOf(domain.slice(at, end), lookFrom);
      found.push({ start, length: end - at });
      lookFrom = start + end - at;
    }
    at = next;
  }
  return found;
}

/** Follows Latin labels from `start`: where the name ends after its last top-level domain, 0 where it has none, and where to go on. */
function chainFrom(domain: string, start: number): { readonly next: number; readonly end: number } {
  let at = start;
  let end = 0;
  for (;;) {
    const labelStart = at;
    while (isLatinDomainUnit(domain.charCodeAt(at))) at++;
    if (at === labelStart || domain.charCodeAt(at) !== DOT) return { next: end > 0 ? end : Math.max(at, start + 1), end };
    at++;
    end = topLevelDomainEnd(domain, at) || end;
  }
}

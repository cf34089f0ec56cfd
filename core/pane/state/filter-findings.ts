/** Which findings the search and the severities let through, and how many there are of each severity. */
import type { Severity } from '../../findings/finding.ts';
import { withoutPiles } from '../../lexicon/mark-piles.ts';
import type { ListedFinding } from './listed-finding.ts';

export type SeverityCounts = { readonly [S in Severity]: number };

export interface Filtered {
  readonly findings: readonly ListedFinding[];
  /** Of what the search lets through, whatever the severities chosen: each says what choosing it would show. */
  readonly counts: SeverityCounts;
}

/** Gives the text that a finding can be found by. */
export type TextOf = (listed: ListedFinding) => string;

export function filterFindings(
  findings: readonly ListedFinding[],
  search: string,
  severities: ReadonlySet<Severity>,
  textOf: TextOf,
): Filtered {
  const terms = foldForSearch(search).split(' ').filter((term) => term !== '');
  const found = terms.length === 0 ? findings : findings.filter((listed) => holdsAll(foldForSearch(textOf(listed)), terms));
  const counts = { error: 0, warning: 0, suggestion: 0 };
  for (const { finding } of found) counts[finding.severity] += 1;
  return { findings: severities.size === 0 ? found : found.filter(({ finding }) => severities.has(finding.severity)), counts };
}

/** Case, accents and kinds of white space and apostrophe don't matter to a search. */
export function foldForSearch(text: string): string {
  return withoutPiles(text)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/\u2019/g, "'")
    .replace(/\s+/g, ' ');
}

function holdsAll(text: string, terms: readonly string[]): boolean {
  return terms.every((term) => text.includes(term));
}

/** Which findings the filters let through, all at once, and how many there are of each severity. */
import type { Place } from '../../briefing/place.ts';
import type { FindingCode, Severity } from '../../findings/finding.ts';
import { withoutPiles } from '../../lexicon/mark-piles.ts';
import type { ListedFinding } from './listed-finding.ts';

/** Findings to be dealt with, those that were there before the team started, and those that somebody ignored. */
export type ShownStanding = 'open' | 'known' | 'ignored';

/** What is asked for; null and empty ask for everything. */
export interface FindingFilters {
  readonly search: string;
  readonly severities: ReadonlySet<Severity>;
  /** Key of a person: findings on their rows. */
  readonly person: string | null;
  readonly rule: FindingCode | null;
  readonly place: Place | null;
  readonly isNewOnly: boolean;
  readonly standing: ShownStanding;
}

export function shownStanding({ triaged: { standing } }: ListedFinding): ShownStanding {
  return standing === 'open' || standing === 'known' ? standing : 'ignored';
}

export type SeverityCounts = { readonly [S in Severity]: number };

export interface Filtered {
  readonly findings: readonly ListedFinding[];
  /** Of what all other filters let through, whatever the severities chosen: each says what choosing it would show. */
  readonly counts: SeverityCounts;
}

/** Gives the text that a finding can be found by. */
export type TextOf = (listed: ListedFinding) => string;

export function filterFindings(
  findings: readonly ListedFinding[],
  { search, severities, person, rule, place, isNewOnly, standing }: FindingFilters,
  textOf: TextOf,
): Filtered {
  const terms = foldForSearch(search).split(' ').filter((term) => term !== '');
  const found = findings.filter((listed) =>
    shownStanding(listed) === standing
    // Where nothing is known of an earlier day, the filter is not offered.
    && (!isNewOnly || listed.triaged.isNew !== false)
    && (rule === null || listed.finding.code === rule)
    && (person === null || listed.people.includes(person))
    && (place === null || listed.place === place)
    // The costly one comes last.
    && (terms.length === 0 || holdsAll(foldForSearch(textOf(listed)), terms)));
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

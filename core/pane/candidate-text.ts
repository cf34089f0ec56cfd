/** Somebody who could take a shift, with what speaks for them or against. */
import type { Candidate } from '../coverage/suggestions.ts';
import type { TeamViewWords } from '../words/team-view-words.ts';
import type { TeamNames } from './team-names.ts';

export function candidateText(candidate: Candidate, names: TeamNames, words: TeamViewWords): string {
  return words.candidate(names.person(candidate.person), said(candidate, names, words));
}

/** What sets somebody apart from the others who could take the shift; where nothing does, what holds for all of them. */
export function reasonsApart(candidate: Candidate, free: readonly Candidate[], names: TeamNames, words: TeamViewWords): string {
  const own = said(candidate, names, words);
  const others = free.filter(({ person }) => person !== candidate.person).map((other) => new Set(said(other, names, words)));
  const apart = own.filter((reason) => !others.every((other) => other.has(reason)));
  return words.reasons(apart.length === 0 ? own : apart);
}

function said({ obstacle, reasons }: Candidate, names: TeamNames, words: TeamViewWords): readonly string[] {
  return obstacle === null
    ? reasons.map((reason) => words.reason(reason, reason.kind === 'backup' ? names.person(reason.of) : ''))
    : [words.obstacle(obstacle)];
}

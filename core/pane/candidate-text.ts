/** Somebody who could take a shift, with what speaks for them or against. */
import type { Candidate } from '../coverage/suggestions.ts';
import type { TeamViewWords } from '../words/team-view-words.ts';
import type { TeamNames } from './team-names.ts';

export function candidateText({ person, obstacle, reasons }: Candidate, names: TeamNames, words: TeamViewWords): string {
  const said = obstacle === null
    ? reasons.map((reason) => words.reason(reason, reason.kind === 'backup' ? names.person(reason.of) : ''))
    : [words.obstacle(obstacle)];
  return words.candidate(names.person(person), said);
}

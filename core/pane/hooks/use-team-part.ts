/** Fetches the view of the team, code and words, when it is first opened: a first view and most others do without it. */
import { useEffect, useState } from 'react';
import { HostError } from '../../host.ts';
import type { HostFault } from '../../host.ts';
import { fetchPart } from '../../late-part.ts';
import type { Language } from '../../words/language.ts';
import { fetchTeamViewWords } from '../../words/team-view-words-in.ts';
import type { TeamViewWords } from '../../words/team-view-words.ts';
// A type alone: the code itself is fetched below.
import type { TeamCode } from '../team-code.ts';

export interface TeamPart {
  /** Null until they are there. */
  readonly part: (TeamCode & { readonly words: TeamViewWords }) | null;
  /** Why there is nothing to show. */
  readonly fault: HostFault | null;
  readonly fetchAgain: () => void;
}

export function useTeamPart(isWanted: boolean, language: Language): TeamPart {
  const [fetched, setFetched] = useState<Pick<TeamPart, 'part' | 'fault'>>({ part: null, fault: null });
  const [tries, setTries] = useState(0);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;
    Promise.all([fetchPart(import('../team-code.ts')), fetchTeamViewWords(language)]).then(
      ([{ TEAM_CODE }, words]) => (isOver ? undefined : setFetched({ part: { ...TEAM_CODE, words }, fault: null })),
      (error: unknown) => {
        if (isOver) return;
        if (error instanceof HostError) setFetched({ part: null, fault: error.fault });
        else setBug({ error });
      },
    );
    return () => {
      isOver = true;
    };
  }, [isWanted, language, tries]);
  // A bug met outside of rendering still belongs to the error boundary.
  if (bug !== null) throw bug.error;
  return { ...fetched, fetchAgain: () => setTries(tries + 1) };
}

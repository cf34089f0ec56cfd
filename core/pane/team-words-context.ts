/** The words of the team's view, for its components. */
import { createContext, useContext } from 'react';
import type { Context } from 'react';
import type { TeamViewWords } from '../words/team-view-words.ts';

export const TeamWordsContext: Context<TeamViewWords | null> = createContext<TeamViewWords | null>(null);

export function useTeamWords(): TeamViewWords {
  const words = useContext(TeamWordsContext);
  if (words === null) throw new Error('A part of the team’s view was shown before its words were there.');
  return words;
}

/** Fetches one language's words of the team's view: who never opens it never loads them. */
import { fetchPart } from '../late-part.ts';
import type { Language } from './language.ts';
import type { TeamViewWords } from './team-view-words.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchTeamViewWords(language: Language): Promise<TeamViewWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/team-view.ts'))).frTeamView;
    case 'en':
      return (await fetchPart(import('./en/team-view.ts'))).enTeamView;
  }
}

/** The views that are fetched when they are first opened, each with its code and its words. */
import { fetchPart } from '../late-part.ts';
import { fetchCadenceViewWords } from '../words/cadence-view-words-in.ts';
import type { CadenceViewWords } from '../words/cadence-view-words.ts';
import type { Language } from '../words/language.ts';
import { fetchResultsViewWords } from '../words/results-view-words-in.ts';
import type { ResultsViewWords } from '../words/results-view-words.ts';
import { fetchTeamViewWords } from '../words/team-view-words-in.ts';
import type { TeamViewWords } from '../words/team-view-words.ts';
// Types alone: the code itself is fetched below.
import type { CadenceCode } from './cadence-code.ts';
import type { ResultsCode } from './results-code.ts';
import type { TeamCode } from './team-code.ts';

export type TeamPart = TeamCode & { readonly words: TeamViewWords };
export type CadencePart = CadenceCode & { readonly words: CadenceViewWords };
export type ResultsPart = ResultsCode & { readonly words: ResultsViewWords };

/** @throws HostError `offline` when a part can't be fetched; another try may succeed. So do the others. */
export async function fetchTeamPart(language: Language): Promise<TeamPart> {
  const [{ TEAM_CODE }, words] = await Promise.all([fetchPart(import('./team-code.ts')), fetchTeamViewWords(language)]);
  return { ...TEAM_CODE, words };
}

export async function fetchCadencePart(language: Language): Promise<CadencePart> {
  const [{ CADENCE_CODE }, words] = await Promise.all([fetchPart(import('./cadence-code.ts')), fetchCadenceViewWords(language)]);
  return { ...CADENCE_CODE, words };
}

export async function fetchResultsPart(language: Language): Promise<ResultsPart> {
  const [{ RESULTS_CODE }, words] = await Promise.all([fetchPart(import('./results-code.ts')), fetchResultsViewWords(language)]);
  return { ...RESULTS_CODE, words };
}

/** What the report of a week takes, fetched when the first of them is asked for. */
import { fetchPart } from '../late-part.ts';
import type { Language } from '../words/language.ts';
import { fetchWeeklyReportWords } from '../words/weekly-report-words-in.ts';
import type { WeeklyReportWords } from '../words/weekly-report-words.ts';
// A type alone: the code itself is fetched below.
import type { WeekDocument } from './weekly-report-code.ts';

export interface WeeklyReportPart {
  readonly weekDocument: WeekDocument;
  readonly words: WeeklyReportWords;
}

/** @throws HostError `offline` when it can't be fetched; another try may succeed. */
export async function fetchWeeklyReportPart(language: Language): Promise<WeeklyReportPart> {
  const [{ weekDocument }, words] = await Promise.all([fetchPart(import('./weekly-report-code.ts')), fetchWeeklyReportWords(language)]);
  return { weekDocument, words };
}

/** Fetches one language's words of the report of a week: who never asks for it never loads them. */
import { fetchPart } from '../late-part.ts';
import type { Language } from './language.ts';
import type { WeeklyReportWords } from './weekly-report-words.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchWeeklyReportWords(language: Language): Promise<WeeklyReportWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/weekly-report.ts'))).frWeeklyReport;
    case 'en':
      return (await fetchPart(import('./en/weekly-report.ts'))).enWeeklyReport;
  }
}

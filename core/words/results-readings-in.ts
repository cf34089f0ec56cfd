/** What results are read as in each language, for whoever has all of Suivi at hand. */
import { enResultsReadings } from './en/results-readings.ts';
import { frResultsReadings } from './fr/results-readings.ts';
import type { Language } from './language.ts';
import type { ResultsReadingsWords } from './results-readings-words.ts';

export function resultsReadingsIn(language: Language): ResultsReadingsWords {
  return language === 'fr' ? frResultsReadings : enResultsReadings;
}

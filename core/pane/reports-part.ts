/** What reports and exports take, fetched when the first of them is asked for. */
import { fetchPart } from '../late-part.ts';
import type { Language } from '../words/language.ts';
import { fetchReportsViewWords } from '../words/reports-view-words-in.ts';
import type { ReportsViewWords } from '../words/reports-view-words.ts';
// A type alone: the code itself is fetched below.
import type { ReportsCode } from './reports-code.ts';

export type ReportsPart = ReportsCode & { readonly words: ReportsViewWords };

/** @throws HostError `offline` when it can't be fetched; another try may succeed. */
export async function fetchReportsPart(language: Language): Promise<ReportsPart> {
  const [{ REPORTS_CODE }, words] = await Promise.all([fetchPart(import('./reports-code.ts')), fetchReportsViewWords(language)]);
  return { ...REPORTS_CODE, words };
}

/** The words of every report's tab in each language. */
import { enReportSheet } from './en/report-sheet.ts';
import { frReportSheet } from './fr/report-sheet.ts';
import type { Language } from './language.ts';
import type { ReportSheetWords } from './report-sheet-words.ts';

const REPORT_SHEET_WORDS: { readonly [L in Language]: ReportSheetWords } = { fr: frReportSheet, en: enReportSheet };

export function reportSheetIn(language: Language): ReportSheetWords {
  return REPORT_SHEET_WORDS[language];
}

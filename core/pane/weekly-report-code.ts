/** The code of the report of a week, as one file to fetch. */
import { weeklyReport } from '../jobs/weekly-report.ts';
import type { ReportDocument } from '../report/sheet/blocks.ts';
import { weeklyDocument } from '../report/weekly/weekly-blocks.ts';
import type { IsoWeek } from '../time/iso-week.ts';
import type { WeeklyReportWords } from '../words/weekly-report-words.ts';
import { openFindings, regionOf, reportInput } from './reports/document-source.ts';
import type { DocumentSource } from './reports/document-source.ts';

export type WeekDocument = typeof weekDocument;

/** @param week Absent for the one that a team talks of on that day. */
export function weekDocument(source: DocumentSource, words: WeeklyReportWords, week?: IsoWeek): ReportDocument {
  const { result } = weeklyReport.run({ ...reportInput(source), findings: openFindings(source.checked), ...(week === undefined ? {} : { week }) });
  return weeklyDocument(result, { words, rules: source.rules, region: regionOf(source) });
}

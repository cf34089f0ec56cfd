/** The code of the pack of a month, as one file to fetch. */
import type { Workbook } from '../host.ts';
import { monthPack } from '../jobs/month-pack.ts';
import { readDeadlines } from '../jobs/read-deadlines.ts';
import { monthDocument } from '../report/month/month-blocks.ts';
import type { YearMonth } from '../report/month/month-pack.ts';
import type { ReportDocument } from '../report/sheet/blocks.ts';
import type { MonthPackWords } from '../words/month-pack-words.ts';
import { regionOf, reportInput } from './reports/document-source.ts';
import type { DocumentSource } from './reports/document-source.ts';

/** @throws HostError when the host can't be read. */
export async function monthOf(month: YearMonth | undefined, source: DocumentSource, words: MonthPackWords, workbook: Workbook): Promise<ReportDocument> {
  const { calendar, found: { recognition, outline: { dateSystem } } } = source.checked;
  const deadlines = recognition.kind === 'declined' ? [] : await readDeadlines(workbook, { calendar, sheets: recognition.sheets, dateSystem });
  const { result } = monthPack.run({ ...reportInput(source), deadlines, ...(month === undefined ? {} : { month }) });
  return monthDocument(result, { words, region: regionOf(source) });
}

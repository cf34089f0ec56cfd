/** From what a person asks for to a report that is ready to become a tab; each is fetched when it is asked for. */
import type { Workbook } from '../../host.ts';
import { fetchPart } from '../../late-part.ts';
import type { ReportDocument } from '../../report/sheet/blocks.ts';
import { fetchAuditWords } from '../../words/audit-words-in.ts';
import { fetchMonthPackWords } from '../../words/month-pack-words-in.ts';
import { fetchDigestPart } from '../digest-part.ts';
import type { ReportWish } from '../state/report-wish.ts';
import { fetchWeeklyReportPart } from '../weekly-report-part.ts';
import type { DocumentSource } from './document-source.ts';

/** @throws HostError `offline` when code can't be fetched, and where the host can't be read. */
export async function reportDocument(wish: ReportWish, source: DocumentSource, workbook: Workbook): Promise<ReportDocument> {
  switch (wish.kind) {
    case 'week': {
      const { weekDocument, words } = await fetchWeeklyReportPart(source.language);
      return weekDocument(source, words, wish.week);
    }
    case 'month': {
      const [{ monthOf }, words] = await Promise.all([fetchPart(import('../month-pack-code.ts')), fetchMonthPackWords(source.language)]);
      return monthOf(wish.month, source, words, workbook);
    }
    case 'audit': {
      const [{ auditTab }, words] = await Promise.all([fetchPart(import('../audit-code.ts')), fetchAuditWords(source.language)]);
      return auditTab(source, words);
    }
    case 'digest': {
      const { digestTab, words } = await fetchDigestPart(source.language);
      return digestTab(source, words);
    }
  }
}

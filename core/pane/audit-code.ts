/** The code of the audit of a month, as one file to fetch. */
import { audit } from '../jobs/audit.ts';
import { auditDocument } from '../report/audit/audit-document.ts';
import type { ReportDocument } from '../report/sheet/blocks.ts';
import type { AuditWords } from '../words/audit-words.ts';
import { openFindings, regionOf, reportInput } from './reports/document-source.ts';
import type { DocumentSource } from './reports/document-source.ts';

/** Of the month that has ended. */
export function auditTab(source: DocumentSource, words: AuditWords): ReportDocument {
  const { result } = audit.run({ ...reportInput(source), findings: openFindings(source.checked) });
  return auditDocument(result, { words, rules: source.rules, region: regionOf(source) });
}

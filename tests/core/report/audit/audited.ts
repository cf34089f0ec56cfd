/** Audits made from rows as a test likes to write them, and what is read in their documents. */
import { audit } from '../../../../core/jobs/audit.ts';
import type { AuditJobInput } from '../../../../core/jobs/audit.ts';
import { planOf } from '../../../../core/report/sheet/lay-out.ts';
import type { Audit } from '../../../../core/report/audit/audit.ts';
import { auditDocument } from '../../../../core/report/audit/audit-document.ts';
import type { ReportDocument, TableBlock } from '../../../../core/report/sheet/blocks.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../../core/side-tabs/side-tabs.ts';
import type { Calendar } from '../../../../core/table/calendar.ts';
import { enAudit } from '../../../../core/words/en/audit.ts';
import { frAudit } from '../../../../core/words/fr/audit.ts';
import type { Language } from '../../../../core/words/language.ts';
import { rulesIn } from '../../../../core/words/rules-in.ts';
import { cellText, shownOf, textsOf } from '../document-texts.ts';

/** Monday 23 November 2026: the audit is of October. */
export const TODAY = 46_349;

export function auditOn(calendar: Calendar, tabs: Partial<SideTabs> = {}, more: Partial<AuditJobInput> = {}): Audit {
  return audit.run({ tables: { calendar, tabs: { ...NO_SIDE_TABS, ...tabs } }, settings: DEFAULT_SETTINGS, today: TODAY, ...more }).result;
}

export function documentOf(made: Audit, language: Language = 'fr'): ReportDocument {
  return shownOf(auditDocument(made, { words: language === 'fr' ? frAudit : enAudit, rules: rulesIn(language), region: language === 'fr' ? 'fr-CA' : 'en-CA' }));
}

export function tablesIn({ blocks }: ReportDocument): readonly TableBlock[] {
  return blocks.filter((block): block is TableBlock => block.kind === 'table');
}

/** Each row of a table, its cells between bars. */
export function rowsOf(document: ReportDocument, id: string): readonly string[] {
  return (tablesIn(document).find((table) => table.id === id)?.rows ?? []).map((row) => row.map(cellText).join(' | '));
}


/** What is wrong with a document, whatever it says: tables beyond the grid, charts over nothing, words that nobody wrote. */
export function faultsIn(document: ReportDocument): readonly string[] {
  const tables = tablesIn(document);
  const faults = tables.flatMap(({ id, columns, rows }) => {
    const ends = columns.map(({ at, span }) => at + span);
    const isLaid = columns.every(({ at }, index) => at >= (ends[index - 1] ?? 0)) && (ends[ends.length - 1] ?? 0) <= document.grid.length;
    return [...(isLaid ? [] : [`${id} is not laid`]), ...(rows.every((row) => row.length === columns.length) ? [] : [`${id} has a short row`])];
  });
  const charts = document.blocks.flatMap((block, at) => {
    if (block.kind !== 'chart') return [];
    const table = tables.find(({ id }) => id === block.of);
    const places = [block.categories, ...block.series.map(({ column }) => column)];
    const isOver = table !== undefined && document.blocks.indexOf(table) < at && places.every((place) => place < table.columns.length);
    return isOver ? [] : [`${block.name} is over nothing`];
  });
  const doubled = tables.length === new Set(tables.map(({ id }) => id)).size ? [] : ['tables share an id'];
  planOf(document, { dateSystem: 1900 });
  return [...faults, ...charts, ...doubled, ...textsOf(document).filter((text) => /undefined|NaN|Infinity|\[object|null/.test(text))];
}

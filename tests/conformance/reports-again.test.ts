/** Every report of the demo in every host: pressed again, in whatever language and with new figures, it takes its own place and makes no second tab. */
import { describe, expect, it } from 'vitest';
import { audit } from '../../core/jobs/audit.ts';
import { digest } from '../../core/jobs/digest.ts';
import { monthPack } from '../../core/jobs/month-pack.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import { weeklyReport } from '../../core/jobs/weekly-report.ts';
import { writeReport } from '../../core/jobs/write-report.ts';
import { digestDocument } from '../../core/report/digest/digest-blocks.ts';
import type { ReportDocument } from '../../core/report/sheet/blocks.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import type { Language } from '../../core/words/language.ts';
import { documentOf as auditDocumentOf } from '../core/report/audit/audited.ts';
import { WORDS as DIGEST_WORDS } from '../core/report/digest/digested.ts';
import { documentOf as monthDocumentOf } from '../core/report/month/packed.ts';
import { MONDAY } from '../core/report/weekly/reported.ts';
import { documentOf as weekDocumentOf } from '../core/report/weekly/weekly-documents.ts';
import { makeDemo } from '../fixtures/demo/demo.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import { HOSTS } from './hosts.ts';

/** Of the demo in French, told on a day in a language. */
async function documentsOn(today: number, language: Language): Promise<readonly ReportDocument[]> {
  const opened = await openCalendar(new MemoryWorkbook(makeDemo('fr', MONDAY).book));
  if (opened.kind === 'declined') throw new Error(`declined: ${opened.code}`);
  const input = { tables: { calendar: opened.calendar, tabs: opened.tabs }, settings: DEFAULT_SETTINGS, today };
  const region = `${language}-CA` as const;
  return [
    weekDocumentOf(weeklyReport.run(input).result, language), monthDocumentOf(monthPack.run(input).result, region),
    auditDocumentOf(audit.run(input).result, language), digestDocument(digest.run(input).result, { words: DIGEST_WORDS[language], region }),
  ];
}

describe.each(HOSTS)('reports in $name', ({ openHost }) => {
  it('made again the day after and in the other language stand where they stood', async () => {
    const { book } = makeDemo('fr', MONDAY);
    const workbook = await openHost(book);
    for (const document of await documentsOn(MONDAY, 'fr')) expect(await writeReport(workbook, document, { onEdited: 'ask' })).toMatchObject({ isReplaced: false, nameTaken: false, applied: { skipped: [], fault: null } });
    const tabs = book.sheets.map(({ name }) => name);
    expect(tabs.slice(-4).toSorted()).toEqual(['Bilan 2026-10', 'Mois 2026-12', 'Rapport 2026-S47', 'À partager 2026-S48']);
    for (const document of await documentsOn(MONDAY + 1, 'en')) expect(await writeReport(workbook, document, { onEdited: 'ask' })).toMatchObject({ isReplaced: true, edited: null, nameTaken: false, applied: { skipped: [], fault: null } });
    expect(book.sheets.map(({ name }) => name)).toEqual(tabs);
  });
});

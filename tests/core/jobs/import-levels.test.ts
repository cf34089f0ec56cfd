/** What a row of the tab of results is of: a post, one that was paid for, a day, or all days of a file at once. */
import { describe, expect, it } from 'vitest';
import type { ExportRow, NetworkExport } from '../../../core/exchange/exports/network-export.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { MONDAY, accountDay, bring, columnOf, exported, lines, post, results, resultsBook, tabOf } from './results-book.ts';

describe('an import', () => {
  it('keeps a web site’s totals over the days of the file as totals, one for each way that people came, and never as posts or days', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'en');
    const total = (title: string, conversions: number): ExportRow => post(9, { conversions }, { level: 'day', id: '', url: '', text: '', title, account: '', minutes: null, day: null });
    const july = (last: number): NetworkExport => exported([total('Organic Social', 3), total('Direct', 4), accountDay(0, { conversions: 1 })], { network: 'website', statedPeriod: [MONDAY, last] });
    const { plan } = await bring(workbook, july(MONDAY + 6));
    expect(plan.left.undated).toBe(0);
    expect((await lines(workbook)).toSorted()).toEqual([
      'website Direct 2026-11-02 2026-11-08 website period conversions 4', 'website Organic Social 2026-11-02 2026-11-08 website period conversions 3', 'website town 2026-11-02 website day conversions 1',
    ]);
    expect((await results(workbook)).map(({ level, day: on, text }) => [level, on, text]).toSorted()).toEqual([['day', MONDAY, ''], ['period', MONDAY + 6, 'Direct'], ['period', MONDAY + 6, 'Organic Social']]);
    expect((await bring(workbook, july(MONDAY + 6))).applied.written).toBe(0);
    await bring(workbook, july(MONDAY + 13));
    expect((await lines(workbook)).length).toBe(5);
    const before = exported([total('Direct', 4)], { network: 'website' });
    expect((await bring(workbook, before)).plan.left.undated).toBe(1);
  });

  it('says of a post that money is behind its figures, also once it is only boosted later, and says it once', async () => {
    const book = resultsBook();
    const workbook = new MemoryWorkbook(book, 'fr-CA');
    const bought = { isBoosted: true };
    await bring(workbook, exported([post(1, { impressions: 100 }, bought), post(2, { impressions: 50 })]), { language: 'fr' });
    const sheet = tabOf(book, 'Résultats');
    const levels = (): readonly unknown[] => [1, 2].map((row) => sheet.value(row, columnOf(sheet, 'Niveau')));
    expect([levels(), (await results(workbook)).map(({ level, isPaid }) => [level, isPaid])]).toEqual([['publication payée', 'publication'], [['post', true], ['post', undefined]]]);
    const later = exported([post(1, { impressions: 100 }, bought), post(2, { impressions: 50 }, bought)]);
    await bring(workbook, later, { language: 'fr' });
    expect(levels()).toEqual(['publication payée', 'publication payée']);
    expect((await bring(workbook, later, { language: 'fr' })).applied.written).toBe(0);
  });
});

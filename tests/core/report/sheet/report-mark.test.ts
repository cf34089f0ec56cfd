/** The mark of a report’s tab, and what it keeps out of the team’s own tables. */
import { describe, expect, it } from 'vitest';
import { findSideTabs } from '../../../../core/side-tabs/find-side-tabs.ts';
import { recognise } from '../../../../core/recognise/recognise.ts';
import type { ReportColumn, ReportDocument } from '../../../../core/report/sheet/blocks.ts';
import { fingerprintOf, isReportKey, markIn, markText } from '../../../../core/report/sheet/report-mark.ts';
import { isReportTab } from '../../../../core/report/sheet/report-tab.ts';
import { Book } from '../../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../../hosts/memory/memory-workbook.ts';
import { REPORT, write } from './report-samples.ts';

function columns(first: string, ...others: readonly string[]): readonly [ReportColumn, ...ReportColumn[]] {
  return [{ heading: first, kind: 'text', at: 0, span: 1 }, ...others.map((heading, index): ReportColumn => ({ heading, kind: 'text', at: index + 1, span: 1 }))];
}

describe('a report’s mark', () => {
  it('says what it was made of, and reads back', () => {
    const mark = { key: 'month 2026-12', fingerprint: '0123abcd', charts: 3, notes: [{ column: 7, top: 11, bottom: 19 }, { column: 27, top: 30, bottom: 30 }] };
    expect(markText(mark)).toBe('Suivi · month 2026-12 · 0123abcd · 3 H12:20 AB31:31');
    expect(markIn(['Mois', null, markText(mark)])).toEqual({ mark, column: 2 });
    expect(markText({ ...mark, charts: 0, notes: [] })).toBe('Suivi · month 2026-12 · 0123abcd');
    expect(markIn([markText({ ...mark, charts: 0, notes: [] })])?.mark).toEqual({ ...mark, charts: 0, notes: [] });
  });

  it('says where the report ends and what its rows with notes are of, as far as there is room', () => {
    const mark = { key: 'week 2026-W47', fingerprint: '0123abcd', charts: 0, notes: [{ column: 6, top: 11, bottom: 12 }], end: { row: 56, sign: '3f2a' }, kinds: [{ row: 11, kind: 'on-hold', sign: '09ab' }, { row: 12, kind: 'late.1', sign: '0000' }] };
    expect(markText(mark)).toBe('Suivi · week 2026-W47 · 0123abcd · 0 G12:13 · 57:3f2a 12:on-hold:09ab 13:late.1:0000');
    expect(markIn([markText(mark)])?.mark).toEqual(mark);
    const many = Array.from({ length: 500 }, (_, row) => ({ row, kind: 'gaps', sign: 'ffff' }));
    expect(markIn([markText({ ...mark, kinds: many })])?.mark.kinds?.length).toBeGreaterThan(100);
  });

  it.each([['Suivi'], ['Suivi · week 2026-W47'], ['Suivi · week 2026-W47 · 123'], ['suivi · week 2026-W47 · 01234567'], ['Suivi · week 2026-W47 · 01234567 · x'], [12], [null]])('is not %j', (cell) => {
    expect(markIn([cell])).toBeNull();
  });

  it('tells keys from anything else', () => {
    expect(['week 2026-W47', 'audit 2026-11', 'week', 'week 2026 W47', 'Week 1', ''].map(isReportKey)).toEqual([true, true, false, false, false, false]);
  });

  it('stands for the same cells whatever a host makes of a number’s last digits', () => {
    const state = { charts: 0, notes: [] };
    const print = (value: number | string | boolean): string => fingerprintOf([['a', value, 'mark']], state, 2);
    expect(print(0.1 + 0.2)).toBe(print(0.3));
    expect(new Set([print(1), print('1'), print(true), print(1.00001)]).size).toBe(4);
    expect(fingerprintOf([['a', ''], [null, null]], state, 9)).toBe(fingerprintOf([['a']], state, 9));
  });
});

describe('a report', () => {
  it('is never taken for the calendar, nor for a tab beside it, whatever its tables look like', async () => {
    const calendar: ReportDocument = {
      ...REPORT,
      blocks: [
        { kind: 'title', text: 'Mois', subtitle: '' },
        {
          kind: 'table', id: 'posts', empty: '', columns: columns('Date', 'Heure', 'Canal', 'Titre', 'Texte', 'Statut'),
          rows: Array.from({ length: 8 }, (_, row) => [{ value: 46_342 + row, kind: 'date' }, '9 h', 'Instagram', `Visite ${String(row)}`, 'Venez nombreux à la visite', 'Approuvé']),
        },
        { kind: 'table', id: 'team', empty: '', columns: columns('Personne', 'Rôle', 'Courriel'), rows: [['Anne', 'Rédaction', 'anne@example.org']] },
      ],
    };
    const book = new Book();
    book.addSheet('Vide');
    await write(book, calendar);
    const outline = await new MemoryWorkbook(book).outline();
    expect(outline.sheets.map(isReportTab)).toEqual([false, true]);
    expect([recognise(outline).kind, findSideTabs(outline, new Set())]).toEqual(['declined', []]);
    // The same tables without the mark are a calendar.
    book.sheetNamed(REPORT.name)?.write(0, 7, { values: [[null]] }, 'person');
    expect(recognise(await new MemoryWorkbook(book).outline()).kind).toBe('recognised');
  });
});

/** Mends follow their rows, by what a reading of the calendar knows of them. */
import { beforeEach, describe, expect, it } from 'vitest';
import { rowAnchors } from '../../../core/edits/anchor-rows.ts';
import type { Finding } from '../../../core/findings/finding.ts';
import type { KeyedFinding } from '../../../core/findings/identity.ts';
import { mendFindings } from '../../../core/jobs/mend-findings.ts';
import type { MendSource } from '../../../core/jobs/mend-findings.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import type { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { calendarBook } from './checked-book.ts';

const OWNER = 4;
let book: Book;
let sheet: BookSheet;
let workbook: MemoryWorkbook;
beforeEach(() => {
  book = calendarBook();
  const [first] = book.sheets;
  if (first === undefined) throw new Error('no tab');
  sheet = first;
  workbook = new MemoryWorkbook(book);
});

async function read(): Promise<MendSource> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  return { calendar: opened.calendar, outline: opened.found.outline };
}

function mendOf(row: number): KeyedFinding {
  const cell = { sheet: sheet.id, row, column: OWNER };
  const mend = { isSafe: true, writes: [{ cell, expected: sheet.value(row, OWNER), value: 'Ana' }] } as const;
  const finding: Finding = { code: 'owner-shared', severity: 'warning', cells: [cell], parameters: { owner: '', shared: 'group', rows: 1 }, mend };
  return { key: String(row), finding, label: '' };
}

describe('mending in a calendar', () => {
  it('follows the row that was meant, past rows that came in and rows that look alike in the cell', async () => {
    const source = await read();
    const finding = mendOf(4);
    sheet.insertRows(1, 3, 'colleague');
    expect((await mendFindings(workbook, [finding], source)).outcomes).toEqual([{ key: '4', kind: 'written' }]);
    expect([4, 7].map((row) => sheet.value(row, OWNER))).toEqual(['Ana et Ben', 'Ana']);
  });

  it('leaves a row that can’t be told from another, and one that is gone', async () => {
    sheet.write(5, 0, { values: [[0, 1, 2, 3, 4, 5].map((column) => sheet.value(1, column))], formats: [['yyyy-mm-dd', ...Array.from({ length: 5 }, () => undefined)]] }, 'person');
    const source = await read();
    const findings = [mendOf(1), mendOf(3)];
    sheet.deleteRows(3, 1, 'colleague');
    expect((await mendFindings(workbook, findings, source)).outcomes).toEqual([
      { key: '1', kind: 'skipped', reason: 'row-twice' }, { key: '3', kind: 'skipped', reason: 'row-gone' },
    ]);
  });
});

describe('by what a row is known', () => {
  it('is an identifier, Suivi’s or the team’s own, together with the row’s other cells', async () => {
    const known = async (heading: string, ids: readonly number[]): Promise<readonly (string | number)[]> => {
      sheet.write(0, 6, { values: [[heading], ...ids.map((id) => [id])] }, 'person');
      const { calendar, outline } = await read();
      const anchor = rowAnchors(calendar, outline);
      return ids.map((_, row) => {
        const known = anchor(row);
        return known === 'row-twice' ? known : known.key.length;
      });
    };
    for (const heading of ['Suivi ID', 'ID']) {
      const [first, ...others] = await known(heading, [11, 12, 12, 14]);
      expect(first, heading).toBeGreaterThan(3);
      expect(others, heading).toEqual(['row-twice', 'row-twice', first]);
    }
  });
});

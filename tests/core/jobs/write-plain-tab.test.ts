/** A file as a tab of its own: text whatever it begins with, never over somebody's tab, and told where it may not be made. */
import { describe, expect, it } from 'vitest';
import { writePlainTab } from '../../../core/jobs/write-plain-tab.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { Book } from '../../hosts/book/book.ts';

const FILE = { name: 'buffer-facebook', rows: [['Text', 'Date'], ['=1+1', '2026-11-22 10:00'], ['+33 1', '007']], hasHeadings: true, unfinished: 'Incomplete' };

function book(): Book {
  const made = new Book();
  made.addSheet('Publications').write(0, 0, { values: [['Date', 'Texte']] }, 'person');
  return made;
}

describe.each(HOSTS)('in $name', ({ openHost }) => {
  it('everything stands there as the text that it is', async () => {
    const own = book();
    const { applied, tab } = await writePlainTab(await openHost(own), FILE, null);
    expect([applied.fault, applied.skipped, tab]).toEqual([null, [], 'buffer-facebook']);
    const sheet = own.sheetNamed(tab);
    expect(FILE.rows.map((row, at) => row.map((_, column) => sheet?.value(at, column)))).toEqual(FILE.rows);
    expect(sheet?.cell(1, 0)?.formula).toBeUndefined();
  });

  it('so does the first cell of one without headings, in the one tab that is made', async () => {
    const own = book();
    const rows = [['12/04/2026 16:00', 'Market'], ['12/05/2026 09:00', 'Pool']];
    const { applied, tab } = await writePlainTab(await openHost(own), { name: 'hootsuite-facebook', rows, hasHeadings: false, unfinished: 'Incomplete' }, null);
    expect([applied.fault, applied.skipped, applied.unknown, tab]).toEqual([null, [], [], 'hootsuite-facebook']);
    expect(own.sheets.map(({ name }) => name)).toEqual(['Publications', 'hootsuite-facebook']);
    expect(rows.map((row, at) => row.map((_, column) => own.sheetNamed(tab)?.value(at, column)))).toEqual(rows);
  });

  it('a second one stands beside the first, which stays', async () => {
    const own = book();
    const workbook = await openHost(own);
    await writePlainTab(workbook, FILE, null);
    own.sheetNamed('buffer-facebook')?.write(1, 0, { values: [['À nous']] }, 'person');
    expect((await writePlainTab(workbook, FILE, null)).tab).toBe('buffer-facebook 2');
    expect(own.sheetNamed('buffer-facebook')?.value(1, 0)).toBe('À nous');
  });
});

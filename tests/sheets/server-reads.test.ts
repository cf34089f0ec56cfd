/** The server reads what the workbook holds: as every other host does, in few calls, whatever the zone. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Cell, ReadRequest } from '../../core/index.ts';
import { readColumns } from '../../sheets-addon/server/read-columns.ts';
import { readOutline } from '../../sheets-addon/server/read-outline.ts';
import { Book } from '../hosts/book/book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import { callsOf, googleId, onGoogle } from './on-google.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const DATE = 'yyyy-mm-dd';

/** A calendar with dates, times and every kind of value, a tab that holds nothing and a hidden one. */
function bookOf(rows: number): Book {
  const book = new Book();
  const calendar = book.addSheet('Calendrier');
  const head: Cell[] = ['Date', 'Heure', 'Titre', 'Fait', 'Vues', 'Durée', 'Erreur', null, 'Lien', 'Note'];
  const body = Array.from({ length: rows }, (_, index): Cell[] => [
    46_023 + index % 365, (index % 96) / 96, `Publication ${String(index)}`, index % 2 === 0, index * 1.5, (1440 + index) / 1440,
    index % 7 === 0 ? { error: '#N/A' } : null, null, `https://example.com/${String(index)}`, index % 3 === 0 ? null : '=pas une formule',
  ]);
  const formats = body.map(() => [DATE, 'h:mm', 'General', 'General', '#,##0.0', '[h]:mm:ss', 'General', 'General', '@', 'General']);
  calendar.write(0, 0, { values: [head, ...body] }, 'person');
  calendar.write(1, 0, { formats }, 'person');
  book.addSheet('Vide');
  const hidden = book.addSheet('Listes');
  hidden.write(4, 2, { values: [['Idée']] }, 'person');
  book.setVisibility(hidden.id, 'hidden', 'person');
  return book;
}

describe('The server on Google', () => {
  it.each([
    ['America/Toronto', 'Asia/Tokyo'], ['Australia/Lord_Howe', 'America/Los_Angeles'], ['America/Mexico_City', 'UTC'], ['Pacific/Kiritimati', 'Pacific/Pago_Pago'],
  ])('outlines the workbook as memory does, in %s with a script in %s', async (timeZone, scriptTimeZone) => {
    const book = bookOf(300);
    onGoogle(book, { timeZone, scriptTimeZone });
    const { sheets, ...rest } = await new MemoryWorkbook(book).outline();
    expect(readOutline()).toEqual({ ...rest, sheets: sheets.map((sheet) => ({ ...sheet, id: googleId(sheet) })) });
  });

  it.each(['America/Toronto', 'Europe/Dublin', 'America/Sao_Paulo', 'Asia/Kathmandu'])('reads columns as memory does, in %s', async (timeZone) => {
    const book = bookOf(900);
    onGoogle(book, { timeZone });
    const [calendar, empty, hidden] = book.sheets.map(({ id }) => id);
    const requests: readonly ReadRequest[] = [
      { sheet: calendar ?? '', firstRow: 0, rowCount: 950, columns: [9, 0, 1, 2, 3, 5, 4, 6, 7] },
      { sheet: calendar ?? '', firstRow: 880, rowCount: 300, columns: [0, 40, 8] },
      { sheet: calendar ?? '', firstRow: 5, rowCount: 0, columns: [1] },
      { sheet: calendar ?? '', firstRow: 5, rowCount: 2, columns: [] },
      { sheet: calendar ?? '', firstRow: 50_000, rowCount: 2, columns: [1, 1] },
      { sheet: empty ?? '', firstRow: 0, rowCount: 3, columns: [0, 1] },
      { sheet: hidden ?? '', firstRow: 3, rowCount: 4, columns: [2] },
    ];
    const asked = requests.map((request) => ({ ...request, sheet: googleId({ id: request.sheet }) }));
    const answered = readColumns(asked).map((columns, index) => columns.map((column) => [...column, ...new Array<Cell>((requests[index]?.rowCount ?? 0) - column.length).fill(null)]));
    expect(answered).toEqual(await new MemoryWorkbook(book).read(requests));
  });

  it('answers no longer than the sheet is filled, however many rows are asked for', () => {
    const book = bookOf(5);
    onGoogle(book);
    const [calendar, empty] = book.sheets.map(googleId);
    const read = (sheet: string | undefined, firstRow: number): unknown => readColumns([{ sheet: sheet ?? '', firstRow, rowCount: 1e9, columns: [4, 40] }]);
    expect([read(calendar, 3), read(calendar, 900), read(empty, 0)]).toEqual([[[[3, 4.5, 6], [null, null, null]]], [[[], []]], [[[], []]]]);
  });

  it('reads ten thousand rows with as many calls as a hundred', () => {
    const asked = [100, 10_000].map((rows) => {
      const book = bookOf(rows);
      const host = onGoogle(book);
      const [sheet] = book.sheets;
      return callsOf(host, () => {
        readOutline();
        readColumns([{ sheet: googleId(sheet), firstRow: 0, rowCount: rows + 1, columns: [0, 1, 2, 3, 4, 8, 9] }]);
      });
    });
    const services = asked.map((calls) => new Map([...calls].filter(([member]) => !member.endsWith('formatDate'))));
    expect(services[1]).toEqual(services[0]);
    expect(asked[1]?.get('Range.getValues')).toBe(3);
    expect(asked[1]?.get('Range.getNumberFormats')).toBe(2);
    // One or two for each week of the calendar, however many rows a day has.
    expect(asked[1]?.get('Utilities.formatDate')).toBeLessThan(250);
  });

  it('says what is missing', () => {
    const book = bookOf(3);
    onGoogle(book);
    const [sheet] = book.sheets;
    const read = (id: string, firstRow: number, columns: readonly number[]): unknown => readColumns([{ sheet: id, firstRow, rowCount: 1, columns }]);
    expect(() => read('987654321', 0, [0])).toThrow(expect.objectContaining({ fault: 'sheet-missing' }));
    expect(() => read('no sheet', 0, [0])).toThrow(expect.objectContaining({ fault: 'sheet-missing' }));
    expect(() => read(googleId(sheet), -1, [0])).toThrow(expect.objectContaining({ fault: 'range-missing' }));
    expect(() => read(googleId(sheet), 0, [-1])).toThrow(expect.objectContaining({ fault: 'range-missing' }));
  });
});

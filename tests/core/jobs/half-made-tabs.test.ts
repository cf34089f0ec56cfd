/** Tabs under the names that Suivi uses, half made or empty: Suivi's own are made again in place, a team's are left as they are. */
import { describe, expect, it } from 'vitest';
import { rememberMapping } from '../../../core/jobs/remember-mapping.ts';
import { setUpCalendar } from '../../../core/jobs/set-up-calendar.ts';
import type { RememberedMapping } from '../../../core/recognise/remembered.ts';
import { UNFINISHED_CALENDAR, UNFINISHED_SETTINGS } from '../../../core/settings-tab/unfinished.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import type { Book } from '../../hosts/book/book.ts';
import { columnsIn, HEADER, settingsBook, settingsIn } from '../settings-tab/settings-book.ts';
import { breakOffEverywhere } from './break-off.ts';

function saying(...columns: readonly (readonly [heading: string, role: Role])[]): RememberedMapping {
  return { tab: 'Planning', columns: columns.map(([heading, role]) => ({ heading, occurrence: 1, role, channel: null })) };
}

const FIRST = saying(['Date', 'date'], ['Réseau', 'channel'], ['Texte', 'text'], ['Humeur', 'notes']);
const SECOND = saying(['Date', 'date'], ['Texte', 'title']);
const SECOND_COLUMNS = ['Date: date', 'Texte: title'];

/** A calendar alone. */
function plainBook(): Book {
  const { book, suivi } = settingsBook();
  book.deleteSheet(suivi.id);
  return book;
}

/** What breaking off just before the title would have left of `FIRST`, and beside it what somebody typed. */
async function halfMadeBook(...typed: readonly (readonly [row: number, column: number, value: Cell])[]): Promise<Book> {
  const book = plainBook();
  const [memory] = HOSTS;
  if (memory === undefined) throw new Error('no host');
  await rememberMapping(await memory.openHost(book), FIRST, 'fr');
  const tab = book.sheetNamed('Suivi');
  tab?.write(0, 0, { values: [[UNFINISHED_SETTINGS]] }, 'addin');
  for (const [row, column, value] of typed) tab?.write(row, column, { values: [[value]] }, 'person');
  return book;
}

function foreign(before: ReturnType<typeof wholeBook>, book: Book, own: string): readonly string[] {
  return changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith(`${own}!`) && !place.startsWith(`${own} tab`));
}

describe.each(HOSTS)('remembering columns in $name', ({ openHost }) => {
  it('leaves a team’s own empty tab called Suivi, as it has formatted it, and takes the next name', async () => {
    const book = plainBook();
    for (const name of ['Suivi', 'Suivi (2)', 'Suivi (3)', 'Suivi (4)']) book.addSheet(name).write(0, 0, { formats: [['yyyy-mm-dd']], styles: [[{ bold: true }]] }, 'person');
    const before = wholeBook(book);
    const workbook = await openHost(book);
    expect(await rememberMapping(workbook, SECOND, 'fr')).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(foreign(before, book, 'Suivi (5)')).toEqual(['tabs']);
    expect(columnsIn(await settingsIn(workbook))).toEqual(SECOND_COLUMNS);
  });

  it.each<readonly ['fr' | 'en']>([['fr'], ['en']])('makes a half-made tab again in place, in %s, and leaves no row of the earlier try', async (language) => {
    const book = await halfMadeBook();
    const before = wholeBook(book);
    const workbook = await openHost(book);
    expect(await rememberMapping(workbook, SECOND, language)).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(foreign(before, book, 'Suivi')).toEqual([]);
    expect(columnsIn(await settingsIn(workbook))).toEqual(SECOND_COLUMNS);
    expect(book.sheetNamed('Suivi')?.usedArea(true)?.bottom).toBe(4);
    expect(await rememberMapping(workbook, SECOND, language)).toMatchObject({ written: 0, skipped: [] });
  });

  it.each<readonly [what: string, row: number, column: number, value: Cell]>([
    ['a role changed by hand', 4, 2, 'account'],
    ['a note', 4, 5, 'Ana dit que non'],
    ['a row below', 9, 0, 'Demander à Ana'],
    ['a row of its own, like a setting', 8, 0, 'column'],
    ['a remark beside', 2, 7, 'Ana'],
    ['another heading', 1, 1, 'Quoi'],
  ])('leaves a half-made tab to whoever has put something in: %s', async (_what, row, column, value) => {
    const book = await halfMadeBook([row, column, value]);
    const before = wholeBook(book);
    const workbook = await openHost(book);
    expect(await rememberMapping(workbook, SECOND, 'fr')).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(foreign(before, book, 'Suivi (2)')).toEqual(['tabs']);
    expect(columnsIn(await settingsIn(workbook))).toEqual(SECOND_COLUMNS);
    const whole = wholeBook(book);
    expect(await rememberMapping(workbook, SECOND, 'fr')).toMatchObject({ written: 0, skipped: [] });
    expect(changedPlaces(whole, wholeBook(book))).toEqual([]);
  });

  it('makes the second of two half-made tabs again where the first has become somebody’s', async () => {
    const book = await halfMadeBook([9, 0, 'mine']);
    book.addSheet('Suivi (2)').write(0, 0, { values: [[UNFINISHED_SETTINGS, ...HEADER.slice(1).map(() => null)], HEADER] }, 'addin');
    const before = wholeBook(book);
    await rememberMapping(await openHost(book), SECOND, 'fr');
    expect(foreign(before, book, 'Suivi (2)')).toEqual([]);
    expect(book.sheets.map(({ name }) => name)).toEqual(['Planning', 'Suivi', 'Suivi (2)']);
  });

  it('makes a half-made tab again that is longer than an outline shows', async () => {
    const book = plainBook();
    const workbook = await openHost(book);
    const many = Array.from({ length: 90 }, (_, index): readonly [string, Role] => [`Colonne ${index}`, 'notes']);
    await rememberMapping(workbook, saying(...many), 'fr');
    book.sheetNamed('Suivi')?.write(0, 0, { values: [[UNFINISHED_SETTINGS]] }, 'addin');
    await rememberMapping(workbook, SECOND, 'fr');
    expect([book.sheets.length, columnsIn(await settingsIn(workbook))]).toEqual([2, SECOND_COLUMNS]);
  });
});

describe.each(HOSTS)('setting up a calendar in $name', ({ openHost }) => {
  it('leaves a half-made one into which somebody has typed posts, and makes one beside it', async () => {
    const book = plainBook();
    book.addSheet('Calendrier').write(0, 0, { values: [[UNFINISHED_CALENDAR, 'Ma note'], ['2026-12-01', '9 h']] }, 'person');
    const before = wholeBook(book);
    expect(await setUpCalendar(await openHost(book), 'fr')).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(foreign(before, book, 'Calendrier 2')).toEqual(['tabs']);
    expect(book.sheetNamed('Calendrier 2')?.value(0, 0)).toBe('Date');
  });

  it('makes a half-made one again in place, also in the other language', async () => {
    const book = plainBook();
    const workbook = await openHost(book);
    await setUpCalendar(workbook, 'fr');
    book.sheetNamed('Calendrier')?.write(0, 0, { values: [[UNFINISHED_CALENDAR]] }, 'addin');
    const before = wholeBook(book);
    expect(await setUpCalendar(workbook, 'en')).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(foreign(before, book, 'Calendrier')).toEqual([]);
    expect([0, 1, 2].map((column) => book.sheetNamed('Calendrier')?.value(0, column))).toEqual(['Date', 'Time', 'Channel']);
  });
});

describe('remembering other columns after a break-off', () => {
  it('repairs in place at whichever step it broke off, without a row of the earlier try', async () => {
    const times = await breakOffEverywhere(plainBook, (workbook) => rememberMapping(workbook, FIRST, 'fr'), async ({ at, book, workbook }) => {
      const isWhole = (await settingsIn(workbook)) !== null;
      await rememberMapping(workbook, SECOND, 'en');
      expect([at, ...book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)]).toEqual([at, 'Planning visible', 'Suivi hidden']);
      if (!isWhole) expect([at, ...columnsIn(await settingsIn(workbook))]).toEqual([at, ...SECOND_COLUMNS]);
    });
    expect(times).toBeGreaterThan(10);
  });
});

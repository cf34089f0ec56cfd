/** Calendars at random, in all that may come out differently in another host: dates, times, errors, merged cells, hidden tabs, tabs beside. */
import fc from 'fast-check';
import type { Cell } from '../../core/table/cell.ts';
import { Book } from '../hosts/book/book.ts';
import { SIDE_CELLS, TODAY } from './sound-book.ts';

/** A value, and the number format that it is shown in. */
interface Shown {
  readonly value: Cell;
  readonly format: string;
}

interface Described {
  readonly headerRow: number;
  readonly left: number;
  readonly columns: readonly string[];
  readonly posts: readonly (readonly Shown[])[];
  readonly sides: readonly number[];
  readonly isTitleMerged: boolean;
  /** A post whose date reaches over the next row. */
  readonly merged: number | null;
  readonly isFiltered: boolean;
  readonly isProtected: boolean;
  readonly isHiddenFirst: boolean;
}

export interface RandomBook {
  /** The same workbook each time, one for each host. */
  readonly build: () => Book;
  readonly what: string;
  readonly postCount: number;
}

const DAY_FORMATS = ['yyyy-mm-dd', 'd mmm yyyy', 'dd/mm/yyyy', 'dddd d mmmm'];
const plain = (value: Cell): Shown => ({ value, format: 'General' });
/** Round the year, so that every zone's clocks change in between. */
const dayNumber = fc.integer({ min: TODAY - 330, max: TODAY + 330 });
/** From five in the morning: an hour that clocks skip is one that no spreadsheet of the zone can hold. */
const minuteOfDay = fc.integer({ min: 300, max: 1439 });

const wholeDay = fc.tuple(dayNumber, fc.constantFrom(...DAY_FORMATS)).map(([value, format]): Shown => ({ value, format }));
const dayWithTime = fc.tuple(dayNumber, minuteOfDay).map(([day, minute]): Shown => ({ value: (day * 1440 + minute) / 1440, format: 'yyyy-mm-dd hh:mm' }));
const timeAlone = minuteOfDay.map((minute): Shown => ({ value: minute / 1440, format: 'hh:mm' }));
const odd = fc.constantFrom<Shown>(
  plain(null), plain('À venir'), plain('27/11/2026'), plain('2026-12-03'), plain('29 novembre 2026'), plain('12/13/14'), plain(46_400), plain(true), plain(-3.5),
  { value: { error: '#REF!' }, format: 'General' }, { value: { error: '#N/A' }, format: 'yyyy-mm-dd' }, { value: '1er décembre', format: '@' }, { value: 1_000_000, format: '#,##0' },
);

const texts = fc.constantFrom<Cell>(
  'Une visite au phare', '=pas une formule', '  La brume,\n«deux fois» ', 'L’atelier de voile ouvre ses portes samedi matin.', 'x'.repeat(2_300), '\u{1F3DB} https://exemple.ca/a', '#N/A mais en texte', "'apostrophe", 'VRAI', null, 12.5,
);
const states = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom<Cell>('À produire', 'En révision', 'Approuvé', ' Programmé\u00a0') },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('Publié', 'publié le 3 nov.', 'Annulé', 'Bof', null, true, { error: '#VALUE!' }) },
);
const channels = fc.constantFrom<Cell>('Facebook', 'Instagram', 'LinkedIn', 'Facebok', 'Facebook, Instagram', null, 7);

const FILLS: Readonly<Record<string, fc.Arbitrary<Shown>>> = {
  Date: fc.oneof({ weight: 7, arbitrary: wholeDay }, { weight: 2, arbitrary: dayWithTime }, { weight: 2, arbitrary: odd }),
  Heure: fc.oneof(timeAlone, fc.constantFrom(plain('9 h'), plain('17 h 30'), plain(null), plain(14))),
  Canal: channels.map(plain),
  Titre: fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 1, max: 999 }).map((number) => plain(`Titre ${number}`)) }, { weight: 1, arbitrary: texts.map(plain) }),
  Texte: texts.map(plain),
  Statut: states.map(plain),
  Suivi: fc.constantFrom(plain(null), plain('Programmé · Buffer · 20 nov. 2026'), plain('une note')),
  'Suivi ID': fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 1, max: 999 }).map((number) => plain(`s${number}`)) }, { weight: 1, arbitrary: fc.constantFrom('s1', null).map(plain) }),
  Lien: fc.constantFrom(plain(null), plain('https://www.facebook.com/phare/posts/1'), plain('htp:/x')),
};

const described: fc.Arbitrary<Described> = fc.subarray(['Heure', 'Texte', 'Suivi', 'Suivi ID', 'Lien'], { minLength: 2 }).chain((others) => {
  const columns = ['Date', 'Canal', 'Titre', 'Statut', ...others];
  return fc.record({
    headerRow: fc.nat(3),
    left: fc.nat(2),
    columns: fc.constant(columns),
    posts: fc.array(fc.tuple(...columns.map((column) => FILLS[column] ?? fc.constant(plain(null)))), { minLength: 4, maxLength: 14 }),
    sides: fc.subarray(SIDE_CELLS.map((_, index) => index), { maxLength: 3 }),
    isTitleMerged: fc.boolean(),
    merged: fc.option(fc.nat(2)),
    isFiltered: fc.integer({ min: 0, max: 4 }).map((number) => number === 0),
    isProtected: fc.integer({ min: 0, max: 9 }).map((number) => number === 0),
    isHiddenFirst: fc.boolean(),
  });
});

export const randomBook: fc.Arbitrary<RandomBook> = described.map((one) => ({ build: () => bookFrom(one), what: JSON.stringify(one), postCount: one.posts.length }));

function bookFrom({ headerRow, left, columns, posts, sides, isTitleMerged, merged, isFiltered, isProtected, isHiddenFirst }: Described): Book {
  const book = new Book();
  const lists = book.addSheet('Listes');
  lists.write(0, 0, { values: [['Facebook'], ['Instagram']] }, 'person');
  const sheet = book.addSheet('Calendrier');
  if (headerRow > 0) sheet.write(0, left, { values: [['Calendrier de publication']] }, 'person');
  sheet.write(headerRow, left, { values: [columns, ...posts.map((cells) => cells.map(({ value }) => value))] }, 'person');
  sheet.write(headerRow + 1, left, { formats: posts.map((cells) => cells.map(({ format }) => format)) }, 'person');
  const bottom = headerRow + posts.length;
  if (isTitleMerged && headerRow > 0) sheet.merge({ top: 0, left, bottom: 0, right: left + 2 }, 'person');
  if (merged !== null) sheet.merge({ top: headerRow + 1 + merged, left, bottom: headerRow + 2 + merged, right: left }, 'person');
  if (isFiltered) sheet.setFilter({ area: { top: headerRow, left, bottom, right: left + columns.length - 1 }, criteria: new Map([[left + 1, ['Facebook']]]) }, 'person');
  if (isProtected) sheet.setProtected(true, 'person');
  for (const index of sides) addSide(book, index);
  if (isHiddenFirst) book.setVisibility(lists.id, 'hidden');
  book.select(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 });
  return book;
}

function addSide(book: Book, index: number): void {
  const side = SIDE_CELLS[index];
  if (side === undefined) return;
  const isDay = (cell: Cell): boolean => typeof cell === 'number' && cell > TODAY - 400 && cell < TODAY + 500;
  // Hours of the small tabs are fractions of minutes in the sample: to the minute they are the same in every host.
  const rows = side.rows.map((cells) => cells.map((cell): Cell => (isDay(cell) ? Math.round(Number(cell) * 1440) / 1440 : cell)));
  const sheet = book.addSheet(side.name);
  for (const [row, cells] of rows.entries()) sheet.write(row, 0, { values: [cells], formats: [cells.map((cell) => (isDay(cell) ? 'yyyy-mm-dd' : 'General'))] }, 'person');
}

/** What is told of a calendar's layout: from the sheet as it stands, through recognition and decoding, to the findings. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../core/jobs/check.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import { cellAddress } from '../../../core/table/cell-ref.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { columnsToRead } from '../../../core/table/columns-to-read.ts';
import { decodeCalendar } from '../../../core/table/decode-calendar.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import { outlineOf } from '../recognise/outline-of.ts';
import { day } from './calendar-of.ts';

type Rows = readonly (readonly Cell[])[];

const LAYOUT_CODES = new Set(['row-shifted', 'table-beside', 'table-below', 'heading-doubled', 'columns-unseen', 'dates-as-text']);

/** Findings of some codes on one tab, each as `code B2 C2` with its parameters. */
function foundIn(rows: Rows, codes = LAYOUT_CODES): readonly (readonly [string, unknown])[] {
  const recognition = recognise(outlineOf({ name: 'Plan', rows }));
  if (recognition.kind === 'declined') throw new Error(recognition.code);
  const columns = recognition.sheets.map((sheet) => columnsToRead(sheet).map((column) => rows.slice(sheet.headerRow + 1).map((row) => row[column] ?? null)));
  const calendar = decodeCalendar(recognition, columns, 1900);
  const { findings } = check.run({ tables: { calendar, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: day('2026-11-21') });
  return findings
    .filter(({ code }) => codes.has(code))
    .map(({ code, cells, parameters }) => [[code, ...cells.map(({ row, column }) => cellAddress(row, column))].join(' '), parameters]);
}

const HEADER = ['Date', 'Canal', 'Texte', 'Statut'];
const POSTS: Rows = [
  ['2026-12-01', 'Instagram', 'Venez découvrir la nouvelle salle dès samedi matin.', 'À faire'],
  ['2026-12-02', 'Facebook', 'Un atelier pour les familles, tous les dimanches.', 'Programmé'],
  ['2026-12-03', 'LinkedIn', 'Nous cherchons des bénévoles pour la saison d’été.', 'À faire'],
  ['2026-12-04', 'Facebook', 'Le café rouvre mardi avec une carte d’automne.', 'À faire'],
];
const CALENDAR: Rows = [HEADER, ...POSTS];

describe('row-shifted', () => {
  it('finds each row that a comma has shifted, and quotes what goes over', () => {
    const rows = [...CALENDAR, ['2026-12-05', 'Facebook', 'Venez nombreux', ' dimanche dès dix heures', 'Programmé'], ['2026-12-06', 'Facebook', 'Samedi', ' les portes sont prêtes', 'À faire']];
    expect(foundIn(rows)).toEqual([['row-shifted E6', { text: 'Programmé' }], ['row-shifted E7', { text: 'À faire' }]]);
  });

  it('is all that is said of the status of such a row', () => {
    const rows = [...CALENDAR, ['2026-11-05', 'Facebook', 'Venez nombreux', ' dimanche dès dix heures', 'Programmé'], ['2026-11-06', 'Facebook', 'Samedi, les portes sont prêtes', 'À faire']];
    expect(foundIn(rows, new Set(['past-unresolved'])).map(([line]) => line)).toEqual(['past-unresolved D7 A7']);
  });

  it('finds a text cut in two in the last column', () => {
    const order = ([date, channel, text, status]: readonly Cell[]): Cell[] => [date ?? null, channel ?? null, status ?? null, text ?? null];
    const rows = [...CALENDAR.map(order), ['2026-12-05', 'Facebook', 'Programmé', 'Venez nombreux', ' dimanche dès dix heures']];
    expect(foundIn(rows)).toEqual([['row-shifted E6', { text: 'dimanche dès dix heures' }]]);
  });

  it('leaves remarks beside the table alone', () => {
    expect(foundIn(CALENDAR.map((row, index) => (index === 2 ? [...row, 'Attention à la photo'] : row)))).toEqual([]);
  });

  it('leaves remarks alone far below, too, and finds shifted rows there', () => {
    const many = Array.from({ length: 70 }, (_, index) => [...(POSTS[index % 4] ?? []).slice(0, 2), `Texte numéro ${index} pour nos lectrices`, 'À faire', null]);
    const rows = [HEADER, ...many, [...(POSTS[0] ?? []), 'Attention à la photo'], ['2026-12-05', 'Facebook', 'Venez nombreux', ' dimanche dès dix heures', 'Programmé']];
    expect(foundIn(rows)).toEqual([['row-shifted E73', { text: 'Programmé' }]]);
  });
});

describe('table-beside', () => {
  it('points to the first and last heading of the other table', () => {
    const events = [['Date', 'Évènement', 'Lieu'], ['2026-12-08', 'Assemblée', 'Hall'], ['2026-12-19', 'Nuit des musées', 'Partout']];
    expect(foundIn(CALENDAR.map((row, index) => [...row, null, ...(events[index] ?? [])]))).toEqual([['table-beside F1 H1', { first: 'F', last: 'H' }]]);
  });
});

describe('table-below', () => {
  const gap: Rows = [[null, null, null, null], [null, null, null, null]];
  const ideas: Rows = [['Idées', null, null, null], ['Sujet', 'Qui', 'Priorité', 'Commentaire'], ['Concours', 'Anna', 'haute', 'à voir'], ['Sondage', 'Paul', 'basse', null]];

  it('points to the headings of a list of ideas, none of which is checked', () => {
    expect(foundIn([...CALENDAR, ...gap, ...ideas], new Set([...LAYOUT_CODES, 'date-missing', 'date-unreadable', 'status-unknown', 'channel-unknown']))).toEqual([['table-below A9', { row: 9 }]]);
  });

  it('is found where it begins too far down to be seen at once', () => {
    const many = Array.from({ length: 70 }, (_, index) => [...(POSTS[index % 4] ?? []).slice(0, 2), `Texte numéro ${index} pour nos lectrices`, 'À faire']);
    expect(foundIn([HEADER, ...many, ...gap, ...ideas])).toEqual([['table-below A75', { row: 75 }]]);
  });

  it.each<readonly [string, Rows]>([
    ['without an empty row above', ideas.slice(1)],
    ['with dates below', [...gap, ...ideas, ['2026-12-20', 'Facebook', 'Un dernier concert avant les fêtes de fin d’année.', 'À faire']]],
    ['under the calendar’s own headings', [...gap, HEADER, [null, 'Facebook', 'Une idée pour plus tard', 'À faire']]],
    ['with values of the calendar', [...gap, [null, 'Facebook', 'Concours', 'À faire'], [null, 'Instagram', 'Sondage', 'À faire']]],
  ])('is none %s', (_, below) => {
    expect(foundIn([...CALENDAR, ...below]).filter(([code]) => code.startsWith('table-below'))).toEqual([]);
  });
});

describe('heading-doubled', () => {
  it('points to the heading that is read, then to the others', () => {
    const rows = CALENDAR.map((row, index) => [...row, index === 0 ? 'Statut' : 'Publié']);
    expect(foundIn(rows)).toEqual([['heading-doubled D1 E1', { heading: 'Statut', read: 'D', others: ['E'] }]]);
  });
});

describe('columns-unseen', () => {
  it('points to the first column that is not looked at', () => {
    const rows = CALENDAR.map((row, index) => [...row, ...Array<Cell>(260).fill(null), index === 0 ? 'Loin' : 'x']);
    expect(foundIn(rows)).toEqual([['columns-unseen IW1', { last: 'IV' }]]);
  });
});

describe('dates-as-text', () => {
  const mixed = (dates: readonly Cell[]): Rows => [HEADER, ...dates.map((date, index) => [date, ...(POSTS[index % 4] ?? []).slice(1, 2), `Texte numéro ${index} pour nos lectrices et lecteurs`, 'À faire'])];

  it('is one finding for a column, on its first text cells', () => {
    const dates = [46_357, '2026-12-02', 46_359, '4 décembre 2026', '2026-12-05', '2026-12-06', 46_363];
    expect(foundIn(mixed(dates))).toEqual([['dates-as-text A3 A5 A6', { count: 4, total: 7 }]]);
  });

  it('leaves a column of one kind alone, and blanks and words in it', () => {
    expect(foundIn(mixed([46_357, 46_358, null, 'à confirmer', 46_361]))).toEqual([]);
    expect(foundIn(mixed(['2026-12-02', '2026-12-03', null, '2026-12-05']))).toEqual([]);
  });
});

describe('posts without a row of headings', () => {
  it('are checked where they stand, from the first row on', () => {
    const text = 'Join us on Saturday for the opening of the new room! #museum';
    const rows = [['12/01/2026 09:00', text], ['12/14/2026 10:05', 'Families are welcome every Sunday #museum'], ['12/15/2026 17:30', text]];
    expect(foundIn(rows, new Set(['text-duplicate'])).map(([line]) => line)).toEqual(['text-duplicate B3 B1']);
  });
});

describe('an ordinary calendar', () => {
  it('has no finding on its layout', () => {
    expect(foundIn(CALENDAR)).toEqual([]);
  });
});

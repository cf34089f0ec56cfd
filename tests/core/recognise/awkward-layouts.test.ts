/** Layouts that teams really have: what stands beside, above, below and past the table. */
import { describe, expect, it } from 'vitest';
import { HEAD_COLUMNS } from '../../../core/host.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { RecognisedSheet } from '../../../core/recognise/recognition.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { found, leading, outlineOf, rolesOf } from './outline-of.ts';

type Rows = readonly (readonly Cell[])[];

const HEADER = ['Date', 'Canal', 'Texte', 'Statut'];
const POSTS: Rows = [
  [46_300, 'Instagram', 'Venez découvrir la nouvelle salle dès samedi matin.', 'Publié'],
  [46_302, 'Facebook', 'Un atelier pour les familles, tous les dimanches.', 'Programmé'],
  [46_305, 'LinkedIn', 'Nous cherchons des bénévoles pour la saison d’été.', 'À faire'],
  [46_306, 'Facebook', 'Le café rouvre mardi avec une carte d’automne.', 'À faire'],
  [46_309, 'Instagram', 'Derniers jours pour voir l’exposition du grand hall.', 'Brouillon'],
  [46_310, 'LinkedIn', 'Merci aux trente bénévoles de la fête du quartier.', 'Brouillon'],
];

/** Two tables next to one another, with empty columns between. */
function beside(left: Rows, right: Rows, gap = 1): Rows {
  const width = Math.max(...left.map((row) => row.length));
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const own = left[index] ?? [];
    return [...own, ...Array<Cell>(width - own.length + gap).fill(null), ...(right[index] ?? [])];
  });
}

function sheetOf(rows: Rows, name = 'Plan'): RecognisedSheet {
  return leading(recognise(outlineOf({ name, rows })));
}

/** Column letters would hide which is which: `role@column` of the columns with a role. */
function placesOf(rows: Rows): readonly string[] {
  return sheetOf(rows).columns.flatMap(({ role, column }) => (role === null ? [] : [`${role}@${column}`]));
}

const CALENDAR: Rows = [HEADER, ...POSTS];
const OWN = ['date@0', 'channel@1', 'text@2', 'status@3'];

describe('a table beside the calendar', () => {
  const events: Rows = [['Date', 'Évènement', 'Lieu', 'Statut'], [46_301, 'Assemblée générale', 'Hall', 'Confirmé'], [46_320, 'Nuit des musées', 'Partout', 'Confirmé'], [46_330, 'Journée portes ouvertes', 'Hall', 'À confirmer']];
  const contacts: Rows = [['Nom', 'Courriel', 'Rôle'], ['Anna Roy', 'anna@exemple.ca', 'Rédaction'], ['Paul Li', 'paul@exemple.ca', 'Graphisme'], ['Inès B.', 'ines@exemple.ca', 'Vidéo'], ['Luc C.', 'luc@exemple.ca', 'Photo']];

  it.each<readonly [string, Rows]>([['of events', events], ['of people', contacts], ['of two months', CALENDAR]])('%s is no part of it, and is told', (_, other) => {
    const rows = beside(CALENDAR, other);
    expect(placesOf(rows)).toEqual(OWN);
    expect(sheetOf(rows).remarks).toEqual([{ kind: 'table-beside', firstColumn: 5, lastColumn: 4 + (other[0]?.length ?? 0), row: 0 }]);
  });

  it('may stand to its left', () => {
    const rows = beside(contacts, CALENDAR, 2);
    expect(placesOf(rows)).toEqual(['date@5', 'channel@6', 'text@7', 'status@8']);
    expect(sheetOf(rows).remarks).toEqual([{ kind: 'table-beside', firstColumn: 0, lastColumn: 2, row: 0 }]);
  });

  it('may begin right after its last column, where its headings begin anew', () => {
    const rows = beside(CALENDAR, CALENDAR, 0);
    expect(placesOf(rows)).toEqual(OWN);
    expect(sheetOf(rows).remarks).toEqual([{ kind: 'table-beside', firstColumn: 4, lastColumn: 7, row: 0 }]);
  });

  it('may begin there with a date of its own', () => {
    const rows = beside(CALENDAR, events, 0);
    expect(placesOf(rows)).toEqual(OWN);
    expect(sheetOf(rows).remarks).toEqual([{ kind: 'table-beside', firstColumn: 4, lastColumn: 7, row: 0 }]);
  });

  it('may be longer than the calendar', () => {
    const long = [['Semaine', 'Budget', 'Dépensé'], ...Array.from({ length: 12 }, (_, index) => [`S${index + 1}`, 100 + index, 20 * index])];
    expect(placesOf(beside(CALENDAR, long))).toEqual(OWN);
  });

  it('may have its headings on a row further down', () => {
    const rows = beside(CALENDAR, [[], [], ...contacts]);
    expect(placesOf(rows)).toEqual(OWN);
    expect(sheetOf(rows).remarks).toEqual([{ kind: 'table-beside', firstColumn: 5, lastColumn: 7, row: 2 }]);
  });

  it('takes no role from it, even where its column would fit better', () => {
    const bare = CALENDAR.map((row) => row.slice(0, 3));
    const rows = beside(bare, [['Semaine', 'Date', 'Statut'], ...POSTS.slice(0, 5).map(([date, , , status], index) => [`S${index + 40}`, date ?? null, status ?? null])]);
    expect(placesOf(rows)).toEqual(['date@0', 'channel@1', 'text@2']);
  });

  it('is no small legend: that is nobody’s concern', () => {
    const rows = beside(CALENDAR, [['Code', 'Sens'], ['P', 'Photo'], ['V', 'Vidéo']]);
    expect(sheetOf(rows).remarks).toEqual([]);
  });

  it('is none where an empty column only sets some of its own apart', () => {
    const rows = beside(CALENDAR, [['Responsable', 'Lien', 'Notes'], ['Anna', 'https://exemple.ca/1', null], ['Paul', null, 'à relire'], ['Anna', null, null], [null, null, 'photo?'], ['Paul', null, null], ['Anna', 'https://exemple.ca/2', null]]);
    expect(placesOf(rows)).toEqual([...OWN, 'owner@5', 'url@6', 'notes@7']);
    expect(sheetOf(rows).remarks).toEqual([]);
  });
});

describe('two columns of one heading', () => {
  const withColumn = (heading: string, cells: readonly Cell[]): Rows => CALENDAR.map((row, index) => [...row, index === 0 ? heading : (cells[index - 1] ?? null)]);

  it('are told, with the one that is read first', () => {
    const rows = withColumn('Statut', ['Publié', 'Publié', 'À faire', null, null, null]);
    expect(sheetOf(rows).remarks).toEqual([{ kind: 'heading-doubled', heading: 'Statut', columns: [3, 4] }]);
  });

  it('are told in two languages, too', () => {
    const rows = withColumn('Status', ['Publié', 'Publié', 'À faire', 'À faire', 'Brouillon', null]);
    expect(sheetOf(rows).remarks).toMatchObject([{ kind: 'heading-doubled', columns: [3, 4] }]);
  });

  it('are decided by their cells', () => {
    const rows = CALENDAR.map((row, index) => [...row.slice(0, 3), index === 0 ? 'Statut' : ['(voir)', 'Anna', null][index % 3] ?? null, ...row.slice(3)]);
    expect(placesOf(rows)).toContain('status@4');
    expect(sheetOf(rows).remarks).toEqual([{ kind: 'heading-doubled', heading: 'Statut', columns: [4, 3] }]);
  });

  it('are nobody’s concern once a person has said which is read', () => {
    const rows = withColumn('Statut', ['Publié', 'Publié', 'À faire', null, null, null]);
    const columns = [{ heading: 'Date', occurrence: 1, role: 'date', channel: null }, { heading: 'Statut', occurrence: 2, role: 'status', channel: null }] as const;
    const sheet = leading(recognise(outlineOf({ name: 'Plan', rows }), { tab: 'Plan', columns }));
    expect(sheet.columns.find(({ role }) => role === 'status')?.column).toBe(4);
    expect(sheet.remarks).toEqual([]);
  });

  it('are nobody’s concern where one of them is empty, or neither is read', () => {
    expect(sheetOf(withColumn('Statut', [])).remarks).toEqual([]);
    expect(sheetOf(withColumn('Zone', ['a', 'b']).map((row, index) => [...row, index === 0 ? 'Zone' : 'c'])).remarks).toEqual([]);
  });

  it('are two texts where their headings tell them apart', () => {
    const rows = CALENDAR.map((row, index) => [...row, index === 0 ? 'Texte EN' : 'Come and see the new room from Saturday on.']);
    expect(sheetOf(rows).remarks).toEqual([]);
  });
});

describe('columns further right than an outline shows', () => {
  it('are told', () => {
    const rows = CALENDAR.map((row, index) => [...row, ...Array<Cell>(HEAD_COLUMNS).fill(null), index === 0 ? 'Loin' : 'x']);
    expect(sheetOf(rows).remarks).toEqual([{ kind: 'columns-unseen', firstColumn: HEAD_COLUMNS }]);
  });
});

describe('rows that reach past the last heading', () => {
  const shifted: readonly Cell[] = [46_311, 'Facebook', 'Venez nombreux', ' dimanche dès dix heures.', 'Programmé'];

  it('are shifted by a comma too many', () => {
    const sheet = sheetOf([...CALENDAR, shifted]);
    expect(sheet.overflowColumn).toBe(4);
    expect(sheet.columns.map(({ column }) => column)).toEqual([0, 1, 2, 3]);
  });

  it('are so where the last column is the text', () => {
    const order = ([date, channel, text, status]: readonly Cell[]): Cell[] => [date ?? null, channel ?? null, status ?? null, text ?? null];
    expect(sheetOf([...CALENDAR.map(order), [46_311, 'Facebook', 'Programmé', 'Venez nombreux', ' dimanche dès dix heures.']]).overflowColumn).toBe(4);
  });

  it('are so where two commas were too many', () => {
    const rows = [...CALENDAR, [46_311, 'Facebook', 'Venez', ' vendredi', ' samedi et dimanche.', 'Programmé']];
    expect(sheetOf(rows).overflowColumn).toBe(4);
    expect(sheetOf(rows).columns).toHaveLength(4);
  });

  it('are so where as many rows are shifted by two as by one', () => {
    const rows = [...CALENDAR, [46_311, 'Facebook', 'Un atelier', ' samedi', ' pour tous', 'Programmé'], [46_312, 'Facebook', 'Oui', ' c’est dimanche', 'Publié']];
    expect(sheetOf(rows).overflowColumn).toBe(4);
  });

  it('are not where people write remarks beside the table', () => {
    const rows = CALENDAR.map((row, index) => (index === 2 || index === 4 ? [...row, 'Attention à la photo'] : row));
    expect(sheetOf(rows).overflowColumn).toBeUndefined();
  });

  it('are looked for where the tab goes on further down than is seen', () => {
    const recognition = recognise(outlineOf({ name: 'Plan', rows: [...CALENDAR.map((row) => [...row, null]), ...Array.from({ length: 60 }, () => [...(POSTS[0] ?? []), null])], rowCount: 500 }));
    expect(leading(recognition).overflowColumn).toBe(4);
  });

  it('are none where the tab ends at the last heading', () => {
    expect(sheetOf(CALENDAR).overflowColumn).toBeUndefined();
  });
});

describe('posts without a row of headings', () => {
  const bulk: Rows = [
    ['11/30/2026 09:00', 'Join us on Saturday for the opening of the new room! #museum', 'https://example.org/1'],
    ['12/01/2026 10:05', 'Families are welcome every Sunday, with a guide and a snack.', null],
    ['12/02/2026 17:30', 'Thirty volunteers made the party of our quarter possible. Thanks!', 'https://example.org/3'],
  ];

  it('are read from the first row on where dates, texts and links leave no doubt', () => {
    const sheet = sheetOf(bulk, 'hootsuite');
    expect(sheet.headerRow).toBe(-1);
    expect(sheet.endRow).toBe(3);
    expect(sheet.columns.map(({ role }) => role)).toEqual(['datetime', 'text', null]);
  });

  it('are read below a title, and with the columns in another order', () => {
    const rows: Rows = [['Posts'], [], ...bulk.map(([date, text, link]) => [text ?? null, link ?? null, date ?? null])];
    expect(sheetOf(rows).headerRow).toBe(1);
    expect(sheetOf(rows).columns.map(({ role }) => role)).toEqual(['text', null, 'datetime']);
  });

  it('are none in a diary, a bank account or a log', () => {
    expect(found({ name: 'Feuil1', rows: [[46_300, 'Rained all day, so I stayed at home and read a book.'], [46_301, 'Met Paul for lunch and then went to the bank to sign.']] })).toBe('no-calendar');
    expect(found({ name: 'Feuil1', rows: [[46_300, 'Direct debit of the electricity company for the month', -84.2], [46_301, 'Card payment at the grocery store in the main street', -12.5]] })).toBe('no-calendar');
    expect(found({ name: 'Feuil1', rows: [['2026-10-01 10:00', 'Server restarted after the update of the night'], ['2026-10-02 11:00', 'Server restarted after a failure of the power']] })).toBe('no-calendar');
  });

  it('are not looked for where another tab has headings', () => {
    expect(found({ name: 'Vrac', rows: bulk }, { name: 'Plan', rows: CALENDAR })).toBe('Plan:1');
  });
});

describe('the rows of a calendar', () => {
  it('may stand under week banners, repeated headings and blank rows, above a legend', () => {
    const week = (number: number): Rows => [[`Semaine ${number}`], HEADER, ...POSTS.slice(0, 3), []];
    const rows = [['Calendrier éditorial'], [], ...week(1), ...week(2), ['Légende'], ['Vert', 'prêt'], ['Rouge', 'en retard']];
    expect(found({ name: 'Feuil1', rows })).toBe('Feuil1:4');
    expect(rolesOf({ name: 'Feuil1', rows })).toEqual({ date: 'Date', channel: 'Canal', text: 'Texte', status: 'Statut' });
  });

  it('may have weekdays for dates under banners of weeks', () => {
    const days = ['Lundi', 'Mercredi', 'Vendredi'];
    const week = (label: string): Rows => [[label], ...days.map((day, index) => [day, ...(POSTS[index] ?? []).slice(1)])];
    expect(rolesOf({ name: 'Plan', rows: [['Jour', 'Canal', 'Texte', 'Statut'], ...week('Semaine du 5 octobre'), ...week('Semaine du 12 octobre')] })).toMatchObject({ date: 'Jour', text: 'Texte' });
  });

  it('are headed in the first forty rows only', () => {
    const notes = (count: number): Rows => Array.from({ length: count }, (_, index) => [`Consigne ${index + 1}`]);
    expect(found({ name: 'Feuil1', rows: [...notes(39), ...CALENDAR] })).toBe('Feuil1:40');
    expect(found({ name: 'Feuil1', rows: [...notes(40), ...CALENDAR] })).toBe('no-calendar');
  });

  it('end with the data, however far formats reach', () => {
    expect(leading(recognise(outlineOf({ name: 'Plan', rows: [...CALENDAR, ...Array.from({ length: 50 }, (): Cell[] => [])], rowCount: 57 }))).endRow).toBe(7);
  });

  it('have no year from a title that names only days', () => {
    expect(sheetOf([['Week 1: July 10–14'], HEADER, ...POSTS], 'Feuil1').period).toBeUndefined();
  });
});

/** Reading Suivi's own tab, whole or damaged: the rest is always read, and what is wrong is told. */
import { describe, expect, it } from 'vitest';
import { splitTabs } from '../../../core/settings-tab/settings-tab.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { columnsIn, HEADER, settingsBook, settingsIn, TITLE, troublesIn } from './settings-book.ts';

const NETWORK_ROW = ['column', 'Réseau', 'channel', null, null, 'Colonne « Réseau » : canal'];
const TEXT_ROW = ['column', 'Texte', 'text', null, null, 'Colonne « Texte » : texte'];
const TAB_ROW = ['calendar', 'tab', 'Planning', null, null, 'L’onglet où les publications sont planifiées'];

async function read(...rows: readonly (readonly Cell[])[]): Promise<{ columns: readonly string[]; troubles: readonly string[]; tab: string | null }> {
  const settings = await settingsIn(settingsBook(...rows).workbook);
  return { columns: columnsIn(settings), troubles: troublesIn(settings), tab: settings?.mapping?.tab ?? null };
}

describe('the tab of settings', () => {
  it('is read row by row', async () => {
    const rows = [HEADER, TAB_ROW, NETWORK_ROW, ['column', 'Statut', 'status@facebook', 2, ''], ['column', 'Interne', 'none']];
    expect(await read(...rows)).toEqual({ columns: ['Réseau: channel', 'Statut/2: status@facebook', 'Interne: none'], troubles: [], tab: 'Planning' });
  });

  it('holds what was said of the calendar’s tab, and keeps for later what was said of another', async () => {
    const rows = [['column', 'Réseau', 'channel', null, 'Planning'], ['column', 'Titre', 'title', null, 'Ancien'], ['column', 'Réseau', 'account', null, 'Ancien'], ['column', 'Mot', 'title']];
    expect(await read(HEADER, TAB_ROW, ...rows)).toEqual({ columns: ['Réseau: channel', 'Mot: title'], troubles: [], tab: 'Planning' });
    expect(await read(HEADER, ...rows)).toEqual({
      columns: ['Titre: title', 'Réseau: account', 'Mot: title'], troubles: ['row-contradicted 4: column · Titre · title'], tab: 'Ancien',
    });
  });

  it('remembers nothing where nobody has said anything', async () => {
    expect((await settingsIn(settingsBook(HEADER).workbook))?.mapping).toBeNull();
  });

  it('is found by its title, whatever it is called, and never by its name', async () => {
    const { book, suivi, workbook } = settingsBook(HEADER, NETWORK_ROW);
    book.renameSheet(suivi.id, 'Ne pas toucher');
    book.addSheet('Suivi').write(0, 0, { values: [['Suivi', 'Publications'], ['Réseau', 'title']] }, 'person');
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Réseau: channel']);
    expect(splitTabs(await workbook.outline()).others.sheets.map(({ name }) => name)).toEqual(['Planning', 'Suivi']);
  });

  it('is found where rows and columns were put before it, and where its title was reworded after the first words', async () => {
    const { suivi, workbook } = settingsBook(HEADER, NETWORK_ROW);
    suivi.insertRows(0, 2, 'colleague');
    suivi.insertColumns(0, 1, 'colleague');
    suivi.write(2, 1, { values: [['SUIVI (réglages, settings) – demander à Ana']] }, 'colleague');
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Réseau: channel']);
  });

  it('may be longer than an outline shows', async () => {
    const many = Array.from({ length: 200 }, (_, index): Cell[] => ['column', `Colonne ${index}`, 'none']);
    const { columns, troubles } = await read(HEADER, ...many, NETWORK_ROW);
    expect(columns).toHaveLength(201);
    expect(columns[200]).toBe('Réseau: channel');
    expect(troubles).toEqual([]);
  });

  it('tells of a copy, and reads the first of the two', async () => {
    const { book, workbook } = settingsBook(HEADER, NETWORK_ROW);
    book.addSheet('Suivi (2)').write(0, 0, { values: [[TITLE, null, null], ['column', 'Réseau', 'title']] }, 'colleague');
    const settings = await settingsIn(workbook);
    expect(columnsIn(settings)).toEqual(['Réseau: channel']);
    expect(troublesIn(settings)).toEqual(['tab-doubled 1: Suivi (2)']);
    expect(splitTabs(await workbook.outline()).others.sheets.map(({ name }) => name)).toEqual(['Planning']);
  });
});

describe('a damaged tab of settings', () => {
  it('is read by its headings where columns were moved, in either language', async () => {
    const rows = [['Value', null, 'Kind', 'Remarque', 'Item', 'Detail'], ['channel', null, 'column', 'à revoir', 'Réseau'], ['status', null, 'column', null, 'Statut', 2]];
    expect(await read(...rows)).toEqual({ columns: ['Réseau: channel', 'Statut/2: status'], troubles: [], tab: '' });
  });

  it('is read in the usual order, from the title on, where the headings are gone', async () => {
    expect(await read(NETWORK_ROW, TEXT_ROW)).toEqual({ columns: ['Réseau: channel', 'Texte: text'], troubles: ['headings-missing 2: Suivi'], tab: '' });
    const { suivi, workbook } = settingsBook(NETWORK_ROW);
    suivi.insertColumns(0, 3, 'colleague');
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Réseau: channel']);
  });

  it('does not take a setting for the headings because a column is called like one', async () => {
    expect((await read(HEADER, ['column', 'Note', 'notes'], ['column', 'Valeur', 'none'])).columns).toEqual(['Note: notes', 'Valeur: none']);
  });

  it('is read in whatever order its rows were sorted', async () => {
    expect((await read(TEXT_ROW, HEADER, NETWORK_ROW)).columns).toEqual(['Texte: text', 'Réseau: channel']);
  });

  it.each<readonly [what: string, row: readonly Cell[], told: string]>([
    ['a role that nobody knows', ['column', 'Humeur', 'mood'], 'column · Humeur · mood'],
    ['a value that was deleted', ['column', 'Humeur'], 'column · Humeur'],
    ['a kind that was deleted', [null, 'Humeur', 'notes'], 'Humeur · notes'],
    ['a kind that is misspelt', ['colunm', 'Humeur', 'notes'], 'colunm · Humeur · notes'],
    ['an error for a value', ['column', 'Humeur', { error: '#REF!' }], 'column · Humeur · #REF!'],
    ['an error for a heading', ['column', { error: '#N/A' }, 'notes'], 'column · #N/A · notes'],
    ['an error for a kind', [{ error: '#NAME?' }, 'Humeur', 'notes'], '#NAME? · Humeur · notes'],
    ['a place that is no number', ['column', 'Humeur', 'notes', 'deux'], 'column · Humeur · notes · deux'],
    ['a status on no channel', ['column', 'Humeur', 'status@'], 'column · Humeur · status@'],
    ['a calendar without a name', ['calendar', 'tab'], 'calendar · tab'],
  ])('tells of %s and reads the rest', async (_what, row, told) => {
    expect(await read(HEADER, NETWORK_ROW, row, TEXT_ROW)).toEqual({ columns: ['Réseau: channel', 'Texte: text'], troubles: [`row-unreadable 4: ${told}`], tab: '' });
  });

  it('says nothing of kinds that a later version knows, or of a remark that somebody left', async () => {
    const rows = [['report', 'monday', 'off'], ['colour', 'text-duplicate', 'blue', 'a1b2c3'], ['calendar', 'weekend', 'closed'], [null, 'Demander à Ana']];
    expect((await read(HEADER, ...rows, NETWORK_ROW)).troubles).toEqual([]);
  });

  it('takes the later of two rows on one column, and tells where they disagree', async () => {
    expect(await read(HEADER, NETWORK_ROW, ['column', 'réseau ', 'account'], TEXT_ROW, TEXT_ROW)).toEqual({
      columns: ['réseau : account', 'Texte: text'], troubles: ['row-contradicted 3: column · Réseau · channel'], tab: '',
    });
  });

  it('tells of the earlier of two columns that are said to be the same', async () => {
    const other = [['column', 'Titre', 'text', null, 'Ancien'], ['column', 'A', 'none'], ['column', 'B', 'none'], ['column', 'Statut', 'status@x']];
    expect((await read(HEADER, TAB_ROW, TEXT_ROW, ...other)).troubles).toEqual([]);
    expect((await read(HEADER, TAB_ROW, TEXT_ROW, ['column', 'Légende', 'text'], ...other, ['column', 'Statut', 'status@x', 2])).troubles).toEqual([
      'row-contradicted 4: column · Texte · text', 'row-contradicted 9: column · Statut · status@x',
    ]);
    expect(await read(HEADER, TAB_ROW, TEXT_ROW, ['column', 'Légende', 'text'], TEXT_ROW)).toMatchObject({
      columns: ['Légende: text', 'Texte: text'], troubles: ['row-contradicted 5: column · Légende · text'],
    });
  });

  it('is read with the kinds that the French pane speaks of', async () => {
    expect(await read(HEADER, ['Calendrier', 'onglet', 'Planning'], ['Colonne', 'Réseau', 'channel'], ['colonne', 'Interne', 'aucun'], ['column', 'Réseau', 'account'])).toEqual({
      columns: ['Interne: none', 'Réseau: account'], troubles: ['row-contradicted 4: Colonne · Réseau · channel'], tab: 'Planning',
    });
    expect((await read(HEADER, ['Calendrier', 'Noël', 'fermé'])).troubles).toEqual([]);
  });

  it('is read with capitals and spaces in the codes, and numbers for headings', async () => {
    expect((await read(HEADER, [' COLUMN ', 2026, ' Title '], ['Column', true, 'none', '2'])).columns).toEqual(['2026: title', 'TRUE/2: none']);
  });

  it('is read as far as it goes where something else was pasted below', async () => {
    const { suivi, workbook } = settingsBook(HEADER, NETWORK_ROW);
    suivi.write(1_000_000, 0, { values: [['x']] }, 'colleague');
    const settings = await settingsIn(workbook);
    expect(columnsIn(settings)).toEqual(['Réseau: channel']);
    expect(settings?.troubles.map(({ code }) => code)).toEqual(['rows-unread']);
  });
});

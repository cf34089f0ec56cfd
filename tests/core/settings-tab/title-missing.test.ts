/** The title of Suivi's tab gone or far down: the settings are still read, the rest is told, and no second tab is made. */
import { describe, expect, it } from 'vitest';
import { findCalendar } from '../../../core/jobs/open-calendar.ts';
import { rememberMapping } from '../../../core/jobs/remember-mapping.ts';
import type { RememberedMapping } from '../../../core/recognise/remembered.ts';
import { splitTabs } from '../../../core/settings-tab/settings-tab.ts';
import { UNFINISHED_SETTINGS } from '../../../core/settings-tab/unfinished.ts';
import { wordsIn } from '../../../core/words/words-in.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { columnsIn, HEADER, settingsBook, settingsIn, TITLE, troublesIn } from './settings-book.ts';

const ROWS = [HEADER, ['calendar', 'tab', 'Planning'], ['column', 'Réseau', 'account', null, 'Planning', 'note']];
const SAID: RememberedMapping = { tab: 'Planning', columns: [{ heading: 'Réseau', occurrence: 1, role: 'account', channel: null }, { heading: 'Texte', occurrence: 1, role: 'title', channel: null }] };

interface Damage {
  readonly what: string;
  readonly damage: (suivi: BookSheet) => void;
  readonly troubles: readonly string[];
  /** Where the title stands after the next saving, if anywhere. */
  readonly titleAt: readonly [row: number, column: number] | null;
}

const DAMAGES: readonly Damage[] = [
  { what: 'cleared', damage: (suivi) => suivi.write(0, 0, { values: [[null]] }, 'colleague'), troubles: ['title-missing 2: Suivi'], titleAt: [0, 0] },
  { what: 'deleted with its row', damage: (suivi) => suivi.deleteRows(0, 1, 'colleague'), troubles: ['title-missing 1: Suivi'], titleAt: [0, 6] },
  { what: 'pushed down by 12 rows', damage: (suivi) => suivi.insertRows(0, 12, 'colleague'), troubles: [], titleAt: [12, 0] },
  { what: 'replaced by other text', damage: (suivi) => suivi.write(0, 0, { values: [['Réglages']] }, 'colleague'), troubles: ['title-missing 2: Suivi'], titleAt: null },
  {
    what: 'deleted with its row, two of the headings lost and the columns moved',
    damage: (suivi) => {
      suivi.deleteRows(0, 1, 'colleague');
      suivi.insertColumns(0, 2, 'colleague');
      suivi.write(0, 6, { values: [[null, null]] }, 'colleague');
    },
    troubles: ['title-missing 1: Suivi'],
    titleAt: [0, 8],
  },
];

describe.each(HOSTS)('a tab of settings in $name whose title was', ({ openHost }) => {
  it.each(DAMAGES)('$what is read, told, and whole again where its cell is free', async ({ damage, troubles, titleAt }) => {
    const { book, suivi } = settingsBook(...ROWS);
    damage(suivi);
    const workbook = await openHost(book);
    const settings = await settingsIn(workbook);
    expect([settings?.mapping?.tab, columnsIn(settings), troublesIn(settings)]).toEqual(['Planning', ['Réseau: account'], troubles]);
    expect((await findCalendar(workbook)).outline.sheets.map(({ name }) => name)).toEqual(['Planning']);
    const before = wholeBook(book);
    expect(await rememberMapping(workbook, SAID, 'fr')).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Suivi!'))).toEqual([]);
    const again = await settingsIn(workbook);
    expect([columnsIn(again), troublesIn(again)]).toEqual([['Réseau: account', 'Texte: title'], titleAt === null ? troubles : []]);
    if (titleAt !== null) expect(suivi.value(...titleAt)).toBe(TITLE);
    const whole = wholeBook(book);
    expect(await rememberMapping(workbook, SAID, 'fr')).toEqual({ written: 0, skipped: [], unknown: [], fault: null });
    expect(changedPlaces(whole, wholeBook(book))).toEqual([]);
  });
});

describe('a title that is gone', () => {
  it('is not put in a row that holds a setting, nor where somebody has put a remark', async () => {
    for (const row of [['column', 'Texte', 'title'], [null, 'Demander à Ana'], ['Demander à Ana']]) {
      const { book, suivi, workbook } = settingsBook(row, ...ROWS);
      suivi.write(0, 0, { values: [[null]] }, 'colleague');
      await rememberMapping(workbook, SAID, 'fr');
      expect([0, 1, 2].map((column) => suivi.value(1, column))).toEqual([0, 1, 2].map((column) => row[column] ?? null));
      expect(columnsIn(await settingsIn(workbook)).toSorted()).toEqual(['Réseau: account', 'Texte: title']);
      expect(book.sheets).toHaveLength(2);
    }
  });

  it('takes the place of the mark where rows were put above a half-made tab', async () => {
    const { suivi, workbook } = settingsBook(...ROWS);
    suivi.write(0, 0, { values: [[UNFINISHED_SETTINGS]] }, 'addin');
    expect(await settingsIn(workbook)).toBeNull();
    suivi.insertRows(0, 2, 'colleague');
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Réseau: account']);
    await rememberMapping(workbook, SAID, 'fr');
    expect([suivi.value(2, 0), troublesIn(await settingsIn(workbook))]).toEqual([TITLE, []]);
  });

  it('is made up for by four of the headings in both languages, and by no fewer, and by none in one language', async () => {
    for (const [header, count] of [[HEADER, 1], [[null, null, ...HEADER.slice(2)], 1], [HEADER.slice(0, 3), 0], [['Genre', 'Élément', 'Valeur', 'Précision', 'Onglet', 'Note'], 0], [['Kind', 'Item', 'Value', 'Detail', 'Tab', 'Note'], 0]] as const) {
      const { suivi, workbook } = settingsBook(header, ['column', 'Réseau', 'account']);
      suivi.write(0, 0, { values: [[null]] }, 'colleague');
      expect([header, splitTabs(await workbook.outline()).own.length]).toEqual([header, count]);
    }
  });

  it('is told in both languages', () => {
    expect(wordsIn('en').settingsTab.troubles['title-missing']('Suivi')).toContain('The title of “Suivi” is missing');
    expect(wordsIn('fr').settingsTab.troubles['title-missing']('Suivi')).toContain('Le titre de «\u00a0Suivi\u00a0» manque');
  });
});

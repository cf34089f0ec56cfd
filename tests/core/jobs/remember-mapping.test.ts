/** Keeping in the workbook what a person said of the columns: little is written, nothing of anybody's is lost. */
import { describe, expect, it } from 'vitest';
import { rememberMapping } from '../../../core/jobs/remember-mapping.ts';
import type { RememberedColumn, RememberedMapping } from '../../../core/recognise/remembered.ts';
import type { Role } from '../../../core/table/role.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import type { Book } from '../../hosts/book/book.ts';
import { columnsIn, HEADER, settingsBook, settingsIn, TITLE, troublesIn } from '../settings-tab/settings-book.ts';
import { breakOffEverywhere } from './break-off.ts';

const NETWORK_ROW = ['column', 'Réseau', 'channel', null, null, 'Colonne « Réseau » : canal'];

function column(heading: string, role: Role | null, occurrence = 1): RememberedColumn {
  return { heading, role, occurrence, channel: null };
}

function mapping(...columns: readonly RememberedColumn[]): RememberedMapping {
  return { tab: 'Planning', columns };
}

/** A workbook that has a calendar and nothing of Suivi's. */
function plainBook(): Book {
  const { book, suivi } = settingsBook();
  book.deleteSheet(suivi.id);
  return book;
}

const SAID = mapping(column('Date', 'date'), column('Réseau', 'channel'), { heading: 'FB', occurrence: 2, role: null, channel: 'facebook' }, column('Texte', null));
const SAID_COLUMNS = ['Date: date', 'Réseau: channel', 'FB/2: status@facebook', 'Texte: none'];

describe.each(HOSTS)('remembering columns in $name', ({ openHost }) => {
  it('makes a hidden tab, last of all, that tells a reader in both languages what it is', async () => {
    const book = plainBook();
    const before = wholeBook(book);
    const workbook = await openHost(book);
    expect(await rememberMapping(workbook, SAID, 'fr')).toMatchObject({ skipped: [], unknown: [], fault: null });
    expect(await settingsIn(workbook)).toMatchObject({ mapping: SAID, troubles: [] });
    const tab = book.sheets[book.sheets.length - 1];
    expect([tab?.name, tab?.visibility]).toEqual(['Suivi', 'hidden']);
    expect(String(tab?.value(0, 0))).toMatch(/^Suivi \(réglages, settings\)\. .*équipe.* · .*team/);
    expect([3, 4, 5].map((row) => tab?.value(row, 5))).toEqual(['Colonne «\u00a0Date\u00a0»\u00a0: date', 'Colonne «\u00a0Réseau\u00a0»\u00a0: canal', 'Colonne «\u00a0FB\u00a0»\u00a0: statut sur facebook']);
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Suivi'))).toEqual(['tabs']);
  });

  it('writes nothing the second time, in the other language neither', async () => {
    const book = plainBook();
    const workbook = await openHost(book);
    await rememberMapping(workbook, SAID, 'fr');
    const before = wholeBook(book);
    expect(await rememberMapping(workbook, SAID, 'en')).toEqual({ written: 0, skipped: [], unknown: [], fault: null });
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('changes the rows that say otherwise, adds what is new below, and keeps columns that are gone for now', async () => {
    const { book } = settingsBook(HEADER, ['calendar', 'tab', 'Planning'], NETWORK_ROW, ['column', 'Ancienne', 'pillar', null, null, 'à moi'], ['column', 'Texte', 'title', null, null, 'x']);
    const workbook = await openHost(book);
    const before = wholeBook(book);
    await rememberMapping(workbook, mapping(column('Réseau', 'channel'), column('Texte', 'text'), column('Heure', 'time')), 'en');
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Réseau: channel', 'Ancienne: pillar', 'Texte: text', 'Heure: time']);
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Suivi!6,'))).toEqual(['Suivi!5,2', 'Suivi!5,4', 'Suivi!5,5']);
    expect(book.sheetNamed('Suivi')?.value(6, 5)).toBe('Column “Heure”: time');
  });

  it('forgets a column that is gone once another one is what it was, and nothing of another tab', async () => {
    const { book } = settingsBook(HEADER, NETWORK_ROW, ['column', 'Canal', 'channel', null, 'Autre'], ['column', 'Interne', 'none']);
    const workbook = await openHost(book);
    await rememberMapping(workbook, mapping(column('Plateforme', 'channel')));
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Interne: none', 'Plateforme: channel']);
    await rememberMapping(workbook, { tab: 'Autre', columns: [column('Titre', 'title')] });
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Canal: channel', 'Interne: none', 'Titre: title']);
  });

  it('leaves rows of other kinds and remarks byte for byte', async () => {
    const others = [['rule', 'date-missing', 'off', 3, null, ' Ana '], [null, null, null, null, null, 'Demander à Ana'], ['colunm', 'Texte', 'text', null, null, null]];
    const { book } = settingsBook(HEADER, ...others, NETWORK_ROW);
    const workbook = await openHost(book);
    await rememberMapping(workbook, mapping(column('Réseau', 'account'), column('Texte', 'text')));
    const tab = book.sheetNamed('Suivi');
    expect(others.map((_, index) => [0, 1, 2, 3, 4, 5].map((at) => tab?.value(index + 2, at)))).toEqual(others);
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Réseau: account', 'Texte: text']);
  });

  it('tidies rows that two people wrote for one column', async () => {
    const { book } = settingsBook(HEADER, ['calendar', 'tab', 'Planning'], NETWORK_ROW, ['column', 'Réseau', 'account'], ['column', 'Réseau', 'mood']);
    const workbook = await openHost(book);
    await rememberMapping(workbook, mapping(column('Réseau', 'channel')));
    const settings = await settingsIn(workbook);
    expect([columnsIn(settings), troublesIn(settings)]).toEqual([['Réseau: channel'], []]);
    expect(await rememberMapping(workbook, mapping(column('Réseau', 'channel')))).toMatchObject({ written: 0, skipped: [] });
  });

  it('writes headings again that are gone, where nobody has put anything else', async () => {
    const { book } = settingsBook([null, HEADER[1] ?? null, null, HEADER[3] ?? null, HEADER[4] ?? null, 'Remarques'], NETWORK_ROW);
    const workbook = await openHost(book);
    await rememberMapping(workbook, mapping(column('Réseau', 'channel')));
    expect([0, 1, 2, 3, 4, 5].map((at) => book.sheetNamed('Suivi')?.value(1, at))).toEqual([...HEADER.slice(0, 5), 'Remarques']);
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Réseau: channel']);
  });

  it('writes where the columns stand now', async () => {
    const { book, suivi } = settingsBook(HEADER, NETWORK_ROW);
    suivi.insertColumns(1, 1, 'colleague');
    const workbook = await openHost(book);
    await rememberMapping(workbook, mapping(column('Réseau', 'account'), column('Texte', 'text')));
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Réseau: account', 'Texte: text']);
    expect([0, 1, 2, 3].map((at) => suivi.value(2, at))).toEqual(['column', null, 'Réseau', 'account']);
  });

  it('leaves a formula where it is, and says so', async () => {
    const { book, suivi } = settingsBook(HEADER, ['calendar', 'tab', 'Planning'], NETWORK_ROW);
    suivi.setCell(3, 2, { value: 'channel', formula: '=LOWER("CHANNEL")' }, 'colleague');
    const workbook = await openHost(book);
    const { skipped } = await rememberMapping(workbook, mapping(column('Réseau', 'account'), column('Texte', 'text')));
    expect(skipped.map(({ reason }) => reason)).toContain('formula');
    expect(columnsIn(await settingsIn(workbook))).toEqual(['Réseau: channel', 'Texte: text']);
  });

  it('takes another name where the team has a tab called Suivi, be it the calendar itself', async () => {
    const book = plainBook();
    book.renameSheet(book.sheets[0]?.id ?? '', 'SUIVI');
    book.addSheet('Suivi (2)').write(0, 0, { values: [['à nous']] }, 'person');
    const workbook = await openHost(book);
    await rememberMapping(workbook, SAID);
    expect(book.sheets.map(({ name }) => name)).toEqual(['SUIVI', 'Suivi (2)', 'Suivi (3)']);
    expect(columnsIn(await settingsIn(workbook))).toEqual(SAID_COLUMNS);
  });
});

describe('remembering columns when something is in the way', () => {
  it('says what a protected tab did not take, and writes nothing', async () => {
    const { book, suivi, workbook } = settingsBook(HEADER, NETWORK_ROW);
    suivi.setProtected(true, 'colleague');
    const before = wholeBook(book);
    const { written, skipped } = await rememberMapping(workbook, mapping(column('Texte', 'text')));
    expect([written, new Set(skipped.map(({ reason }) => reason))]).toEqual([0, new Set(['protected'])]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('repairs in place what a host left half made, at whichever step it broke off, and had said so', async () => {
    const times = await breakOffEverywhere(plainBook, (workbook) => rememberMapping(workbook, SAID), async ({ at, book, workbook, told }) => {
      expect([at, told]).not.toMatchObject([at, { fault: null }]);
      // A half-made tab is not read as settings, nor taken for one of the team's.
      if (book.sheets[1]?.value(0, 0) !== TITLE) expect([at, await settingsIn(workbook)]).toEqual([at, null]);
      await rememberMapping(workbook, SAID);
      expect([at, ...book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)]).toEqual([at, 'Planning visible', 'Suivi hidden']);
      expect([at, ...columnsIn(await settingsIn(workbook))]).toEqual([at, ...SAID_COLUMNS]);
    });
    expect(times).toBeGreaterThan(10);
  });
});

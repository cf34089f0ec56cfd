/** The tab of channels for who has none: one click, a row for each channel that is used, read without a trouble. */
import { describe, expect, it } from 'vitest';
import type { Workbook } from '../../../core/host.ts';
import { UNFINISHED_CHANNELS, setUpChannels } from '../../../core/jobs/set-up-channels.ts';
import { usedChannels } from '../../../core/cadence/used-channels.ts';
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../../../core/side-tabs/find-side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { CHANNELS_TAB_FIELDS, channelsTabIn } from '../../../core/words/channels-tab-words.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { plainCalendar } from '../../fixtures/cadence/plain-calendar.ts';
import { Book } from '../../hosts/book/book.ts';

const CHANNELS = ['instagram', 'facebook', 'infolettre'];

function emptyBook(): Book {
  const book = new Book();
  book.addSheet('Feuil1');
  return book;
}

async function tabsIn(workbook: Workbook): Promise<SideTabs> {
  const outline = await workbook.outline();
  const found = findSideTabs(outline, new Set());
  return decodeSideTabs(found, await workbook.read(found.map(sideTabRequest)), outline);
}

describe.each(HOSTS)('setting up the channels in $name', ({ openHost }) => {
  it.each(LANGUAGES)('makes the tab in %s with a row a channel, every column known', async (language) => {
    const book = emptyBook();
    const workbook = await openHost(book);
    expect(await setUpChannels(workbook, language, CHANNELS)).toMatchObject({ skipped: [], unknown: [], fault: null });
    const { channels, troubles } = await tabsIn(workbook);
    expect(troubles).toEqual([]);
    expect(channels?.sheetName).toBe(channelsTabIn(language).name);
    expect([...(channels?.columns ?? [])].sort(([, a], [, b]) => a - b)).toEqual(CHANNELS_TAB_FIELDS.map((field, column) => [field, column]));
    expect(channels?.rows.map(({ network, least, days }) => [network, least, days])).toEqual(CHANNELS.map((channel) => [[channel], null, null]));
  });

  it.each(LANGUAGES)('offers only words in %s that are read again', async (language) => {
    const { statuses, levels, days } = channelsTabIn(language);
    const book = emptyBook();
    const workbook = await openHost(book);
    await setUpChannels(workbook, language, statuses.map((_, at) => `canal ${at}`));
    const sheet = book.sheets.find(({ name }) => name === channelsTabIn(language).name);
    sheet?.write(1, 6, { values: statuses.map((status, at) => [status, levels[at % levels.length] ?? null]) }, 'person');
    sheet?.write(1, 13, { values: statuses.map((_, at) => [days[at % days.length] ?? null]) }, 'person');
    const { channels, troubles } = await tabsIn(workbook);
    expect(troubles).toEqual([]);
    expect(new Set(channels?.rows.map(({ status }) => status)).size).toBe(statuses.length);
    expect(channels?.rows.every(({ status, level, days: set }) => status !== null && level !== null && set !== null)).toBe(true);
  });

  it('keeps the names that a team gives its channels, and begins with a capital where they have none', async () => {
    const book = emptyBook();
    await setUpChannels(await openHost(book), 'fr', ['instagram', 'infolettre', 'BlueSky Québec', 'iMessage']);
    const sheet = book.sheetNamed('Canaux');
    expect([1, 2, 3, 4].map((row) => sheet?.value(row, 0))).toEqual(['Instagram', 'Infolettre', 'BlueSky Québec', 'iMessage']);
  });

  it('adds nothing the second time, nor beside the team’s own tab', async () => {
    const book = emptyBook();
    book.addSheet('Nos comptes').write(0, 0, { values: [['Réseau', 'Compte', 'Minimum par semaine'], ['Facebook', '@nous', 3]] }, 'person');
    const before = wholeBook(book);
    const workbook = await openHost(book);
    for (const language of LANGUAGES) expect((await setUpChannels(workbook, language, CHANNELS)).written).toBe(0);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('finishes a tab that was left half made, and takes another name where its own is somebody’s', async () => {
    const halfMade = emptyBook();
    halfMade.addSheet('Canaux').write(0, 0, { values: [[UNFINISHED_CHANNELS, 'Compte'], ['Instagram', null]] }, 'person');
    await setUpChannels(await openHost(halfMade), 'fr', CHANNELS);
    expect(halfMade.sheets.map(({ name }) => name)).toEqual(['Feuil1', 'Canaux']);
    expect(halfMade.sheets[1]?.value(0, 0)).toBe('Réseau');
    const taken = emptyBook();
    taken.addSheet('Canaux').write(0, 0, { values: [['Fleuve', 'Longueur'], ['Rideau', 202]] }, 'person');
    await setUpChannels(await openHost(taken), 'fr', CHANNELS);
    expect(taken.sheets.map(({ name }) => name)).toEqual(['Feuil1', 'Canaux', 'Canaux 2']);
  });
});

describe('the channels that a calendar uses', () => {
  it('are those of its rows, the most used first, without “all”', () => {
    expect(usedChannels(plainCalendar([{ channels: ['x'] }, { channels: ['facebook', 'x'] }, { channels: ['all'] }, { kind: 'idea', channels: ['tiktok'] }, {}]))).toEqual(['x', 'facebook', 'tiktok']);
  });
});

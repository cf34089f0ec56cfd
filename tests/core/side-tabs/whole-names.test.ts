/** Names of channels that hold a comma, an ampersand or a slash: the tab of channels tells them from lists. */
import { describe, expect, it } from 'vitest';
import { cadenceOf } from '../../../core/cadence/cadence-of.ts';
import { postMix } from '../../../core/rules/goals/post-mix.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import { withWholeNames } from '../../../core/side-tabs/whole-names.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import { channelAsWritten, channelWords, writtenChannel } from '../../../core/table/decode-channel.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';
import { readSideTabs } from './workbook-of.ts';
import type { SheetOf } from './workbook-of.ts';

const TODAY = day('2026-11-23');
const MEDIA = 'Radio, télé et presse';
const KEY = 'radio tele et presse';

function read(cells: readonly string[], pages: readonly string[], others: readonly SheetOf[] = []): { readonly calendar: Calendar; readonly tabs: SideTabs } {
  const calendar = calendarOf(['date', 'channel', 'title', 'status'], cells.map((channel, at) => [TODAY + at, channel, `Titre ${at}`, 'Approuvé']));
  const rows = [['Réseau', 'Compte', 'Niveau', 'Minimum par semaine'], ...pages.map((page, at) => [page, `@musee${at}`, 'Actif', 2])];
  return withWholeNames({ calendar, tabs: readSideTabs([{ name: 'Canaux', rows }, ...others]).tabs });
}

function channelsOf({ calendar }: { readonly calendar: Calendar }): readonly (readonly string[])[] {
  return calendar.channel.entries.slice(1).map(({ channels }) => channels);
}

function pagesOf({ tabs }: { readonly tabs: SideTabs }): readonly (readonly string[])[] {
  return tabs.channels?.rows.map(({ network }) => network) ?? [];
}

describe('a row of the tab of channels', () => {
  it('is one channel, by itself or in a list of the calendar; other cells keep their several channels', () => {
    const both = read([MEDIA, `Facebook + ${MEDIA}`, 'Facebook, Infolettre', 'Blogue & infolettre (FR)'], ['Facebook', MEDIA, 'Infolettre']);
    expect(pagesOf(both)).toEqual([['facebook'], [KEY], ['infolettre']]);
    expect(channelsOf(both)).toEqual([[KEY], ['facebook', KEY], ['facebook', 'infolettre'], ['blogue', 'infolettre']]);
  });

  it('is a list where it names a network, or where a part of it stands elsewhere without the rest', () => {
    for (const [cells, page] of [[['Facebook'], 'Facebook, Blogue'], [['Blogue', 'Site web / Blogue'], 'Site web / Blogue'], [['Instagram, Blogue'], 'Blogue & balado']] as const) {
      expect(pagesOf(read(cells, [page]))[0]).toHaveLength(2);
    }
    expect(pagesOf(read([], ['Blogue & balado', 'Balado']))).toEqual([['blogue', 'balado'], ['balado']]);
    expect(pagesOf(read([], ['Radio & télé', 'Radio & presse']))).toEqual([['radio tele'], ['radio presse']]);
  });

  it('is so in the other tabs too', () => {
    const { tabs } = read([MEDIA], [MEDIA], [
      { name: 'Équipe', rows: [['Personne', 'Rôles', 'Canaux', 'Jours', 'De', 'À'], ['Inès Roy', 'Rédaction', `Facebook, ${MEDIA}`, 'lun-ven', '9 h', '17 h'], ['Luc Paré', 'Veille', `Tous sauf ${MEDIA}`, 'lun-ven', '9 h', '17 h']] },
      { name: 'Récurrences', rows: [['Titre', 'Canal', 'Récurrence', 'Heure'], ['Bulletin', MEDIA, 'chaque lundi', '9 h']] },
      { name: 'Style', rows: [['Règle', 'Canal', 'Valeur'], ['Longueur maximale', MEDIA, 200]] },
    ]);
    expect(tabs.team?.rows.map(({ channels, channelsExcept }) => channelsExcept ?? channels)).toEqual([['facebook', KEY], [KEY]]);
    expect(tabs.recurring?.rows.map(({ channel }) => channel)).toEqual([[KEY]]);
    expect(tabs.style?.rows.map(({ channels: { only } }) => [...only])).toEqual([[KEY]]);
  });

  it('leaves a workbook without such a name as it was read', () => {
    const calendar = calendarOf(['date', 'channel'], [[TODAY, 'Facebook, Blogue']]);
    const { tabs } = readSideTabs([{ name: 'Canaux', rows: [['Réseau', 'Compte'], ['Facebook', '@musee']] }]);
    const same = withWholeNames({ calendar, tabs });
    expect([same.calendar, same.tabs]).toEqual([calendar, tabs]);
    expect(same.calendar).toBe(calendar);
  });
});

describe('such a name', () => {
  it('has its own posts and its own target, once', () => {
    const { calendar, tabs } = read([MEDIA, MEDIA, MEDIA], [MEDIA]);
    const { channels, counts, targets } = cadenceOf({ calendar, tabs, settings: DEFAULT_SETTINGS, period: { from: TODAY, to: TODAY + 6 }, today: TODAY });
    expect([channels, [...counts], targets.map((target) => target?.least)]).toEqual([[KEY], [3], [2]]);
  });

  it('is what an item of the content plan may be', () => {
    const mix = postMix(read([MEDIA, MEDIA, 'Facebook'], [MEDIA]).calendar, 'channel', TODAY);
    expect([mix?.of(MEDIA), mix?.of('FB'), mix?.of('Blogue'), mix?.isKnown(MEDIA)]).toEqual([2, 1, 0, true]);
  });

  it('is written as the team does, in the calendar or in the tab alone', () => {
    const { calendar } = read([MEDIA], [MEDIA, 'Écran du hall & vitrine', 'Blogue d’été', 'Facebook']);
    expect([KEY, 'ecran du hall vitrine', 'blogue d ete', 'facebook', 'balado'].map((key) => writtenChannel(calendar, key))).toEqual([MEDIA, 'Écran du hall & vitrine', 'Blogue d’été', 'facebook', 'balado']);
    const entry = { word: MEDIA, channels: [KEY] };
    expect([channelAsWritten(entry, KEY), channelWords(entry, KEY), channelWords({ word: 'Page du musée', channels: ['facebook'] }, 'facebook')]).toEqual([MEDIA, MEDIA, '']);
  });
});

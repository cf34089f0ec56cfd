/** Layouts with a column for each channel: marks and statuses are read, prose is not. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { found, leading, outlineOf } from './outline-of.ts';
import type { Tab } from './outline-of.ts';

const POSTS: readonly (readonly Cell[])[] = [
  [46_300, 'Venez découvrir la nouvelle salle dès samedi matin.'],
  [46_302, 'Un atelier pour les familles, tous les dimanches.'],
  [46_305, 'Nous cherchons des bénévoles pour la saison d’été.'],
  [46_306, 'Le café rouvre mardi avec une carte d’automne.'],
];

function tabWith(headings: readonly string[], cells: readonly (readonly Cell[])[]): Tab {
  return { name: 'Plan', rows: [['Date', 'Texte', ...headings], ...POSTS.map((row, index) => [...row, ...(cells[index] ?? [])])] };
}

/** `heading=channel` of each column that stands for a channel, and the roles of the others. */
function channelsOf(...tabs: readonly Tab[]): readonly string[] {
  return leading(recognise(outlineOf(...tabs))).columns.map(({ heading, role, channel }) => (channel === undefined ? (role ?? '-') : `${heading}=${channel}`));
}

describe('columns under the names of networks', () => {
  it.each<readonly [string, readonly (readonly Cell[])[]]>([
    ['crosses', [['x', null, 'X'], [null, 'x', null], ['x', 'x', 'x'], [null, null, 'x']]],
    ['check marks', [['✓', null, '✅'], [null, '✔️', null], ['✓', '✓', '❌'], [null, null, '✓']]],
    ['boxes', [[true, false, false], [false, true, false], [true, true, true], [false, false, true]]],
    ['yes and no', [['oui', 'non', 'non'], ['non', 'oui', 'non'], ['oui', 'oui', 'oui'], ['non', 'non', 'oui']]],
    ['statuses', [['Publié', 'À faire', 'Programmé'], ['Publié', null, 'À faire'], [null, 'Brouillon', null], ['Programmé', 'Programmé', 'À faire']]],
    ['kinds of post', [['Post', 'Reel', null], [null, 'Story', 'Carrousel'], ['Post', null, null], ['Vidéo', 'Reel', 'Article']]],
    ['ones', [[1, null, 1], [null, 1, null], [1, 1, null], [null, null, 1]]],
  ])('hold the channel and its status where the cells are %s', (_, cells) => {
    expect(channelsOf(tabWith(['Facebook', 'Instagram', 'LinkedIn'], cells))).toEqual(['date', 'text', 'Facebook=facebook', 'Instagram=instagram', 'LinkedIn=linkedin']);
  });

  it('make a calendar of days and marks alone', () => {
    const rows = [['Date', 'FB', 'IG', 'TikTok'], [46_300, 'x', null, 'x'], [46_301, null, 'x', null], [46_302, 'x', 'x', null]];
    expect(channelsOf({ name: 'Feuil1', rows })).toEqual(['date', 'FB=facebook', 'IG=instagram', 'TikTok=tiktok']);
  });

  it('hold channels that are no network beside those that are', () => {
    const cells = [['x', null, 'x'], [null, 'x', null], ['x', 'x', null], ['x', null, null]];
    expect(channelsOf(tabWith(['Facebook', 'X / Twitter', 'Infolettre'], cells))).toEqual(['date', 'text', 'Facebook=facebook', 'X / Twitter=x', 'Infolettre=infolettre']);
  });

  it('may be empty as yet, beside a column for the text', () => {
    expect(channelsOf({ name: 'Feuil1', rows: [['Text', 'Date', 'Time', 'Facebook', 'LinkedIn', 'Instagram']] })).toEqual(['text', 'date', 'time', 'Facebook=facebook', 'LinkedIn=linkedin', 'Instagram=instagram']);
  });

  it('are declined where they hold the texts', () => {
    const texts = POSTS.map(([date, text]) => [date ?? null, text ?? null, text ?? null]);
    expect(found({ name: 'Plan', rows: [['Date', 'Facebook', 'Instagram'], ...texts] })).toBe('layout-wide');
  });

  it('hold figures where the cells are numbers', () => {
    const cells = [[120, 340], [80, 212], [95, 1020], [60, 75]];
    expect(channelsOf(tabWith(['Facebook', 'Instagram'], cells))).toEqual(['date', 'text', '-', '-']);
  });

  it('hold an account or a link where the cells do', () => {
    const cells = [['https://facebook.com/p/1', '@musee'], ['https://facebook.com/p/2', '@musee'], ['https://facebook.com/p/3', '@musee'], [null, '@musee']];
    expect(channelsOf(tabWith(['Facebook', 'Instagram'], cells)).filter((each) => each.includes('='))).toEqual([]);
  });
});

describe('headings that name a channel and its status', () => {
  const cells = [['Publié', 'OK client'], ['À faire', null], [null, 'Au graphisme'], ['Programmé', 'OK client']];

  it.each([
    ['Statut FB', 'Statut IG'], ['FB status', 'IG status'], ['État – Facebook', 'État – Instagram'], ['Facebook (statut)', 'Instagram (statut)'],
    ['Publié sur Facebook ?', 'Publié sur Instagram ?'], ['Posted on FB', 'Posted on IG'], ['Facebook ✓', 'Instagram ✓'], ['Status Facebook', 'Status Insta'],
  ])('are known: %s', (...headings) => {
    const held = headings[0]?.includes('✓') === true ? cells.map(([first]) => [first ?? null, first ?? null]) : cells;
    expect(channelsOf(tabWith(headings, held))).toEqual(['date', 'text', `${headings[0]}=facebook`, `${headings[1]}=instagram`]);
  });

  it('leave a status of the whole row its role', () => {
    const rows = cells.map(([first, second]) => ['Programmé', first ?? null, second ?? null]);
    expect(channelsOf(tabWith(['Statut', 'Statut FB', 'Statut IG'], rows))).toEqual(['date', 'text', 'status', 'Statut FB=facebook', 'Statut IG=instagram']);
  });

  it('are not those that name something else of a channel', () => {
    const rows = cells.map(() => ['TRUE', 'FALSE']);
    expect(channelsOf(tabWith(['TikTok disable comments', 'Facebook Show link preview'], rows)).filter((each) => each.includes('='))).toEqual([]);
  });

  it('are one column of marks and no layout where there is only one', () => {
    expect(channelsOf(tabWith(['Statut FB'], cells.map(([first]) => [first ?? null])))).toEqual(['date', 'text', 'status']);
  });
});

describe('a status after each channel’s text', () => {
  const texts = POSTS.map(([date, text]) => [date ?? null, text ?? null, 'Publié', text ?? null, 'À faire']);

  it('is that channel’s', () => {
    expect(channelsOf({ name: 'Plan', rows: [['Date', 'Facebook', 'Statut', 'Instagram', 'Statut'], ...texts] })).toEqual(['date', 'text', 'Statut=facebook', '-', 'Statut=instagram']);
  });

  it('is known from the channel named over the pair', () => {
    const rows = [[null, 'Facebook', null, 'Instagram', null], ['Date', 'Texte', 'Statut', 'Texte', 'Statut'], ...texts];
    expect(channelsOf({ name: 'Plan', rows })).toEqual(['date', 'text', 'Statut=facebook', '-', 'Statut=instagram']);
  });

  it('is one status like another where it follows no known channel', () => {
    expect(channelsOf({ name: 'Plan', rows: [['Date', 'Page A', 'Statut', 'Page B', 'Statut'], ...texts] }).filter((each) => each.includes('='))).toEqual([]);
  });
});

describe('month tabs', () => {
  it('with a column for each channel are one calendar', () => {
    const cells = [['x', null], [null, 'x'], ['x', 'x'], ['x', null]];
    const months = ['Janvier', 'Février'].map((name) => ({ ...tabWith(['Facebook', 'Instagram'], cells), name }));
    expect(found(...months)).toBe('Janvier:1 Février:1');
  });
});

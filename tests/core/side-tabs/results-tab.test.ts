/** The tab of results is known by its own headings, whatever people have done to it, and nothing else is taken for it. */
import { describe, expect, it } from 'vitest';
import { recognise } from '../../../core/recognise/recognise.ts';
import { headingForm } from '../../../core/side-tabs/heading-form.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { resultsTabIn } from '../../../core/words/results-tab-in.ts';
import { RESULT_FIELDS } from '../../../core/words/results-tab-words.ts';
import type { ResultField } from '../../../core/words/results-tab-words.ts';
import { day } from '../rules/calendar-of.ts';
import { kindsIn, readSideTabs, sheetOf } from './workbook-of.ts';
import type { SheetOf } from './workbook-of.ts';

const MONDAY = day('2026-11-02');
const { headings } = resultsTabIn('fr');
type Held = Partial<Record<ResultField, Cell>>;

const ONE: Held = { key: 's1', channel: 'Facebook', account: 'Ville', level: 'publication', day: MONDAY, minutes: 0.5, url: 'https://facebook.com/ville/posts/1234567', postId: '1234567', importedOn: MONDAY + 9, reach: 120, likes: 7 };
const DAY: Held = { key: 'facebook Ville 2026-11-03', channel: 'Facebook', level: 'jour', day: MONDAY + 1, importedOn: MONDAY + 9, impressions: 4000 };

function tab(rows: readonly Held[], { name = 'Résultats', fields = RESULT_FIELDS, above = [] as readonly (readonly Cell[])[] } = {}): SheetOf {
  return { name, format: 'General', rows: [...above, fields.map((field) => headings[field]), ...rows.map((row) => fields.map((field) => row[field] ?? null))] };
}

const CALENDAR: SheetOf = {
  name: 'Calendrier',
  rows: [['Date', 'Canal', 'Texte', 'Statut'], [MONDAY, 'Facebook', 'Le marché ouvre samedi à dix heures', 'Publié'], [MONDAY + 1, 'Instagram', 'La piscine ferme une semaine', 'Programmé'], [MONDAY + 2, 'Facebook', 'Conseil mardi soir à l’école', 'Approuvé']],
};

describe('the tab of results', () => {
  it('reads back as it was written', () => {
    const { tabs, troubles } = readSideTabs([tab([ONE, DAY])]);
    expect(troubles).toEqual([]);
    expect(tabs.results?.rows).toEqual([
      { row: 1, key: 's1', channel: ['facebook'], account: 'Ville', level: 'post', day: MONDAY, minutes: 720, postId: '1234567', url: 'https://facebook.com/ville/posts/1234567', text: '', format: '', importedOn: MONDAY + 9, measures: new Map([['reach', 120], ['likes', 7]]) },
      { row: 2, key: 'facebook Ville 2026-11-03', channel: ['facebook'], account: '', level: 'day', day: MONDAY + 1, minutes: null, postId: '', url: '', text: '', format: '', importedOn: MONDAY + 9, measures: new Map([['impressions', 4000]]) },
    ]);
  });

  it.each<readonly [string, SheetOf]>([
    ['renamed', tab([ONE], { name: 'Rapport d’octobre' })],
    ['hidden', { ...tab([ONE]), isVisible: false }],
    ['with its columns in another order', tab([ONE], { fields: RESULT_FIELDS.toReversed() })],
    ['without some of its columns', tab([ONE], { fields: RESULT_FIELDS.filter((field) => field !== 'importedOn' && field !== 'text' && field !== 'likes') })],
    ['with a title above, and its headings once more below', { ...tab([ONE], { above: [['Nos résultats'], []] }), rows: [...tab([ONE], { above: [['Nos résultats'], []] }).rows, RESULT_FIELDS.map((field) => headings[field]), ['Total']] }],
    ['with the team’s columns among its own', { name: 'Résultats', rows: tab([ONE]).rows.map((row, at) => ['Statut', 'Publié'].slice(at, at + 1).concat(...row.map(String)).map((cell) => (cell === 'null' ? null : cell))) }],
  ])('is known %s', (_what, sheet) => {
    const { tabs } = readSideTabs([sheet]);
    expect(tabs.results?.rows.map(({ key, level, measures }) => [key, level, measures.get('reach')])).toEqual([['s1', 'post', 120]]);
  });

  it('tells of figures that are text', () => {
    expect(readSideTabs([tab([{ ...ONE, reach: 'beaucoup' }])]).troubles).toEqual(['value-unreadable M2 reach beaucoup']);
  });

  it('is never taken for the calendar, nor for a part of it, even where it stands alone', () => {
    const many = Array.from({ length: 30 }, (_, at): Held => ({ ...ONE, key: `s${at}`, day: MONDAY + at, text: `Un texte assez long pour une publication, le ${at}` }));
    const sheets = (all: readonly SheetOf[]): ReturnType<typeof recognise> => recognise({ dateSystem: 1900, sheets: all.map(sheetOf) });
    const both = sheets([tab(many), CALENDAR]);
    expect(both.kind === 'recognised' && both.sheets.map(({ sheetName }) => sheetName)).toEqual(['Calendrier']);
    expect(sheets([tab(many)])).toMatchObject({ kind: 'declined', code: 'no-calendar' });
  });

  it.each<readonly [string, readonly Cell[]]>([
    ['a team’s own figures', ['Date', 'Canal', 'Compte', 'Format', 'Texte', 'Lien', 'Impressions', 'Portée', 'Vues', 'Mentions J’aime']],
    ['a network’s export', ['Post ID', 'Publish time', 'Permalink', 'Views', 'Reach', 'Likes', 'Comments', 'Shares', 'Saves']],
    ['levels of something else', ['Niveau', 'Date', 'Canal', 'Compte', 'Lien', 'Portée', 'Vues']],
    ['keys of something else', ['Clé', 'Date', 'Canal', 'Compte', 'Lien', 'Portée', 'Vues']],
  ])('is not %s', (_what, cells) => {
    expect(kindsIn([{ name: 'Résultats', rows: [cells, cells.map((_, at) => at + 1)] }])).toEqual([]);
  });

  it('leaves what the team calls Results untold', () => {
    expect(readSideTabs([{ name: 'Résultats', rows: [['Mois', 'Ventes'], ['Mai', 3]] }, CALENDAR], ['Calendrier']).troubles).toEqual([]);
  });

  it('has headings that differ from each other in each language', () => {
    for (const language of LANGUAGES) expect(new Set(RESULT_FIELDS.map((field) => headingForm(resultsTabIn(language).headings[field]))).size).toBe(RESULT_FIELDS.length);
  });
});

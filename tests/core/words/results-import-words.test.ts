/** What the pane says of a file that is brought in, in both languages: one and several, and every way of leaving something out. */
import { expect, test } from 'vitest';
import { toldTroubles } from '../../../core/pane/state/import-troubles.ts';
import { enResultsImport as en } from '../../../core/words/en/results-import.ts';
import { frResultsImport as fr } from '../../../core/words/fr/results-import.ts';

/** With plain spaces, to be read here. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

test('the same trouble in several records is told once, with the first of them', () => {
  const unreadable = [4, 9, 12, 20, 31, 40].map((record) => ({ kind: 'measure-unreadable', record, column: 'Vues', text: 'n/d' } as const));
  const told = toldTroubles([...unreadable, { kind: 'other-sheet', name: 'Feuil2' }, { kind: 'record-dropped', record: 2, count: 1, why: 'total', text: 'Total' }, { kind: 'record-dropped', record: 7, count: 3, why: 'blank', text: '' }]);
  expect(told.map((each) => plain(fr.saidOf(each)))).toEqual(['« Vues » : 6 valeurs illisibles ou négatives, laissées de côté (« n/d », lignes 4, 9, 12, 20, 31…).', '1 ligne de total, non importée (ligne 2).']);
  expect(told.map((each) => plain(en.saidOf(each)))).toEqual(['“Vues”: 6 unreadable or negative values left out (“n/d”, rows 4, 9, 12, 20, 31…).', '1 total row not imported (row 2).']);
});

test('what is taken as it is, and what counts as blank, is said before anything is written', () => {
  const told = toldTroubles([
    { kind: 'measure-grouped', record: 2, column: 'Vues', text: '1.234' }, { kind: 'measure-not-known', record: 3, column: 'Vues', text: '#N/A' }, { kind: 'measure-not-known', record: 4, column: 'Vues', text: '#N/A' },
    { kind: 'over-reach', record: 5, column: '', text: '' }, { kind: 'part-unreadable', record: 6, column: 'J’aime', text: '-1' },
  ]);
  expect(told.map((each) => plain(fr.saidOf(each)))).toEqual([
    '« Vues » : 1 nombre lu avec des milliers (« 1.234 », ligne 2). Si ce sont des décimales, corrigez le fichier.', '« Vues » : 2 cellules sans nombre, comptées comme vides (« #N/A », lignes 3, 4).',
    '1 publication avec plus d’interactions que de portée (ligne 5). Vérifiez ces deux colonnes.',
    '« J’aime » : 1 valeur illisible ou négative, laissée de côté avec les autres interactions de la même publication (« -1 », ligne 6).',
  ]);
  expect(told.map((each) => plain(en.saidOf(each)))).toEqual([
    '“Vues”: 1 number read with thousands (“1.234”, row 2). If these are decimals, correct the file.', '“Vues”: 2 cells without a number, counted as blank (“#N/A”, rows 3, 4).',
    '1 post with more engagements than reach (row 5). Check these two columns.',
    '“J’aime”: 1 unreadable or negative value left out with the other engagements of the same post (“-1”, row 6).',
  ]);
});

test('a web site’s rows are named for what each is of, and never as days of the account', () => {
  const found = { network: 'website', account: '', posts: 0, days: 0, totals: 0, period: null } as const;
  const said = (words: typeof fr, level: 'channel-group' | 'source-medium' | 'landing-page', count: number, isDaily: boolean): string =>
    plain(`${words.found('ga4.csv', { ...found, site: { level, count, isDaily } }, 46_340)} ${words.siteRows({ level, count, isDaily })}`);
  expect(said(fr, 'channel-group', 3, false)).toBe('« ga4.csv » : Site Web, 3 lignes par groupe de canaux. Lignes par groupe de canaux (3)');
  expect(said(fr, 'landing-page', 1, true)).toBe('« ga4.csv » : Site Web, 1 ligne par jour et page de destination. Lignes par jour et page de destination (1)');
  expect(said(en, 'source-medium', 3, false)).toBe('“ga4.csv”: Website, 3 rows by source / medium. Rows by source / medium (3)');
  expect(said(en, 'landing-page', 1, true)).toBe('“ga4.csv”: Website, 1 row by day and landing page. Rows by day and landing page (1)');
  expect(plain(fr.found('ga4.csv', { ...found, days: 2, site: null }, 46_340))).toBe('« ga4.csv » : Site Web, 2 jours du compte.');
  expect(plain(fr.found('plan.csv', { ...found, network: null, days: 0, site: null }, 46_340))).toBe('« plan.csv » : aucun chiffre reconnu. Est-ce bien une exportation?');
});

test('rows of a doubtful day are counted, with the first of them and what to do', () => {
  const ahead = [4, 9].map((record) => ({ kind: 'date-ahead', record, column: 'Date', text: '2099-01-01' } as const));
  const told = toldTroubles([...ahead, { kind: 'weekday-wrong', record: 5, column: 'Date', text: 'Tuesday 2026-11-23' }]);
  expect(told.map((each) => plain(fr.saidOf(each)))).toEqual([
    '« Date » : 2 lignes dont la date est à venir, non importées (« 2099-01-01 », lignes 4, 9). Corrigez la date dans le fichier, puis choisissez-le de nouveau.',
    '« Date » : 1 ligne dont le jour de la semaine n’est pas celui de la date, non importée (« Tuesday 2026-11-23 », ligne 5). Corrigez la date dans le fichier, puis choisissez-le de nouveau.',
  ]);
  expect(told.map((each) => plain(en.saidOf(each)))).toEqual([
    '“Date”: 2 rows with a date yet to come, not imported (“2099-01-01”, rows 4, 9). Correct the date in the file, then choose it again.',
    '“Date”: 1 row whose weekday is not that of the date, not imported (“Tuesday 2026-11-23”, row 5). Correct the date in the file, then choose it again.',
  ]);
});

test('columns that are not used are named together, and many are counted', () => {
  const told = toldTroubles(Array.from({ length: 10 }, (_, index) => ({ kind: 'column-unread', column: `C${index}`, why: 'unknown' } as const)));
  expect(told.map((each) => plain(fr.saidOf(each)))).toEqual(['Colonnes non utilisées : C0, C1, C2, C3, C4, C5, C6, C7 et 2 de plus.']);
});

test('what is new, renewed and known already is counted apart', () => {
  expect(plain(fr.count({ added: 1, renewed: 2, same: 0, kept: 1, tab: 'Résultats' }))).toBe('Onglet « Résultats » : 1 nouveau résultat, 2 à mettre à jour, 1 à ne pas changer.');
  expect(plain(en.count({ added: 1200, renewed: 0, same: 3, kept: 0, tab: null }))).toBe('New tab “Results”: 1,200 new results, 3 up to date.');
});

test('a file that can’t be taken comes with what to do instead', () => {
  expect(plain(fr.trouble({ kind: 'wrong-file', found: 'zip', take: 'Données du tableau.csv' }))).toBe('Ce fichier est un dossier compressé. Décompressez-le, puis choisissez « Données du tableau.csv ».');
  expect(plain(fr.trouble({ kind: 'too-large', bytes: 5e7, most: 33_554_432 }))).toBe('Ce fichier dépasse 32 Mo. Exportez une période plus courte.');
  expect(plain(en.trouble({ kind: 'wrong-file', found: 'xls', take: '' }))).toContain('save it as .xlsx or .csv');
});

test('marking says how many posts and links', () => {
  expect([[1, 1], [3, 2], [2, 0]].map(([posts = 0, links = 0]) => plain(fr.mark(posts, links)))).toEqual([
    'Marquer 1 publication comme publiée et ajouter le lien', 'Marquer 3 publications comme publiées et ajouter leur lien', 'Marquer 2 publications comme publiées',
  ]);
});

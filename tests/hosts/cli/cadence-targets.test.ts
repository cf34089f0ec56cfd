/** What `suivi cadence` says of the tab of channels beside a calendar: targets that can't be read, names with a comma, no channels to compare with, spacing; and of past posts that did not go out. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Period } from '../../../core/coverage/coverage-result.ts';
import type { Language } from '../../../core/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../book/book.ts';
import { saveBook } from '../book/save-book.ts';
import { runCadence } from './cadence-command.ts';
import { connectExcel } from './connect-excel.ts';

/** Monday, November 23, 2026. */
const MONDAY = 46_349;
const PERIOD = { from: MONDAY, to: MONDAY + 13 };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-targets-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function linesOf(name: string, tabs: Readonly<Record<string, readonly (readonly Cell[])[]>>, language: Language = 'fr', period: Period = PERIOD): Promise<readonly string[]> {
  const book = new Book({ name });
  for (const [tab, rows] of Object.entries(tabs)) {
    const formats = rows.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 40_000 ? 'yyyy-mm-dd' : 'General')));
    book.addSheet(tab).write(0, 0, { values: rows, formats }, 'person');
  }
  const file = path.join(folder, name);
  writeFileSync(file, await saveBook(book));
  const { lines } = await runCadence(await connectExcel(file, language), { language, today: MONDAY, period });
  return lines.map((line) => line.replaceAll('\u00a0', ' '));
}

const HEADINGS = ['Réseau', 'Compte', 'Niveau', 'Minimum par semaine', 'Jours de publication'];
const POSTS: readonly (readonly Cell[])[] = [['Date', 'Canal', 'Titre', 'Statut'], [MONDAY, 'Radio, télé et presse', 'Nuit', 'Publié'], [MONDAY + 2, 'Facebook, Instagram', 'Atelier', 'Programmé']];

it('names the levels that there are for one that is none, and days for what is none', async () => {
  const tabs = { Calendrier: POSTS, Canaux: [HEADINGS, ['Facebook', '@musee', 'ponctuel', 2, null], ['Instagram', '@musee', 'Actif', 1, 'jours pairs']] };
  const fr = await linesOf('niveaux.xlsx', tabs);
  expect(fr).toContain('Niveau inconnu, cible non comptée : « ponctuel » (\'Canaux\'!C2). Inscrivez Passif, Actif ou Proactif.');
  expect(fr).toContain('Jours illisibles, non comptés : « jours pairs » (\'Canaux\'!E3). Inscrivez des jours, par exemple lundi, mercredi.');
  expect(fr.filter((line) => line.endsWith('Inscrivez un nombre.'))).toEqual([]);
  expect(await linesOf('levels.xlsx', tabs, 'en')).toContain('Unknown level, target not counted: “ponctuel” (\'Canaux\'!C2). Enter Passive, Active or Proactive.');
});

it('keeps a name with a comma whole, and parts a cell of several channels', async () => {
  const fr = await linesOf('virgule.xlsx', { Calendrier: POSTS, Canaux: [HEADINGS, ['Radio, télé et presse', '', 'Actif', 1, null], ['Facebook', '@musee', 'Actif', 1, null]] });
  expect(fr.filter((line) => line.startsWith('2026-W48'))).toEqual([
    '2026-W48  Radio, télé et presse : 1 publication (cible : au moins 1)', '2026-W48  Facebook : 1 publication (cible : au moins 1)', '2026-W48  Instagram : 1 publication',
  ]);
});

it('compares nothing where the calendar names no channels, and says what it lacks', async () => {
  const tabs = { Calendrier: POSTS.map(([date = null, , ...rest]) => [date, ...rest]), Canaux: [HEADINGS, ['Facebook', '@musee', 'Actif', 2, null], ['Instagram', '@musee', 'Actif', 1, null]] };
  const fr = await linesOf('sans-colonne.xlsx', tabs);
  expect(fr).toContain('Le calendrier ne dit pas le canal de ses publications; ajoutez-y une colonne Canal pour les comparer aux cibles.');
  expect(fr.filter((line) => line.includes('Facebook') || line.includes('sous la cible'))).toEqual([]);
  expect(await linesOf('no-column.xlsx', tabs, 'en')).toContain('The calendar does not say on which channel posts go out; add a Channel column to compare them with the targets.');
});

it('gives as many free slots as the spacing leaves room for, where the best first would shut out another', async () => {
  const headings = ['Réseau', 'Niveau', 'Minimum par semaine', 'Espacement minimal (h)'];
  const past = Array.from({ length: 8 }, (_, at): readonly Cell[] => [MONDAY - 6 - 7 * at, 'Facebook', `Mardi ${at}`, 'Publié']);
  const fr = await linesOf('espacement.xlsx', { Calendrier: [['Date', 'Canal', 'Titre', 'Statut'], ...past], Canaux: [headings, ['Facebook', 'Actif', 3, 48]] });
  expect(fr.filter((line) => line.startsWith('Créneau libre') && /30 novembre|décembre/u.test(line))).toEqual([
    'Créneau libre  Facebook : 30 novembre 2026, 10 h', 'Créneau libre  Facebook : 2 décembre 2026, 10 h', 'Créneau libre  Facebook : 4 décembre 2026, 10 h',
  ]);
  // From tomorrow, a Tuesday, two working days are 48 hours apart, not three.
  expect(fr.filter((line) => line.includes('sans autre créneau libre'))).toEqual(['À combler  Facebook, du 23 au 29 novembre 2026 : il manque 1 publication, sans autre créneau libre']);
});

it('tells apart past posts that count as planned, although their status says that they did not go out', async () => {
  const past: readonly (readonly Cell[])[] = [
    [MONDAY - 7, 'Facebook', 'Atelier', 'Publié'], [MONDAY - 6, 'Facebook', 'Visite', '❌ ERROR — jamais publiée'], [MONDAY - 5, 'Facebook', 'Conte', 'Échec'],
    [MONDAY - 4, 'Facebook', 'Bilan', 'À produire'], [MONDAY - 3, 'Facebook', 'Fête', 'Annulé'], [MONDAY - 2, 'Facebook', 'Nuit', 'Programmé'], [MONDAY + 2, 'Facebook', 'Concert', 'À produire'],
  ];
  const from = { from: MONDAY - 7, to: MONDAY + 6 };
  const tabs = { Calendrier: [['Date', 'Canal', 'Titre', 'Statut'], ...past] };
  expect(await linesOf('passees.xlsx', tabs, 'fr', from)).toContain('3 publications passées comptées, mais pas sorties selon leur statut.');
  expect(await linesOf('past.xlsx', tabs, 'en', from)).toContain('3 past posts counted, though not out by their status.');
  expect((await linesOf('futur.xlsx', tabs)).join()).not.toContain('selon leur statut');
});

it('says in how many weeks a target was kept, however few the posts are', async () => {
  const past: readonly (readonly Cell[])[] = [1, 2, 9].map((weeks) => [MONDAY - 7 * weeks, 'Facebook', `Atelier ${weeks}`, 'Publié']);
  const tabs = { Calendrier: [['Date', 'Canal', 'Titre', 'Statut'], ...past], Canaux: [HEADINGS, ['Facebook', '@musee', 'Actif', 1, null]] };
  const [line] = (await linesOf('peu.xlsx', tabs, 'fr', { from: MONDAY - 63, to: MONDAY + 6 })).filter((each) => each.includes('trop peu'));
  expect(line).toMatch(/^Facebook : 3 publications en 9 semaines, trop peu pour en juger · cible atteinte 3 semaines sur 9/);
});

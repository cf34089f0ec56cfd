/** `suivi cadence` as a person or a script meets it: posts by week against the team's targets, silences, free slots. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../core/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../book/book.ts';
import { saveBook } from '../book/save-book.ts';
import { readArguments } from './arguments.ts';
import { runCadence } from './cadence-command.ts';
import { suivi } from './call-suivi.ts';
import type { CommandOutput } from './command.ts';
import { connectExcel } from './connect-excel.ts';

/** Monday, November 23, 2026. */
const MONDAY = 46_349;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-cadence-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cadenceIn(file: string, language: Language = 'fr'): Promise<CommandOutput> {
  return runCadence(await connectExcel(file, language), { language, today: MONDAY, period: { from: MONDAY, to: MONDAY + 13 } });
}

type Tabs = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const POSTS: readonly (readonly Cell[])[] = [
  [MONDAY, 0.375, 'Facebook', 'Nuit des musées', 'Publié'], [MONDAY + 2, 0.375, 'Facebook, Instagram', 'Atelier', 'Programmé'],
  [MONDAY + 3, 0.375, 'Facebook', 'Visite', 'Annulé'], [null, null, 'Facebook', 'Portrait', 'Idée'], [MONDAY + 12, null, 'LinkedIn', 'Bilan', 'À produire'],
];
const TABS: Tabs = {
  Calendrier: [['Date', 'Heure', 'Canal', 'Texte', 'Statut'], ...POSTS],
  Canaux: [['Réseau', 'Compte', 'Niveau', 'Minimum par semaine', 'Maximum par semaine', 'Jours de publication'], ['Facebook', '@musee', 'Actif', 2, 3, 'lun, mer, ven'], ['LinkedIn', '@musee', 'Passif', null, null, null]],
};

async function workbook(name: string, tabs: Tabs): Promise<string> {
  const book = new Book({ name });
  for (const [tab, rows] of Object.entries(tabs)) {
    const formats = rows.map((row) => row.map((cell) => (typeof cell === 'number' && cell > 40_000 ? 'yyyy-mm-dd' : typeof cell === 'number' && cell < 1 ? 'hh:mm' : 'General')));
    book.addSheet(tab).write(0, 0, { values: rows, formats }, 'person');
  }
  const full = path.join(folder, name);
  writeFileSync(full, await saveBook(book));
  return full;
}

describe('suivi cadence', () => {
  it('tells for scripts the posts of each week and channel, the silences and the free slots', async () => {
    const { code, out, err } = await suivi('cadence', await workbook('cadence.xlsx', TABS), '--from', '2026-11-23', '--to', '2026-12-06', '--today', '2026-11-23', '--json');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({
      weeks: [
        { week: '2026-W48', channel: 'Facebook', posts: 2, target: [2, 3] }, { week: '2026-W48', channel: 'LinkedIn', posts: 0, target: null },
        { week: '2026-W48', channel: 'Instagram', posts: 1, target: null },
        { week: '2026-W49', channel: 'Facebook', posts: 0, target: [2, 3] }, { week: '2026-W49', channel: 'LinkedIn', posts: 1, target: null },
        { week: '2026-W49', channel: 'Instagram', posts: 0, target: null },
      ],
      silences: [
        { channel: 'Facebook', from: '2026-11-26', to: '2026-12-06', days: 11 },
        { channel: 'Instagram', from: '2026-11-26', to: '2026-12-06', days: 11 },
      ],
      freeSlots: [{ channel: 'Facebook', date: '2026-11-30', time: '09:00' }, { channel: 'Facebook', date: '2026-12-04', time: '09:00' }],
    });
  });

  it('tells people the same in both languages, one line each', async () => {
    const file = await workbook('lignes.xlsx', TABS);
    const fr = (await cadenceIn(file)).lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(fr[0]).toBe('Du 23 novembre 2026 au 6 décembre 2026 : 3 publications, dont 1 sans heure.');
    expect(fr).toContain('2026-W48  Facebook : 2 publications (cible : 2 à 3)');
    expect(fr).toContain('Silence  Facebook : au moins 11 jours, du 26 novembre 2026 au 6 décembre 2026');
    expect(fr.slice(-2)).toEqual(['Créneau libre  Facebook : 4 décembre 2026, 9 h', '1 idée pour l’un ou l’autre de ces créneaux : « Portrait »']);
    const en = (await cadenceIn(file, 'en')).lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(en[0]).toBe('November 23, 2026 to December 6, 2026: 3 posts, 1 of them without a time.');
    expect(en.slice(-2)).toEqual(['free slot  Facebook: December 4, 2026, 9 am', '1 idea for one or another of these slots: “Portrait”']);
  });

  it('tells weeks in a row without posts in one line where nothing is asked, and where the calendar’s posts are if the period has none', async () => {
    const file = await workbook('vides.xlsx', { Calendrier: [['Date', 'Canal', 'Texte'], [MONDAY, 'Facebook', 'Nuit'], [MONDAY + 36, 'Facebook', 'Atelier']] });
    const run = async (from: number, to: number, language: Language): Promise<readonly string[]> =>
      (await runCadence(await connectExcel(file, language), { language, today: MONDAY, period: { from, to } })).lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect((await run(MONDAY, MONDAY + 41, 'fr')).filter((line) => line.startsWith('20'))).toEqual([
      '2026-W48  Facebook : 1 publication', '2026-W49 à 2026-W52  aucune publication (4 semaines)', '2026-W53  Facebook : 1 publication',
    ]);
    expect((await run(MONDAY, MONDAY + 20, 'en')).filter((line) => line.startsWith('20'))).toEqual(['2026-W48  Facebook: 1 post', '2026-W49  Facebook: 0 posts', '2026-W50  Facebook: 0 posts']);
    expect(await run(MONDAY + 100, MONDAY + 120, 'fr')).toContain('Celles du calendrier : du 23 novembre 2026 au 29 décembre 2026.');
    expect(await run(MONDAY + 100, MONDAY + 120, 'en')).toContain('The calendar’s own posts: November 23, 2026 to December 29, 2026.');
  });

  it('names targets that can’t be read, and posts that are lacking without a free slot', async () => {
    const Canaux = [['Réseau', 'Minimum par semaine', 'Espacement (h)'], ['Facebook', 9, 48], ['LinkedIn', 'souvent', null]] as const;
    const file = await workbook('manque.xlsx', { ...TABS, Canaux });
    const fr = (await cadenceIn(file)).lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(fr).toContain('Cible illisible, non comptée : « souvent » (\'Canaux\'!B3). Inscrivez un nombre.');
    expect(fr).toContain('À combler  Facebook, du 30 novembre 2026 au 6 décembre 2026 : il manque 6 publications, sans autre créneau libre');
    expect((await cadenceIn(file, 'en')).lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain('to fill  Facebook, November 30, 2026 to December 6, 2026: 6 posts lacking, no other free slot');
  });

  it('names the first ideas for a single slot, and says how many more there are', async () => {
    const ideas = ['Un', 'Deux', '', 'Quatre', 'Cinq'].map((title): readonly Cell[] => [null, null, 'Facebook', title, 'Idée']);
    const file = await workbook('idees.xlsx', { ...TABS, Calendrier: [['Date', 'Heure', 'Canal', 'Texte', 'Statut'], ...POSTS.filter((row) => row[4] !== 'Idée'), [MONDAY + 8, 0.375, 'Facebook', 'Concert', 'Programmé'], ...ideas] });
    expect((await cadenceIn(file)).lines.at(-1)?.replaceAll('\u00a0', ' ')).toBe('5 idées pour ce créneau : « Un », « Deux », sans titre et 2 de plus');
    expect((await cadenceIn(file, 'en')).lines.at(-1)).toBe('5 ideas for this slot: “Un”, “Deux”, untitled and 2 more');
  });

  it('says which posts no week counts, having no readable date, and what to do', async () => {
    const file = path.join(folder, 'sans-date.csv');
    writeFileSync(file, [
      'Date,Canal,Texte,Statut', '2026-11-24,Facebook,Nuit des musées,Programmé', ',Facebook,Atelier,Programmé', 'bientôt,Facebook,Visite,À produire', '31/11/2026,Facebook,Bilan,À produire',
      ',Facebook,Portrait,Idée', ',Facebook,Concert,Annulé', ',Facebook,Conte,En pause', ',,Fête nationale,Évènement', '',
    ].join('\n'));
    const { json, lines } = await cadenceIn(file);
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))[1]).toBe('3 publications sans date lisible ne comptent dans aucune semaine (lignes 3, 4 et 5). Saisissez une date complète, par exemple 2026-11-30.');
    expect(json).toMatchObject({ undated: { posts: 3, ambiguous: 0, cells: ['\'sans-date\'!A3', '\'sans-date\'!A4', '\'sans-date\'!A5'] } });
    expect((await cadenceIn(file, 'en')).lines[1]).toBe('3 posts without a readable date aren’t counted in any week (rows 3, 4 and 5). Enter a full date, such as 2026-11-30.');
    expect((await cadenceIn(await workbook('datees.xlsx', TABS))).json).not.toHaveProperty('undated');
  });

  it('tells dates that can be read in two ways from those that can’t be read, and the tab of each where there are several', async () => {
    const header = ['Date', 'Canal', 'Texte', 'Statut'];
    const file = await workbook('deux.xlsx', {
      Octobre: [header, ['05/10/2026', 'Facebook', 'Nuit des musées', 'Publié'], ['02/10/2026', 'Facebook', 'Atelier', 'Publié']],
      Novembre: [header, ...Array.from({ length: 6 }, (_, at): readonly Cell[] => [null, 'Facebook', `Visite ${at}`, 'Programmé'])],
    });
    const { json, lines } = await cadenceIn(file);
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain('8 publications sans date lisible ne comptent dans aucune semaine (lignes 2 (Octobre), 3 (Octobre), 2 (Novembre), 3 (Novembre), 4 (Novembre) et 3 de plus). 2 dates peuvent se lire de deux façons. Saisissez la date avec le mois en lettres ou sous la forme 2026-11-30.');
    expect(json).toMatchObject({ undated: { posts: 8, ambiguous: 2 } });
  });

  it('says which dated posts no channel counts, naming none in a calendar that names some', async () => {
    const file = path.join(folder, 'sans-canal.csv');
    writeFileSync(file, 'Date,Canal,Texte,Statut\n2026-11-24,Facebook,Nuit des musées,Programmé\n2026-11-25,,Atelier,Programmé\n2026-11-26,,Visite,Idée\n2026-12-01,,Bilan,À produire\n2027-05-01,,Conte,À produire\n');
    const { json, lines } = await cadenceIn(file);
    expect(lines.map((line) => line.replaceAll('\u00a0', ' ')).slice(0, 2)).toEqual(['Du 23 novembre 2026 au 6 décembre 2026 : 1 publication, dont 1 sans heure.', '2 publications sans canal ne sont pas comptées (lignes 3 et 5). Inscrivez le canal.']);
    expect(json).toMatchObject({ unchannelled: { posts: 2, cells: ['\'sans-canal\'!B3', '\'sans-canal\'!B5'] } });
    expect((await cadenceIn(file, 'en')).lines[1]).toBe('2 posts without a channel aren’t counted (rows 3 and 5). Enter the channel.');
    writeFileSync(file, 'Date,Canal,Texte,Statut\n2026-11-24,,Nuit des musées,Programmé\n');
    expect((await cadenceIn(file)).json).not.toHaveProperty('unchannelled');
  });

  it('says which of two tables beside each other it has read, and where the other one and one further down stand', async () => {
    const header = ['Date', 'Canal', 'Texte', 'Statut'];
    const twice = (texts: readonly string[]): readonly (readonly Cell[])[] => texts.map((text, at) => [MONDAY + at, 'Facebook', text, 'Programmé', null, MONDAY + at, 'LinkedIn', text, 'Programmé']);
    const file = await workbook('voisins.xlsx', { Calendrier: [[...header, null, ...header], ...twice(['Un', 'Deux', 'Trois'])] });
    const { json, lines } = await cadenceIn(file);
    expect(lines[1]?.replaceAll('\u00a0', ' ')).toBe('Tableau lu : colonnes A à D. Les colonnes F à I contiennent un autre tableau, qui n’est pas compté. S’il contient aussi des publications, placez-les sous le calendrier ou dans leur propre onglet.');
    expect(json).toMatchObject({ otherTables: [{ cells: ['\'Calendrier\'!F1', '\'Calendrier\'!I1'] }] });
    expect((await cadenceIn(file, 'en')).lines[1]).toBe('Table read: columns A to D. Columns F to I contain another table, which isn’t counted. If it contains posts too, move them below the calendar or to a tab of their own.');
    expect((await cadenceIn(await workbook('unique.xlsx', TABS))).json).not.toHaveProperty('otherTables');
  });

  it('tells crowded weeks, how even channels are, what posts are made of and what is not counted', async () => {
    const rows = Array.from({ length: 20 }, (_, at): readonly Cell[] => [MONDAY - 70 + at * 3.5 - ((at * 3.5) % 1), 0.375, 'Bulletin', `Texte ${at}`, 'Publié', at % 4 === 0 ? 'Coulisses' : 'Collections']);
    const file = await workbook('habitudes.xlsx', {
      Calendrier: [
        ['Date', 'Heure', 'Canal', 'Texte', 'Statut', 'Pilier'], ...rows, [MONDAY + 1, 0.375, 'Bulletin', 'Un', 'Programmé', ''], [MONDAY + 1, 0.5, 'Bulletin', 'Deux', 'Programmé', ''],
        [MONDAY + 2, 0.5, 'Bulletin', 'Trois', 'Idée', ''], [MONDAY + 2, 0.5, 'Bulletin', 'Quatre', 'Annulé', ''], [MONDAY + 3, 0.5, 'Bulletin', 'Cinq', 'Annulé', ''],
      ],
      Canaux: [['Réseau', 'Compte', 'Niveau', 'Minimum par semaine', 'Maximum par semaine', 'Espacement (h)'], ['Bulletin', '@musee', 'Actif', 1, 2, 20]],
    });
    const told = async (language: Language): Promise<readonly string[]> =>
      (await runCadence(await connectExcel(file, language), { language, today: MONDAY, period: { from: MONDAY - 70, to: MONDAY + 13 } })).lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(await told('fr')).toEqual(expect.arrayContaining([
      'Non compté : 1 idée, 2 publications annulées.', 'Bulletin · deux publications séparées de 3 h, mar. 24 nov., 12 h (au moins 20 h entre deux publications)',
      'Bulletin : 2 par semaine, sur 10 semaines · cible atteinte 10 semaines sur 10 (de 72 à 100 % à long terme) · rythme régulier', 'Piliers : Collections 68 % (15); Coulisses 23 % (5); Sans pilier 9 % (2)',
    ]));
    expect(await told('en')).toEqual(expect.arrayContaining(['Not counted: 1 idea, 2 cancelled posts.', 'Pillars: Collections 68% (15); Coulisses 23% (5); No pillar 9% (2)']));
  });

  it('counts without a tab of channels, and says that nothing is compared', async () => {
    const { json, lines } = await cadenceIn(await workbook('seul.xlsx', { Calendrier: TABS['Calendrier'] ?? [] }), 'en');
    expect(json).toMatchObject({ weeks: expect.arrayContaining([{ week: '2026-W48', channel: 'Facebook', posts: 2, target: null }]) as unknown, freeSlots: [] });
    expect(lines).toContain('No Channels tab sets a cadence; add one to compare.');
  });

  it('says which order of day and month its weeks rest on where nothing but the sequence of the dates tells', async () => {
    const file = path.join(folder, 'suite.csv');
    writeFileSync(file, 'Date,Canal,Texte,Statut\n03/04/2026,Facebook,Un,Publié\n05/04/2026,Facebook,Deux,Publié\n02/05/2026,Facebook,Trois,Publié\n05/05/2026,Facebook,Quatre,Publié\n');
    const { json, lines } = await cadenceIn(file);
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))[1]).toBe('Dates lues jour d’abord, comme leur suite le suggère; 3 dates pourraient se lire autrement. Saisissez la date avec le mois en lettres ou sous la forme 2026-11-30.');
    expect(json).toMatchObject({ presumedOrders: [{ order: 'day-first', posts: 3 }] });
    expect((await cadenceIn(file, 'en')).lines[1]).toBe('Dates read day first, as their sequence suggests; 3 could be read otherwise. Enter the date with the month in letters, or as 2026-11-30.');
    expect((await cadenceIn(await workbook('sures.xlsx', TABS))).json).not.toHaveProperty('presumedOrders');
  });

  it('marks a week that the period cuts, beside a target of whole weeks', async () => {
    const file = await workbook('coupee.xlsx', TABS);
    const { json, lines } = await runCadence(await connectExcel(file, 'fr'), { language: 'fr', today: MONDAY, period: { from: MONDAY, to: MONDAY + 8 } });
    expect(json).toMatchObject({ weeks: expect.arrayContaining([{ week: '2026-W48', channel: 'Facebook', posts: 2, target: [2, 3] }, { week: '2026-W49', channel: 'Facebook', posts: 0, target: [2, 3], partial: true }]) as unknown });
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain('2026-W49  Facebook : 0 publication (cible : 2 à 3; semaine incomplète)');
  });

  it('marks weeks beside their target, and says where a post counts twice and a silence goes beyond the period', async () => {
    const told = (await cadenceIn(await workbook('marquee.xlsx', TABS))).lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(told).toEqual(expect.arrayContaining(['2026-W48  Facebook : 2 publications (cible : 2 à 3)', '2026-W49  Facebook : 0 publication (cible : 2 à 3; sous la cible)', 'Une publication sur plusieurs canaux compte sur chacun.']));
    const crowded = { ...TABS, Calendrier: [...(TABS['Calendrier'] ?? []), ...[1, 3, 4].map((later): readonly Cell[] => [MONDAY + later, 0.5, 'Facebook', `Plus ${later}`, 'Programmé'])] };
    const { lines } = await runCadence(await connectExcel(await workbook('chargee.xlsx', crowded), 'en'), { language: 'en', today: MONDAY, period: { from: MONDAY, to: MONDAY + 20 } });
    expect(lines).toEqual(expect.arrayContaining(['2026-W48  Facebook: 5 posts (target: 2 to 3; over target)', 'A post on several channels counts on each.']));
    const late = { ...TABS, Calendrier: [...(TABS['Calendrier'] ?? []), [MONDAY + 30, 0.5, 'Facebook', 'Bien plus tard', 'Programmé'] as readonly Cell[]] };
    const silent = (await cadenceIn(await workbook('silence.xlsx', late), 'en')).lines.filter((line) => line.startsWith('silence  Facebook'));
    expect(silent).toEqual([expect.stringMatching(/\(beyond the period\)$/)]);
  });

  it('does not take a minimum over the maximum for a target', async () => {
    const file = await workbook('inverse.xlsx', { ...TABS, Canaux: [TABS['Canaux']?.[0] ?? [], ['Facebook', '@musee', 'Actif', 5, 3, null]] });
    const { lines } = await cadenceIn(file);
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain('2026-W48  Facebook : 2 publications');
  });

  it('refuses the days of an account, which are no posts', async () => {
    const file = path.join(folder, 'apercu.csv');
    writeFileSync(file, `Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views\n${Array.from({ length: 12 }, (_, at) => `2026-11-${String(at + 10)},${100 + at},9,14,0,0,0,0,0,2,0,1,0,0`).join('\n')}\n`);
    const { refusal, json } = await cadenceIn(file, 'en');
    expect([refusal?.code, json]).toEqual(['days-not-posts', null]);
  });

  it('says how many answers to others it has left out of X’s own figures', async () => {
    const file = path.join(folder, 'reponses.csv');
    writeFileSync(file, 'Post id,Date,Post text,Link,Impressions,Likes,Engagements\n1,2026-11-24,Bonjour,https://x.com/a/status/1,100,3,7\n2,2026-11-25,@elle oui,https://x.com/a/status/2,50,1,2\n');
    const { json, lines } = await cadenceIn(file);
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain('1 réponse à d’autres comptes laissée de côté : ce n’est pas une publication planifiée.');
    expect(json).toMatchObject({ repliesLeftOut: 1 });
  });

  it('refuses a workbook without a calendar', async () => {
    const { refusal } = await cadenceIn(await workbook('rien.xlsx', { Notes: [['Bonjour'], ['à tous']] }));
    expect(refusal?.message).not.toBe('');
  });

  it('asks for both days', () => {
    expect(readArguments(['cadence', 'x.xlsx', '--from', '2026-11-23'], {})).toMatchObject({ usage: expect.stringContaining('Indiquez le dernier jour') as string });
  });
});

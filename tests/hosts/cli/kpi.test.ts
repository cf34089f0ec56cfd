/** `suivi kpi` as a person or a script meets it: rates three ways by group, with what may be concluded from them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../core/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../book/book.ts';
import { bytesOf } from '../book/file-samples.ts';
import { saveBook } from '../book/save-book.ts';
import { readArguments } from './arguments.ts';
import { suivi } from './call-suivi.ts';
import type { CommandOutput, KpiOptions } from './command.ts';
import { connectExcel } from './connect-excel.ts';
import { runKpi } from './kpi-command.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-kpi-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, bytesOf(text));
  return full;
}

async function kpiIn(name: string, asked: Partial<KpiOptions> = {}): Promise<CommandOutput> {
  return runKpi(await connectExcel(name, 'fr'), { language: 'fr', today: 46_348, by: null, rate: null, ...asked });
}

/** A page's export without dates: photos do twice as well as links. */
function page(): string {
  const rows = Array.from({ length: 90 }, (_, at) => {
    const isPhoto = at % 3 !== 0;
    const reach = 1000 + ((at * 37) % 500);
    const engaged = (isPhoto ? 40 : 20) + ((at * 7) % 9);
    return [90_000 + at, isPhoto ? 'Photo' : 'Link', (at % 7) + 1, (at * 5) % 24, reach, reach * 2, engaged - 3, 2, 1, at === 4 ? 4000 : engaged].join(';');
  });
  return `Page total likes;Type;Post Weekday;Post Hour;Total Reach;Total Impressions;like;comment;share;Total Interactions\n${rows.join('\n')}\n`;
}

describe('suivi kpi', () => {
  it('gives scripts the rate with its definition, groups, outliers, the best time and readings', async () => {
    const { code, out, err } = await suivi('kpi', file('page.csv', page()), '--by', 'format', '--rate', 'reach', '--json', '--lang', 'en', '--today', '2026-11-22');
    expect(err).toBe('');
    expect(code).toBe(0);
    const told = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect(told).toMatchObject({
      rate: 'Engagement rate by reach: engagements (column of totals) ÷ reach; total ÷ total, mean and median of the rates',
      groups: [{ key: 'Photo', n: 60, posts: 60, rate: { interval: [expect.any(Number), expect.any(Number)] } }, { key: 'Link', n: 30, posts: 30 }],
      outliers: { robust: 1, classic: 1 },
      bestTime: { usable: false, reading: expect.stringMatching(/^No time stands out/) as string },
    });
    const [photo] = told['groups'] as readonly { readonly measures: unknown; readonly rate: Readonly<Record<string, number>> }[];
    expect(photo?.measures).toMatchObject({ reach: { n: 60, sum: expect.any(Number) as number, mean: expect.any(Number) as number, median: expect.any(Number) as number, quartiles: [expect.any(Number), expect.any(Number)] }, followers: { sum: null } });
    expect(photo?.rate['mean']).toBeGreaterThan(photo?.rate['median'] ?? 1);
    expect(told['readings']).toContainEqual(expect.stringMatching(/^Median rate higher for Photo than for Link/));
  });

  it('and check say what of an export they leave out, and nothing of a team’s calendar', async () => {
    const rows = ['1990000000000000011,2026-11-03,Une soirée au musée,400,10,20', '1990000000000000012,2026-11-05,Une nuit au musée,200,1,2'];
    const headings = 'Post id,Date,Post text,Impressions,Likes,Engagements';
    const name = file('avec-total.csv', `Analytics export\nAccount: musee\n\n${[headings, ...rows].join('\n')}\nTotal,,,600,11,22\n`);
    const asked = ['--lang', 'en', '--today', '2026-11-22'];
    expect((await suivi('kpi', name, ...asked)).out).toMatch(/^1 total row left out, 2 lines above the headings skipped\.\n/);
    expect((await suivi('check', name, ...asked)).out).toContain('\n1 total row left out, 2 lines above the headings skipped.\n2 posts, ');
    for (const command of ['kpi', 'check']) expect(JSON.parse((await suivi(command, name, '--json', ...asked)).out)).toMatchObject({ leftOut: { totals: 1, above: 2 } });
    expect((await suivi('kpi', name, '--lang', 'fr')).out.replaceAll('\u00a0', ' ')).toMatch(/^1 ligne de total, non comptée; 2 lignes au-dessus des en-têtes, non lues\.\n/);
    for (const total of ['Total', 'Total général', 'Grand total', 'Total general']) {
      const summed = file('total-general.csv', `Canal;Date;Portée;Interactions\nFacebook;2026-10-01;100;5\nFacebook;2026-10-02;300;9\n${total};;400;14\n`);
      expect(JSON.parse((await suivi('kpi', summed, '--json', ...asked)).out)).toMatchObject({ leftOut: { totals: 1 }, total: { posts: 2 } });
    }
    const plain = file('sans-total.csv', `${[headings, ...rows].join('\n')}\n`);
    const planned = file('plan.csv', 'Plan de novembre\nVille\n\nDate,Canal,Texte,Statut,Portée,J’aime\n2026-11-03,Facebook,Nuit des musées,Publié,1200,30\nTotal,,,,1200,30\n');
    for (const other of [plain, planned]) expect(JSON.parse((await suivi('kpi', other, '--json', ...asked)).out)).not.toHaveProperty('leftOut');
  });

  it('tells people the same in French, and what there is too little of to conclude', async () => {
    const name = file('calendrier.csv', 'Date,Canal,Texte,Statut,Portée,J’aime,Commentaires\n2026-09-01,Facebook,Nuit des musées,Publié,"1 200",30,6\n2026-09-02,Instagram,Merci à tous,Publié,800,20,4\n');
    const { lines } = await kpiIn(name);
    const told = lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(told).toContain('Ensemble  2 publications, dont 2 avec un taux : total ÷ total 3,00 %, moyenne des taux 3,00 %, médiane 3,00 %');
    expect(told).toContain('Trop peu de publications pour conclure (2; il en faut 20).');
    expect(told).toContain('Facebook : trop peu de publications pour conclure (1; il en faut 20).');
    expect(told).toContain('  portée : 2 publications, portée cumulée 2 000, médiane 1 000');
    expect(told).toContain('Facebook  1 publication, dont 1 avec un taux : 3,00 %');
  });

  it('says how many groups besides have too little', async () => {
    const name = file('canaux.csv', `Date,Canal,Texte,Statut,Portée,J’aime\n${Array.from({ length: 9 }, (_, at) => `2026-09-0${at + 1},Canal ${at + 1},Texte ${at},Publié,1000,0`).join('\n')}\n`);
    expect((await kpiIn(name)).lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(expect.arrayContaining(['3 autres groupes ont trop peu de publications pour conclure.', '  mentions J’aime/réactions : 9 publications, total 0, médiane 0, la moitié à 0']));
    expect((await kpiIn(name, { language: 'en' })).lines).toContain('3 more groups have too few posts to conclude.');
  });

  it('states no week of a date that can be read in two ways, and says so', async () => {
    const name = file('ambigu.csv', 'Date,Canal,Texte,Statut,Portée,J’aime\n03/04/2026,Facebook,Nuit des musées,Publié,1000,30\n05/04/2026,Facebook,Atelier,Publié,900,30\n04/04/2026,Instagram,Merci à tous,Publié,800,20\n');
    const { json, lines } = await kpiIn(name, { by: 'week' });
    const told = lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(told).toContainEqual(expect.stringMatching(/^sans date lisible  2 publications, dont 2 avec un taux/));
    expect(told).toContain('2 publications sans date lisible ne comptent dans aucune semaine (lignes 2 et 3). 2 dates peuvent se lire de deux façons. Saisissez la date avec le mois en lettres ou sous la forme 2026-11-30.');
    expect(json).toMatchObject({ undated: { posts: 2, ambiguous: 2, cells: ['\'ambigu\'!A2', '\'ambigu\'!A3'] } });
    const { lines: en } = await kpiIn(name, { by: 'week', language: 'en' });
    expect(en).toContain('2 posts without a readable date aren’t counted in any week (rows 2 and 3). 2 dates can be read in two ways. Enter the date with the month in letters, or as 2026-11-30.');
    expect((await kpiIn(name, { by: 'channel' })).json).not.toHaveProperty('undated');
    const run = file('suite.csv', 'Date,Canal,Texte,Statut,Portée,J’aime\n04/03/2026,Facebook,Un,Publié,1000,30\n04/05/2026,Facebook,Deux,Publié,900,30\n05/02/2026,Facebook,Trois,Publié,800,20\n05/05/2026,Facebook,Quatre,Publié,800,20\n');
    const presumed = await kpiIn(run, { by: 'week', language: 'en' });
    expect(presumed.lines).toContain('Dates read month first, as their sequence suggests; 3 could be read otherwise. Enter the date with the month in letters, or as 2026-11-30.');
    expect(presumed.json).toMatchObject({ presumedOrders: [{ order: 'month-first', posts: 3 }] });
    expect((await kpiIn(run)).json).not.toHaveProperty('presumedOrders');
  });

  it('says that rates of a column lie far from those of its counts, and which of two tables beside each other it has read', async () => {
    const name = file('taux.csv', 'Date,Canal,Texte,Statut,Portée,Interactions,Taux d’engagement\n2026-09-01,Facebook,Un,Publié,1000,25,250 %\n2026-09-02,Facebook,Deux,Publié,1000,25,"2,5 %"\n2026-09-03,Facebook,Trois,Publié,1000,50,500 %\n');
    const { json, lines } = await kpiIn(name);
    const told = 'Taux d’engagement noté de plus de 100 %, loin du taux calculé, pour 2 publications (lignes 2 et 4) : il vaut cent fois le taux calculé. Saisissez-le avec son signe, par exemple 3,4 %.';
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain(told);
    expect(json).toMatchObject({ ownRates: { posts: 2, overOne: 2, cells: ['\'taux\'!G2', '\'taux\'!G4'], cause: { basis: 'reach', isTimesHundred: true } } });
    expect(json).not.toHaveProperty('otherTables');
    const beside = await kpiIn(file('voisins.csv', 'Date,Canal,Texte,Statut,Portée,J’aime,,Date,Canal,Texte,Statut,Portée,J’aime\n2026-09-01,Facebook,Un,Publié,1000,25,,2026-09-01,LinkedIn,Un,Publié,900,9\n2026-09-02,Facebook,Deux,Publié,1000,25,,2026-09-02,LinkedIn,Deux,Publié,900,9\n'), { language: 'en' });
    expect(beside.lines[0]).toBe('Table read: columns A to F. Columns H to M contain another table, which isn’t counted. If it contains posts too, move them below the calendar or to a tab of their own.');
    expect(beside.json).toMatchObject({ otherTables: [{ cells: ['\'voisins\'!H1', '\'voisins\'!M1'] }] });
    expect(beside.json).not.toHaveProperty('ownRates');
  });

  it('takes the basis that posts have where none is asked for', async () => {
    const name = file('x.csv', 'Post id,Date,Post text,Link,Impressions,Likes,Engagements\n1,Mon Feb 10 2025,Bonjour,https://x.com/a/status/1,100,3,7\n2,Tue Feb 11 2025,Bonsoir,https://x.com/a/status/2,50,1,2\n');
    expect((await kpiIn(name)).json).toMatchObject({ rate: expect.stringContaining('impressions') as string, groups: [{ key: 'X', n: 2 }], bestTime: null });
  });

  it('says how many answers to others are left out of X’s own figures, to people and to scripts, and takes follows for no audience', async () => {
    const name = file('reponses.csv', 'Post id,Date,Post text,Link,Impressions,Likes,Engagements,New follows\n1,Mon Feb 10 2025,Bonjour,https://x.com/a/status/1,100,3,7,1\n2,Tue Feb 11 2025,@elle oui,https://x.com/a/status/2,50,1,2,0\n3,Tue Feb 11 2025,@lui non,https://x.com/a/status/3,50,1,2,0\n');
    const { json, lines } = await kpiIn(name);
    const said = '2 réponses à d’autres comptes laissées de côté : ce ne sont pas des publications planifiées.';
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain(`${said} Lignes 3 et 4.`);
    expect(json).toMatchObject({ total: { posts: 1 }, readings: expect.arrayContaining([said.replace('2 ', '2\u00a0').replace(' :', '\u00a0:')]) as unknown });
    expect(JSON.stringify(json)).not.toContain('followers');
  });

  it('says of a list that its network ends early, and of totals of ads, what their rows are before any figure', async () => {
    const best = Array.from({ length: 50 }, (_, at) => `https://www.linkedin.com/feed/update/urn:li:activity:7${at + 100},${(at % 12) + 1}/15/2025,${100 + at}`).join('\n');
    const top = await kpiIn(file('top.csv', `Post URL,Post publish date,Engagements\n${best}\n`));
    expect(top.lines.slice(1, 3).map((line) => line.replaceAll('\u00a0', ' '))).toEqual([
      'L’exportation de LinkedIn s’arrête aux 50 meilleures publications : ces chiffres sont les leurs, et non ceux de toutes les publications.', 'Les 50 meilleures  50 publications, aucun taux',
    ]);
    expect(top.json).toMatchObject({ partial: [{ network: 'linkedin', most: 50 }] });
    const ads = await kpiIn(file('ads.csv', 'Reporting starts,Reporting ends,Ad name,Results,Reach,Impressions,Amount spent (CAD)\n2026-10-01,2026-10-16,Annonce A,210,9652,14901,643.23\n2026-10-01,2026-10-16,Annonce B,20,952,1490,64.23\n'));
    expect(ads.lines[2]?.replaceAll('\u00a0', ' ')).toBe('Ensemble  2 publicités, aucun taux');
    expect(ads.json).toMatchObject({ unit: 'ad' });
    expect(ads.lines.join('\n')).not.toMatch(/\d\s*(?:jour|publication)/);
  });

  it('names a web site’s rows for what they are, and counts none of them as a post', async () => {
    const measured = 'Sessions,Engaged sessions,Engagement rate,Key events';
    for (const [name, rows, unit] of [
      [`Session default channel group,${measured}`, ['Direct', 'Organic Social'], 'channel-group'], [`Session source / medium,${measured}`, ['(direct) / (none)', 'google / organic'], 'source-medium'],
      [`Landing page,Page title,${measured}`, ['/,Accueil', '/parcs,Parcs'], 'landing-page'], [`Landing page,${measured}`, ['/', '/parcs'], 'landing-page'],
    ] as const) {
      const { lines, json } = await kpiIn(file(`${unit}.csv`, `${name}\n${rows.map((row, at) => `${row},${at + 50},20,0.4,${at + 3}`).join('\n')}\n`));
      expect(json).toMatchObject({ unit });
      expect(lines[1]).toMatch(/^Chaque ligne \((?:groupe de canaux|source\/support|page de destination)\) est d’un site Web/);
      expect(lines.join('\n')).not.toMatch(/\d\s*(?:jour|publication)/);
      expect(lines.join('\n')).toContain('  taux d’engagement de GA4 (sessions avec engagement)\u00a0: 2');
    }
  });

  it('keeps a source and its medium together, as the one way to a web site that they are', async () => {
    const { lines } = await kpiIn(file('sources.csv', 'Session source / medium,Sessions,Engaged sessions,Engagement rate\ngoogle / organic,50,20,0.4\n(direct) / (none),20,9,0.45\n'));
    expect(lines.filter((line) => line.includes('source/support, aucun taux')).map((line) => line.split('  ')[0])).toEqual(['(direct) / (none)', 'google / organic']);
  });

  it('says that what was spent of a budget is unknown, and judges nothing by values that can’t be', async () => {
    const book = new Book({ name: 'objectifs.xlsx' });
    const write = (tab: string, values: readonly (readonly Cell[])[]): void => book.addSheet(tab).write(0, 0, { values }, 'person');
    write('Calendrier', [['Date', 'Canal', 'Texte', 'Statut', 'Objectif', 'Clics'], ['2026-11-02', 'Facebook', 'Nuit des musées', 'Publié', 'Trafic', 40], ['2026-11-03', 'Facebook', 'Atelier', 'Publié', 'Trafic', 60]]);
    write('Objectifs', [
      ['Objectif', 'Mesure', 'Cible', 'Échéance', 'Budget ($)', 'Dépensé ($)'], ['Trafic', 'Clics', 200, '2026-12-31', 1400, null], ['Dons', 'Clics', 0, '2026-12-31', -400, 50],
      ['Ventes', 'Clics', 200, '2026-12-31', 400, -100], ['Notoriété', 'Clics', 200, '2026-12-31', 400, 0], [null, 'Clics', 999, '2026-12-31', 400, null],
    ]);
    const full = path.join(folder, 'objectifs.xlsx');
    writeFileSync(full, await saveBook(book));
    const objectives = async (language: Language): Promise<readonly string[]> =>
      (await kpiIn(full, { language })).lines.map((line) => line.replaceAll('\u00a0', ' ')).filter((line) => /^Objecti(?:f|ve) /.test(line)).map((line) => line.replace(/^.*?mesure; |^.*?measure; /, ''));
    expect(await objectives('fr')).toEqual(['budget : 1 400 $, dépensé inconnu', 'il manque : cible, budget', 'budget : 400 $, dépensé inconnu', '0 % du budget dépensé']);
    expect(await objectives('en')).toEqual(['budget: $1,400, spent: unknown', 'lacks: target, budget', 'budget: $400, spent: unknown', '0% of the budget spent']);
  });

  it('counts a post’s whole life alone, and nothing that is dated ahead, and says so', async () => {
    const rows = ['Post ID,Title,Publish time,Date,Post type,Permalink,Impressions,Reach,Reactions,Comments,Shares', '122093000000000001,Hello,11/03/2026 09:00,Lifetime,Photos,https://fb.com/1,1200,1000,10,2,1',
      '122093000000000001,Hello,11/03/2026 09:00,11/04/2026,Photos,https://fb.com/1,600,500,5,1,1', '122093000000000002,World,11/25/2026 09:00,Lifetime,Photos,https://fb.com/2,text,2000,-5,3,2'];
    const name = file('meta.csv', rows.join('\n'));
    const { json, lines } = await kpiIn(name);
    expect(json).toMatchObject({ total: { posts: 1, measures: { reach: { sum: 1000 } } }, leftOut: { days: 1 } });
    const all = lines.join('\n').replaceAll('\u00a0', ' ');
    expect(all).toContain('1 ligne d’un jour ou d’un mois laissée de côté');
    expect(all).toContain('1 publication avec des chiffres, mais une date à venir : hors de tous les totaux.');
    const checked = await suivi('check', name, '--lang', 'en', '--today', '2026-11-23');
    expect(checked.out.replaceAll('\u00a0', ' ')).toContain('“World” (November 25): date still to come, but there are figures already.');
    expect(checked.out).toContain('1 row of one day or month of a post left out.');
    const daily = await kpiIn(file('jours.csv', rows.filter((line) => !line.includes('Lifetime')).join('\n')));
    expect(daily.refusal?.message.replaceAll('\u00a0', ' ')).toBe('Aucun chiffre à lire : chaque ligne ne donne qu’un jour ou un mois d’une publication. Exportez les chiffres de toute sa durée (Durée de vie).');
    const ahead = await kpiIn(file('avenir.csv', rows.filter((line) => !line.includes('Hello')).join('\n')));
    expect(ahead.refusal?.message).toContain('ont toutes une date à venir');
  });

  it('refuses a calendar without figures, and names the columns', async () => {
    const { refusal } = await kpiIn(file('plan.csv', 'Date,Canal,Texte,Statut\n2026-12-01,Facebook,Atelier,Approuvé\n2026-12-02,X,Visite,Approuvé\n'));
    expect(refusal?.code).toBe('no-figures');
    expect(refusal?.message.replaceAll('\u00a0', ' ')).toMatch(/^Aucun chiffre à lire : ajoutez au calendrier une colonne parmi celles-ci : interactions, .*portée, impressions/);
  });

  it('refuses what is no calendar', async () => {
    expect((await kpiIn(file('liste.csv', 'alpha,beta\n1,2\n3,4\n'))).refusal?.code).toBe('no-calendar');
  });
});

describe('what can’t be understood', () => {
  it.each([
    [['--by', 'couleur'], '« couleur » ne va pas avec --by; choisissez channel, week'],
    [['--rate', 'clics'], '« clics » ne va pas avec --rate; choisissez reach'],
    [['--row', '4'], '--row va avec la commande track seulement'],
  ])('is told so: %j', (words, sentence) => {
    const { usage = '' } = readArguments(['kpi', 'x.csv', ...words], {}) as { readonly usage?: string };
    expect(usage.replaceAll('\u00a0', ' ')).toContain(sentence);
  });

  it('or asked of another command', () => {
    expect(readArguments(['check', 'x.csv', '--rate', 'reach'], {})).toMatchObject({ usage: expect.stringContaining('--rate va avec la commande kpi') as string });
  });
});

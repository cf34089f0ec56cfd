/** `suivi kpi` as a person or a script meets it: rates three ways by group, with what may be concluded from them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesOf } from '../book/file-samples.ts';
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

  it('tells people the same in French, and what there is too little of to conclude', async () => {
    const name = file('calendrier.csv', 'Date,Canal,Texte,Statut,Portée,J’aime,Commentaires\n2026-09-01,Facebook,Nuit des musées,Publié,"1 200",30,6\n2026-09-02,Instagram,Merci à tous,Publié,800,20,4\n');
    const { lines } = await kpiIn(name);
    const told = lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(told).toContain('Ensemble  2 publications, dont 2 avec un taux : total ÷ total 3,00 %, moyenne des taux 3,00 %, médiane 3,00 %');
    expect(told).toContain('Pas assez de publications pour conclure (2 de 20).');
    expect(told).toContain('Facebook : pas assez de publications pour conclure (1 de 20).');
    expect(told).toContain('  portée : 2 publications, total 2 000, médiane 1 000');
  });

  it('takes the basis that posts have where none is asked for', async () => {
    const name = file('x.csv', 'Post id,Date,Post text,Link,Impressions,Likes,Engagements\n1,Mon Feb 10 2025,Bonjour,https://x.com/a/status/1,100,3,7\n2,Tue Feb 11 2025,Bonsoir,https://x.com/a/status/2,50,1,2\n');
    expect((await kpiIn(name)).json).toMatchObject({ rate: expect.stringContaining('impressions') as string, groups: [{ key: 'X', n: 2 }], bestTime: null });
  });

  it('says how many answers to others are left out of X’s own figures, to people and to scripts, and takes follows for no audience', async () => {
    const name = file('reponses.csv', 'Post id,Date,Post text,Link,Impressions,Likes,Engagements,New follows\n1,Mon Feb 10 2025,Bonjour,https://x.com/a/status/1,100,3,7,1\n2,Tue Feb 11 2025,@elle oui,https://x.com/a/status/2,50,1,2,0\n3,Tue Feb 11 2025,@lui non,https://x.com/a/status/3,50,1,2,0\n');
    const { json, lines } = await kpiIn(name);
    const said = '2 réponses à d’autres comptes laissées de côté : ce ne sont pas des publications planifiées.';
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain(said);
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

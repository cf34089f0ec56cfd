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
    expect(fr).toContain('Créneau libre  Facebook : 4 décembre 2026, 9 h (1 idée)');
    const en = (await cadenceIn(file, 'en')).lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(en[0]).toBe('November 23, 2026 to December 6, 2026: 3 posts, 1 of them without a time.');
    expect(en).toContain('free slot  Facebook: December 4, 2026, 9 am (1 idea)');
  });

  it('counts without a tab of channels, and says that nothing is compared', async () => {
    const { json, lines } = await cadenceIn(await workbook('seul.xlsx', { Calendrier: TABS['Calendrier'] ?? [] }), 'en');
    expect(json).toMatchObject({ weeks: expect.arrayContaining([{ week: '2026-W48', channel: 'Facebook', posts: 2, target: null }]) as unknown, freeSlots: [] });
    expect(lines).toContain('No Channels tab sets a cadence; add one to compare.');
  });

  it('marks a week that the period cuts, beside a target of whole weeks', async () => {
    const file = await workbook('coupee.xlsx', TABS);
    const { json, lines } = await runCadence(await connectExcel(file, 'fr'), { language: 'fr', today: MONDAY, period: { from: MONDAY, to: MONDAY + 8 } });
    expect(json).toMatchObject({ weeks: expect.arrayContaining([{ week: '2026-W48', channel: 'Facebook', posts: 2, target: [2, 3] }, { week: '2026-W49', channel: 'Facebook', posts: 0, target: [2, 3], partial: true }]) as unknown });
    expect(lines.map((line) => line.replaceAll('\u00a0', ' '))).toContain('2026-W49  Facebook : 0 publication (cible : 2 à 3; semaine incomplète)');
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

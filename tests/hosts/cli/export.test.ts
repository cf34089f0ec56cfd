/** `suivi export` as a person or a script meets it: files for calendars and tools, and what stays out of them. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readByIcal } from '../../core/exchange/leaving/leaving-of.ts';
import { suivi } from './call-suivi.ts';

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-export-'));
  file = path.join(folder, 'planning.csv');
  writeFileSync(file, [
    'Date;Heure;Canal;Texte;Responsable;Statut',
    '2026-11-24;09:00;Instagram;Nuit des musées, entrée libre;Ana;Approuvé',
    '2026-11-25;10:30;Facebook;"Atelier ""famille""; places limitées";Luc;Approuvé',
    '2026-11-26;;LinkedIn;Bilan du trimestre;Ana;Approuvé',
    '2026-11-27;12:00;Facebook;@amis merci de votre visite;Luc;Approuvé',
    '2026-11-28;12:00;X;Bientôt;Ana;En révision',
    '2026-11-29;12:00;LinkedIn;Nous cherchons une guide;Luc;Approuvé',
  ].join('\r\n'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function exported(...words: string[]): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return suivi('export', file, '--today', '2026-11-23', ...words);
}

describe('suivi export', () => {
  it('saves the calendar for other calendars', async () => {
    const out = path.join(folder, 'plan.ics');
    const { code, out: said } = await exported('--to', 'ics', '--out', out, '--json');
    expect([code, JSON.parse(said)]).toEqual([0, { written: 6, refused: [], files: [{ file: out, count: 6 }] }]);
    const events = readByIcal(readFileSync(out, 'utf8'));
    expect(events.map(({ start, summary }) => `${start} ${summary}`).slice(0, 3)).toEqual([
      '2026-11-24T14:00:00Z Instagram · Nuit des musées, entrée libre', '2026-11-25T15:30:00Z Facebook · Atelier "famille"; places limitées', '2026-11-26 LinkedIn · Bilan du trimestre',
    ]);
  });

  it('saves one file for each person, on the clock of another place', async () => {
    const { code, out } = await exported('--to', 'ics', '--split', 'person', '--zone', 'Europe/Paris', '--out', path.join(folder, 'gens.ics'));
    expect(code).toBe(0);
    expect(out).toContain(`6\u00a0évènements dans 2\u00a0fichiers.\nEnregistré dans «\u00a0${path.join(folder, 'gens-suivi-publications-ana.ics')}\u00a0».`);
    expect(readdirSync(folder).filter((name) => name.startsWith('gens'))).toEqual(['gens-suivi-publications-ana.ics', 'gens-suivi-publications-luc.ics']);
    expect(readByIcal(readFileSync(path.join(folder, 'gens-suivi-publications-ana.ics'), 'utf8'))[0]?.start).toBe('2026-11-24T08:00:00Z');
  });

  it('saves approved posts for a tool, and tells what it refuses and where', async () => {
    const { code, out } = await exported('--to', 'hootsuite', '--out', path.join(folder, 'posts.csv'), '--json');
    const first = path.join(folder, 'posts-hootsuite-facebook.csv');
    expect([code, JSON.parse(out)]).toEqual([0, {
      written: 3, refused: [{ cell: "'planning'!B4", code: 'time-missing' }, { cell: "'planning'!D5", code: 'text-formula' }],
      files: [{ file: first, count: 1 }, { file: path.join(folder, 'posts-hootsuite-instagram.csv'), count: 1 }, { file: path.join(folder, 'posts-hootsuite-linkedin.csv'), count: 1 }],
    }]);
    expect(readFileSync(first, 'utf8')).toBe('11/25/2026 10:30,"Atelier ""famille""; places limitées",\r\n');
  });

  it('says it in both languages, for people', async () => {
    const french = await exported('--to', 'metricool');
    expect(french.out.split('\n').slice(0, 6)).toEqual([
      "'planning'!C2  Le visuel manque; inscrivez l’adresse du fichier, «\u00a0https://…\u00a0».",
      "'planning'!B4  L’heure manque; Metricool en a besoin.",
      "'planning'!D5  Le début (=, +, - ou @) passerait pour une formule; commencez par un mot, ou programmez-la à la main.",
      '2\u00a0publications dans 1\u00a0fichier.', '3\u00a0lignes sont refusées, en tout ou en partie.', 'Une autre ligne reste ici\u00a0: pas encore approuvées, déjà programmées ou publiées.',
    ]);
    expect(french.out).toContain('Rien n’est enregistré sans --out FICHIER.csv.');
    const english = await exported('--to', 'metricool', '--lang', 'en', '--out', path.join(folder, 'm.csv'));
    expect(english.out).toContain('2 posts in 1 file.');
    expect(existsSync(path.join(folder, 'm.csv'))).toBe(true);
  });

  it('gives the same files twice', async () => {
    for (const target of ['ics', 'buffer', 'metricool']) {
      const ending = target === 'ics' ? 'ics' : 'csv';
      const read = async (name: string): Promise<readonly string[]> => {
        await exported('--to', target, '--out', path.join(folder, `${name}.${ending}`));
        return readdirSync(folder).filter((each) => each.startsWith(name)).sort().map((each) => readFileSync(path.join(folder, each), 'utf8'));
      };
      expect(await read(`one-${target}`)).toEqual(await read(`two-${target}`));
    }
  });

  it.each([
    [['--to', 'sprout'], 'ne va pas avec --to'], [[], 'Indiquez avec --to ce qui recevra le fichier'], [['--to', 'ics', '--out', 'plan.xlsx'], 'doit se terminer par .ics'], [['--to', 'buffer', '--out', 'plan.ics'], 'doit se terminer par .csv'],
    [['--to', 'buffer', '--split', 'person'], '--split va avec'], [['--to', 'ics', '--zone', 'Mars'], 'ne va pas avec --zone'], [['--to', 'ics', '--split', 'tous'], 'ne va pas avec --split'], [['--to', 'ics', '--row', '3'], '--row va avec'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    const { code, err } = await exported(...words);
    expect([code, err.includes(sentence) || err]).toEqual([2, true]);
  });

  it('says so where the file can’t be saved', async () => {
    const { code, err } = await exported('--to', 'ics', '--out', path.join(folder, 'none', 'plan.ics'));
    expect(code).toBe(2);
    expect(err).toContain('n’a pas pu être enregistré');
  });
});

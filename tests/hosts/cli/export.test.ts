/** `suivi export` as a person or a script meets it: files for calendars and tools, and what stays out of them. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
    expect(out).toContain(`6\u00a0évènements dans 2\u00a0fichiers.\nDonnez à chaque ligne son identifiant, dans une colonne «\u00a0ID\u00a0»\u00a0: sans lui, un titre changé fait un doublon.\nUne ligne supprimée reste dans un agenda déjà importé; retirez-le d’abord.\nIl faut 2\u00a0fichiers\u00a0: leurs noms commencent par «\u00a0gens-\u00a0», et «\u00a0gens.ics\u00a0» n’est pas écrit.\nEnregistré dans «\u00a0${path.join(folder, 'gens-suivi-publications-ana.ics')}\u00a0».`);
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
      '2\u00a0publications dans 1\u00a0fichier.', '3\u00a0lignes refusées, en tout ou en partie.', 'Une autre ligne n’est pas encore approuvée, ou est déjà programmée ou publiée.',
    ]);
    expect(french.out).toContain('Rien n’est enregistré sans --out FICHIER.csv.');
    const english = await exported('--to', 'metricool', '--lang', 'en', '--out', path.join(folder, 'm.csv'));
    expect(english.out).toContain('2 posts in 1 file.');
    expect(existsSync(path.join(folder, 'm.csv'))).toBe(true);
  });

  it('saves under the very name that is asked for where one file is enough, and says where it takes several', async () => {
    const out = path.join(folder, 'canal.csv');
    const one = await exported('--to', 'hootsuite', '--channel', 'fb', '--out', out);
    expect([one.code, readFileSync(out, 'utf8')]).toEqual([0, '11/25/2026 10:30,"Atelier ""famille""; places limitées",\r\n']);
    expect(one.out).not.toContain('canal-');
    const several = await exported('--to', 'hootsuite', '--out', path.join(folder, 'plusieurs.csv'), '--lang', 'en');
    expect(several.out).toContain('It takes 3 files: their names begin with “plusieurs-”, and “plusieurs.csv” is not written.');
    expect(existsSync(path.join(folder, 'plusieurs.csv'))).toBe(false);
  });

  it.each([
    [['--person', 'ANA'], 3], [['--channel', 'Facebook'], 2], [['--person', 'Luc', '--channel', 'facebook'], 2], [['--week', '2026-W48'], 6], [['--week', '2026-S49'], 0], [['--month', '2026-11'], 6], [['--month', '2026-12'], 0],
    [['--from', '2026-11-26'], 4], [['--until', '2026-11-25'], 2], [['--from', '2026-11-25', '--until', '2026-11-26', '--person', 'Ana'], 1], [['--from', '2026-11-24', '--until', '2026-11-24'], 1],
  ])('%j leaves %i events', async (words, count) => {
    const { code, out } = await exported('--to', 'ics', ...words, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { written: count, refused: [] }]);
  });

  it.each([
    [['--person', 'Anna'], 'vouliez-vous dire «\u00a0Ana\u00a0»?'], [['--person', 'Zoé Tremblay'], 'choisissez parmi Ana et Luc.'], [['--channel', 'Instagrame'], 'vouliez-vous dire «\u00a0Instagram\u00a0»?'],
    [['--channel', 'TikTok'], 'choisissez parmi Facebook, Instagram, LinkedIn et X.'], [['--channel', 'Facebook, X'], 'Aucune ligne n’est pour le canal «\u00a0Facebook, X\u00a0»'], [['--person', 'Anna', '--lang', 'en'], 'did you mean “Ana”?'],
  ])('%j is refused with whom or what may be meant', async (words, sentence) => {
    const { code, out, err } = await exported('--to', 'ics', ...words);
    expect([code, out, err.includes(sentence) || err]).toEqual([2, '', true]);
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
    [['--to', 'ics', '--week', '2026-48'], 'n’est pas une semaine'], [['--to', 'ics', '--month', '2026-13'], 'n’est pas un mois'], [['--to', 'ics', '--from', 'demain'], 'écrivez --from AAAA-MM-JJ'], [['--to', 'ics', '--until', '2026-02-30'], 'écrivez --until AAAA-MM-JJ'],
    [['--to', 'ics', '--from', '2026-12-01', '--until', '2026-11-01'], 'inversez --from et --until'], [['--to', 'ics', '--week', '2026-W48', '--month', '2026-11'], 'une seule période'],
  ])('%j is refused with a sentence', async (words, sentence) => {
    const { code, err } = await exported(...words);
    expect([code, err.includes(sentence) || err]).toEqual([2, true]);
  });

  it('says so where the file can’t be saved', async () => {
    const { code, err } = await exported('--to', 'ics', '--out', path.join(folder, 'none', 'plan.ics'));
    expect(code).toBe(2);
    expect(err).toContain('n’a pas pu être enregistré');
  });

  it('never takes the calendar’s place, whatever it is called, and says what another file’s place was', async () => {
    const one = path.join(folder, 'seul.csv');
    writeFileSync(one, 'Date;Heure;Canal;Texte;Responsable;Statut\r\n2026-11-24;09:00;Facebook;Nuit des musées;Ana;Approuvé\r\n2026-11-25;09:00;Facebook;Nuit des livres;Ana;Approuvé');
    const alone = readFileSync(one);
    const [link, out] = [path.join(folder, 'lien.csv'), path.join(folder, 'deux-fois.ics')];
    symlinkSync(one, link);
    for (const place of [one, link]) {
      const { code, err } = await suivi('export', one, '--to', 'buffer', '--out', place, '--lang', 'en', '--today', '2026-11-23');
      expect([code, err]).toEqual([2, `“${place}” is the calendar itself, which would be lost; choose another name.\n`]);
      expect(readFileSync(one).equals(alone)).toBe(true);
    }
    expect((await exported('--to', 'ics', '--out', out)).out).toContain(`Enregistré dans «\u00a0${out}\u00a0».`);
    expect((await exported('--to', 'ics', '--out', out)).out).toContain(`Enregistré dans «\u00a0${out}\u00a0», à la place du fichier qui s’y trouvait.`);
  });
});

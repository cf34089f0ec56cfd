/** `track` as a person or a script meets it: what it prints, exits with, and saves. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../core/rules/calendar-of.ts';
import { Book } from '../book/book.ts';
import { openBook } from '../book/open-book.ts';
import { saveBook } from '../book/save-book.ts';
import { readArguments } from './arguments.ts';
import { startSuivi, suivi } from './call-suivi.ts';

const TODAY = ['--today', '2026-11-22'];

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-track-'));
  file = path.join(folder, 'planning.xlsx');
  const book = new Book();
  const sheet = book.addSheet('Planning');
  sheet.write(0, 0, { values: [
    ['Date', 'Réseau', 'Titre', 'Texte', 'Statut', 'Outil'],
    [day('2026-12-01'), 'Facebook', 'Ouverture', 'La billetterie ouvre lundi matin', 'Approuvée', null],
    [day('2026-12-02'), 'Instagram', 'Coulisses', 'Dans les ateliers du décor', 'À produire', null],
    [day('2026-12-03'), 'LinkedIn', 'Embauche', 'Nous cherchons une régisseuse', 'Programmée', 'Buffer'],
    [day('2026-11-03'), 'LinkedIn', 'Bilan', 'Les chiffres de la saison', 'Publiée', 'Buffer'],
  ] }, 'person');
  sheet.write(1, 0, { formats: Array.from({ length: 4 }, () => ['yyyy-mm-dd']) }, 'person');
  writeFileSync(file, await saveBook(book));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function cellsIn(saved: string): Promise<readonly unknown[]> {
  const book = await openBook(readFileSync(saved), path.basename(saved));
  return [4, 5].map((column) => book.sheets[0]?.value(1, column));
}

describe('track', () => {
  it('writes the team’s word and the tool, saves where it is told to, and leaves the file itself as it is', async () => {
    const before = readFileSync(file);
    const saved = path.join(folder, 'suivi.xlsx');
    const { code, out } = await startSuivi('track', file, '--row', '2', '--state', 'scheduled', '--tool', 'Hootsuite', '--out', saved, '--json', ...TODAY);
    expect([code, JSON.parse(out)]).toEqual([0, { written: 2, skipped: [], unknown: 0 }]);
    expect(await cellsIn(saved)).toEqual(['Programmée', 'Hootsuite']);
    expect(readFileSync(file).equals(before)).toBe(true);
    const again = await suivi('track', saved, '--row', '2', '--state', 'Programmé', '--tool', 'Hootsuite', '--json', ...TODAY);
    expect(JSON.parse(again.out)).toEqual({ written: 0, skipped: [], unknown: 0 });
  });

  it('skips what can’t be, with its code, saves nothing then, and says why to people', async () => {
    const saved = path.join(folder, 'rien.xlsx');
    const { code, out } = await suivi('track', file, '--row', '3', '--state', 'programmée', '--out', saved, '--json', ...TODAY);
    expect([code, JSON.parse(out)]).toEqual([0, { written: 0, skipped: [{ cell: "'Planning'!E3", code: 'illegal' }], unknown: 0 }]);
    expect(existsSync(saved)).toBe(false);
    const told = await suivi('track', file, '--row', '3', '--state', 'scheduled', '--lang', 'fr', ...TODAY);
    expect(told.out).toBe('Onglet «\u00a0Planning\u00a0», ligne 3, non marquée\u00a0: marquez-la d’abord comme approuvée.\n');
  });

  it('says of a file that was asked for whether it is saved', async () => {
    const [saved, none] = [path.join(folder, 'dit.xlsx'), path.join(folder, 'refus.xlsx')];
    const marked = await suivi('track', file, '--row', '2', '--state', 'scheduled', '--out', saved, '--lang', 'fr', ...TODAY);
    expect(marked.out).toBe(`Onglet «\u00a0Planning\u00a0», ligne 2\u00a0: 1\u00a0publication marquée comme programmée.\nEnregistré dans «\u00a0${saved}\u00a0».\n`);
    const refused = await suivi('track', file, '--row', '3', '--state', 'scheduled', '--out', none, '--lang', 'en', ...TODAY);
    expect([refused.code, refused.out]).toEqual([0, `Tab “Planning”, row 3, not marked: first mark it as approved.\nThe file “${none}” is not saved.\n`]);
  });

  it('tells what a tool takes the place of', async () => {
    const { out } = await suivi('track', file, '--row', '4', '--state', 'scheduled', '--tool', 'Later', '--lang', 'fr', ...TODAY);
    expect(out.split('\n').slice(1)).toEqual(['Remplacé dans «\u00a0Outil\u00a0»\u00a0: Buffer → Later.', 'Rien n’est enregistré sans --out FICHIER.xlsx.', '']);
  });

  it('says of a word, or a column that is missing, what can be done in the file', async () => {
    const csv = path.join(folder, 'mots.csv');
    writeFileSync(csv, 'Date;Réseau;Titre;Texte;Statut\n2026-12-01;Facebook;Un;Le premier texte;Chez Paul\n2026-12-02;Facebook;Deux;Le second texte;Approuvé\n2026-12-03;Facebook;Trois;Le dernier texte;Programmé\n');
    const unknown = await suivi('track', csv, '--row', '2', '--state', 'approved', '--lang', 'fr', ...TODAY);
    expect(unknown.out).toBe('Onglet «\u00a0mots\u00a0», ligne 2, non marquée\u00a0: «\u00a0Chez Paul\u00a0» n’est pas un état connu; remplacez-le dans le fichier.\n');
    const bare = path.join(folder, 'sans.csv');
    writeFileSync(bare, 'Date;Réseau;Titre;Texte\n2026-12-01;Facebook;Un;Le premier texte\n2026-12-02;Facebook;Deux;Le second texte\n2026-12-03;Facebook;Trois;Le dernier texte\n');
    const none = await suivi('track', bare, '--row', '2', '--state', 'approved', '--lang', 'en', ...TODAY);
    expect(none.out).toBe('Tab “sans”, row 2, not marked: no column says where it stands; add a column “Status” to the file.\n');
  });

  it('says without --out that nothing is saved', async () => {
    const { code, out } = await suivi('track', file, '--row', '2', '--state', 'scheduled', '--lang', 'en', ...TODAY);
    expect([code, out]).toEqual([0, 'Tab “Planning”, row 2: 1\u00a0post marked as scheduled.\nNothing is saved without --out FILE.xlsx.\n']);
  });

  it('says of an option that the state has no use for that it was not written', async () => {
    const { code, out } = await suivi('track', file, '--row', '4', '--state', 'approved', '--tool', 'Hootsuite', '--lang', 'en', ...TODAY);
    expect([code, out]).toEqual([0, 'Tab “Planning”, row 4: 1\u00a0post marked as approved.\n1\u00a0post to take out of the scheduling tool as well.\n--tool is not written with the state “approved”.\nNothing is saved without --out FILE.xlsx.\n']);
  });

  it('speaks the terminal’s language, where an empty variable says nothing', () => {
    const spoken = (environment: NodeJS.ProcessEnv): unknown => {
      const read = readArguments(['check', 'a.xlsx'], environment);
      return 'language' in read ? read.language : null;
    };
    expect([{ LC_ALL: '', LANG: 'en_CA' }, { LC_ALL: 'fr_CA', LANG: 'en_CA' }, { LC_ALL: '', LANG: '' }].map(spoken)).toEqual(['en', 'fr', 'fr']);
  });

  it.each([
    [['--row', '99', '--state', 'scheduled'], 'row-not-found', /ligne 99/],
    [['--row', '2', '--state', 'go see Anne'], 'usage', /n’est pas un état/],
    [['--row', '4', '--state', 'published', '--link', 'data:text/html,1'], 'usage', /n’est pas un lien/],
    [['--row', '2', '--state', 'bleu'], 'usage', /n’est pas un état\u00a0: idée, à produire/],
    [['--row', 'deux', '--state', 'scheduled'], 'usage', /n’est pas un numéro de ligne/],
    [['--row', '2', '--state', 'scheduled', '--out', 'sortie.csv'], 'usage', /\.xlsx/],
    [['--row', '2', '--state', 'scheduled', '--out', '/nulle/part.xlsx'], 'file-not-saved', /n’a pas pu être enregistré/],
  ])('refuses %j with a sentence', async (words, errorCode, sentence) => {
    const { code, out, err } = await suivi('track', file, ...words, '--json', '--lang', 'fr', ...TODAY);
    expect(code).toBe(2);
    expect((JSON.parse(out) as { readonly error: { readonly code: string } }).error.code).toBe(errorCode);
    expect(err).toMatch(sentence);
  });

  it('counts the records of a .csv, blank ones included', async () => {
    const csv = path.join(folder, 'planning.csv');
    writeFileSync(csv, 'Date;Réseau;Titre;Texte;Statut\n2026-12-01;Facebook;Un;Le premier texte;À faire\n\n2026-12-02;Facebook;Deux;Le second texte;Approuvé\n2026-12-03;Facebook;Trois;Le dernier texte;Programmé\n');
    const { out } = await suivi('track', csv, '--row', '4', '--state', 'scheduled', '--json', ...TODAY);
    expect(JSON.parse(out)).toEqual({ written: 1, skipped: [], unknown: 0 });
  });
});

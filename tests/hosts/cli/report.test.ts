/** `report`, `month` and `audit` as a person or a script meets them: the tab that they make, and what they leave as it is. */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { day } from '../../core/rules/calendar-of.ts';
import { Book } from '../book/book.ts';
import type { BookSheet } from '../book/book-sheet.ts';
import { openBook } from '../book/open-book.ts';
import { partText } from '../book/package-parts.ts';
import { saveBook } from '../book/save-book.ts';
import { readParts } from '../book/zip-package.ts';
import { packedZip } from '../book/zip-writer.ts';
import { suivi } from './call-suivi.ts';

const TODAY = ['--today', '2026-11-23'];
const WEEK = ['--week', '2026-W47', ...TODAY];

let folder: string;
let file: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-report-'));
  file = path.join(folder, 'planning.xlsx');
  const book = new Book();
  const sheet = book.addSheet('Planning');
  sheet.write(0, 0, { values: [
    ['Date', 'Réseau', 'Titre', 'Texte', 'Statut', 'Responsable'],
    [day('2026-11-16'), 'Facebook', 'Ouverture', 'La billetterie ouvre lundi matin', 'Publiée', 'Anne Roy'],
    [day('2026-11-17'), 'Instagram', 'Coulisses', 'Dans les ateliers du décor', 'Programmée', 'Luc Côté'],
    [day('2026-11-26'), 'LinkedIn', 'Embauche', 'Nous cherchons une régisseuse', 'Approuvée', 'Anne Roy'],
  ] }, 'person');
  sheet.write(1, 0, { formats: Array.from({ length: 3 }, () => ['yyyy-mm-dd']) }, 'person');
  writeFileSync(file, await saveBook(book));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bookIn(saved: string): Promise<Book> {
  return openBook(readFileSync(saved), path.basename(saved));
}

async function tabsIn(saved: string): Promise<readonly string[]> {
  return (await bookIn(saved)).sheets.map(({ name }) => name);
}

/** With another value in a cell, as somebody who opens the file would leave it. */
async function edited(saved: string, to: string, change: (sheet: BookSheet) => void): Promise<string> {
  const book = await bookIn(saved);
  const sheet = book.sheets.at(-1);
  if (sheet === undefined) throw new Error('no tab');
  change(sheet);
  const target = path.join(folder, to);
  writeFileSync(target, await saveBook(book));
  return target;
}

describe('report', () => {
  it('makes a tab of the week, saves where it is told to, and leaves the file itself as it is', async () => {
    const [before, saved] = [readFileSync(file), path.join(folder, 'rapport.xlsx')];
    const { code, out } = await suivi('report', file, ...WEEK, '--lang', 'fr', '--out', saved, '--json');
    expect([code, JSON.parse(out)]).toEqual([0, { tab: 'Rapport 2026-S47', written: expect.any(Number) as number, replaced: false }]);
    expect((JSON.parse(out) as { readonly written: number }).written).toBeGreaterThan(50);
    expect(await tabsIn(saved)).toEqual(['Planning', 'Rapport 2026-S47']);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('of the same week takes the place of the one before, to the byte; that of the next week stands beside it', async () => {
    const [first, again, next] = ['un.xlsx', 'deux.xlsx', 'trois.xlsx'].map((name) => path.join(folder, name)) as [string, string, string];
    await suivi('report', file, ...WEEK, '--lang', 'fr', '--out', first);
    const { out } = await suivi('report', first, ...WEEK, '--lang', 'fr', '--out', again, '--json');
    expect(JSON.parse(out)).toMatchObject({ tab: 'Rapport 2026-S47', replaced: true });
    expect(readFileSync(again).equals(readFileSync(first))).toBe(true);
    // Also in the other language: it is the same report.
    const english = await suivi('report', first, ...WEEK, '--lang', 'en', '--json');
    expect(JSON.parse(english.out)).toMatchObject({ tab: 'Rapport 2026-S47', replaced: true });
    await suivi('report', again, '--week', '2026-S48', '--today', '2026-11-30', '--lang', 'fr', '--out', next);
    expect(await tabsIn(next)).toEqual(['Planning', 'Rapport 2026-S47', 'Rapport 2026-S48']);
  });

  it('refuses to write over what somebody has typed, says in which cell, and does so where it is told to', async () => {
    const saved = path.join(folder, 'propre.xlsx');
    await suivi('report', file, ...WEEK, '--lang', 'fr', '--out', saved);
    const touched = await edited(saved, 'touché.xlsx', (sheet) => sheet.write(1, 0, { values: [['Mon résumé']] }, 'person'));
    const target = path.join(folder, 'refusé.xlsx');
    const refused = await suivi('report', touched, ...WEEK, '--lang', 'fr', '--out', target, '--json');
    expect([refused.code, JSON.parse(refused.out)]).toMatchObject([2, { error: { code: 'report-edited' } }]);
    expect(refused.err).toContain('\'Rapport 2026-S47\'!A2');
    expect(existsSync(target)).toBe(false);
    const replaced = await suivi('report', touched, ...WEEK, '--lang', 'fr', '--out', target, '--replace', '--json');
    expect(JSON.parse(replaced.out)).toMatchObject({ replaced: true });
    expect((await bookIn(target)).sheets.at(-1)?.value(1, 0)).toContain('Semaine');
  });

  it('never writes over somebody’s formula, also where it is told to', async () => {
    const saved = path.join(folder, 'avant.xlsx');
    await suivi('report', file, ...WEEK, '--lang', 'fr', '--out', saved);
    const touched = await edited(saved, 'formule.xlsx', (sheet) => sheet.write(2, 0, { formulas: [['=1+1']], values: [[2]] }, 'person'));
    for (const replace of [[], ['--replace']]) {
      const { code, err } = await suivi('report', touched, ...WEEK, '--lang', 'fr', ...replace);
      expect(code).toBe(2);
      expect(err).toContain('Rapport 2026-S47');
      expect(err).toContain('--new-tab');
    }
    const target = path.join(folder, 'à côté.xlsx');
    const beside = await suivi('report', touched, ...WEEK, '--lang', 'fr', '--new-tab', '--out', target, '--json');
    expect(JSON.parse(beside.out)).toMatchObject({ tab: 'Rapport 2026-S47 2', replaced: false });
    expect(await tabsIn(target)).toEqual(['Planning', 'Rapport 2026-S47', 'Rapport 2026-S47 2']);
    expect((await bookIn(target)).sheetNamed('Rapport 2026-S47')?.formula(2, 0)).toBe('=1+1');
  });

  it('takes the next free name where somebody’s own tab has its name, and says so', async () => {
    const taken = await edited(file, 'pris.xlsx', () => undefined);
    const book = await bookIn(taken);
    book.addSheet('Rapport 2026-S47').write(0, 0, { values: [['À nous']] }, 'person');
    writeFileSync(taken, await saveBook(book));
    const { out } = await suivi('report', taken, ...WEEK, '--lang', 'fr');
    expect(out.split('\n').slice(0, 2)).toEqual(['Onglet «\u00a0Rapport 2026-S47 2\u00a0» créé.', 'Un autre onglet s’appelle déjà «\u00a0Rapport 2026-S47\u00a0»; il n’a pas été touché.']);
  });

  it('is the week that a team talks of where none is named, and says to people what became of it', async () => {
    const csv = path.join(folder, 'rapport.csv');
    const { code, out } = await suivi('report', file, ...TODAY, '--lang', 'en', '--csv', csv);
    expect([code, out]).toEqual([0, `Tab “Report 2026-W47” made.\nSaved in “${csv}”.\nThe tab is not saved without --out FILE.xlsx.\n`]);
    expect(readFileSync(csv, 'utf8')).toContain('Facebook');
  });
});

describe('the files of a report', () => {
  it('are all saved or none, and nothing else is left behind', async () => {
    const [saved, part] = [path.join(folder, 'entier.xlsx'), path.join(folder, 'aucun', 'rapport.csv')];
    const before = readdirSync(folder);
    const { code, err } = await suivi('report', file, ...WEEK, '--lang', 'en', '--out', saved, '--csv', part);
    expect([code, err]).toEqual([2, `The file “${part}” can’t be saved; check its folder and permissions.\n`]);
    expect(readdirSync(folder)).toEqual(before);
  });

  it('say so where the calendar itself is saved, or another file gives way, and keep its rights of access', async () => {
    const [own, other] = [path.join(folder, 'sur-place.xlsx'), path.join(folder, 'autre.csv')];
    writeFileSync(own, readFileSync(file), { mode: 0o600 });
    writeFileSync(other, 'x');
    const { out } = await suivi('report', own, ...WEEK, '--lang', 'en', '--out', own, '--csv', other);
    expect(out.split('\n').slice(-3)).toEqual([`Saved in “${other}”, in place of the file that was there.`, `Saved in “${own}”, the calendar itself.`, '']);
    expect(statSync(own).mode & 0o777).toBe(0o600);
  });

  it('never take the place of a .csv that holds the calendar', async () => {
    const own = path.join(folder, 'calendrier.csv');
    writeFileSync(own, 'Date;Heure;Canal;Texte;Statut\r\n2026-11-17;09:00;Instagram;Nuit des musées;Publié\r\n2026-11-18;09:00;Facebook;Atelier;Publié');
    const before = readFileSync(own);
    const { code, err } = await suivi('report', own, ...WEEK, '--lang', 'fr', '--csv', own);
    expect([code, err]).toEqual([2, `«\u00a0${own}\u00a0» est le calendrier lui-même, qui serait perdu; choisissez un autre nom.\n`]);
    expect(readFileSync(own).equals(before)).toBe(true);
    const { out } = await suivi('report', own, ...WEEK, '--lang', 'fr', '--csv', path.join(folder, 'seul.csv'));
    expect(out).toContain('L’onglet n’est pas enregistré sans --out FICHIER.xlsx.');
  });
});

describe('month and audit', () => {
  it.each([
    ['month', '2026-12', 'fr', 'Mois 2026-12'], ['month', '2026-12', 'en', 'Month 2026-12'],
    ['audit', '2026-11', 'fr', 'Bilan 2026-11'], ['audit', '2026-11', 'en', 'Audit 2026-11'],
  ])('%s of %s in %s makes the tab %s', async (command, month, language, tab) => {
    const { code, out } = await suivi(command, file, '--month', month, '--lang', language, '--json', ...TODAY);
    expect([code, JSON.parse(out)]).toMatchObject([0, { tab, replaced: false }]);
  });
});

describe('what can’t be', () => {
  it.each([
    [['report', '--week', '2026-W54'], 'usage', /n’est pas une semaine/],
    [['report', '--week', 'lundi'], 'usage', /n’est pas une semaine/],
    [['month', '--month', '2026-13'], 'usage', /n’est pas un mois/],
    [['report', '--month', '2026-11'], 'usage', /--month va avec les commandes month, audit et export seulement/],
    [['check', '--out', 'a.xlsx'], 'usage', /--out va avec les commandes track, report, month, audit/],
    [['report', '--replace', '--new-tab'], 'usage', /--replace ou --new-tab/],
    [['report', '--out', 'a.csv'], 'usage', /\.xlsx/],
    [['report', '--csv', 'a.xlsx'], 'usage', /\.csv/],
    [['report', '--out', '/nulle/part.xlsx'], 'file-not-saved', /n’a pas pu être enregistré/],
  ])('is told in a sentence: %j', async ([command = '', ...words], code, sentence) => {
    const answer = await suivi(command, file, ...words, '--json', '--lang', 'fr', ...TODAY);
    expect([answer.code, JSON.parse(answer.out)]).toMatchObject([2, { error: { code } }]);
    expect(answer.err).toMatch(sentence);
  });

  it('is told of a protected workbook, and nothing is saved', async () => {
    const parts = await readParts(readFileSync(file), 'planning.xlsx');
    const workbook = partText(parts, 'xl/workbook.xml').replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>').replace(/(<bookViews>.*<\/bookViews>)(<workbookProtection[^>]*>)/s, '$2$1');
    const locked = path.join(folder, 'protégé.xlsx');
    writeFileSync(locked, await packedZip(new Map([...parts, ['xl/workbook.xml', new TextEncoder().encode(workbook)]])));
    const { code, err } = await suivi('report', locked, ...WEEK, '--lang', 'fr', '--out', path.join(folder, 'rien.xlsx'));
    expect([code, existsSync(path.join(folder, 'rien.xlsx'))]).toEqual([2, false]);
    expect(err).toMatch(/protégée?/);
  });
});

/** The command line as a person or a script meets it: what it prints, and what it exits with. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Book } from '../book/book.ts';
import { bytesOf, sampleSheet, windows1252Of } from '../book/file-samples.ts';
import { saveBook } from '../book/save-book.ts';
import { OPTIONS } from './arguments.ts';
import { startSuivi, suivi } from './call-suivi.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, bytes: Uint8Array): string {
  const full = path.join(folder, name);
  writeFileSync(full, bytes);
  return full;
}

const CALENDAR =
  'Date;Canal;Texte;Responsable;Statut;Suivi\r\n' +
  '2026-11-30;Facebook;Nuit des musées, entrée libre pour tous;Inès;Programmé;\r\n' +
  '\r\n' +
  ';Instagram;Visite des réserves avec notre conservatrice;Équipe;À produire;\r\n';

describe('suivi columns', () => {
  it('tells the columns of a semicolon file in Windows-1252, which has no tab', async () => {
    const { code, out, err } = await startSuivi('columns', file('été.csv', windows1252Of(CALENDAR)), '--json');
    expect([code, err]).toEqual([0, '']);
    expect(JSON.parse(out)).toEqual({
      tab: null,
      tabs: ['été'],
      headerRow: 1,
      columns: { date: 'Date', channel: 'Canal', text: 'Texte', owner: 'Responsable', status: 'Statut', tracking: 'Suivi' },
      declined: null,
    });
  });

  it('declines a workbook without posts, and that is no failure', async () => {
    const book = new Book();
    book.addSheet('Plan').write(0, 0, { values: [['Notre année 2026']] }, 'person');
    const { code, out } = await suivi('columns', file('titre.xlsx', await saveBook(book)), '--json', '--lang', 'en');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ tabs: ['Plan'], columns: {}, declined: { code: 'title-only' } });
  });

  it('speaks to people by default', async () => {
    const { code, out } = await suivi('columns', file('lire.csv', bytesOf(CALENDAR)), '--lang', 'en');
    expect(code).toBe(0);
    expect(out).toContain('headings in row 1');
    expect(out).toContain('Suivi: tracking');
  });
});

describe('suivi check', () => {
  it('prints findings with their cells, counting records from 1, and exits with 1 for an error', async () => {
    const { code, out, err } = await startSuivi('check', file('calendrier.csv', bytesOf(CALENDAR)), '--json', '--today', '2026-11-21', '--lang', 'en');
    expect([code, err]).toEqual([1, '']);
    const { rows, findings, notRun, waiting, ms } = JSON.parse(out) as {
      rows: number; findings: unknown[]; notRun: { missing: string[] }[]; waiting: unknown[]; ms: Record<string, unknown>;
    };
    expect(rows).toBe(2);
    expect(findings).toEqual([
      {
        code: 'date-missing',
        severity: 'error',
        cells: ["'calendrier'!A4"],
        message: '“Visite des réserves avec notre conservatrice” has no date.',
        mend: false,
      },
      expect.objectContaining({ code: 'scheduled-untracked', severity: 'warning', cells: ["'calendrier'!F2", "'calendrier'!E2"] }),
      expect.objectContaining({ code: 'owner-shared', severity: 'warning', cells: ["'calendrier'!D4"] }),
    ]);
    expect(notRun).toContainEqual({ code: 'published-unlinked', missing: ['url'] });
    const lacking = new Set(notRun.flatMap(({ missing }) => missing));
    for (const role of ['date', 'channel', 'text', 'owner', 'status', 'tracking']) expect(lacking).not.toContain(role);
    expect(notRun.every(({ missing }) => missing.length > 0)).toBe(true);
    expect(waiting).toContainEqual({ code: 'channel-rogue', tabs: ['channels'] });
    expect(Object.keys(ms)).toEqual(['open', 'read', 'compute']);
  });

  it('says in French what was not checked, and exits with 0 where nothing is wrong', async () => {
    const { code, out } = await suivi('check', file('court.csv', bytesOf('Date,Titre,Statut\n2026-12-01,Atelier de poterie,Approuvé\n2026-12-08,Concert de Noël,\n')), '--today', '2026-11-21');
    expect(code).toBe(0);
    const lines = out.replaceAll('\u00a0', ' ').split('\n');
    const first = lines.findIndex((line) => /^\d+ règles non appliquées, faute de colonnes :$/.test(line));
    expect(first).toBeGreaterThanOrEqual(0);
    expect(lines.find((line) => line.startsWith('  « Responsable » : '))).toContain('Responsabilité partagée');
    expect(lines.find((line) => line.startsWith('  « Visuel » et « Canal » : '))).toContain('Visuel manquant');
    expect(lines).toContain('Ajoutez ces colonnes au calendrier ou donnez ces en-têtes à celles qui les contiennent déjà.');
    expect(out).toContain('2\u00a0publications, aucun constat');
  });

  it('does not change the file', async () => {
    const bytes = bytesOf(CALENDAR);
    const name = file('intact.csv', bytes);
    await suivi('check', name);
    const { readFileSync } = await import('node:fs');
    expect(new Uint8Array(readFileSync(name))).toEqual(bytes);
  });
});

describe('a file that can’t be used', () => {
  const encrypted = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(600).fill(0)]);
  const cases: readonly (readonly [string, () => Uint8Array])[] = [
    ['tronqué.xlsx', () => sampleSheet('<row r="1"><c r="A1"><v>1</v></c></row>').slice(0, 300)],
    ['texte.xlsx', () => bytesOf('Bonjour, ceci est du texte.')],
    ['chiffré.xlsx', () => encrypted],
    ['vide.xlsx', () => new Uint8Array()],
    ['vide.csv', () => new Uint8Array()],
    ['vieux.xls', () => encrypted],
  ];

  it.each(cases)('%s gets one sentence, exit 2, and a code for scripts', async (name, bytes) => {
    const { code, out, err } = await suivi('check', file(name, bytes()), '--json');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toEqual({ error: { code: expect.any(String) as string, message: err.trim() } });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(name);
  });

  it('is declined by check with exit 2 where it holds no calendar', async () => {
    const book = new Book();
    book.addSheet('Feuil1');
    const { code, out, err } = await startSuivi('check', file('rien.xlsx', await saveBook(book)), '--json', '--lang', 'en');
    expect(code).toBe(2);
    expect(JSON.parse(out)).toMatchObject({ error: { code: 'workbook-empty' } });
    expect(err).toContain('This workbook is empty');
  });

  it.each([
    [['check', 'absent.xlsx'], 'introuvable'],
    [['publier', 'x.xlsx'], 'Commande inconnue'],
    [['check'], 'Indiquez le fichier'],
    [['check', 'x.xlsx', '--today', '2026-02-30'], 'n’est pas une date'],
    [['check', 'x.xlsx', '--lang', 'de'], '« de »'.replace(/ /g, '\u00a0')],
    [['check', 'x.xlsx', '--jason'], '--jason'],
  ])('or a command that can’t be understood says so: %j', async (words, sentence) => {
    const { code, out, err } = await suivi(...words);
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(sentence);
  });
});

describe('help', () => {
  it.each([
    [['help'], 'Utilisation'], [['aide'], 'Utilisation'], [['--help'], 'Utilisation'], [['check', 'x.xlsx', '-h'], 'Utilisation'],
    [['help', '--lang', 'en'], 'Usage'], [['--help', '--lang=en'], 'Usage'],
  ])('%j tells how each command is written, in the language asked for', async (words, first) => {
    const { code, out, err } = await suivi(...words);
    expect([code, err, out.startsWith(first)]).toEqual([0, '', true]);
    for (const command of ['columns', 'check', 'track', 'coverage', 'cadence', 'kpi', 'report', 'month', 'audit', 'export']) expect(out).toMatch(new RegExp(`^ {2}${command} FI`, 'm'));
    for (const option of Object.keys(OPTIONS)) expect(out).toMatch(new RegExp(`--${option}\\b`));
  });
});

describe('what can’t be understood', () => {
  it.each([
    [['check', 'x.xlsx', '--today'], 'Indiquez une valeur après --today.'],
    [['check', 'x.xlsx', '--lang', 'en', '--today', '--json'], 'Enter a value after --today.'],
    [['check', 'x.xlsx', '--json=yes', '--lang', 'en'], 'Unknown option or value: “--json=yes”.'],
    [['check', 'x.xlsx', 'y.xlsx', '--lang', 'en'], 'Unknown option or value: “y.xlsx”.'],
    [['check', 'x.xlsx', '--frob', '--lang=en'], 'Unknown option or value: “--frob”.'],
    [['track', 'x.xlsx', '--row', '-3'], 'Option ou valeur inconnue\u00a0: «\u00a0-3\u00a0».'],
    [['check', 'x.xlsx', '--lang', 'xx'], '«\u00a0xx\u00a0» ne va pas avec --lang; choisissez fr, en.'],
    [['frob', 'x.xlsx', '--lang', 'en'], 'Unknown command: “frob”; choose columns, check,'],
  ])('%j is told in the language asked for, with how that command is written and no other', async (words, sentence) => {
    const { code, err } = await suivi(...words);
    expect([code, err.startsWith(sentence) || err]).toEqual([2, true]);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(`suivi -- ${words[0] === 'frob' ? 'COMMAND' : `${words[0] ?? ''} FI`}`);
    expect(err).not.toContain('hootsuite');
  });

  it('a folder is told as one', async () => {
    expect(await suivi('check', tmpdir(), '--lang', 'en')).toMatchObject({ code: 2, err: `“${tmpdir()}” is a folder; name an .xlsx or .csv file.\n` });
  });
});

describe('strange calendars', () => {
  it('with error cells, formulas, merged cells, hostile headings and half letters are read, and nothing crashes', async () => {
    const book = new Book();
    const sheet = book.addSheet('Calendrier');
    sheet.write(0, 0, { values: [['Date', '__proto__', 'constructor', 'Texte', 'Statut', 'Responsable', 'toString']] }, 'person');
    sheet.write(1, 0, { values: [[46_400, 'x', 'y', 'a'.repeat(32_767), 'Approuvé', 'Inès', '=1']] }, 'person');
    sheet.write(2, 0, { values: [[{ error: '#REF!' }, null, null, '\ud83d seul', { error: '#N/A' }, 'Inès', '@x']] }, 'person');
    sheet.write(3, 0, { formulas: [['=A2+1']], values: [[46_401]] }, 'person');
    sheet.write(3, 3, { values: [['Troisième texte', 'Programmé', 'Olivier']] }, 'person');
    sheet.merge({ top: 4, left: 0, bottom: 5, right: 3 }, 'person');
    sheet.write(4, 0, { values: [['Semaine de relâche']] }, 'person');
    sheet.write(0, 16_383, { values: [['dernière colonne']] }, 'person');
    const { code, out, err } = await suivi('check', file('étrange.xlsx', await saveBook(book)), '--json', '--today', '2026-11-21');
    expect(err).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ rows: 3 });
  });
});

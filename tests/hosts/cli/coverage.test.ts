/** `suivi coverage` as a person or a script meets it: how far needs are met over a period, from the team's tabs. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../core/index.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { TITLE } from '../../../core/settings-tab/tab-layout.ts';
import { Book } from '../book/book.ts';
import { bytesOf } from '../book/file-samples.ts';
import { saveBook } from '../book/save-book.ts';
import { readArguments } from './arguments.ts';
import { suivi } from './call-suivi.ts';
import type { CommandOutput } from './command.ts';
import { connectExcel } from './connect-excel.ts';
import { runCoverage } from './coverage-command.ts';

/** Monday, November 23, 2026. */
const MONDAY = 46_349;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-coverage-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The same from November 23 to 24, 2026, without a process of its own. */
async function coverageIn(file: string, language: Language = 'fr'): Promise<CommandOutput> {
  return runCoverage(await connectExcel(file, language), { language, today: MONDAY - 2, period: { from: MONDAY, to: MONDAY + 1 } });
}

type Tabs = Readonly<Record<string, readonly (readonly Cell[])[]>>;

const CALENDAR: Tabs = { Calendrier: [['Date', 'Canal', 'Texte', 'Responsable', 'Statut'], [MONDAY + 1, 'Facebook', 'Nuit des musées, entrée libre pour tous', 'Ana', 'Approuvé']] };
const TEAM: Tabs = {
  Équipe: [
    ['Nom', 'Rôles', 'Canaux', 'Jours', 'De', 'À', 'Début', 'Fin', 'Relève'],
    ['Ana', 'Réponse à la communauté', 'Facebook', 'lun–ven', 9 / 24, 17 / 24, MONDAY - 400, null, 'Luc'],
    ['Luc', 'Réponse à la communauté', 'Facebook', 'lun', 9 / 24, 17 / 24, MONDAY - 400, null, 'Ana'],
  ],
  Besoins: [
    ['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum', 'Idéal', 'Maximum'],
    ['Réponse à la communauté', 'Facebook', 'lun–ven', 9 / 24, 12 / 24, 1, null, null],
  ],
  Absences: [['Nom', 'Du', 'Au', 'Motif'], ['Ana', MONDAY + 1, MONDAY + 1, 'Vacances']],
  Garde: [['Du', 'Au', 'De', 'À', 'Rôle', 'Personne', 'Plage']],
};

async function workbook(name: string, tabs: Tabs): Promise<string> {
  const book = new Book({ name });
  for (const [tab, rows] of Object.entries(tabs)) {
    const isDay = (cell: Cell): boolean => typeof cell === 'number' && cell > 40_000;
    const formats = rows.map((row) => row.map((cell) => (isDay(cell) ? 'yyyy-mm-dd' : typeof cell === 'number' && cell < 1 ? 'hh:mm' : 'General')));
    book.addSheet(tab).write(0, 0, { values: rows, formats }, 'person');
  }
  const full = path.join(folder, name);
  writeFileSync(full, await saveBook(book));
  return full;
}

const PERIOD = ['--from', '2026-11-23', '--to', '2026-11-24', '--today', '2026-11-21'] as const;

describe('suivi coverage', () => {
  it('tells for scripts what is covered, where nobody is, what hangs on one person and who could fill in', async () => {
    const { code, out, err } = await suivi('coverage', await workbook('garde.xlsx', { ...CALENDAR, ...TEAM }), ...PERIOD, '--json', '--lang', 'en');
    expect(err).toBe('');
    const told = JSON.parse(out) as Readonly<Record<string, unknown>>;
    expect(told).toMatchObject({
      covered: 0.5,
      missingPersonMinutes: 180,
      gaps: [{ role: 'Réponse à la communauté', channel: 'Facebook', from: '2026-11-24T09:00', to: '2026-11-24T12:00', needed: 1, present: 0 }],
      suggestions: [{ role: 'Réponse à la communauté', from: '2026-11-24T09:00', to: '2026-11-24T12:00', person: 'Luc', reason: expect.stringContaining('Ana') as string }],
    });
    expect(told['busFactor']).toContainEqual({ role: 'Réponse à la communauté', channel: null, people: 2, days: 1 });
    const findings = told['findings'] as readonly { code: string; severity: string; cells: readonly string[]; message: string }[];
    expect(findings.map(({ code: one }) => one)).toContain('coverage-gap');
    for (const finding of findings) expect(finding).toEqual({ code: expect.any(String) as string, severity: expect.any(String) as string, cells: expect.any(Array) as string[], message: expect.any(String) as string, mend: expect.any(Boolean) as boolean });
    expect(code).toBe(findings.some(({ severity }) => severity === 'error') ? 1 : 0);
  });

  it('tells people the same in French, one line each', async () => {
    const { lines } = await coverageIn(await workbook('fr.xlsx', { ...CALENDAR, ...TEAM }));
    const told = lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(told[0]).toMatch(/^Du 23 novembre 2026 au 24 novembre 2026 : 50 % du temps couvert; 3 h à pourvoir\.$/);
    expect(told).toContain('Lacune  Réponse à la communauté (Facebook), 24 novembre 2026, de 9 h à 12 h : 0 sur 1');
    expect(told).toContain('Relève à prévoir  Réponse à la communauté : Ana, Luc; 1 jour avec moins de deux personnes');
    expect(told).toContainEqual(expect.stringMatching(/^Proposition {2}Réponse à la communauté \(Facebook\), 24 novembre 2026, de 9 h à 12 h : Luc – .*assure la relève d’Ana/));
  });

  it('says what the interval is about, and leaves it out of few days, where it says nothing of others', async () => {
    const file = await workbook('quatre-semaines.xlsx', { ...CALENDAR, ...TEAM });
    const first = async (language: Language) => (await runCoverage(await connectExcel(file, language), { language, today: MONDAY - 2, period: { from: MONDAY, to: MONDAY + 27 } })).lines[0]?.replaceAll('\u00a0', ' ');
    expect(await first('fr')).toMatch(/ du temps couvert \(sur des périodes semblables, de [\d,]+ % à [\d,]+ % : intervalle à 95 %\); /);
    expect(await first('en')).toMatch(/ of the time covered \(over similar periods, [\d.]+% to [\d.]+%: 95% interval\); /);
    const { json, lines } = await coverageIn(file);
    expect(json).toMatchObject({ interval: [expect.any(Number), expect.any(Number)] });
    expect(lines[0]).not.toContain('95');
  });

  it('needs no calendar: the team’s tabs are enough', async () => {
    const { json, refusal } = await coverageIn(await workbook('seule.xlsx', TEAM));
    expect(refusal).toBeUndefined();
    expect(json).toMatchObject({ covered: 0.5, missingPersonMinutes: 180, gaps: [{ from: '2026-11-24T09:00' }] });
  });

  it('never calls a team of nobody covered, nor a need of nobody', async () => {
    const nobody = await coverageIn(await workbook('vide.xlsx', { ...CALENDAR, ...TEAM, Équipe: TEAM['Équipe']?.slice(0, 1) ?? [] }));
    expect(nobody.json).toMatchObject({ covered: null, missingPersonMinutes: null, gaps: [], suggestions: [], findings: [expect.objectContaining({ code: 'team-empty' })] });
    expect(nobody.lines[0]?.replaceAll('\u00a0', ' ')).toBe('Du 23 novembre 2026 au 24 novembre 2026 : l’onglet de l’équipe ne nomme personne, la couverture ne peut donc pas être calculée.');
    const noNeed = await coverageIn(await workbook('sans-besoin.xlsx', { ...CALENDAR, ...TEAM, Besoins: TEAM['Besoins']?.slice(0, 1) ?? [] }));
    expect(noNeed.json).toMatchObject({ covered: null, gaps: [] });
    expect(noNeed.lines[0]).toContain('aucun besoin');
  });

  const evenings = {
    ...TEAM,
    Besoins: [['Rôle', 'Jours', 'De', 'À', 'Minimum'], ['Réponse à\nla communauté', 'lun', 22 / 24, 6 / 24, 1], ['Réponse à la communauté', 'mar', 17 / 24, 0, 1], ['Modération', 'mer', null, null, 1]],
  };
  const wholeWeek = { from: MONDAY, to: MONDAY + 6 };

  it('says stretches of a night, to midnight and of a whole day, each by the word of its own need, in one line', async () => {
    const file = await workbook('nuits.xlsx', evenings);
    const fr = await runCoverage(await connectExcel(file, 'fr'), { language: 'fr', today: MONDAY - 2, period: wholeWeek });
    const said = fr.lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(said).toContain('Lacune  Réponse à la communauté, du 23 novembre 2026, 22 h, au 24 novembre 2026, 6 h : 0 sur 1');
    expect(said).toContain('Lacune  Réponse à la communauté, 24 novembre 2026, de 17 h à minuit : 0 sur 1');
    expect(said).toContain('Lacune  Modération, 25 novembre 2026, de 17 h à minuit : 0 sur 1');
    const en = await runCoverage(await connectExcel(file, 'en'), { language: 'en', today: MONDAY - 2, period: wholeWeek });
    expect(en.lines.map((line) => line.replaceAll('\u00a0', ' '))).toEqual(expect.arrayContaining([
      'gap  Réponse à la communauté, November 23, 2026, 10 pm, to November 24, 2026, 6 am: 0 of 1', 'gap  Modération, November 25, 2026, 5 pm to midnight: 0 of 1',
    ]));
    expect(en.lines[0]).toMatch(/, of which \d+ h in the evening\.$/);
  });

  it('takes the absences on a tab that bears a person’s name for that person’s, and asks whose others are', async () => {
    const { Absences: _absences, ...others } = TEAM;
    const away = [['Du', 'Au', 'Motif'], [MONDAY + 1, MONDAY + 1, 'Vacances']];
    const own = await coverageIn(await workbook('ana.xlsx', { ...CALENDAR, ...others, 'Absences Ana': away }));
    expect(own.json).toMatchObject({ covered: 0.5, gaps: [{ from: '2026-11-24T09:00', to: '2026-11-24T12:00' }] });
    const open = await coverageIn(await workbook('deux.xlsx', { ...CALENDAR, ...others, 'Absences Ana et Luc': away }));
    expect(open.json).toMatchObject({ covered: 1, gaps: [] });
    expect(open.lines.map((line) => line.replaceAll('\u00a0', ' '))).toContainEqual(expect.stringMatching(/^'Absences Ana et Luc'!A1 .*n’a pas de colonne/));
  });

  it('says by week what posts still lack, and what can’t be read of the settings', async () => {
    const rows = [...(CALENDAR['Calendrier'] ?? []), [MONDAY + 1, 'Facebook', 'Atelier de gravure, inscriptions ouvertes', null, 'À produire']];
    const suivi: readonly (readonly Cell[])[] = [[TITLE, null, null], ['droit', 'aprouver', 'gestion'], ['droit', 'annuler', 'Réponse à la comunauté']];
    const { lines, json } = await coverageIn(await workbook('manques.xlsx', { Calendrier: rows, ...TEAM, Suivi: suivi }));
    const said = lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(said).toContain('Attribution  2026-W48, 2 publications : 1 sans responsable');
    expect(json).toMatchObject({ assignments: [{ week: '2026-W48', posts: 2, withoutOwner: 1, withoutApprover: 0, withoutVisual: 0 }], troubles: expect.arrayContaining([expect.stringContaining('approuver')]) as unknown });
    expect(said).toContainEqual(expect.stringMatching(/^'Suivi'!C3 .*« Réponse à la comunauté » \(droits, onglet « Suivi »\) : personne dans l’équipe n’a ce rôle\. Vouliez-vous écrire « Réponse à la communauté »\?$/));
    expect(said).toContainEqual(expect.stringMatching(/^'Suivi'!A2 .*Vouliez-vous écrire « approuver »\?/));
  });

  it('proposes nobody for what is past', async () => {
    const file = await workbook('passe.xlsx', { ...CALENDAR, ...TEAM });
    const at = async (today: number): Promise<unknown> => (await runCoverage(await connectExcel(file, 'fr'), { language: 'fr', today, period: { from: MONDAY, to: MONDAY + 1 } })).json;
    expect(await at(MONDAY + 1)).toMatchObject({ covered: 0.5, suggestions: [{ person: 'Luc' }] });
    expect(await at(MONDAY + 2)).toMatchObject({ covered: 0.5, gaps: [{ from: '2026-11-24T09:00' }], suggestions: [] });
  });

  it('knows nothing of needs that don’t say how many', async () => {
    const { json } = await coverageIn(await workbook('sans-nombre.xlsx', { ...TEAM, Besoins: [['Rôle', 'Minimum'], ['Réponse à la communauté', 'à définir']] }));
    expect(json).toMatchObject({ covered: null, gaps: [], findings: [expect.objectContaining({ code: 'team-empty', severity: 'warning' })] });
  });

  it.each<[readonly string[], Language, string]>([
    [['Équipe'], 'fr', 'L’onglet Équipe manque; ajoutez-le pour calculer la couverture.'],
    [['Besoins'], 'en', 'The Needs tab is missing; add it to compute coverage.'],
    [['Équipe', 'Besoins'], 'fr', 'Les onglets Équipe et Besoins manquent; ajoutez-les pour calculer la couverture.'],
  ])('names the tabs that are missing: %j', async (missing, language, sentence) => {
    const tabs = Object.fromEntries(Object.entries({ ...CALENDAR, ...TEAM }).filter(([name]) => !missing.includes(name)));
    const { refusal } = await coverageIn(await workbook('manque.xlsx', tabs), language);
    expect(refusal).toEqual({ code: 'tabs-missing', message: sentence });
  });

  it('exits with 2 where a .csv can hold the calendar alone', async () => {
    const name = path.join(folder, 'calendrier.csv');
    writeFileSync(name, bytesOf('Date,Texte,Statut\n2026-12-01,Atelier de poterie,Approuvé\n'));
    const { code, out, err } = await suivi('coverage', name, ...PERIOD, '--lang', 'en', '--json');
    expect(code).toBe(2);
    expect(err).toContain('The Team and Needs tabs are missing');
    expect(JSON.parse(out)).toEqual({ error: { code: 'tabs-missing', message: err.trim() } });
  });
});

describe('a period that can’t be understood', () => {
  it.each([
    [[], 'Indiquez le premier jour'],
    [['--from', '2026-11-23'], 'Indiquez le dernier jour'],
    [['--from', '2026-02-30', '--to', '2026-03-01'], 'n’est pas une date'],
    [['--from', '2026-11-24', '--to', '2026-11-23'], 'précède le premier'],
    [['--from', '1926-11-24', '--to', '2026-11-23'], 'trop longue'],
    [['--from', '2026-11-23', '--to', '2026-11-24', '--row', '4'], '--row va avec la commande track seulement'],
  ])('is told so: %j', (words, sentence) => {
    expect(readArguments(['coverage', 'x.xlsx', ...words], {})).toMatchObject({ usage: expect.stringContaining(sentence) as string });
  });

  it('or asked of another command', () => {
    expect(readArguments(['check', 'x.xlsx', '--from', '2026-11-23'], {})).toMatchObject({ usage: expect.stringContaining('--from va avec les commandes coverage, cadence et export seulement') as string });
  });
});

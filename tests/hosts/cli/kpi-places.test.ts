/** `suivi kpi` names the rows and cells behind what it tells, and cells that are read in one of several ways. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../../core/index.ts';
import type { CommandOutput } from './command.ts';
import { connectExcel } from './connect-excel.ts';
import { runKpi } from './kpi-command.ts';

/** Monday, November 23, 2026. */
const TODAY = 46_349;
const LINES = [
  'Identifiant,Date,Canal,Texte,Statut,Portée,Interactions',
  '101,lundi 3 mars 2026,Facebook,Un,Publié,1.234,12', '101,lundi 3 mars 2026,Facebook,Un,Publié,1.234,12', '101,2026-03-04,Facebook,Un,Publié,900,11',
  '102,2026-03-05,Facebook,Deux,Publié,#N/A,5', '103,2026-03-06,Facebook,Trois,Publié,n/d,6', '104,2026-03-07,Facebook,Quatre,Publié,0,6', '105,2026-03-08,Facebook,Cinq,Publié,640,6',
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'suivi-kpi-places-'));
  writeFileSync(path.join(folder, 'douteux.csv'), `${LINES.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function kpiOf(language: Language): Promise<CommandOutput> {
  return runKpi(await connectExcel(path.join(folder, 'douteux.csv'), language), { language, today: TODAY, by: null, rate: null });
}

describe('the networks’ own files', () => {
  const read = async (name: string, lines: readonly string[]): Promise<readonly string[]> => {
    const file = path.join(folder, name);
    writeFileSync(file, `${lines.join('\n')}\n`);
    return (await runKpi(await connectExcel(file, 'fr'), { language: 'fr', today: TODAY, by: null, rate: null })).lines.map((line) => line.replaceAll('\u00a0', ' '));
  };

  it('have a total that names nothing, and is no row of a web site', async () => {
    const told = await read('ga.csv', [
      'Session default channel group,Sessions,Engaged sessions,Engagement rate,Event count,Key events,Total revenue', ',1500,900,0.61,6000,14,0,Grand total', 'Organic Social,1000,550,0.55,4000,10,0', 'Direct,500,350,0.66,2000,4,0',
    ]);
    expect(told).toContainEqual(expect.stringMatching(/^ {2}conversions : 2 groupes de canaux, total 14/));
  });

  it('give rates as fractions, a very good one among few included', async () => {
    const told = await read('li.csv', [
      'Post Title,Post Link,Post Type,Date,Impressions,Clicks,Likes,Comments,Shares,Engagement Rate',
      'Un,https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001,Organic,10/20/2026,1000,20,10,1,2,0.033', 'Deux,https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000002,Organic,10/21/2026,4,2,1,1,2,1.5',
    ]);
    expect(told).toContainEqual(expect.stringMatching(/^ {2}taux d’engagement noté : 2 publications, médiane 76,65 %/));
  });
});

describe('what is told of figures', () => {
  it('says where it stands, what is read and what to do', async () => {
    const told = (await kpiOf('fr')).lines.map((line) => line.replaceAll('\u00a0', ' '));
    expect(told).toEqual(expect.arrayContaining([
      '  portée : 3 publications, portée cumulée 2 774, médiane 900',
      '1 publication avec des interactions, mais une portée ou des impressions de 0 : ce chiffre ne compte pas. Corrigez-le ou videz sa cellule. Cellule F7.',
      '1 ligne répète une publication : seule la première compte. Supprimez les lignes en trop. Ligne 3.',
      'Une ligne répète une publication avec d’autres chiffres ou une autre date; elle compte aussi. Gardez la bonne ligne. Ligne 4.',
      '2 cellules sans chiffre, comptées comme vides (« #N/A », « n/d »). Saisissez le chiffre s’il est connu. Cellules F5 et F6.',
      '1 chiffre lu avec un séparateur de milliers (« 1.234 » est lu 1 234). Saisissez-le sans séparateur. Cellule F2.',
      '1 ligne dont le jour de la semaine n’est pas celui de la date (« lundi 3 mars 2026 ») : la date compte, et non le jour. Corrigez la date. Cellule B2.',
    ]));
    const english = (await kpiOf('en')).lines;
    expect(english).toContain('2 cells without a figure are counted as blank (“#N/A”, “n/d”). Enter the figure if it is known. Cells F5 and F6.');
    expect(english).toContain('1 row whose weekday is not that of the date (“lundi 3 mars 2026”): the date counts, not the weekday. Correct the date. Cell B2.');
  });

  it('is for scripts by kind, cell by cell', async () => {
    const { json } = await kpiOf('en');
    expect(json).toMatchObject({ total: { posts: 6, n: 3 }, places: { 'not-known': ["'douteux'!F5", "'douteux'!F6"], 'thousands': ["'douteux'!F2"], 'weekday-wrong': ["'douteux'!B2"], 'unmeasured': ["'douteux'!F7"] } });
  });
});

/** The same sheet gives the same result in memory, in Excel and in Google Sheets, in whichever zones spreadsheet, script and process are. */
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { ZONES } from '../fixtures/dates/zone-runs.ts';
import { differences, inZone, proveParity, sample } from './parity.ts';

/** Two zones a day apart; the deep tests try them all. */
const [WEST, EAST] = ZONES;
const RUNS = 75;
const figures: string[] = [];
afterAll(() => { console.info(figures.join('\n')); });

it.each([[WEST, 240], [EAST, -780]] as const)('random calendars are checked and marked alike in all hosts while the process is in %s', async (zone, offset) => {
  await inZone(zone, async () => {
    // July's.
    expect(new Date(Date.UTC(2026, 6, 1)).getTimezoneOffset()).toBe(offset);
    const { calendars, opened, written } = await proveParity(RUNS, offset);
    figures.push(`parity in ${zone}: ${calendars} calendars alike in three hosts, ${opened} found, ${written} cells marked`);
    // Most of them are calendars, and posts are marked.
    expect([calendars, opened > RUNS / 2, written > RUNS / 2]).toEqual([RUNS, true, true]);
  });
}, 120_000);

it.each<readonly [what: string, flaw: (code: string) => string]>([
  ['days by the script’s zone', (code) => code.replace(/[\w$]+\.getSpreadsheetTimeZone\(\)/g, 'Session.getScriptTimeZone()')],
  ['the first of two tabs left out', (code) => code.replace(/([\w$]+)\.getSheets\(\)/g, '$1.getSheets().slice(1)')],
  ['errors read as texts', (code) => code.replace(/#(?:REF!|VALUE!|N\/A)/g, '#RIEN!')],
])('“%s”, planted into the server, is found', async (_what, flaw) => {
  let found = 0;
  for (const one of fc.sample(sample, 15)) found += (await differences(one, flaw)).complaints.length;
  expect(found).toBeGreaterThan(0);
});

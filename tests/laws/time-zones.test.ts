/** From the file to the sentence, days are the same in every time zone. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ZONES, ZONE_ROWS, messagesIn, outputsIn, writeZoneFiles } from '../fixtures/dates/zone-runs.ts';

/** Two zones a day apart; the deep tests try them all. */
const [WEST, EAST] = ZONES;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suivi-zones-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the command line prints the same bytes west and east of the date line', async () => {
  const files = await writeZoneFiles(folder);
  const [west, east] = await Promise.all([outputsIn(WEST, files), outputsIn(EAST, files)]);
  expect([west.get('zone'), east.get('zone')]).toEqual(['240', '-780']);
  for (const [name, output] of west) if (name !== 'zone') expect(east.get(name), name).toBe(output);

  // Text dates and serials of 1904 stand for the same days, and each day is named.
  const sentences = messagesIn(west.get('check calendrier.csv')).filter((message) => message.includes('Publication'));
  expect(sentences).toHaveLength(ZONE_ROWS);
  expect(messagesIn(west.get('check calendrier.xlsx'))).toEqual(messagesIn(west.get('check calendrier.csv')));
}, 120_000);

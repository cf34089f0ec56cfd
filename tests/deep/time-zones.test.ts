/** From the file to the sentence, days are the same in six time zones. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ZONES, outputsIn, writeZoneFiles } from '../fixtures/dates/zone-runs.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'suivi-zones-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it('the command line prints the same bytes in all of them', async () => {
  const files = await writeZoneFiles(folder);
  const outputs: ReadonlyMap<string, string>[] = [];
  for (const zone of ZONES) outputs.push(await outputsIn(zone, files));
  expect(new Set(outputs.map((each) => each.get('zone'))).size).toBe(ZONES.length);
  for (const name of outputs[0]?.keys() ?? []) {
    if (name !== 'zone') expect(new Set(outputs.map((each) => each.get(name))).size, name).toBe(1);
  }
});

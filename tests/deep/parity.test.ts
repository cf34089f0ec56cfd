/** A thousand calendars give the same result in memory, in Excel and in Google Sheets, in six time zones of the process. */
import { afterAll, expect, it } from 'vitest';
import { ZONES } from '../fixtures/dates/zone-runs.ts';
import { inZone, proveParity } from '../laws/parity.ts';

const RUNS = Math.ceil(1_000 / ZONES.length);
const figures: string[] = [];
afterAll(() => { console.info(figures.join('\n')); });

it.each([...ZONES.entries()])('calendars are alike in all hosts: %i, %s', async (index, zone) => {
  await inZone(zone, async () => {
    // Other calendars in each zone.
    const { calendars, opened, written } = await proveParity(RUNS, index + 1);
    figures.push(`parity in ${zone}: ${calendars} calendars alike in three hosts, ${opened} found, ${written} cells marked`);
    expect(calendars).toBe(RUNS);
  });
});

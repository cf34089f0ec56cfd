/** The cases of one host: each of the layouts, operations and gaps, told one by one, and counted at the end. */
import { afterAll, describe, expect, it } from 'vitest';
import { GAPS } from './interfered-hosts.ts';
import type { Gap, InterferedHost } from './interfered-hosts.ts';
import { LAYOUTS } from './layouts.ts';
import { OPERATIONS } from './operations.ts';
import { runCase } from './run-case.ts';

interface Count {
  cases: number;
  passed: number;
  /** Cases in which something of others was hit, told and put back, and how many cells that were. */
  hit: number;
  cells: number;
  /** Cells that somebody typed into at the very moment of the write, where the host can't tell. */
  unknowable: number;
}

/** @param notKnowable Cells that somebody typed into at the very moment of the write, where the host can't tell: this many, and no more. */
export function proveInterference(host: InterferedHost, notKnowable = 0): void {
  const counts = new Map<Gap, Count>(GAPS.map((gap) => [gap, { cases: 0, passed: 0, hit: 0, cells: 0, unknowable: 0 }]));

  describe.each(LAYOUTS)(`posts marked in ${host.name}, in a calendar with the layout “$name”,`, (layout) => {
    it.each(OPERATIONS)('harm nobody untold while somebody does “$name”', async (operation) => {
      const complaints: string[] = [];
      for (const gap of GAPS) {
        const outcome = await runCase(host, layout, operation, gap);
        const count = counts.get(gap);
        if (count === undefined) continue;
        count.cases += 1;
        count.passed += outcome.complaints.length === 0 ? 1 : 0;
        count.hit += outcome.harmed > 0 ? 1 : 0;
        count.cells += outcome.harmed;
        count.unknowable += outcome.unknowable;
        complaints.push(...outcome.complaints.map((one) => `${gap}: ${one}`));
      }
      expect(complaints.join('\n')).toBe('');
    });
  });

  it(`is proved in ${host.name} by five moments for each, and nobody is hit but between verifying and writing`, () => {
    const each = LAYOUTS.length * OPERATIONS.length;
    expect([...counts.values()].map(({ cases }) => cases)).toEqual(GAPS.map(() => each));
    expect([...counts].filter(([, { hit }]) => hit > 0).map(([gap]) => gap)).toEqual(['verify → write']);
    expect([...counts.values()].map(({ unknowable }) => unknowable)).toEqual(GAPS.map((gap) => (gap === 'verify → write' ? notKnowable : 0)));
  });

  afterAll(() => {
    const lines = [...counts].map(([gap, { cases, passed, hit, cells, unknowable }]) =>
      `  ${gap.padEnd(15)} ${passed} of ${cases} hold${hit === 0 ? '' : `; apart: in ${hit} of them ${cells} cells of others were hit, told and put back`}${unknowable === 0 ? '' : `; not knowable, and so not told: ${unknowable} cells`}`);
    console.info([`Somebody else at work in ${host.name}:`, ...lines].join('\n'));
  });
}

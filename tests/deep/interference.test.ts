/** Others at work in the sheet, further: two things at two moments, several people with the add-in, and sequences at random. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { EXCEL, GAPS, GOOGLE, MEMORY } from '../interference/interfered-hosts.ts';
import type { Gap } from '../interference/interfered-hosts.ts';
import { LAYOUTS, POSTS } from '../interference/layouts.ts';
import { OPERATIONS } from '../interference/operations.ts';
import { runSequence } from '../interference/run-sequence.ts';
import { runTogether } from '../interference/run-together.ts';

const figures: string[] = [];
afterAll(() => { console.info(figures.join('\n')); });

/** Pairs of moments of which one at least comes before the write. */
const PAIRS: readonly (readonly [Gap, Gap])[] = GAPS.flatMap((first, index) => GAPS.slice(index).map((second) => [first, second] as const)).filter(([first]) => first !== 'after check');

describe('two things done by others', () => {
  it.each(LAYOUTS)('at any two moments hit nobody untold in the layout “$name”', async (layout) => {
    const complaints: string[] = [];
    let [cases, hit] = [0, 0];
    for (const first of OPERATIONS) {
      for (const second of OPERATIONS) {
        for (const [early, late] of PAIRS) {
          const { complaints: list, harmed } = await runSequence(MEMORY, layout, [{ operation: first, gap: early, post: layout.meant[1] }, { operation: second, gap: late, post: layout.meant[0] }]);
          cases += 1;
          hit += harmed > 0 ? 1 : 0;
          if (list.length > 0) complaints.push(`${first.name} at ${early}, ${second.name} at ${late}: ${list.slice(0, 3).join('; ')}`);
        }
      }
    }
    figures.push(`pairs, ${layout.name}: ${cases - complaints.length} of ${cases} hold; apart: in ${hit} of them others were hit and told`);
    expect(complaints.slice(0, 20).join('\n')).toBe('');
  });
});

const step = fc.record({ operation: fc.constantFrom(...OPERATIONS), gap: fc.constantFrom(...GAPS), post: fc.nat({ max: POSTS - 1 }) });
const sequence = fc.record({ layout: fc.constantFrom(...LAYOUTS), steps: fc.array(step, { minLength: 1, maxLength: 6 }) });

describe('sequences at random', () => {
  it.each([{ host: MEMORY, numRuns: 2_000 }, { host: EXCEL, numRuns: 300 }, { host: GOOGLE, numRuns: 300 }])('in $host.name hit nobody untold', async ({ host, numRuns }) => {
    let [hit, cells] = [0, 0];
    await fc.assert(fc.asyncProperty(sequence, async ({ layout, steps }) => {
      const { complaints, harmed, unknowable } = await runSequence(host, layout, steps);
      hit += harmed > 0 ? 1 : 0;
      cells += unknowable;
      if (complaints.length > 0) throw new Error(`${layout.name}: ${steps.map(({ operation, gap, post }) => `${operation.name} of post ${post} at ${gap}`).join(', ')}\n${complaints.slice(0, 5).join('\n')}`);
    }), { numRuns });
    figures.push(`sequences, ${host.name}: ${numRuns} hold, seed ${fc.readConfigureGlobal().seed ?? ''}; apart: in ${hit} of them others were hit and told${cells === 0 ? '' : `; not knowable: ${cells} cells`}`);
  });
});

describe('several people with the add-in', () => {
  it.each([2, 3])('%i at once, their requests in any order, never mix what they write in a row, and tell whom they hit', async (people) => {
    let hit = 0;
    await fc.assert(fc.asyncProperty(fc.infiniteStream(fc.nat({ max: 5 })), fc.constantFrom(...LAYOUTS.slice(0, 4)), async (turns, layout) => {
      const { complaints, harmed } = await runTogether(layout, people, turns);
      hit += harmed > 0 ? 1 : 0;
      expect([layout.name, complaints]).toEqual([layout.name, []]);
    }), { numRuns: 150 });
    figures.push(`${people} people with the add-in: 150 orders hold; apart: in ${hit} of them somebody was hit and told`);
  });
});

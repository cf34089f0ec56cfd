/** Readers of text from outside: 50,000 texts each, and time in step with length up to 100,000 characters and beyond. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { hostileText, longTexts } from '../laws/hostile-text.ts';
import { READERS } from '../laws/readers.ts';
import { timeOf } from './time-of.ts';

const LENGTH = 100_000;
const MOST_MS = 50;
/** For twice the length. */
const MOST_GROWTH = 2.5;
/** What is done sooner is too quick to be compared. */
const COMPARABLE_MS = 2;
const figures: string[] = [];
afterAll(() => console.log(['reader: slowest pattern at 100,000 characters (ms), growth for twice the length', ...figures].join('\n')));

describe.each(READERS)('$name', ({ name, read, isSound }) => {
  it('answers 50,000 texts soundly', () => {
    fc.assert(fc.property(hostileText, (text) => isSound(text)), { numRuns: 50_000 });
  });

  it('reads 100,000 characters of any pattern within 50 ms, in time that grows with their number', () => {
    const timed = longTexts(LENGTH).map((text) => ({ text, ms: timeOf(read, text, 2) }));
    timed.sort((a, b) => b.ms - a.ms);
    const [slowest] = timed;
    const ms = slowest === undefined ? 0 : timeOf(read, slowest.text, 5);
    let growth = 0;
    for (const { text, ms: first } of timed.slice(0, 5)) if (first >= COMPARABLE_MS) growth = Math.max(growth, growthOf(read, text));
    figures.push(`${name}: ${ms.toFixed(2)} ms, ×${growth === 0 ? '-' : growth.toFixed(2)}  ${JSON.stringify(slowest?.text.slice(0, 12))}`);
    expect(ms).toBeLessThan(MOST_MS);
    expect(growth).toBeLessThan(MOST_GROWTH);
  });
});

/** The least of three comparisons, for nothing but a collection of memory makes a run slower than it is. */
function growthOf(read: (text: string) => unknown, text: string): number {
  const twice = text + text;
  return Math.min(...Array.from({ length: 3 }, () => timeOf(read, twice, 5) / timeOf(read, text, 5)));
}

/** The length on X, case by case, as the counter of X says it: links, scripts, emoji and what only looks like one of them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weightedLength } from '../../../core/networks/weighted-length.ts';
import { twitter } from '../../laws/twitter-text.ts';

interface LengthCase {
  readonly what: string;
  /** Texts, each so many times. */
  readonly parts: readonly (readonly [string, number])[];
  /** By the first, the second and the third configuration. */
  readonly lengths: readonly [number, number, number];
}

const FILE = new URL('../../cases/text-length/x.json', import.meta.url);
// What the file holds is checked by what is counted of it.
const CASES = JSON.parse(readFileSync(FILE, 'utf8')) as readonly LengthCase[];
const { version1, version2, version3 } = twitter.configs;

function textOf({ parts }: LengthCase): string {
  return parts.map(([part, times]) => part.repeat(times)).join('');
}

describe('the length on X', () => {
  it('has cases', () => {
    expect(CASES.length).toBeGreaterThan(40);
  });

  it.each(CASES)('of $what is what the counter of X says', (one) => {
    const text = textOf(one);
    expect([weightedLength(text, 1), weightedLength(text, 2), weightedLength(text)]).toEqual(one.lengths);
  });

  it.each(CASES)('of $what stands in its case as the counter says it', (one) => {
    expect([version1, version2, version3].map((configuration) => twitter.parseTweet(textOf(one), configuration).weightedLength)).toEqual(one.lengths);
  });
});

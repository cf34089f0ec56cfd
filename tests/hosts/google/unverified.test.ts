/** The list of what is assumed of Google. */
import { expect, it } from 'vitest';
import { UNVERIFIED } from './unverified.ts';

it('says of each assumption how to see it, and none twice', () => {
  expect(new Set(UNVERIFIED.map(({ behaviour }) => behaviour)).size).toBe(UNVERIFIED.length);
  for (const { behaviour, howToSee, heard } of UNVERIFIED) {
    for (const text of [behaviour, howToSee, heard ?? 'Nothing.']) expect(text).toMatch(/^\S.*[.:)]$/s);
  }
});

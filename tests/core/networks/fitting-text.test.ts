/** Whether texts fit, by example: those that count more than they are long. */
import { describe, expect, it } from 'vitest';
import { fits, fittingEnd } from '../../../core/networks/fitting-text.ts';
import type { LengthUnit } from '../../../core/networks/text-length.ts';

describe('a text', () => {
  it.each([
    ['a.co', 'x-weighted', 23], ['日本', 'x-weighted', 4], ['\ufb2c', 'x-weighted', 3], ['…', 'x-weighted', 2], ['😀', 'x-weighted', 2], ['\ud83d', 'x-weighted', 2], ['\u{1d15e}', 'x-weighted', 4],
    ['http://a.co', 'mastodon', 23], ['日', 'utf8-bytes', 3], ['é', 'graphemes', 1], ['👍🏽', 'code-points', 2], ['👍🏽', 'utf16-units', 4],
  ] satisfies readonly (readonly [string, LengthUnit, number])[])('%j in %s fits within %i and no less', (text, unit, length) => {
    expect([length - 1, length].map((most) => fits(text, unit, most))).toEqual([false, true]);
  });

  it('is cut where the limit is reached', () => {
    expect(fittingEnd('Bonjour', 'code-points', 3)).toBe(3);
    expect(fittingEnd('Bonjour', 'code-points', 7)).toBe(7);
    expect(fittingEnd('Bonjour', 'code-points', 0)).toBe(0);
    expect(fittingEnd('Voir https://exemple.ca/page', 'x-weighted', 27)).toBe(5);
    expect(fittingEnd('Voir https://exemple.ca/page', 'code-points', 20)).toBe(20);
  });
});

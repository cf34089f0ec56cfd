/** What is shown around the marked part of a text. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../core/pane/state/excerpt.ts';

describe('an excerpt', () => {
  test('of a short text is the whole text', () => {
    expect(excerpt('Un lieu incontournable à visiter', { start: 8, end: 22 })).toEqual({ before: 'Un lieu ', marked: 'incontournable', after: ' à visiter' });
  });

  test('of a long text is cut between words, and tells so', () => {
    const text = `${'avant '.repeat(40)}ICI${' après'.repeat(40)}`;
    const { before, marked, after } = excerpt(text, { start: 240, end: 243 });
    expect(marked).toBe('ICI');
    expect(before).toMatch(/^…avant (avant )+$/);
    expect(after).toMatch(/^( après)+…$/);
  });

  test('never tears a sign in two, and never fails on a mark that is off', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: -5, max: 500 }), fc.integer({ min: -5, max: 500 }), (text, start, end) => {
      const { before, marked, after } = excerpt(text, { start, end });
      expect(text.includes(marked.replace(/…$/, ''))).toBe(true);
      for (const part of [before, after]) expect(part.length).toBeLessThan(60);
    }));
    const emoji = '🎉'.repeat(200);
    const { before, after } = excerpt(emoji, { start: 200, end: 202 });
    for (const part of [before, after]) expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(part.replace(/…/g, ''))).toBe(false);
  });
});

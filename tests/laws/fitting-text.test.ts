/** Laws of what has to go of a text that is too long: without it the text fits, and with one character more it does not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composedText } from '../../core/networks/composed-text.ts';
import { findLinks } from '../../core/networks/find-links.ts';
import { fits, fittingEnd } from '../../core/networks/fitting-text.ts';
import { textLength } from '../../core/networks/text-length.ts';
import type { LengthUnit } from '../../core/networks/text-length.ts';
import { markedText, postText } from './post-text.ts';

const UNITS: readonly LengthUnit[] = ['x-weighted', 'mastodon', 'graphemes', 'code-points', 'utf16-units', 'utf8-bytes'];
const unit = fc.constantFrom(...UNITS);
/** Links shorter than what they count, and words that grow to look like one. */
const linked = fc.array(fc.constantFrom('a.co', 'x.ca/é', 'http://a.co', 'https://t.co/ab', 'fin.comment', 'exemple.cafe', ' ', ' ', '😀', 'é', '日', '\u0958', '\ufb2c', '\u{1d15e}', '@jo@a.co'), { maxLength: 12 }).map((parts) => parts.join(''));
const text = fc.oneof(postText, markedText, linked);
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

describe('what fits of a text', () => {
  it('fits, whatever the unit and the limit', () => {
    fc.assert(fc.property(text, unit, fc.nat(120), (whole, counted, most) => textLength(whole.slice(0, fittingEnd(whole, counted, most)), { unit: counted }) <= most), { numRuns: 2000 });
  });

  it('is all of it exactly where the text fits', () => {
    fc.assert(fc.property(text, unit, fc.nat(120), (whole, counted, most) => {
      expect(fits(whole, counted, most)).toBe(textLength(whole, { unit: counted }) <= most);
      expect(fittingEnd(whole, counted, most) === whole.length).toBe(textLength(whole, { unit: counted }) <= most);
    }), { numRuns: 2000 });
  });

  it('would not fit with the next character, or with the next link', () => {
    fc.assert(fc.property(text, unit, fc.nat(60), (whole, counted, most) => {
      const end = fittingEnd(whole, counted, most);
      if (end === whole.length) return;
      const next = nextPlace(whole, end, counted);
      expect(textLength(whole.slice(0, next), { unit: counted })).toBeGreaterThan(most);
    }), { numRuns: 2000 });
  });

  it('ends between two characters that people see, and never in a link that has a length of its own', () => {
    fc.assert(fc.property(text, unit, fc.nat(60), (whole, counted, most) => {
      const end = fittingEnd(whole, counted, most);
      expect([...[...segmenter.segment(whole)].map(({ index }) => index), whole.length]).toContain(end);
      if (counted !== 'x-weighted' && counted !== 'mastodon') return;
      expect(findLinks(whole).some(({ start, length }) => start < end && end < start + length)).toBe(false);
    }), { numRuns: 2000 });
  });
});

/** The next place where the text could be cut. */
function nextPlace(whole: string, end: number, counted: LengthUnit): number {
  const places = [...segmenter.segment(whole)].map(({ index }) => index);
  const links = counted === 'x-weighted' || counted === 'mastodon' ? findLinks(whole) : [];
  return places.find((place) => place > end && !links.some(({ start, length }) => start < place && place < start + length)) ?? whole.length;
}

describe('the composed form', () => {
  const mark = fc.constantFrom('\u0301', '\u0323', '\u0308', '\u0345', '\u05bc', '\u3099');

  it('is Unicode’s for all that any language writes', () => {
    const long = fc.array(fc.oneof(text, fc.array(mark, { maxLength: 20 }).map((marks) => `e${marks.join('')}`)), { minLength: 10, maxLength: 40 }).map((parts) => parts.join(' '));
    fc.assert(fc.property(long, (whole) => composedText(whole) === whole.normalize('NFC')), { numRuns: 500 });
    const pile = `o${'\u0301\u0323'.repeat(100)}`;
    fc.assert(fc.property(long, (whole) => composedText(`${whole} ${pile}`).startsWith(`${whole.normalize('NFC')} `)), { numRuns: 500 });
  });

  it('keeps as many marks of a pile as were there, but for those that its letter takes up', () => {
    fc.assert(fc.property(fc.array(mark, { minLength: 300, maxLength: 2000 }), (marks) => {
      const composed = composedText(`e${marks.join('')}`);
      expect(marks.length + 1 - composed.length).toBeLessThanOrEqual(2);
      expect(composed.length).toBeLessThanOrEqual(marks.length + 1);
    }), { numRuns: 200 });
  });
});

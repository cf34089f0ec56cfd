/** Laws of hashtags and mentions, whatever the text: what is marked is what is too many. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countSigns, countTags, findTags, surplusStart } from '../../core/rules/texts/text-tags.ts';

const piece = fc.oneof(
  fc.constantFrom('#a', '#é', '#e\u0301', '#été', '#1', '#1er', '#', '##b', '#a#b', '@léa', '@jo.c', '@', 'nom@exemple.ca', 'https://exemple.ca/#a', 'exemple.ca/?q=-#c', ' ', ' ', '\n', ',', 'C#', '#️⃣', '#日本', '🧵', '&#39;'),
  fc.string({ maxLength: 3 }),
);
const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const sign = fc.constantFrom('#', '@') as fc.Arbitrary<'#' | '@'>;

describe('the tags of a text', () => {
  it('begin with their sign, hold a letter and no space, and follow one another', () => {
    fc.assert(fc.property(text, sign, (whole, tag) => {
      let last = 0;
      for (const { start, end } of findTags(whole, tag)) {
        expect(whole.slice(start, end)).toMatch(tag === '#' ? /^#[\p{L}\p{M}\p{N}_]*\p{L}[\p{L}\p{M}\p{N}_]*$/u : /^@[\p{L}\p{M}\p{N}_.-]*\p{L}[\p{L}\p{M}\p{N}_.-]*$/u);
        expect(start).toBeGreaterThanOrEqual(last);
        last = end;
      }
    }), { numRuns: 1000 });
  });

  it('are never more than the signs', () => {
    fc.assert(fc.property(text, sign, (whole, tag) => countTags(findTags(whole, tag)) <= countSigns(whole, tag)), { numRuns: 1000 });
  });

  it('are within the limit before the first one too many, and over it with that one', () => {
    fc.assert(fc.property(text, text, sign, fc.nat(6), (before, whole, tag, most) => {
      const earlier = findTags(before, tag);
      const tags = findTags(whole, tag);
      fc.pre(countTags(earlier) <= most);
      const start = surplusStart(tags, most, earlier);
      expect(start === null).toBe(countTags([...earlier, ...tags]) <= most);
      if (start === null) return;
      expect(countTags([...earlier, ...tags.filter((each) => each.start < start)])).toBe(most);
      expect(countTags([...earlier, ...tags.filter((each) => each.start <= start)])).toBe(most + 1);
    }), { numRuns: 1000 });
  });

  it('are the same, however accents are stored', () => {
    fc.assert(fc.property(text, sign, (whole, tag) => {
      const keys = (of: string): readonly string[] => findTags(of, tag).map(({ key }) => key);
      expect(keys(whole.normalize('NFD'))).toEqual(keys(whole.normalize('NFC')));
    }), { numRuns: 1000 });
  });
});

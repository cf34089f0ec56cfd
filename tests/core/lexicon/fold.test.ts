/** Folding takes a short way for the signs of French and English, which leads where the long one does. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/lexicon/fold.ts';

/** A Cyrillic letter is not on the short way. */
const STRANGER = 'ж';

/** Folded as text of any script is. */
function foldedTheLongWay(text: string): string {
  return fold(`${text} ${STRANGER}`).slice(0, -STRANGER.length).trimEnd();
}

describe('folding', () => {
  it.each([
    ['📅 Date_de PUBLICATION :', 'date de publication'],
    ['L’été à Trois-Rivières — « œuvre » nº 2…', 'l ete a trois rivieres oeuvre no 2'],
    ['ÇA COÛTE 3½ $ ✈️ !', 'ca coute 3½'],
    ['e\u0301té', 'ete'],
    [' —👩🏽‍🎤— ', ''],
  ])('of %s gives %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('gives each of the first 65,536 signs the same way by either way', () => {
    for (let unit = 0; unit <= 0xffff; unit += 1) {
      const text = `a${String.fromCharCode(unit)}B`;
      if (fold(text) !== foldedTheLongWay(text)) expect(`${unit.toString(16)} ${fold(text)}`).toBe(`${unit.toString(16)} ${foldedTheLongWay(text)}`);
    }
    expect(foldedTheLongWay('Été')).toBe('ete');
  });

  it('gives each emoji, and the digits among them, the same way by either way', () => {
    for (let code = 0x1f000; code <= 0x1fbff; code += 1) {
      const text = `a${String.fromCodePoint(code)}B`;
      if (fold(text) !== foldedTheLongWay(text)) expect(`${code.toString(16)} ${fold(text)}`).toBe(`${code.toString(16)} ${foldedTheLongWay(text)}`);
    }
    expect(fold('🎉 \u{1f102} ok')).toBe('\u{1f102} ok');
  });

  it('gives any text the same way by either way', () => {
    const signs = fc.constantFrom(...'abZ09 _-.,é’çÀ×÷ßŒœŒº²½«\u00a0\u0301\u200d\ufe0f\ud83d\ude00\ud83c\udf89İΣğ一');
    fc.assert(fc.property(fc.array(signs, { maxLength: 24 }), (each) => {
      const text = each.join('');
      expect(fold(text)).toBe(foldedTheLongWay(text));
    }));
  });
});

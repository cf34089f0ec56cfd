/** Texts are as like as their words and runs of words have them, and unlike ones are told apart without reading either. */
import { describe, expect, it } from 'vitest';
import { TextLikeness } from '../../../../core/exchange/exports/match/text-likeness.ts';
import { wordSteps } from '../../../../core/exchange/exports/match/word-steps.ts';
import { finish } from '../../../../core/exchange/steps.ts';

/** Words from `mot0` on, of so many, by a fixed sequence. */
function wordsFrom(seed: number): (count: number, of: number, from?: number) => readonly string[] {
  let state = seed;
  const next = (below: number): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >> 8) % below;
  };
  return (count, of, from = 0) => Array.from({ length: count }, () => `mot${from + next(of)}`);
}

function likenessOf(texts: readonly string[]): TextLikeness {
  return new TextLikeness(finish(wordSteps(texts, () => true)));
}

/** The share of words that two texts have in common, of each word once. */
function byWords(a: readonly string[], b: readonly string[]): number {
  const [one, other] = [new Set(a), new Set(b)];
  return (2 * [...one].filter((word) => other.has(word)).length) / (one.size + other.size);
}

describe('how like two texts are', () => {
  it('is never less than their words have it, however many of them there are', () => {
    const words = wordsFrom(11);
    for (const [length, kept] of [[5, 4], [8, 5], [20, 13], [60, 40], [200, 150], [600, 450], [900, 500]] as const) {
      for (let turn = 0; turn < 20; turn += 1) {
        const a = words(length, 5000);
        const b = [...a.slice(0, kept).reverse(), ...words(length - kept, 5000, 5000)];
        const share = byWords(a, b);
        const found = likenessOf([a.join(' '), b.join(' ')]).of(0, 1);
        expect(found).toBeGreaterThanOrEqual(share < 0.5 ? 0 : Math.min(0.85, share) - 1e-12);
      }
    }
  });

  it('finds a title whose words all stand in a text, wherever they stand, and no other', () => {
    const words = wordsFrom(5);
    for (let turn = 0; turn < 50; turn += 1) {
      const text = words(300, 4000);
      const title = [text[7], text[250], text[100]].join(' ');
      const like = likenessOf([text.join(' '), title, `${title} ailleurs`]);
      expect([like.titleIn(1, 0), like.titleIn(2, 0)]).toEqual([0.7, 0]);
    }
  });

  it('costs little to tell of texts that share hardly a word, as most pairs of a crowded day are', () => {
    const words = wordsFrom(3);
    const base = words(150, 3000);
    const alike = Array.from({ length: 60 }, () => [...base.slice(0, 110), ...words(40, 3000)].join(' '));
    const unlike = Array.from({ length: 60 }, () => words(150, 3000).join(' '));
    const timeOf = (texts: readonly string[]): number => {
      const like = likenessOf(texts);
      const all = (): void => texts.forEach((_, a) => texts.forEach((__, b) => (a === b ? 0 : like.of(a, b))));
      all();
      return Math.min(...Array.from({ length: 5 }, () => {
        const start = performance.now();
        all();
        return performance.now() - start;
      }));
    };
    expect(timeOf(unlike) * 6).toBeLessThan(timeOf(alike));
  });
});

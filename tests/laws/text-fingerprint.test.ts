/** Laws of the text fingerprint. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparableText, textEdges, textFingerprint } from '../../core/rules/texts/text-fingerprint.ts';

const text = fc.string({ unit: 'binary', maxLength: 60 });
const french = fc.string({ unit: fc.constantFrom(...'aeéèêçÀÎœ’ ,.#\n\u00a0AEK\u212a\u0301\u0130ß🏛️1'), maxLength: 30 });

describe('a text fingerprint', () => {
  it('is the same for texts that differ in case, white space and composition only', () => {
    fc.assert(
      fc.property(fc.oneof(text, french), (original) => {
        for (const variant of [original.normalize('NFD'), original.normalize('NFC'), original.toLowerCase(), `  ${original.replace(/\s/g, '\n\n')}\u00a0`]) {
          if (comparableText(variant) === comparableText(original)) expect(textFingerprint(variant)).toBe(textFingerprint(original));
          if (comparableText(variant) === comparableText(original)) expect(textEdges(variant)).toBe(textEdges(original));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('tells posts of a few changed letters apart', () => {
    const numbers = new Set(Array.from({ length: 20_000 }, (_, index) => textFingerprint(`Visite guidée n° ${index} au musée`)));
    expect(numbers.size).toBe(20_000);
  });
});

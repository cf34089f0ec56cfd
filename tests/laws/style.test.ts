/** Laws of the rules about style: what is mended is right, marks show what is meant, and nothing is passed over. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/findings/finding.ts';
import { runRule } from '../../core/rules/rule.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { STYLE_RULES } from '../../core/rules/style/style-rules.ts';
import type { Rule } from '../../core/rules/rule.ts';
import { addressSlips } from '../../core/style/address.ts';
import { TYPOGRAPHY } from '../../core/style/typography-table.ts';
import { typographySlips } from '../../core/style/typography.ts';
import { calendarOf, day } from '../core/rules/calendar-of.ts';
import { styleGuide } from '../core/style/style-rows.ts';
import { postText } from './post-text.ts';

const TODAY = day('2026-11-21');
const WORDS = [
  'Venez', 'voir', 'les', 'salles', 'tu', 'ton', 't’es', 'tes', 'vous', 'l’incontournable', 'incontournables', 'Incontournable', 'cœur', 'coeur', 'CŒUR', 'Val', 'Cuivré', 'cuivre', 'cuivre\u0301', 'Val-Cuivré', 'val-cuivre',
  'Linked', 'LinkedIn', 'linkedin', 'in', 'In', 'Œuvre', 'œuvre', 'oeuvre', 'd’ici', 'dici', '#Musées', '#Musees', '#', '@', '🎉', '✔️', '10:30', 'https://exemple.ca/a', ':)', '«', '»', '(', ')',
];
const SIGNS = [' ', ' ', ' ', ' ', '', '\n', '-', '’', "'", '.', ', ', '!', ' !', '\u00a0? ', '? ', '; ', ': ', ' : ', ' :', '\u202f;', ' « ', ' » ', '!? '];
const piece = fc.oneof({ weight: 12, arbitrary: fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(...SIGNS)).map((parts) => parts.join('')) }, { weight: 1, arbitrary: postText });
/** Begins with a word, so that it is no placeholder. */
const frenchText = fc.array(piece, { maxLength: 14 }).map((parts) => `Ici ${parts.join('')}`.trim());

const GUIDE = styleGuide(
  ['banned-word', 'incontournable'], ['banned-word', 'cœur'], ['banned-word', 'd’ici'], ['spelling', 'Val-Cuivré'], ['spelling', 'LinkedIn'], ['spelling', 'Œuvre d’Ici'], ['spelling', 'L’Orée'],
  ['required-hashtag', '#Musées'], ['emoji-most', 1], ['address', 'vous'], ['typography', 'fr-FR'],
);

function found(text: string, code: keyof typeof STYLE_RULES): readonly Finding[] {
  const findings: Finding[] = [];
  const calendar = calendarOf(['date', 'text', 'language'], [[TODAY, text, 'fr']]);
  // Which code a rule has no longer matters here: it reports under its own.
  runRule(STYLE_RULES[code] as Rule, { calendar, tabs: GUIDE, today: TODAY, settings: DEFAULT_SETTINGS }, findings);
  return findings;
}

const CODES = Object.keys(STYLE_RULES) as (keyof typeof STYLE_RULES)[];

describe.each(CODES)('%s', (code) => {
  it('marks a part of the text, and finds nothing in what it mended', () => {
    let count = 0;
    fc.assert(fc.property(frenchText, (text) => {
      const findings = found(text, code);
      expect(findings.length).toBeLessThan(2);
      for (const { mark, mend } of findings) {
        count += 1;
        if (mark !== undefined) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(text.length);
        }
        if (mend === undefined) continue;
        expect(mend.isSafe).toBe(false);
        expect(mend.writes[0].expected).toBe(text);
        expect(mend.writes[0].value).not.toBe(text);
        expect(found(String(mend.writes[0].value), code)).toEqual([]);
      }
    }), { numRuns: 300 });
    expect(count).toBeGreaterThan(10);
  });
});

describe('the quick look at a text', () => {
  it('passes over nothing that the close one finds', () => {
    fc.assert(fc.property(frenchText, (text) => {
      if (addressSlips(text, 'vous').length > 0) expect(found(text, 'style-address')).toHaveLength(1);
      if (typographySlips(text, TYPOGRAPHY['fr-FR']).length > 0) expect(found(text, 'style-typography')).toHaveLength(1);
      if (/(?<![\p{L}\p{M}\p{N}#@’'-])incontournable(?![\p{L}\p{M}\p{N}’'-])/iu.test(text) && !/[#@＃＠./]/.test(text)) expect(found(text, 'style-banned-word')).toHaveLength(1);
      if (/(?<![\p{L}\p{M}\p{N}’'-])(?:val-?cuivr|ValCuivr)[eé](?![\p{L}\p{M}\p{N}’'-])/u.test(text) && !/[#@＃＠./]/.test(text)) expect(found(text, 'style-spelling')).toHaveLength(1);
    }), { numRuns: 800 });
  });
});

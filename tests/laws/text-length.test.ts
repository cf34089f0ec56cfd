/** Laws of the length of a post: X's is that of its own counter, the package twitter-text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLinks } from '../../core/networks/find-links.ts';
import { textLength } from '../../core/networks/text-length.ts';
import { weightedLength } from '../../core/networks/weighted-length.ts';
import { postText } from './post-text.ts';
import { twitter } from './twitter-text.ts';

/** Emoji that twitter-text 3.1.0 does not know as one yet, each with one that it knows. */
const NEWER = ['🧑‍💻', '🧑🏽‍🚀', '❤️‍🔥', '😮‍💨', '🏳️‍⚧️', '🐻‍❄️', '👩🏽‍❤️‍👨🏻', '🧑🏻‍🤝‍🧑🏿', '🫱🏻‍🫲🏿', '🏃🏽‍♀️‍➡️', '👩🏿‍🦽‍➡️', '🧑‍🧑‍🧒‍🧒', '♾️', '🥷🏽', '👁️‍🗨️', '🙂‍↔️'];

/** Words with links between: protocols, subdomains, ports, paths, queries, fragments, other scripts, and what only looks like one. */
const linkedText = fc.array(
  fc.oneof(
    fc.tuple(
      fc.constantFrom('', 'http://', 'https://', 'HTTPS://', 'www.', '(', '“', '@', '#', '.', '/'),
      fc.constantFrom('exemple', 'musee.qc', 'a-b', 'a_b', 'x'.repeat(63), 'x'.repeat(64), 'müller', '例え', 'пример', '1.2.3', 'nom@exemple'),
      fc.constantFrom('.ca', '.com', '.co.uk', '.quebec', '.museum', '.рф', '.中国', '.xn--p1ai', '.jpg', '.', '.c', '.comm'),
      fc.constantFrom('', '/', ':8080/', ':80', '/a/b-c_d', '/a_(b)', '/page?jour=12&x=%C3%A9', '?q=a', '/#haut', '/é', ')', '.', ',', '!', '…', '/a.'),
    ).map((parts) => parts.join('')),
    fc.constantFrom('Voir', 'été', '日本', '😀', '\n', 'https://t.co/abc123', 'https://t.co/abc?x=1'),
  ),
  { maxLength: 8 },
).map((words) => words.join(' '));

describe('the length of a post on X', () => {
  it('is what twitter-text counts, for 3,000 texts of links, emoji, marks and scripts', () => {
    fc.assert(fc.property(postText, (text) => weightedLength(text) === twitter.parseTweet(text).weightedLength), { numRuns: 3000 });
  });

  it('takes an emoji that came after twitter-text as the counter takes one that it knows', () => {
    const newer = fc.constantFrom(...NEWER);
    const parts = fc.array(fc.tuple(fc.constantFrom('a', ' ', 'é', '日', ' exemple.ca ', '👍🏽', '…'), newer), { maxLength: 8 });
    fc.assert(
      fc.property(parts, (pairs) => {
        const known = pairs.map(([before]) => `${before}😀`).join('');
        return weightedLength(pairs.flat().join('')) === twitter.parseTweet(known).weightedLength;
      }),
      { numRuns: 1000 },
    );
  });

  it('is what twitter-text counts of links of all kinds among words', () => {
    fc.assert(fc.property(linkedText, (text) => weightedLength(text) === twitter.parseTweet(text).weightedLength), { numRuns: 2000 });
  });

  it('is what twitter-text counts of flags, keycaps, families and tones next to each other and to marks', () => {
    const parts = fc.array(fc.constantFrom('🇨🇦', '🇫', '🇷', '🇺🇸', '1️⃣', '#⃣', '9', '👩‍👩‍👧‍👦', '👨🏽‍🌾', '👍', '🏽', '🏴󠁧󠁢󠁥󠁮󠁧󠁿', '❤', '\ufe0f', '\u200d', 'e', '\u0301', '\u0327', '각', '\u1100\u1161\u11a8', 'क्षि', ' '), { maxLength: 25 });
    fc.assert(fc.property(parts, (pieces) => weightedLength(pieces.join('')) === twitter.parseTweet(pieces.join('')).weightedLength), { numRuns: 2000 });
  });

  it('does not depend on how accents are stored', () => {
    fc.assert(fc.property(postText, (text) => weightedLength(text.normalize('NFC')) === weightedLength(text) && weightedLength(text.normalize('NFD')) === weightedLength(text)), { numRuns: 1000 });
  });
});

describe('the links of a post', () => {
  it('begin and end where twitter-text finds them', () => {
    fc.assert(
      fc.property(postText, (text) => {
        const ours = findLinks(text).map(({ start, length }) => [start, start + length]);
        // The end that twitter-text names is not always where its own length ends, so only the start is compared.
        expect(ours.map(([start]) => start)).toEqual(twitter.extractUrlsWithIndices(text).map(({ indices }) => indices[0]));
        expect(ours.every(([start, end]) => (start ?? 0) < (end ?? 0) && (end ?? 0) <= text.length)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the other units', () => {
  it('never count more than the one before: graphemes, code points, UTF-16 units, bytes', () => {
    fc.assert(
      fc.property(postText, (text) => {
        const lengths = (['graphemes', 'code-points', 'utf16-units', 'utf8-bytes'] as const).map((unit) => textLength(text, { unit }));
        expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
      }),
      { numRuns: 1000 },
    );
  });

  it('are those of the platform: its iteration and its encoder', () => {
    const encoder = new TextEncoder();
    fc.assert(
      fc.property(postText, (text) => textLength(text, { unit: 'code-points' }) === [...text].length && textLength(text, { unit: 'utf8-bytes' }) === encoder.encode(text).length),
      { numRuns: 1000 },
    );
  });
});

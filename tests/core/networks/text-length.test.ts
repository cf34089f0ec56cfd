/** The length of posts by example: what each network counts. */
import { describe, expect, it } from 'vitest';
import { textLength } from '../../../core/networks/text-length.ts';
import { weightedLength } from '../../../core/networks/weighted-length.ts';

describe('the length on X', () => {
  it.each([
    ['', 0],
    ['Le musée ouvre à 10 h', 21],
    ['L’été… – « déjà »', 18],
    ['日本語', 6],
    ['한국어', 6],
    ['cafe\u0301', 4],
    ['Bonjour 👋🏽', 10],
    ['👩‍👩‍👧‍👦', 2],
    ['🇨🇦🇫🇷', 4],
    ['1️⃣ 2️⃣', 5],
    ['© 2026', 6],
    ['©️ 2026', 7],
    ['👨🏽‍💻👩‍🚀🏳️‍🌈', 6],
    ['🧑‍💻', 2],
    ['❤️‍🔥', 2],
  ])('of %j is %i', (text, length) => {
    expect(weightedLength(text)).toBe(length);
  });

  it('counts 23 for any link, with a protocol or without', () => {
    for (const link of ['https://example.com', 'http://a.co', 'exemple.ca', 'www.musee.qc.ca/billets?jour=12#haut', 'https://example.com/a_(b)', `https://example.com/${'a'.repeat(400)}`, 'EXEMPLE.CA']) {
      expect({ link, length: weightedLength(`Voir ${link}`) }).toEqual({ link, length: 28 });
      expect({ link, length: weightedLength(`Voir ${link}, puis`) }).toEqual({ link, length: 34 });
    }
  });

  it('leaves what only looks like a link as text', () => {
    for (const text of ['fin.Le début', 'v1.2.3', 'billets@musee.qc.ca', '#exemple.ca', 'etc...', 'M.Tremblay', 'photo.jpg', '-exemple.ca']) {
      expect({ text, length: weightedLength(text) }).toEqual({ text, length: text.length });
    }
  });

  it('could be counted by the configurations that held before', () => {
    expect([1, 2, 3].map((configuration) => weightedLength('日本 👩‍🚀 exemple.ca', configuration as 1 | 2 | 3))).toEqual([30, 34, 31]);
  });
});

describe('the length elsewhere', () => {
  it('is graphemes and bytes on Bluesky', () => {
    expect(textLength('Été 👩‍🚀', { unit: 'graphemes' })).toBe(5);
    expect(textLength('Été 👩‍🚀', { unit: 'utf8-bytes' })).toBe(17);
  });

  it('is 23 for a link with a protocol on Mastodon, and leaves the server of a person away', () => {
    const length = (text: string): number => textLength(text, { unit: 'mastodon' });
    expect(length('Voir https://example.com/une/page/bien/longue ici')).toBe(32);
    expect(length('Voir exemple.ca')).toBe(15);
    expect(length('Avec @musee@mastodon.example !')).toBe(13);
    expect(length('Écrire à nom@exemple.ca 👩‍🚀')).toBe(25);
  });

  it('is code points or UTF-16 units where a network counts those', () => {
    expect(textLength('a👍🏽', { unit: 'code-points' })).toBe(3);
    expect(textLength('a👍🏽', { unit: 'utf16-units' })).toBe(5);
  });
});

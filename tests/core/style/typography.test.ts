/** Spaces around punctuation, region by region. */
import { describe, expect, it } from 'vitest';
import { TYPOGRAPHY } from '../../../core/style/typography-table.ts';
import { typographySlips, withTypography } from '../../../core/style/typography.ts';
import { regionOf } from '../../../core/style/region-word.ts';
import type { Region } from '../../../core/rules/settings.ts';

function mended(text: string, region: Region): string {
  return withTypography(text, typographySlips(text, TYPOGRAPHY[region]));
}

describe('typography', () => {
  it.each([
    ['Venez ! Où ? Ici ; là : voilà', 'Venez! Où? Ici; là : voilà', 'Venez ! Où ? Ici ; là : voilà', 'Venez! Où? Ici; là: voilà'],
    ['Venez! Où? Ici; là: voilà', 'Venez! Où? Ici; là\u00a0: voilà', 'Venez\u202f! Où\u202f? Ici\u202f; là\u00a0: voilà', 'Venez! Où? Ici; là: voilà'],
    ['Quoi ?! Non !!!', 'Quoi?! Non!!!', 'Quoi ?! Non !!!', 'Quoi?! Non!!!'],
    ['Le «pain» chaud', 'Le «\u00a0pain\u00a0» chaud', 'Le «\u00a0pain\u00a0» chaud', 'Le «pain» chaud'],
    ['« Quoi ? »', '« Quoi? »', '« Quoi ? »', '« Quoi? »'],
    ['Merci\u00a0\u202f!\n(Oui !)', 'Merci!\n(Oui!)', 'Merci\u00a0\u202f!\n(Oui !)', 'Merci!\n(Oui!)'],
    ['À voir:👉 ici', 'À voir\u00a0:👉 ici', 'À voir\u00a0:👉 ici', 'À voir:👉 ici'],
  ])('of “%s” is put right in Canada, in France and in English', (text, canada, france, english) => {
    expect([mended(text, 'fr-CA'), mended(text, 'fr-FR'), mended(text, 'en-CA')]).toEqual([canada, france, english]);
  });

  it.each([
    'à 10:30', '16:9', 'https://exemple.ca/?q=1', 'exemple.ca/a;b', 'Super ;) et :-) ou :D', 'un :coeur: rouge', 'std::vector', '#Noël !', '@musee !', 'C’est 🎉 ! ou 🎉!', '&nbsp;', '!', ' ?', 'avant ; ! ?',
    '»so«', 'ici » là', 'un\n! deux', '«»', 'Prix : ?', 'exemple.ca !', 'https://exemple.ca ?',
  ])('leaves “%s” alone everywhere', (text) => {
    for (const region of ['fr-CA', 'fr-FR', 'fr-CH', 'en-GB'] as const) if (!(region === 'en-GB' && text.startsWith('Prix'))) expect(mended(text, region)).toBe(text);
  });

  it('marks the spaces with their mark, or the mark that lacks one', () => {
    const marks = (text: string, region: Region): readonly string[] => typographySlips(text, TYPOGRAPHY[region]).map(({ shown }) => text.slice(shown.start, shown.end));
    expect(marks('Venez ! Où  ?', 'fr-CA')).toEqual([' !', '  ?']);
    expect(marks('Là: «ici»', 'fr-CA')).toEqual([':', '«', '»']);
  });
});

describe('the region that a style guide names', () => {
  it('is read in words and codes, and not where there are several', () => {
    const words = ['fr-CA', 'OQLF', 'français du Québec', 'fr_FR', 'Imprimerie nationale', 'français (Belgique)', 'Suisse romande', 'en-US', 'British English', 'en-CA'];
    expect(words.map(regionOf)).toEqual(['fr-CA', 'fr-CA', 'fr-CA', 'fr-FR', 'fr-FR', 'fr-BE', 'fr-CH', 'en-US', 'en-GB', 'en-CA']);
    expect(['fr-CA et fr-FR', 'soignée', ''].map(regionOf)).toEqual([null, null, null]);
  });
});

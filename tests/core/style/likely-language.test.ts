/** The language of texts too short to tell: that of nearly all the others. */
import { describe, expect, it } from 'vitest';
import { likelyLanguage } from '../../../core/style/likely-language.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { calendarOf, checkRows, day } from '../rules/calendar-of.ts';
import { styleGuide } from './style-rows.ts';

const TODAY = day('2026-11-23');
const FRENCH = ['Venez voir les salles avec nous', 'Nous vous attendons dans la cour', 'Voici notre programme pour vous', 'Les ateliers sont dans le parc', 'Vous avez vu notre expo, elle est ici'];
const ENGLISH = ['Come and see the rooms with us', 'This is the day for you', 'We are open at noon, and it is free', 'What you can do with our team', 'The shop is open to all of you'];

/** The language of the last text. */
function languageOf(texts: readonly string[], language: Cell = null): string {
  const calendar = calendarOf(['date', 'text', 'language'], texts.map((text, row) => [TODAY + 1, text, row === texts.length - 1 ? language : null]));
  return likelyLanguage(calendar)(texts.length - 1);
}

describe('a text that does not tell its language', () => {
  it('is in the one that nearly all the others are in', () => {
    expect(languageOf([...FRENCH, 'Joyeux Noël !'])).toBe('fr');
    expect(languageOf([...ENGLISH, 'Merry Christmas!'])).toBe('en');
  });

  it('is in the one of a few others where all of them agree', () => {
    expect(languageOf([...FRENCH.slice(3), 'Joyeux Noël !'])).toBe('fr');
    expect(languageOf([...ENGLISH.slice(3), 'Merry Christmas!'])).toBe('en');
  });

  it('stays unsure where few others tell, where they are in two languages, and where a column says that it is in both', () => {
    expect(languageOf([...FRENCH.slice(4), 'Joyeux Noël !'])).toBe('unsure');
    expect(languageOf([...FRENCH.slice(2), ...ENGLISH.slice(4), 'Joyeux Noël !'])).toBe('unsure');
    expect(languageOf([...FRENCH, ...ENGLISH.slice(0, 2), 'Joyeux Noël !'])).toBe('unsure');
    expect(languageOf([...FRENCH, 'Joyeux Noël !'], 'FR/EN')).toBe('unsure');
  });

  it('stays unsure where it has small words of another language', () => {
    expect(languageOf([...FRENCH, 'Venez voir les salles avec nous! Come and see the rooms with us!'])).toBe('unsure');
    expect(languageOf([...FRENCH, 'Merry Christmas to all!'])).toBe('en');
    expect(languageOf([...FRENCH, 'Happy with Noël!'])).toBe('unsure');
  });
});

describe('its typography', () => {
  const marked = (texts: readonly string[], options: Parameters<typeof checkRows>[3]): readonly string[] =>
    checkRows(['date', 'text'], texts.map((text) => [TODAY + 1, text]), TODAY, options).found.filter((line) => line.startsWith('style-typography'));

  it('is judged where the guide or the region asks for one', () => {
    expect(marked([...FRENCH, 'Joyeux Noël !'], { tabs: styleGuide(['typography', 'fr-CA']) })).toEqual(['style-typography B7']);
    expect(marked([...FRENCH, 'Joyeux Noël!'], { settings: { region: 'fr-FR' } })).toEqual(['style-typography B7']);
    expect(marked([...FRENCH.slice(4), 'Joyeux Noël !'], { tabs: styleGuide(['typography', 'fr-CA']) })).toEqual([]);
  });

  it('is not held against what the team’s other texts do', () => {
    const custom = Array.from({ length: 12 }, (_, index) => `${FRENCH[index % 5] ?? ''} : salle ${index}!`);
    expect(marked([...custom, 'Venez voir les salles avec nous !'], {})).toEqual(['style-typography B14']);
    expect(marked([...custom, 'Joyeux Noël !'], {})).toEqual([]);
  });
});

describe('its tu or vous', () => {
  it('is judged where the others are in French', () => {
    const texts = [...FRENCH.slice(0, 2), 'Viens, ta place t’attend'];
    const { found } = checkRows(['date', 'text'], texts.map((text) => [TODAY + 1, text]), TODAY, { tabs: styleGuide(['address', 'vous']) });
    expect(found.filter((line) => line.startsWith('style-address'))).toEqual(['style-address B4']);
  });
});

/** The page of the sheet functions in the repository is the one made from them. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FUNCTION_IDS } from '../../../core/functions/declarations.ts';
import { functionTexts } from '../../../core/functions/texts/function-texts.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { functionPage } from '../../fixtures/function-pages/function-page.ts';

describe('the page of the functions', () => {
  it.each(LANGUAGES)('is up to date in %s; npm run function-pages writes it', (language) => {
    expect(readFileSync(new URL(`../../../core/functions/pages/${language}.md`, import.meta.url), 'utf8')).toBe(functionPage(language));
  });

  it.each(LANGUAGES)('shows results in its own language, and an error only where one is meant, in %s', (language) => {
    const page = functionPage(language);
    expect(page.match(/^#(?:N\/A|VALUE!)/gm)).toEqual(['#N/A']);
    expect(page).not.toContain('undefined');
  });
});

describe('the texts of the functions', () => {
  it('are sentences, and keep French typography', () => {
    for (const language of LANGUAGES) {
      for (const id of FUNCTION_IDS) {
        const { description, parameters, result, notes } = functionTexts(language)[id];
        for (const text of [description, ...Object.values(parameters), result, ...notes]) {
          expect(text).toMatch(/^\p{Lu}.*\.$/u);
          if (language === 'fr') expect(text).not.toMatch(/ [;!?:%]|[a-zà-ÿ]'[a-zà-ÿ]/i);
        }
      }
    }
  });
});

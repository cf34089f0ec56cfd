/** Every rule's examples hold what they say, and the pages in the repository are the ones made from them. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { FindingCode } from '../../../core/findings/finding.ts';
import { EXAMPLES } from '../../../core/rules/examples.ts';
import { RULES } from '../../../core/rules/rules.ts';
import { runExample } from '../../../core/rules/run-example.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { viewsIn } from '../../../core/words/views-in.ts';
import { rulePages } from '../../fixtures/rule-pages/rule-page.ts';

const PAGES = fileURLToPath(new URL('../../../core/rules/pages/', import.meta.url));
// What the keys hold are codes, which their type loses.
const CODES = Object.keys(RULES) as FindingCode[];

describe.each(CODES)('the examples of %s', (code) => {
  it.each(LANGUAGES)('show it and its absence, in %s', (language) => {
    const { bad, good } = EXAMPLES[code][language];
    const { tabNames } = viewsIn(language).behaviour;
    expect(runExample(code, bad, tabNames).length).toBeGreaterThan(0);
    expect(runExample(code, good, tabNames)).toEqual([]);
  });
});

describe('the pages of the rules', () => {
  it.each(LANGUAGES)('are up to date in %s; npm run rule-pages writes them', (language) => {
    const pages = rulePages(language);
    const there = readdirSync(join(PAGES, language)).map((name) => `${language}/${name}`).sort();
    expect(there).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages) expect(readFileSync(join(PAGES, path), 'utf8')).toBe(text);
  });
});

/** The checklists for real hosts: whole, short enough, and their pages and probe up to date. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../core/words/language.ts';
import { openScript } from '../google/open-script.ts';
import { UNVERIFIED } from '../google/unverified.ts';
import { WALK_MINUTES, walkMinutes } from './checklist.ts';
import { CHECKLISTS, checklistPages } from './checklists.ts';
import { PROBED, PROBED_IN_PAGE } from './google-probed.ts';
import { GOOGLE } from './google.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = join(ROOT, 'tests/hosts/checklists');
const PROBE = readFileSync(join(FOLDER, 'probe-google.js'), 'utf8');

describe.each(CHECKLISTS)('the checklist for $host', (checklist) => {
  const { steps } = checklist;
  const assumptions = steps.flatMap(({ confirms }) => confirms);

  it('takes a quarter of an hour at the most, with time for each line', () => {
    expect(walkMinutes(checklist)).toBeLessThanOrEqual(WALK_MINUTES);
    for (const { id, minutes } of steps) expect([id, minutes >= 0.5 && (minutes * 2) % 1 === 0]).toEqual([id, true]);
  });

  it('says everything once, under an id of its own', () => {
    for (const ids of [steps.map(({ id }) => id), assumptions.map(({ id }) => id)]) {
      expect([...new Set(ids)]).toEqual(ids);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    }
  });

  it('names files that are there', () => {
    expect(assumptions.flatMap(({ where }) => where).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('speaks both languages, in whole sentences', () => {
    const texts = [...steps.flatMap(({ todo, seen }) => [todo, seen]), ...assumptions.map(({ behaviour }) => behaviour)];
    for (const { en, fr } of texts) {
      expect(en).not.toBe(fr);
      for (const text of [en, fr]) expect(text).toMatch(/^(?:[\p{Lu}*«“`{\d]|[a-z]\w*[A-Z.,]).*[.]$/u);
      // No space before these in French as the OQLF writes it, and the typographic apostrophe.
      expect(fr).not.toMatch(/ [;!?]|[a-zà-ÿ]'[a-zà-ÿ]/i);
    }
  });
});

it('the checklist for Google holds all that the stand-in assumes', () => {
  const ids = new Set(GOOGLE.steps.flatMap(({ confirms }) => confirms.map(({ id }) => id)));
  expect(new Set(UNVERIFIED.map(({ id }) => id)).size).toBe(UNVERIFIED.length);
  expect(UNVERIFIED.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
});

describe('the pages', () => {
  it('are up to date; npm run checklist writes them', () => {
    const pages = checklistPages();
    expect([...pages.keys()].sort()).toEqual(readdirSync(FOLDER).filter((name) => /^[a-z]+\.[a-z]{2}\.md$/.test(name)).sort());
    for (const [path, text] of pages) expect(readFileSync(join(FOLDER, path), 'utf8')).toBe(text);
  });

  it('have a box and room for a note on every line', () => {
    const pages = checklistPages();
    for (const { host, steps } of CHECKLISTS) for (const language of LANGUAGES) {
      expect(pages.get(`${host}.${language}.md`)?.match(/ \| ☐ \|  \|$/gm)?.length).toBe(steps.length);
    }
  });
});

describe('the probe for Google', () => {
  /** What the stand-in does not do: it calculates nothing, and a script groups and merges nothing in it. */
  const BEYOND = ['spill-written', 'spill-unlisted', 'group-collapsed', 'merged-covered'];

  it.each(['fr_CA', 'en_US'])('finds in the stand-in what the code assumes of Google, in %s', (locale) => {
    const { runCode, book } = openScript([['Title']], { timeZone: 'Europe/Paris', scriptTimeZone: 'America/Vancouver', locale });
    runCode(`${PROBE}\nfunction go() { probeAll(${JSON.stringify(BEYOND)}); }`, 'go');
    const results = book.sheets.find(({ name }) => name === 'Suivi results');
    const answers = PROBED.map((_, row) => [results?.value(row, 0), results?.value(row, 1)]).filter(([id]) => id !== null && id !== undefined);
    // In another place it says so first of all.
    const verdict = (id: string): string => (id === 'place' && locale !== 'fr_CA' ? 'DIFFERENT' : 'as assumed');
    expect(answers).toEqual(PROBED.filter(({ id }) => !BEYOND.includes(id)).map(({ id }) => [id, verdict(id)]));
    expect(book.sheets.map(({ name }) => name)).toEqual(['Calendar', 'Suivi results']);
  });

  it('asks everything that the checklist says it asks, of the open spreadsheet alone', () => {
    for (const { id } of [...PROBED, ...PROBED_IN_PAGE]) expect(PROBE).toMatch(new RegExp(`['"]${id}['"]`));
    for (const id of BEYOND) expect(PROBED.map((one) => one.id)).toContain(id);
    expect(PROBE).toContain('@OnlyCurrentDoc');
  });
});

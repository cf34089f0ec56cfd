/** Whatever a formula passes, a function answers with a value or an error that says why, and the same each time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FUNCTIONS, FUNCTION_IDS } from '../../../core/functions/declarations.ts';
import type { FunctionId } from '../../../core/functions/declarations.ts';
import { invoke } from '../../../core/functions/invoke.ts';

const TEAM = [['Person', 'Roles', 'Days'], ['Ana Roy', 'Webcare', 'Monday to Friday'], ['Luke Martin', 'Webcare', '']];
const NEEDS = [['Role', 'Days', 'From', 'To', 'Minimum'], ['Webcare', 'Monday to Friday', 9 / 24, 17 / 24, 2]];
const HEADINGS = ['Person', 'Personne', 'Nom', 'Role', 'Rôles', 'Days', 'Jours', 'From', 'De', 'To', 'Minimum', 'Start', 'Du', 'Date', 'Channel', 'Text', 'Owner', ''];

const cell = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...HEADINGS, 'Ana Roy', 'Webcare', 'lundi', '9 h', '22:00', '2026-11-23', '03/04/2026', 0, 1, 0.5, 46_349, 46_355.75, null, undefined, true) },
  fc.string({ unit: 'grapheme' }), fc.double(), fc.constantFrom({ error: '#N/A' }, { error: '#SPILL!' }, {}, [], [[]], Number.NaN, Infinity, () => 1),
);
const given = fc.oneof(cell, fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 6 }), fc.constantFrom<unknown>(TEAM, NEEDS));

describe('a function', () => {
  it.each(FUNCTION_IDS)('%s gives a value or an error with a sentence for anything, and the same each time', (id) => {
    fc.assert(fc.property(fc.array(given, { maxLength: 9 }), fc.constantFrom('fr', 'en', null), (args, language) => {
      const answer = invoke(id, args, language);
      expect(invoke(id, args, language)).toEqual(answer);
      if ('error' in answer) expect(answer.error.sentence).toMatch(/\.$/);
      else if (Array.isArray(answer.value)) expect(new Set(answer.value.map((row) => (row as readonly unknown[]).length)).size).toBe(1);
      else expect(typeof answer.value).toBe(FUNCTIONS[id].result === 'number' ? 'number' : 'string');
    }), { numRuns: 150 });
  });

  it('speaks the language it is asked in, whatever the headings', () => {
    const ask = (language: 'fr' | 'en' | null): unknown => invoke('COVERAGE', [TEAM, NEEDS, null, 46_355, 46_349], language);
    expect(ask('fr')).toEqual({ error: { code: '#VALUE!', sentence: expect.stringMatching(/^La période finit/) as string } });
    expect(ask('en')).toEqual(ask(null));
    const gaps = invoke('GAPS', [TEAM, NEEDS, null, 46_349, 46_355], 'fr');
    expect('value' in gaps && (gaps.value as readonly unknown[])[0]).toEqual(['Rôle', 'Canal', 'Du', 'Au', 'Requis', 'Présents']);
  });
});

describe('COVERAGE', () => {
  const share = (...args: readonly unknown[]): number => {
    const answer = invoke('COVERAGE', args);
    if ('error' in answer || typeof answer.value !== 'number') throw new Error(JSON.stringify(answer));
    return answer.value;
  };

  it('never rises by an absence, nor falls by somebody who joins', () => {
    fc.assert(fc.property(fc.integer({ min: 46_340, max: 46_360 }), fc.nat({ max: 9 }), (start, days) => {
      const absences = [['Person', 'From', 'To'], ['Ana Roy', start, start + days]];
      const whole = share(TEAM, NEEDS, null, 46_349, 46_362);
      const less = share(TEAM, NEEDS, absences, 46_349, 46_362);
      expect(less).toBeLessThanOrEqual(whole);
      expect(share([...TEAM, ['Zoe Hart', 'Webcare', '']], NEEDS, absences, 46_349, 46_362)).toBeGreaterThanOrEqual(less);
    }), { numRuns: 60 });
  });

  it('reads given names and surnames in two columns as one name', () => {
    const team = [['First name', 'Last name', 'Roles'], ['Ana', 'Roy', 'Webcare'], ['Luke', 'Martin', 'Webcare']];
    expect(invoke('BACKUP', [team, [['Person', 'From'], ['Ana Roy', 46_349]], 'Webcare', 46_349])).toEqual({ value: [['Luke Martin']] });
  });
});

it('a list of functions and their names agree', () => {
  // The keys of the object are ids, which their type loses.
  expect(Object.keys(FUNCTIONS) as FunctionId[]).toEqual(FUNCTION_IDS);
});

/** Laws of what Suivi writes into its tracking column: it reads there what it wrote, whatever the names, and never a formula. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STATES } from '../../core/table/calendar.ts';
import { stateWordIn, trackedState } from '../../core/table/decode-tracking.ts';
import { NOTHING_TAUGHT } from '../../core/lexicon/taught-states.ts';
import { FIRST_DAY, LAST_DAY } from '../../core/time/day.ts';
import { isDayText, readShortDay, shortDay, shortDayNear } from '../../core/tracking/short-day.ts';
import { stateName } from '../../core/tracking/state-names.ts';
import { readFacts, textPart, trackingText } from '../../core/tracking/tracking-text.ts';
import type { FactsContext, TrackingFacts } from '../../core/tracking/tracking-text.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import { day } from '../core/rules/calendar-of.ts';
import { hostileText } from './hostile-text.ts';

const KNOWN = ['Ana', 'Luc Roy', 'Metricool'];
const PIECES = ['·', ' · ', ' ', '\u00a0', '\n', 'via ', 'par ', 'by ', 'Ana', 'Luc Roy', 'Metricool', 'buffer', 'Later', '12 nov.', 'Nov 12', '1er mai 2027', '2026-11-22', 'https://a.ca/1', '(', ')', '=', 'Publié', 'Programmé'];
const name: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('', 'Ana', 'Metricool', 'Meta Business Suite', 'buffer', 'via Buffer', 'par Ana', '12 nov.', 'Programmé'),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
  hostileText,
).map(textPart);
const anyDay = fc.integer({ min: FIRST_DAY + 800, max: LAST_DAY - 800 });
const near = fc.option(fc.oneof(anyDay, fc.constant(day('2026-11-22'))));
const facts: fc.Arbitrary<TrackingFacts> = fc.record({
  tool: name, who: name, day: fc.option(fc.oneof(anyDay, fc.integer({ min: day('2025-11-01'), max: day('2027-12-31') }))),
  link: fc.constantFrom('', 'https://exemple.ca/1', 'HTTPS://A.CA/·?x=Ana'), notes: fc.constant([]),
});

function contextOf(known: readonly string[], about: number | null): FactsContext {
  return { near: about, isPerson: (one) => known.includes(one) };
}

describe('what a tracking cell tells', () => {
  it('is read as it was meant, state by state, name by name', () => {
    fc.assert(fc.property(facts, fc.constantFrom(...STATES), fc.constantFrom(...LANGUAGES), fc.subarray(KNOWN), near, (told, state, language, known, about) => {
      const context = contextOf(known, about);
      const text = trackingText(stateName(state, language), told, { ...context, language });
      expect(readFacts(text, context)).toEqual(told);
      expect([stateWordIn(text), trackedState(text, NOTHING_TAUGHT)]).toEqual([stateName(state, language), state]);
      expect(text).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u);
    }), { numRuns: 20_000 });
  });

  it('keeps every word of the team’s behind it, and stands still once it is written', () => {
    fc.assert(fc.property(facts, fc.array(name.filter((one) => one !== ''), { maxLength: 3 }), fc.constantFrom(...LANGUAGES), fc.subarray(KNOWN), near, (told, notes, language, known, about) => {
      const context = contextOf(known, about);
      const text = trackingText('Publié', { ...told, notes }, { ...context, language });
      const read = readFacts(text, context);
      expect({ ...read, notes: [] }).toEqual(told);
      expect(read.notes.map((note) => note.replace(/^\((.*)\)$/su, '$1'))).toEqual(notes.map((note) => note.replace(/^\((.*)\)$/su, '$1')));
      expect(trackingText('Publié', read, { ...context, language })).toBe(text);
    }), { numRuns: 10_000 });
  });

  it('has days that are read as the day they are, with the year wherever it would be taken for another’s', () => {
    fc.assert(fc.property(anyDay, near, fc.constantFrom(...LANGUAGES), (on, about, language) => {
      const text = shortDayNear(on, about, language);
      expect([readShortDay(text, about), readShortDay(shortDay(on, language), null), isDayText(text)]).toEqual([on, on, true]);
    }), { numRuns: 20_000 });
    expect(shortDayNear(day('2026-12-30'), day('2027-01-04'), 'fr')).toBe('30 déc.');
    expect(shortDayNear(day('2026-01-30'), day('2026-12-04'), 'en')).toBe('Jan 30, 2026');
    expect(readShortDay('31 févr.', day('2026-11-22'))).toBe(null);
  });
});

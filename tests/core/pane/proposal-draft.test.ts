/** What a person makes of the proposals before they are written. */
import { expect, test } from 'vitest';
import type { SuggestedShift, Suggestions } from '../../../core/coverage/suggestions.ts';
import { UNCHANGED, acceptedShifts, canBeTaken, candidatesFor, doubledShifts, isAsProposed, takers, withChosen, withLeft, withTaken } from '../../../core/pane/state/proposal-draft.ts';

function shift(person: number | null, from: number, free: readonly number[]): SuggestedShift {
  const candidates = [...free.map((one) => ({ person: one, obstacle: null, reasons: [] })), { person: 9, obstacle: 'away' as const, reasons: [] }];
  return { need: 0, from, to: from + 60, person, candidates, obstacles: person === null ? ['away'] : [] };
}

const FIRST = shift(0, 0, [0, 1]);
const PLAN: Suggestions = { shifts: [FIRST, shift(1, 0, [0, 1]), shift(null, 120, [2]), shift(null, 240, [])], proof: 'best', rules: ['role'] };

test('nothing changed is the plan that was proposed', () => {
  expect(takers(PLAN, UNCHANGED)).toEqual([0, 1, null, null]);
  expect(isAsProposed(PLAN, UNCHANGED)).toBe(true);
  expect(acceptedShifts(PLAN, UNCHANGED)).toHaveLength(2);
});

test('a proposal that is left out stays open, and comes back as it was', () => {
  const left = withLeft(withChosen(UNCHANGED, 0, 1), 0);
  expect(takers(PLAN, left)).toEqual([null, 1, null, null]);
  expect(isAsProposed(PLAN, left)).toBe(false);
  expect(takers(PLAN, withTaken(left, 0, FIRST))).toEqual([1, 1, null, null]);
});

test('an open shift that somebody can take is given to the first who can', () => {
  const [, , open = FIRST, barred = FIRST] = PLAN.shifts;
  expect(takers(PLAN, withTaken(UNCHANGED, 2, open))).toEqual([0, 1, 2, null]);
  expect([canBeTaken(open), canBeTaken(barred)]).toEqual([true, false]);
});

test('who is chosen for two shifts at one time is told', () => {
  expect([...doubledShifts(PLAN, withChosen(UNCHANGED, 0, 1))]).toEqual([0]);
  expect(doubledShifts(PLAN, withChosen(withLeft(UNCHANGED, 1), 0, 1)).size).toBe(0);
  expect(doubledShifts(PLAN, UNCHANGED).size).toBe(0);
});

test('those who could take a shift are told apart by the load that the rest of the plan gives them', () => {
  const loaded = (from: number, person: number, minutes: number): SuggestedShift =>
    ({ ...shift(person, from, []), candidates: [0, 1].map((one) => ({ person: one, obstacle: null, reasons: [{ kind: 'load' as const, minutes: one === 0 ? minutes : 0, isLowest: false }] })) });
  const plan: Suggestions = { ...PLAN, shifts: [loaded(0, 0, 0), loaded(600, 0, 0), loaded(1200, 1, 0)] };
  const loads = (draft: typeof UNCHANGED, place: number, of = plan): readonly unknown[] => candidatesFor(of, draft, place).map(({ reasons: [reason] }) => reason);
  // Without the shift itself, each has one other.
  expect(loads(UNCHANGED, 0)).toEqual([{ kind: 'load', minutes: 60, isLowest: false }, { kind: 'load', minutes: 60, isLowest: false }]);
  expect(loads(withLeft(UNCHANGED, 2), 0)).toEqual([{ kind: 'load', minutes: 60, isLowest: false }, { kind: 'load', minutes: 0, isLowest: true }]);
  expect(loads(UNCHANGED, 1, { ...plan, shifts: [...plan.shifts.slice(0, 1), loaded(600, 0, 30), ...plan.shifts.slice(2)] }))
    .toEqual([{ kind: 'load', minutes: 90, isLowest: false }, { kind: 'load', minutes: 60, isLowest: true }]);
});

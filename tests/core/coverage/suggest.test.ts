/** What suggestions make of open stretches: whom they propose, whom they leave out and why, and what they never touch. */
import { describe, expect, it } from 'vitest';
import type { Stretch } from '../../../core/coverage/coverage-result.ts';
import type { Staff } from '../../../core/coverage/staff.ts';
import { suggest } from '../../../core/coverage/suggest.ts';
import { SUGGESTION_RULES } from '../../../core/coverage/suggestions.ts';
import type { HardRule, Reason, SuggestedShift, SuggestionRules, Suggestions } from '../../../core/coverage/suggestions.ts';
import { EVERY_DAY, WEEKEND, WORKING_WEEK } from '../../../core/time/day-set.ts';
import { MONDAY, at, away, gap, need, person, shift, staff } from '../../fixtures/coverage/open-team.ts';

const PERIOD = { from: MONDAY, to: MONDAY + 20 };
const DAY = 24;
const SATURDAY = 5 * DAY;
/** The Saturday before clocks are put back in America: 31 October 2026. */
const AUTUMN = SATURDAY + 34 * 7 * DAY;

function suggested(held: Partial<Staff>, open: readonly Stretch[], rules?: SuggestionRules): Suggestions {
  return suggest(staff(held), PERIOD, open, rules);
}

function people(...names: readonly string[]): Pick<Staff, 'people'> {
  return { people: names.map((name) => person({ name })) };
}

function proposed(held: Partial<Staff>, open: readonly Stretch[], rules?: SuggestionRules): readonly (number | null)[] {
  return suggested(held, open, rules).shifts.map(({ person: who }) => who);
}

/** Hours from the first Monday on. */
function hours({ shifts }: Suggestions): readonly (readonly number[])[] {
  return shifts.map(({ from, to }) => [from, to].map((moment) => (moment - at(0)) / 60));
}

function first({ shifts }: Suggestions): SuggestedShift {
  const [shift] = shifts;
  if (shift === undefined) throw new Error('no shift');
  return shift;
}

function kinds(reasons: readonly Reason[] | undefined): readonly string[] {
  return (reasons ?? []).map(({ kind }) => kind);
}

describe('stretches as shifts', () => {
  it('are one up to twelve hours, also past midnight', () => {
    expect(hours(suggested(people('Ana'), [gap(20, 32)]))).toEqual([[20, 32]]);
  });

  it.each([
    ['cut at midnight where longer', 17, 33, [[17, 24], [24, 33]]],
    ['a day whole in two halves', 24, 48, [[24, 36], [36, 48]]],
    ['a weekend in four', 120, 168, [[120, 132], [132, 144], [144, 156], [156, 168]]],
    ['within a day at a quarter of an hour', 8, 20.5, [[8, 14.25], [14.25, 20.5]]],
  ])('are %s', (_, from, to, expected) => {
    expect(hours(suggested(people('Ana'), [gap(from, to)]))).toEqual(expected);
  });

  it('come once for each person that lacks, and never for too many', () => {
    const open = [gap(10, 14, { needed: 2 }), gap(14, 16, { kind: 'understaffed', needed: 3, present: 2 }), gap(16, 18, { kind: 'overstaffed', needed: 1, present: 2 })];
    expect(hours(suggested(people('Ana', 'Luc'), open))).toEqual([[10, 14], [10, 14], [14, 16]]);
  });

  it('of an hour that the clock skips are none', () => {
    expect(suggested({ clock: 'america' }, [gap(SATURDAY + DAY + 2, SATURDAY + DAY + 3)]).shifts).toEqual([]);
  });
});

describe('hard rules', () => {
  const bound: readonly (readonly [string, Partial<Staff>, readonly Stretch[], HardRule])[] = [
    ['a channel that nobody keeps', { people: [person({ channels: ['x'] })], needs: [need({ channel: 'facebook' })] }, [gap(18, 22)], 'channel'],
    ['before the first day in the team', { people: [person({ start: MONDAY + 1 })] }, [gap(18, 22)], 'membership'],
    ['after the last day in the team', { people: [person({ end: MONDAY - 1 })] }, [gap(18, 22)], 'membership'],
    ['an absence of a part of it', { aways: [away(21, 23)] }, [gap(18, 22)], 'away'],
    ['an absence of everybody', { aways: [away(18, 19, { person: null })] }, [gap(18, 22)], 'away'],
    ['somebody else on duty in their place', { ...people('Ana', 'Luc'), shifts: [shift(18, 22, { person: 1, replaces: 0 })] }, [gap(18, 22)], 'away'],
    ['another shift of the rota', { shifts: [shift(20, 24, { role: 'veille' })] }, [gap(18, 22)], 'elsewhere'],
    ['their own hours, in which they are counted already', {}, [gap(10, 14, { kind: 'understaffed', needed: 2, present: 1 })], 'elsewhere'],
    ['too little rest after the rota', { shifts: [shift(0, 8)] }, [gap(18, 22)], 'rest'],
    ['a night between two days of their own hours', {}, [gap(22, 30)], 'rest'],
    ['a night after a day of their own hours', {}, [gap(SATURDAY - 2, SATURDAY + 6)], 'rest'],
    ['an evening that makes a day of work too long', {}, [gap(20, 22.25)], 'rest'],
    ['a night that the clock makes an hour shorter', { clock: 'america', shifts: [shift(SATURDAY + 18, SATURDAY + 22)] }, [gap(SATURDAY + DAY + 9, SATURDAY + DAY + 11)], 'rest'],
    ['too many minutes of the rota in the week', { shifts: [shift(0, 8), shift(24, 32), shift(48, 53)] }, [gap(113, 117)], 'hours'],
    ['a weekend of the rota before', { shifts: [shift(SATURDAY - 7 * DAY + 8, SATURDAY - 7 * DAY + 12)] }, [gap(SATURDAY + 8, SATURDAY + 12)], 'weekends'],
    ['a twelfth day of work in a row', { shifts: [shift(SATURDAY + 9, SATURDAY + 17)] }, [gap(SATURDAY + DAY + 9, SATURDAY + DAY + 17)], 'days'],
    ['a seventh day of work by shifts alone', { people: [person({ days: 0 })], shifts: [0, 1, 2, 4, 5, 6].map((each) => shift(each * DAY + 9, each * DAY + 11)) }, [gap(3 * DAY + 9, 3 * DAY + 11)], 'days'],
    ['a weekend of the rota after', { shifts: [shift(SATURDAY + 8 * DAY + 8, SATURDAY + 8 * DAY + 12)] }, [gap(SATURDAY + 8, SATURDAY + 12)], 'weekends'],
  ];

  it.each(bound)('leave a shift open for %s, and say so', (_, held, open, obstacle) => {
    const { shifts, proof } = suggested(held, open);
    expect([shifts[0]?.person, shifts[0]?.obstacles[0], shifts[0]?.candidates[0]?.obstacle, proof]).toEqual([null, obstacle, obstacle, 'best']);
  });

  it.each<readonly [string, Partial<Staff>, readonly Stretch[]]>([
    ['work at their own hours before or meanwhile', {}, [gap(16, 20)]],
    ['an evening that leaves just enough of the day', {}, [gap(20, 22)]],
    ['a night between days on which they are away', { aways: [away(0, 20), away(32, 48)] }, [gap(22, 30)]],
    ['a night of a weekend', {}, [gap(SATURDAY + 22, SATURDAY + 30)]],
    ['just enough rest', { shifts: [shift(0, 7)] }, [gap(18, 22)]],
    ['a night that the clock makes an hour longer', { people: [person({ days: 0 })], clock: 'america', shifts: [shift(AUTUMN + 18, AUTUMN + 22)] }, [gap(AUTUMN + DAY + 8, AUTUMN + DAY + 10)]],
    ['as many minutes in the week as allowed', { shifts: [shift(0, 8), shift(24, 32), shift(48, 52)] }, [gap(113, 117)]],
    ['minutes of another week', { shifts: [shift(-9, -1), shift(-33, -25), shift(-57, -52)] }, [gap(113, 117)]],
    ['a shift that somebody else has taken over', { ...people('Ana', 'Luc'), needs: [need({ channel: 'x' })], shifts: [shift(10, 14), shift(10, 14, { person: 1, replaces: 0 })] }, [gap(18, 22)]],
    ['a sixth day of work in a row', {}, [gap(SATURDAY + 9, SATURDAY + 17)]],
    ['both days of a weekend after days off', { aways: [away(0, 2 * DAY)] }, [gap(SATURDAY + 9, SATURDAY + 17)]],
    ['an evening of a day that is worked already', { shifts: [shift(SATURDAY + 9, SATURDAY + 13), shift(SATURDAY + DAY + 9, SATURDAY + DAY + 13)] }, [gap(18, 20)]],
    ['any day to whoever works every day', { people: [person({ days: EVERY_DAY, from: 540, to: 780 })], holidays: new Set([MONDAY + 5]) }, [gap(SATURDAY + 9, SATURDAY + 12)]],
    ['a weekend two weeks before', { shifts: [shift(SATURDAY - 14 * DAY + 8, SATURDAY - 14 * DAY + 12)] }, [gap(SATURDAY + 8, SATURDAY + 12)]],
  ])('allow %s', (_, held, open) => {
    expect(proposed(held, open)).toEqual([0]);
  });

  it('are those that are given', () => {
    const held = { shifts: [shift(SATURDAY - 7 * DAY + 8, SATURDAY - 7 * DAY + 12)] };
    const open = [gap(SATURDAY + 8, SATURDAY + 12), gap(SATURDAY + 18, SATURDAY + 20)];
    expect(proposed(held, open)).toEqual([null, null]);
    expect(proposed(held, open, { ...SUGGESTION_RULES, isTwoWeekendsAllowed: true })).toEqual([0, null]);
    expect(proposed(held, open, { ...SUGGESTION_RULES, isTwoWeekendsAllowed: true, restMinutes: 360 })).toEqual([0, 0]);
    expect(proposed(held, open, { isTwoWeekendsAllowed: true, restMinutes: 360, mostWeekMinutes: 240, mostDaysRunning: 6 })).toEqual([0, null]);
  });

  it('hold between proposals too', () => {
    expect(proposed({}, [gap(18, 22), gap(18, 22, { need: 0 })])).toEqual([0, null]);
    expect(proposed({}, [gap(14, 18), gap(24, 28)])).toEqual([0, null]);
    expect(proposed({}, [gap(SATURDAY + 9, SATURDAY + 17), gap(SATURDAY + DAY + 9, SATURDAY + DAY + 17)])).toEqual([0, null]);
    expect(proposed({ people: [person(), person({ name: 'Luc' })] }, [gap(SATURDAY + 9, SATURDAY + 17), gap(SATURDAY + DAY + 9, SATURDAY + DAY + 17)])).toEqual([0, 1]);
    expect(proposed({}, [gap(SATURDAY + 8, SATURDAY + 12), gap(SATURDAY + 7 * DAY + 8, SATURDAY + 7 * DAY + 12)])).toEqual([0, null]);
  });

  it('name no rule where nobody has the role, and list nobody', () => {
    expect(first(suggested({ people: [person({ roles: ['veille'] })] }, [gap(18, 22)]))).toMatchObject({ person: null, obstacles: [], candidates: [] });
  });

  it('name all that are in the way of somebody who has the role, the one of most first', () => {
    const held = { people: [person(), person({ name: 'Luc' }), person({ name: 'Mia' }), person({ name: 'Zoé', roles: ['veille'] })], aways: [away(18, 20, { person: 1 }), away(18, 20, { person: 2 })], shifts: [shift(18, 22)] };
    expect(first(suggested(held, [gap(18, 22)])).obstacles).toEqual(['away', 'elsewhere']);
  });

  it('are told with the answer, without the one that is switched off', () => {
    expect(suggested({}, []).rules).toContain('weekends');
    expect(suggested({}, [], { ...SUGGESTION_RULES, isTwoWeekendsAllowed: true }).rules).not.toContain('weekends');
  });
});

describe('whom it is proposed to', () => {
  it('a longer shift comes before a shorter one, and one that only somebody can take before one that anybody can', () => {
    expect(proposed({}, [gap(14, 17), gap(18, 22)])).toEqual([null, 0]);
    const held = { people: [person(), person({ name: 'Luc', roles: ['webcare', 'veille'] })], needs: [need(), need({ role: 'veille' })] };
    expect(proposed(held, [gap(18, 22), gap(18, 22, { need: 1 })])).toEqual([0, 1]);
  });

  it('who would rather not is spared, and who would like to comes first, even with a heavier load', () => {
    const shifts = [shift(-72, -64, { person: 1 })];
    expect(proposed({ ...people('Ana', 'Luc'), shifts, aways: [away(0, 24, { kind: 'undesired' })] }, [gap(18, 22)])).toEqual([1]);
    expect(proposed({ ...people('Ana', 'Luc'), shifts, aways: [away(0, 24, { kind: 'desired', person: 1 })] }, [gap(18, 22)])).toEqual([1]);
    expect(proposed({ ...people('Ana'), aways: [away(0, 24, { kind: 'undesired' })] }, [gap(18, 22)])).toEqual([0]);
  });

  it('who has had fewer minutes for the days that they were there comes first', () => {
    expect(proposed({ ...people('Ana', 'Luc'), shifts: [shift(-72, -64)] }, [gap(18, 22)])).toEqual([1]);
    // Ana has come a week ago and has had two hours; Luc, who has always been there, three.
    const held = { people: [person({ start: MONDAY + 13 }), person({ name: 'Luc' })], shifts: [shift(14 * DAY + 8, 14 * DAY + 10), shift(13 * DAY + 8, 13 * DAY + 11, { person: 1 })] };
    expect(proposed(held, [gap(18 * DAY + 18, 18 * DAY + 22)])).toEqual([1]);
  });

  it('evenings and weekends are shared where all else is equal', () => {
    const held = { ...people('Ana', 'Luc'), shifts: [shift(-54, -50), shift(-86, -82, { person: 1 })] };
    expect(proposed(held, [gap(2 * DAY + 18, 2 * DAY + 22), gap(3 * DAY + 10, 3 * DAY + 14)])).toEqual([1, 0]);
  });

  it('between equals the first in the tab', () => {
    expect(proposed(people('Ana', 'Luc', 'Mia'), [gap(18, 22), gap(42, 46)])).toEqual([0, 1]);
  });

  it('between equals whoever works that day anyway, before the first in the tab', () => {
    const team = (...days: readonly number[]) => ({ people: days.map((each, place) => person({ name: `P${place}`, days: each })) });
    expect(proposed(team(0x1e, WORKING_WEEK), [gap(18, 22)])).toEqual([1]);
    // One is off on Monday, the other on Tuesday.
    expect(proposed(team(0x1e, 0x1d), [gap(18, 22), gap(42, 46)])).toEqual([1, 0]);
    expect(proposed(team(WORKING_WEEK, EVERY_DAY), [gap(SATURDAY + 10, SATURDAY + 12)])).toEqual([1]);
    expect(proposed({ ...team(0x1e, WORKING_WEEK), shifts: [shift(-72, -64, { person: 1 })] }, [gap(18, 22)])).toEqual([0]);
  });
});

describe('candidates', () => {
  const TEAM = {
    people: [person({ backups: [3] }), person({ name: 'Luc' }), person({ name: 'Mia', isExternal: true }), person({ name: 'Zoé' }), person({ name: 'Éli', days: WEEKEND, from: 0, to: 1440 })],
    aways: [away(0, 24), away(0, 24, { person: 1, kind: 'undesired' })],
    shifts: [shift(-72, -64, { person: 3 })],
  };

  it('come best first, the one who is proposed before all, and those with an obstacle last', () => {
    const { candidates, person: who } = first(suggested(TEAM, [gap(18, 22)]));
    expect(candidates.map((each) => [each.person, each.obstacle])).toEqual([[2, null], [3, null], [4, null], [1, null], [0, 'away']]);
    expect(who).toBe(2);
  });

  it('have what speaks for them, or against', () => {
    const { candidates } = first(suggested(TEAM, [gap(18, 22)]));
    expect(new Map(candidates.map((each) => [each.person, kinds(each.reasons)]))).toEqual(new Map([[2, ['load', 'external']], [3, ['backup', 'load']], [4, ['day-off', 'load']], [1, ['undesired', 'load']], [0, []]]));
    expect(candidates.find((each) => each.person === 3)?.reasons).toEqual([{ kind: 'backup', of: 0 }, { kind: 'load', minutes: 480, isLowest: false }]);
    expect(kinds(first(suggested(people('Ana'), [gap(10, 14)])).candidates[0]?.reasons)).toEqual(['at-work', 'only']);
    expect(kinds(first(suggested(people('Ana'), [gap(10, 18)])).candidates[0]?.reasons)).toEqual(['only']);
  });

  it('say whose load is lowest only where that tells them apart', () => {
    const loads = (held: Partial<Staff>): unknown => first(suggested({ ...people('Ana', 'Luc'), ...held }, [gap(18, 20)])).candidates.map((each) => each.reasons.map((reason) => (reason.kind === 'load' ? reason.isLowest : reason.kind)));
    expect(loads({})).toEqual([[false], [false]]);
    expect(loads({ shifts: [shift(-72, -64)] })).toEqual([[true], [false]]);
  });

  it('who would break a rule by another proposal are told which', () => {
    const { shifts } = suggested({ people: [person({ days: 0 }), person({ name: 'Luc', days: 0 })] }, [gap(14, 18), gap(20, 24)]);
    expect(shifts.map(({ person: who, candidates }) => [who, candidates.map((each) => each.obstacle)])).toEqual([[0, [null, 'rest']], [1, [null, 'rest']]]);
  });
});

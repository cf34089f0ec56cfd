/** Laws of coverage, whatever the team. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../core/coverage/coverage.ts';
import type { CoverageFigures, Stretch } from '../../core/coverage/coverage-result.ts';
import { onDutyAt } from '../../core/coverage/on-duty.ts';
import { DAY_MINUTES } from '../../core/coverage/staff.ts';
import type { Staff } from '../../core/coverage/staff.ts';
import { EVERY_DAY } from '../../core/time/day-set.ts';
import { anyPerson, anyTeam, evenTeam } from './random-staff.ts';

const WEEK = 7;
const SUMS = ['needed', 'covered', 'missing', 'missingEvening', 'missingWeekend'] as const;

function sumsOf(figures: CoverageFigures): readonly number[] {
  return SUMS.map((name) => figures[name]);
}

function minutesOf(stretches: readonly Stretch[], weigh: (stretch: Stretch) => number = () => 1): number {
  return stretches.reduce((sum, stretch) => sum + weigh(stretch) * stretch.minutes, 0);
}

/** The same team so many days later. */
function later(staff: Staff, days: number): Staff {
  const minutes = days * DAY_MINUTES;
  return {
    ...staff,
    people: staff.people.map((person) => ({ ...person, start: person.start === null ? null : person.start + days, end: person.end === null ? null : person.end + days })),
    aways: staff.aways.map((away) => ({ ...away, from: away.from + minutes, to: away.to + minutes })),
    shifts: staff.shifts.map((shift) => ({ ...shift, from: shift.from + minutes, to: shift.to + minutes })),
  };
}

/** The same team with other words for all that has a name. */
function renamed(staff: Staff): Staff {
  const word = (name: string): string => `__proto__ ${name}`;
  return {
    ...staff,
    people: staff.people.map((person, place) => ({ ...person, name: `N${place}`, key: `n${place}`, department: 'D', roles: person.roles.map(word), channels: person.channels.map(word) })),
    needs: staff.needs.map((need) => ({ ...need, role: word(need.role), channel: need.channel === null ? null : word(need.channel) })),
    shifts: staff.shifts.map((shift) => ({ ...shift, role: shift.role === null ? null : word(shift.role), channels: shift.channels.map(word) })),
  };
}

describe('another person', () => {
  it('opens no gap and lengthens none', () => {
    fc.assert(
      fc.property(anyTeam, anyPerson, ({ staff, period }, person) => {
        const before = coverageOf(staff, period);
        const after = coverageOf({ ...staff, people: [...staff.people, person] }, period);
        for (const gap of after.stretches.filter(({ kind }) => kind === 'gap')) {
          const around = before.stretches.find(({ kind, need, from, to }) => kind === 'gap' && need === gap.need && from <= gap.from && to >= gap.to);
          expect(around?.minutes ?? 0).toBeGreaterThanOrEqual(gap.minutes);
        }
        expect(after.total.covered).toBeGreaterThanOrEqual(before.total.covered);
        expect(after.total.missing).toBeLessThanOrEqual(before.total.missing);
        expect(after.total.needed).toBe(before.total.needed);
      }),
      { numRuns: 500 },
    );
  });

  it('on no day in the team changes nothing', () => {
    fc.assert(
      fc.property(anyTeam, anyPerson, ({ staff, period }, person) => {
        const gone = { ...person, start: null, end: period.from - 2 };
        expect(coverageOf({ ...staff, people: [...staff.people, gone] }, period)).toEqual(coverageOf(staff, period));
      }),
      { numRuns: 200 },
    );
  });
});

describe('a week later', () => {
  it('the same team leaves the same open, a week later', () => {
    fc.assert(
      fc.property(evenTeam, ({ staff, period }) => {
        const now = coverageOf(staff, period);
        const then = coverageOf(later(staff, WEEK), { from: period.from + WEEK, to: period.to + WEEK });
        const moved = now.stretches.map((stretch) => ({ ...stretch, from: stretch.from + WEEK * DAY_MINUTES, to: stretch.to + WEEK * DAY_MINUTES }));
        expect({ ...then, period }).toEqual({ ...now, stretches: moved });
      }),
      { numRuns: 400 },
    );
  });
});

describe('a period cut in two', () => {
  it('adds up to the whole', () => {
    fc.assert(
      fc.property(anyTeam, fc.nat(9), ({ staff, period }, cut) => {
        const middle = Math.min(period.to, period.from + cut);
        const whole = coverageOf(staff, period);
        const parts = [coverageOf(staff, { from: period.from, to: middle }), coverageOf(staff, { from: middle + 1, to: period.to })];
        expect(sumsOf(whole.total)).toEqual(SUMS.map((_, place) => parts.reduce((sum, { total }) => sum + (sumsOf(total)[place] ?? 0), 0)));
        for (const kind of ['gap', 'understaffed', 'overstaffed'] as const) {
          const ofKind = ({ stretches }: typeof whole): number => minutesOf(stretches.filter((stretch) => stretch.kind === kind), ({ present }) => present + 1);
          expect(ofKind(whole)).toBe(parts.reduce((sum, part) => sum + ofKind(part), 0));
        }
        const days = period.to - period.from + 1;
        const first = [...whole.byRole.keys()].flatMap((row) => [...whole.neededByDay.subarray(row * days, row * days + middle - period.from + 1)]);
        expect([...(parts[0]?.neededByDay ?? [])]).toEqual(first);
      }),
      { numRuns: 400 },
    );
  });
});

describe('somebody who is away', () => {
  it('counts nowhere, as if they had no role and no shift', () => {
    fc.assert(
      fc.property(anyTeam, fc.nat(4), ({ staff, period }, pick) => {
        const person = pick % staff.people.length;
        const away = { person, from: (period.from - 3) * DAY_MINUTES, to: (period.to + 3) * DAY_MINUTES, kind: 'away' as const, row: 0 };
        const without = {
          ...staff,
          people: staff.people.map((each, place) => (place === person ? { ...each, roles: [] } : each)),
          shifts: staff.shifts.map((shift) => (shift.person === person ? { ...shift, person: null, replaces: shift.replaces === person ? null : shift.replaces } : shift)),
        };
        expect(coverageOf({ ...staff, aways: [...staff.aways, away] }, period)).toEqual(coverageOf(without, period));
      }),
      { numRuns: 300 },
    );
  });

  it('for a day is on duty at no moment of it', () => {
    fc.assert(
      fc.property(anyTeam, fc.nat(4), fc.nat(1439), ({ staff, period }, pick, minute) => {
        const person = pick % staff.people.length;
        const start = period.from * DAY_MINUTES;
        const aways = [...staff.aways, { person, from: start, to: start + DAY_MINUTES, kind: 'away' as const, row: 0 }];
        expect(onDutyAt({ ...staff, aways }, '', null, start + minute)).not.toContain(person);
      }),
      { numRuns: 300 },
    );
  });
});

describe('names', () => {
  it('of people, roles and channels change nothing but themselves', () => {
    fc.assert(
      fc.property(anyTeam, ({ staff, period }) => {
        const given = coverageOf(staff, period);
        const other = coverageOf(renamed(staff), period);
        expect({ ...other, byRole: other.byRole.map(({ figures }) => figures) }).toEqual({ ...given, byRole: given.byRole.map(({ figures }) => figures) });
      }),
      { numRuns: 300 },
    );
  });
});

describe('the figures', () => {
  it('agree with the stretches, the days and each other', () => {
    fc.assert(
      fc.property(anyTeam, ({ staff, period }) => {
        const { total, byRole, stretches, neededByDay, coveredByDay } = coverageOf(staff, period);
        const short = stretches.filter(({ kind }) => kind !== 'overstaffed');
        expect(total.covered + minutesOf(short)).toBe(total.needed);
        expect(minutesOf(short, ({ needed, present }) => needed - present)).toBe(total.missing);
        expect(total.missingEvening + total.missingWeekend).toBeLessThanOrEqual(total.missing);
        expect([neededByDay, coveredByDay].map((days) => days.reduce((sum, minutes) => sum + minutes, 0))).toEqual([total.needed, total.covered]);
        expect(SUMS.map((_, place) => byRole.reduce((sum, { figures }) => sum + (sumsOf(figures)[place] ?? 0), 0))).toEqual(sumsOf(total));
        expect(total.gaps).toBe(stretches.filter(({ kind }) => kind === 'gap').length);
        expect(total.share === null).toBe(total.needed === 0);
        if (total.share === null || total.interval === null) return;
        expect(total.interval[0]).toBeLessThanOrEqual(total.share);
        expect(total.interval[1]).toBeGreaterThanOrEqual(total.share);
      }),
      { numRuns: 500 },
    );
  });

  it('name stretches by moment, none of no time, none that goes on in the next', () => {
    fc.assert(
      fc.property(anyTeam, ({ staff, period }) => {
        const { stretches } = coverageOf(staff, period);
        for (const [place, { kind, need, from, to, present, minutes }] of stretches.entries()) {
          expect(minutes).toBeGreaterThan(0);
          const next = stretches[place + 1];
          if (next !== undefined) expect(next.from > from || (next.from === from && next.need > need)).toBe(true);
          expect(stretches.some((other) => other.need === need && other.from === to && other.kind === kind && other.present === present)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('count as many people as are on duty, whenever somebody comes or goes', () => {
    fc.assert(
      fc.property(anyTeam, ({ staff, period }) => {
        // So many are asked for that every minute lies in a stretch.
        const needs = [null, 'facebook'].map((channel) => ({ role: 'community', channel, days: EVERY_DAY, from: 0, to: DAY_MINUTES, least: 99, best: null, most: null, isClosed: false, row: 0 }));
        const moments = [...staff.aways, ...staff.shifts].flatMap(({ from, to }) => [from, to]);
        for (const { need, from, to, present } of coverageOf({ ...staff, needs, clock: 'none' }, period).stretches) {
          const { role, channel } = needs[need] ?? { role: '', channel: null };
          for (const moment of [from, to - 1, ...moments]) {
            if (moment >= from && moment < to) expect(onDutyAt(staff, role, channel, moment)).toHaveLength(present);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});

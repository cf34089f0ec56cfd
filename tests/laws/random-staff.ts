/** Small teams for the laws of coverage: any hours, absences, shifts and replacements around a period of at most ten days. */
import fc from 'fast-check';
import { DAY_MINUTES } from '../../core/coverage/staff.ts';
import type { Away, Need, Person, Shift, Staff } from '../../core/coverage/staff.ts';
import type { Period } from '../../core/coverage/coverage-result.ts';
import { ABSENCE_KINDS } from '../../core/side-tabs/absences-tab.ts';
import { countedDay } from '../../core/time/day.ts';
import type { Day } from '../../core/time/day.ts';

export interface TeamInPeriod {
  readonly staff: Staff;
  readonly period: Period;
}

/** The last Sunday of October: clocks go back in Europe, and within the period a week later in America. */
const MIDDLE: Day = countedDay({ year: 2026, month: 10, date: 25 });
const ROLES = ['community', 'analyst'];
const CHANNELS = ['facebook', 'linkedin'];

const day = fc.integer({ min: MIDDLE - 4, max: MIDDLE + 10 });
const days = fc.oneof(fc.constant(0x7f), fc.constant(0x1f), fc.nat(0xff));
const hours = fc.oneof(
  fc.constantFrom({ from: 0, to: 1440 }, { from: 540, to: 1020 }, { from: 1320, to: 1800 }, { from: 60, to: 150 }),
  fc.record({ from: fc.nat(1439), length: fc.integer({ min: 1, max: 1440 }) }).map(({ from, length }) => ({ from, to: from + length })),
);
const span = fc.record({ day, minute: fc.nat(1439), length: fc.integer({ min: 1, max: 2000 }) })
  .map(({ day: on, minute, length }) => ({ from: on * DAY_MINUTES + minute, to: on * DAY_MINUTES + minute + length }));

const BLANK = { name: '', key: '', department: '', isExternal: false, capacity: null, backups: [], row: 0 } as const;

export const anyPerson: fc.Arbitrary<Person> = fc
  .record({ roles: fc.subarray(ROLES), channels: fc.subarray(CHANNELS), days, hours, week: fc.option(fc.tuple(hours, hours), { freq: 2 }), start: fc.option(day, { freq: 4 }), end: fc.option(day, { freq: 4 }) })
  .map(({ hours: at, week, ...person }) => ({ ...BLANK, ...person, ...at, ...(week === null ? {} : { week: [{ ...week[0], days: 0x2d }, { ...week[1], days: 0x52 }] }) }));

const need: fc.Arbitrary<Need> = fc
  .record({
    role: fc.constantFrom(...ROLES), channel: fc.constantFrom(null, null, ...CHANNELS), days, hours,
    least: fc.integer({ min: 1, max: 3 }), spare: fc.option(fc.nat(1)), isClosed: fc.nat(4).map((number) => number === 0),
  })
  .map(({ hours: at, spare, ...each }) => ({ ...each, ...at, best: null, most: spare === null ? null : each.least + spare, row: 0 }));

function awayOf(people: number): fc.Arbitrary<Away> {
  return fc.record({ person: fc.option(fc.nat(people - 1), { freq: 5 }), span, kind: fc.constantFrom(...ABSENCE_KINDS, 'away' as const) })
    .map(({ span: at, ...away }) => ({ ...away, ...at, row: 0 }));
}

function shiftOf(people: number): fc.Arbitrary<Shift> {
  const someone = fc.option(fc.nat(people - 1), { freq: 4 });
  const oftenNobody = fc.option(fc.nat(people - 1), { freq: 2 });
  return fc.record({ person: someone, span, role: fc.option(fc.constantFrom(...ROLES)), channels: fc.subarray(CHANNELS), replaces: oftenNobody })
    .map(({ span: at, ...shift }) => ({ ...shift, ...at, row: 0 }));
}

/** With at least one person. */
export const anyTeam: fc.Arbitrary<TeamInPeriod> = fc.array(anyPerson, { minLength: 1, maxLength: 5 }).chain((people) =>
  fc.record({
    staff: fc.record({
      people: fc.constant(people),
      needs: fc.array(need, { maxLength: 4 }),
      aways: fc.array(awayOf(people.length), { maxLength: 3 }),
      shifts: fc.array(shiftOf(people.length), { maxLength: 4 }),
      roleNames: fc.constant(new Map<string, string>()),
      holidays: fc.array(day, { maxLength: 2 }).map((holidays) => new Set(holidays)),
      clock: fc.constantFrom('america' as const, 'europe' as const, 'none' as const),
    }),
    period: fc.record({ before: fc.integer({ min: -1, max: 3 }), after: fc.integer({ min: -1, max: 7 }) }).map(({ before, after }) => ({ from: MIDDLE - before, to: MIDDLE + after })),
  }),
);

/** Nothing that makes one week unlike another. */
export const evenTeam: fc.Arbitrary<TeamInPeriod> = anyTeam.map(({ staff, period }) => ({ staff: { ...staff, holidays: new Set<Day>(), clock: 'none' as const }, period }));

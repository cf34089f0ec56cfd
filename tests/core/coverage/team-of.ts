/** Small teams for examples, written with only what matters to each. */
import { DAY_MINUTES } from '../../../core/coverage/staff.ts';
import type { Away, Moment, Need, Person, Shift, Staff } from '../../../core/coverage/staff.ts';
import { EVERY_DAY, WORKING_WEEK } from '../../../core/time/day-set.ts';
import type { Day } from '../../../core/time/day.ts';

const PERSON: Person = {
  name: '', key: '', roles: ['webcare'], channels: [], department: '', isExternal: false, days: WORKING_WEEK, from: 540, to: 1020, capacity: null, start: null, end: null, backups: [], row: 0,
};
const NEED: Need = { role: 'webcare', channel: null, days: EVERY_DAY, from: 540, to: 1020, least: 1, best: null, most: null, isClosed: false, row: 0 };
const AWAY: Away = { person: 0, from: 0, to: 0, kind: 'away', row: 0 };
const SHIFT: Shift = { person: 0, from: 0, to: 0, role: null, channels: [], replaces: null, row: 0 };

export interface TeamParts {
  readonly people?: readonly Partial<Person>[];
  readonly needs?: readonly Partial<Need>[];
  readonly aways?: readonly Partial<Away>[];
  readonly shifts?: readonly Partial<Shift>[];
  readonly holidays?: readonly Day[];
  readonly clock?: Staff['clock'];
}

/** People work from Monday to Friday, 9:00–17:00, in webcare; needs are one of them every day at those hours. */
export function teamOf({ people = [], needs = [{}], aways = [], shifts = [], holidays = [], clock = 'none' }: TeamParts): Staff {
  return {
    people: people.map((each) => ({ ...PERSON, ...each })),
    needs: needs.map((each) => ({ ...NEED, ...each })),
    aways: aways.map((each) => ({ ...AWAY, ...each })),
    shifts: shifts.map((each) => ({ ...SHIFT, ...each })),
    roleNames: new Map(),
    holidays: new Set(holidays),
    clock,
  };
}

export function at(day: Day, hour: number, minute = 0): Moment {
  return day * DAY_MINUTES + hour * 60 + minute;
}

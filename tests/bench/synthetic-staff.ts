/** A large team that looks real: eight roles on five channels, absences whole and partial, two shifts a day. */
import { DAY_MINUTES } from '../../core/coverage/staff.ts';
import type { Away, Need, Person, Shift, Staff } from '../../core/coverage/staff.ts';
import type { Period } from '../../core/coverage/coverage-result.ts';
import { EVERY_DAY, WEEKEND, WORKING_WEEK } from '../../core/time/day-set.ts';
import { countedDay } from '../../core/time/day.ts';
import type { Day } from '../../core/time/day.ts';
import { chanceFrom } from './chance.ts';
import type { Chance } from './chance.ts';

export interface StaffSize {
  readonly people: number;
  readonly needs: number;
  readonly days: number;
  readonly absences: number;
  readonly shiftsADay: number;
}

const FIRST: Day = countedDay({ year: 2026, month: 11, date: 22 });
const ROLES = ['manager', 'marketer', 'creative', 'analyst', 'community', 'watch', 'ads', 'video'];
const CHANNELS = ['facebook', 'instagram', 'linkedin', 'tiktok', 'youtube'];
const BEGINNINGS = [480, 510, 540, 570, 600];
/** From and to: office hours, a long day, all day, evenings, nights, mornings of the weekend. */
const NEEDED: readonly (readonly [from: number, to: number, days: number])[] = [
  [540, 1020, WORKING_WEEK], [480, 1200, WORKING_WEEK], [0, 1440, EVERY_DAY], [1020, 1320, EVERY_DAY], [1320, 1800, EVERY_DAY], [540, 720, WEEKEND],
];

export function syntheticStaff({ people, needs, days, absences, shiftsADay }: StaffSize): { readonly staff: Staff; readonly period: Period } {
  const chance = chanceFrom(7);
  const period = { from: FIRST, to: FIRST + days - 1 };
  const staff: Staff = {
    people: Array.from({ length: people }, (_, place) => person(chance, place, period)),
    needs: Array.from({ length: needs }, (_, place) => need(chance, place)),
    aways: Array.from({ length: people * absences }, (_, place) => away(chance, place % people, days)),
    shifts: Array.from({ length: days * shiftsADay }, (_, place) => shift(chance, FIRST + Math.floor(place / shiftsADay), people, place)),
    roleNames: new Map(),
    holidays: new Set(Array.from({ length: Math.ceil(days / 40) }, (_, place) => FIRST + place * 40)),
    clock: 'america',
  };
  return { staff, period };
}

function person(chance: Chance, place: number, { from, to }: Period): Person {
  const begins = chance.pick(BEGINNINGS);
  const day = from + Math.floor(chance.next() * (to - from + 1));
  return {
    name: `Person ${place}`, key: `person ${place}`, roles: ROLES.filter((_, role) => role === place % ROLES.length || chance.isOneIn(8)),
    channels: chance.isOneIn(2) ? [] : CHANNELS.filter(() => chance.isOneIn(2)), department: '', isExternal: chance.isOneIn(10),
    days: WORKING_WEEK, from: begins, to: begins + 480, capacity: null, start: chance.isOneIn(10) ? day : null, end: chance.isOneIn(10) ? day + 90 : null, backups: [], row: place + 1,
  };
}

function need(chance: Chance, place: number): Need {
  const [from, to, days] = NEEDED[place % NEEDED.length] ?? [540, 1020, WORKING_WEEK];
  const least = 1 + Math.floor(chance.next() * 3);
  return {
    role: chance.pick(ROLES), channel: chance.isOneIn(3) ? null : chance.pick(CHANNELS), days, from, to, least, best: null, most: chance.isOneIn(4) ? least + 20 : null,
    isClosed: chance.isOneIn(12), row: place + 1,
  };
}

/** Mostly days, a third of them at any minutes of one day. */
function away(chance: Chance, place: number, days: number): Away {
  const day = FIRST + Math.floor(chance.next() * days);
  const isPart = chance.isOneIn(3);
  const from = day * DAY_MINUTES + (isPart ? 480 + Math.floor(chance.next() * 240) : 0);
  const to = isPart ? from + 30 + Math.floor(chance.next() * 240) : from + DAY_MINUTES * (1 + Math.floor(chance.next() * 10));
  return { person: place, from, to, kind: chance.isOneIn(6) ? 'undesired' : 'away', row: place + 1 };
}

function shift(chance: Chance, day: Day, people: number, place: number): Shift {
  const from = day * DAY_MINUTES + chance.pick([480, 720, 1020, 1320]);
  return {
    person: Math.floor(chance.next() * people), from, to: from + 480, role: chance.isOneIn(2) ? null : chance.pick(ROLES), channels: [],
    replaces: chance.isOneIn(5) ? Math.floor(chance.next() * people) : null, row: place + 1,
  };
}

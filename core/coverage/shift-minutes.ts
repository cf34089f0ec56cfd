/** Minutes on duty by the rota, person by person: in all, in evenings, on weekends, and against a fair share among those who hold the role. */
import { weekdayOf } from '../time/day.ts';
import type { Period } from './coverage-result.ts';
import { daysThere } from './presence.ts';
import type { Presence } from './presence.ts';
import { DAY_MINUTES } from './staff.ts';
import type { Shift, Staff } from './staff.ts';

const EVENING = 1080;
const MORNING = 480;

export interface DutyMinutes {
  readonly all: number;
  readonly evening: number;
  readonly weekend: number;
}

/** Shifts that somebody stands in for, taken from whoever they were; by person. */
export function dutyMinutes(staff: Staff, person: number, period: Period): DutyMinutes {
  let [all, evening, weekend] = [0, 0, 0];
  for (const { from, to } of ownStretches(staff, person, period)) {
    all += to - from;
    for (let day = Math.floor(from / DAY_MINUTES); day * DAY_MINUTES < to; day += 1) {
      const start = day * DAY_MINUTES;
      const within = (first: number, last: number): number => Math.max(0, Math.min(to, start + last) - Math.max(from, start + first));
      if (weekdayOf(day) > 5 || staff.holidays.has(day)) weekend += within(0, DAY_MINUTES);
      else evening += within(0, MORNING) + within(EVENING, DAY_MINUTES);
    }
  }
  return { all, evening, weekend };
}

interface MinuteStretch {
  readonly from: number;
  readonly to: number;
}

/** A person's shifts within a period, less what others take over. */
function ownStretches({ shifts }: Staff, person: number, period: Period, isOf: (shift: Shift) => boolean = () => true): readonly MinuteStretch[] {
  const [first, last] = [period.from * DAY_MINUTES, (period.to + 1) * DAY_MINUTES];
  const taken = shifts.filter(({ replaces }) => replaces === person);
  return shifts.flatMap((shift) => {
    const [from, to] = [Math.max(first, shift.from), Math.min(last, shift.to)];
    if (shift.person !== person || from >= to || !isOf(shift)) return [];
    return taken.reduce<readonly MinuteStretch[]>((left, other) => left.flatMap((each) => without(each, other)), [{ from, to }]);
  });
}

function without(stretch: MinuteStretch, taken: MinuteStretch): readonly MinuteStretch[] {
  return [{ from: stretch.from, to: Math.min(stretch.to, taken.from) }, { from: Math.max(stretch.from, taken.to), to: stretch.to }].filter(({ from, to }) => from < to);
}

export interface Fairness {
  /** By person: 0.2 is 20 % above the fair share; null for who shares nothing. */
  readonly aboveFair: readonly (number | null)[];
  /** Most minus least minutes a week of presence; null for fewer than two people. */
  readonly spread: number | null;
}

const WEEK = 7;

/** Each role's shifts are shared by those who hold it and were there, as long as they were. */
export function fairness(staff: Staff, presence: Presence): Fairness {
  const { people } = staff;
  const { period } = presence;
  const present = people.map((_, place) => daysThere(presence, place, period));
  const own = new Float64Array(people.length);
  const fair = new Float64Array(people.length);
  const isSharing = new Uint8Array(people.length);
  for (const role of new Set(staff.shifts.map((shift) => shift.role))) {
    const isOf = (shift: Shift): boolean => shift.role === role;
    const minutes = people.map((_, place) => ownStretches(staff, place, period, isOf).reduce((sum, { from, to }) => sum + to - from, 0));
    const holders = people.flatMap(({ roles }, place) => ((present[place] ?? 0) > 0 && ((role !== null && roles.includes(role)) || (minutes[place] ?? 0) > 0) ? [place] : []));
    const total = holders.reduce((sum, place) => sum + (minutes[place] ?? 0), 0);
    const presences = holders.reduce((sum, place) => sum + (present[place] ?? 0), 0);
    if (holders.length < 2 || total === 0) continue;
    for (const place of holders) {
      isSharing[place] = 1;
      own[place] = (own[place] ?? 0) + (minutes[place] ?? 0);
      fair[place] = (fair[place] ?? 0) + (total * (present[place] ?? 0)) / presences;
    }
  }
  const rates = people.flatMap((_, place) => (isSharing[place] === 1 ? [((own[place] ?? 0) * WEEK) / (present[place] ?? 1)] : []));
  return {
    aboveFair: people.map((_, place) => (isSharing[place] === 1 ? (own[place] ?? 0) / (fair[place] ?? 1) - 1 : null)),
    spread: rates.length < 2 ? null : Math.max(...rates) - Math.min(...rates),
  };
}

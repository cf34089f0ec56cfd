/** What is lacking of each need: week by week in the next 30 days, and as one for the months after. */
import type { Stretch } from '../../coverage/coverage-result.ts';
import { DAY_MINUTES } from '../../coverage/staff.ts';
import type { Need, Shift, Staff } from '../../coverage/staff.ts';
import { shiftServes } from '../../coverage/who-serves.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { RuleContext } from '../rule.ts';
import { brokenShifts } from './broken-shifts.ts';
import type { TeamFacts } from './team-facts.ts';
import { unmeetableNeeds } from './unmeetable.ts';

/** In so many of the next weeks, it is how the weeks are planned: told once. */
const FEWEST_FOLDED = 4;

export interface NeedStretches {
  readonly need: number;
  readonly isSoon: boolean;
  /** Null for several weeks. */
  readonly week: Day | null;
  readonly weeks: number;
  /** By moment. */
  readonly stretches: readonly [Stretch, ...Stretch[]];
}

/** By need, the sooner first. */
export function needStretches(facts: TeamFacts, context: RuleContext, kind: Stretch['kind']): readonly NeedStretches[] {
  const { staff, soon } = facts;
  const unmeetable = unmeetableNeeds(facts);
  const told = toldShifts(facts, context);
  const soonWeeks = staff.needs.map(() => new Map<Day, Stretch[]>());
  const later = staff.needs.map((): Stretch[] => []);
  const lastDays = staff.needs.map((need) => lastPlanned(staff, need) ?? facts.ahead.to);
  for (const stretch of facts.coverage().stretches) {
    const need = staff.needs[stretch.need];
    if (stretch.kind !== kind || need === undefined || unmeetable.has(stretch.need) || isTold(told, need, stretch)) continue;
    const day = Math.floor(stretch.from / DAY_MINUTES);
    if (day > soon.to) {
      if (day <= (lastDays[stretch.need] ?? 0)) later[stretch.need]?.push(stretch);
      continue;
    }
    const weeks = soonWeeks[stretch.need];
    const week = weeks?.get(weekStart(day));
    if (week === undefined) weeks?.set(weekStart(day), [stretch]);
    else week.push(stretch);
  }
  return staff.needs.flatMap((_, need) => foldedWeeks(need, soonWeeks[need] ?? new Map<Day, Stretch[]>(), later[need] ?? []));
}

function foldedWeeks(need: number, soonWeeks: ReadonlyMap<Day, readonly Stretch[]>, later: readonly Stretch[]): readonly NeedStretches[] {
  const isHabit = soonWeeks.size >= FEWEST_FOLDED;
  const all = [...soonWeeks.values()].flat();
  const soon = isHabit ? [some(need, true, null, all)] : [...soonWeeks].map(([week, stretches]) => some(need, true, week, stretches));
  return [...soon, ...(isHabit ? [] : [some(need, false, null, later)])].filter((each) => each !== null);
}

function some(need: number, isSoon: boolean, week: Day | null, [first, ...others]: readonly Stretch[]): NeedStretches | null {
  if (first === undefined) return null;
  const weeks = new Set([first, ...others].map(({ from }) => weekStart(Math.floor(from / DAY_MINUTES)))).size;
  return { need, isSoon, week, weeks, stretches: [first, ...others] };
}

/** How far the rota reaches for a role: what it doesn't reach yet is still to be planned. Null where the role has no shifts. */
function lastPlanned({ shifts, people }: Staff, need: Need): Day | null {
  let last: Day | null = null;
  for (const shift of shifts) if (isOfNeed(shift, need, people)) last = Math.max(last ?? 0, Math.floor(shift.from / DAY_MINUTES));
  return last;
}

/** Shifts of which another rule says that nobody will do them. */
function toldShifts(facts: TeamFacts, { tabs: { rota }, settings: { severities } }: RuleContext): readonly Shift[] {
  if (rota === null) return [];
  const isOff = (kind: 'open' | 'unknown' | 'away'): boolean => severities.get(`shift-${kind}`) === 'off';
  return brokenShifts(facts, rota).filter(({ kind }) => !isOff(kind === 'open' || kind === 'unknown' ? kind : 'away')).map(({ shift }) => shift);
}

function isTold(told: readonly Shift[], need: Need, { from, to }: Stretch): boolean {
  // An open shift stands in a role, or in any.
  return told.some((shift) => shift.from <= from && shift.to >= to && isOfNeed(shift, need, []));
}

function isOfNeed(shift: Shift, { role, channel }: Need, people: Staff['people']): boolean {
  const person = shift.person === null ? undefined : people[shift.person];
  return shiftServes(shift, person ?? { roles: [role] }, role, channel);
}

/** Who could take each shift of a finished plan, best first, and which rule keeps the others from it. */
import { HARD_RULES } from '../suggestions.ts';
import type { Candidate, HardRule, SuggestedShift, SuggestionRules } from '../suggestions.ts';
import type { Staff } from '../staff.ts';
import { isOffOn } from './days-off.ts';
import { dutyObstacle, runObstacle } from './eligible.ts';
import { dayOf } from './minutes-on.ts';
import type { Stint } from './minutes-on.ts';
import type { OpenShift } from './open-shifts.ts';
import { reasonsFor } from './reasons.ts';
import type { TeamState } from './team-state.ts';
import { wishesOf } from './wishes.ts';
import type { Wishes } from './wishes.ts';

export interface Planned {
  readonly team: TeamState;
  readonly shifts: readonly OpenShift[];
  /** By shift, then by person: what keeps them from it whatever else is proposed. */
  readonly standing: readonly (readonly (HardRule | null)[])[];
  /** By shift, the person; -1 for nobody. */
  readonly holders: Int32Array;
  readonly rules: SuggestionRules;
}

interface Weighed {
  readonly person: number;
  readonly obstacle: HardRule | null;
  readonly wishes: Wishes;
}

export function suggestedShifts(planned: Planned): readonly SuggestedShift[] {
  const { team: { staff, duties }, shifts, holders } = planned;
  const wishes = wishesOf(staff);
  const proposed = duties.map((): OpenShift[] => []);
  for (const [index, shift] of shifts.entries()) proposed[holders[index] ?? -1]?.push(shift);
  return shifts.map((shift, index) => {
    const holder = holders[index] ?? -1;
    const weighed: Weighed[] = [];
    for (const [person, standing] of (planned.standing[index] ?? []).entries()) {
      if (standing === 'role') continue;
      const obstacle = standing ?? (person === holder ? null : obstacleAmong(planned, proposed, person, shift));
      weighed.push({ person, obstacle, wishes: wishes(person, shift) });
    }
    const candidates = ranked(planned, shift, holder, weighed);
    const { need, from, to } = shift;
    return { need, from, to, person: holder < 0 ? null : holder, candidates, obstacles: holder < 0 ? obstaclesOf(weighed) : [] };
  });
}

function obstacleAmong({ team, rules }: Planned, proposed: readonly (readonly Stint[])[], person: number, shift: Stint): HardRule | null {
  const others = proposed[person] ?? [];
  if (others.length === 0) return null;
  return dutyObstacle(shift, [...(team.duties[person] ?? []), ...others], rules, team.staff.clock) ?? runObstacle(team, person, shift, others, rules);
}

/** The one who is proposed first, then by what speaks for each; those with an obstacle last. */
function ranked({ team }: Planned, shift: OpenShift, holder: number, weighed: readonly Weighed[]): readonly Candidate[] {
  const { load, presence, staff } = team;
  const loads = weighed.filter(({ obstacle }) => obstacle === null).map(({ person }) => load[person] ?? 0);
  const least = Math.min(...loads);
  // Where all have had as much, it tells nobody apart.
  const isTelling = loads.some((each) => each > least);
  const rows = weighed.map(({ person, obstacle, wishes }) => {
    const reasons = obstacle === null ? reasonsFor(team, person, shift, wishes, isTelling && (load[person] ?? 0) <= least, loads.length === 1) : [];
    const has = (kind: string): number => (reasons.some((reason) => reason.kind === kind) ? 0 : 1);
    const marks = [
      obstacle === null ? 0 : 1, person === holder ? 0 : 1, wishes.undesired, -wishes.desired, isOff(staff, person, shift) ? 1 : 0, has('at-work'), has('backup'),
      (load[person] ?? 0) / (presence[person] ?? 1), staff.people[person]?.isExternal === true ? 1 : 0, person,
    ];
    return { candidate: { person, obstacle, reasons }, marks };
  });
  return rows.sort((one, other) => compareMarks(one.marks, other.marks)).map(({ candidate }) => candidate);
}

function isOff(staff: Staff, place: number, { from }: OpenShift): boolean {
  const person = staff.people[place];
  return person !== undefined && isOffOn(staff, person, dayOf(from));
}

function compareMarks(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((mark, index) => mark !== other[index]);
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? 0);
}

/** Of those who have the role; the earlier rule of two that are as common. */
function obstaclesOf(weighed: readonly Weighed[]): readonly HardRule[] {
  const counts = new Map(HARD_RULES.map((rule) => [rule, weighed.filter(({ obstacle }) => obstacle === rule).length]));
  const countOf = (rule: HardRule): number => counts.get(rule) ?? 0;
  return HARD_RULES.filter((rule) => countOf(rule) > 0).sort((one, other) => countOf(other) - countOf(one));
}

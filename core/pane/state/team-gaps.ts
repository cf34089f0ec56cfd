/** What is not covered, as a list: each with who could take it, and many of one role together. */
import type { Coverage, Stretch } from '../../coverage/coverage-result.ts';
import type { Candidate, HardRule, SuggestedShift, Suggestions } from '../../coverage/suggestions.ts';
import { DAY_MINUTES } from '../../coverage/staff.ts';
import type { Staff } from '../../coverage/staff.ts';
import type { Day } from '../../time/day.ts';

export interface ListedGap {
  readonly stretch: Stretch;
  /** Those proposed for it, each once, with what speaks for them. */
  readonly proposed: readonly Candidate[];
  /** Where part of it stays open: the rules in the way, none where nobody has the role; absent where nothing stays open. */
  readonly obstacles?: readonly HardRule[];
  /** Those who have the role and can't take that part, each with the rule in the way; absent where nothing stays open. */
  readonly barred?: readonly Candidate[];
}

export interface ListedGaps {
  /** Of the next 30 days. */
  readonly near: readonly ListedGap[];
  readonly later: readonly ListedGap[];
}

const NEAR_DAYS = 30;

export function listGaps({ stretches }: Coverage, suggestions: Suggestions | null, today: Day): ListedGaps {
  const byNeed = new Map<number, SuggestedShift[]>();
  for (const shift of suggestions?.shifts ?? []) {
    const ofNeed = byNeed.get(shift.need);
    if (ofNeed === undefined) byNeed.set(shift.need, [shift]);
    else ofNeed.push(shift);
  }
  const gaps = stretches.filter(({ kind }) => kind !== 'overstaffed').map((stretch): ListedGap => {
    const shifts = (byNeed.get(stretch.need) ?? []).filter(({ from, to }) => from < stretch.to && to > stretch.from);
    const open = shifts.find(({ person }) => person === null);
    return { stretch, proposed: proposedFor(shifts), ...(open === undefined ? {} : { obstacles: open.obstacles, barred: open.candidates.filter(({ obstacle }) => obstacle !== null && obstacle !== 'role') }) };
  });
  const isNear = ({ stretch: { from } }: ListedGap): boolean => from < (today + NEAR_DAYS) * DAY_MINUTES;
  return { near: gaps.filter(isNear), later: gaps.filter((gap) => !isNear(gap)) };
}

/** As many gaps of one role and channel as this, or more, are told as one: fewer are as quickly read by themselves. */
const FEWEST_TOGETHER = 3;

/** Gaps of one role and channel, by moment; a single one where it stands for itself. */
export type GapGroup = readonly [ListedGap, ...ListedGap[]];

/** By the moment of the first of each. */
export function groupGaps(gaps: readonly ListedGap[], { needs }: Pick<Staff, 'needs'>): readonly GapGroup[] {
  const byKind = new Map<string, [ListedGap, ...ListedGap[]]>();
  for (const gap of gaps) {
    const need = needs[gap.stretch.need];
    const kind = JSON.stringify([need?.role, need?.channel]);
    const known = byKind.get(kind);
    if (known === undefined) byKind.set(kind, [gap]);
    else known.push(gap);
  }
  const order = new Map(gaps.map((gap, place) => [gap, place]));
  return [...byKind.values()]
    .flatMap((group): readonly GapGroup[] => (group.length < FEWEST_TOGETHER ? group.map((gap) => [gap]) : [group]))
    .sort(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0));
}

function proposedFor(shifts: readonly SuggestedShift[]): readonly Candidate[] {
  const proposed = new Map<number, Candidate>();
  for (const { person, candidates } of shifts) {
    if (person === null || proposed.has(person)) continue;
    proposed.set(person, candidates.find((candidate) => candidate.person === person) ?? { person, obstacle: null, reasons: [] });
  }
  return [...proposed.values()];
}

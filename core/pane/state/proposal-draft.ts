/** What a person makes of the proposals before they are written: who takes what, and what is left open. */
import type { Candidate, Reason, SuggestedShift, Suggestions } from '../../coverage/suggestions.ts';

export interface ProposalDraft {
  /** Places of shifts that are left open, though somebody is proposed. */
  readonly left: ReadonlySet<number>;
  /** Who takes a shift instead of whoever is proposed, by the shift's place. */
  readonly chosen: ReadonlyMap<number, number>;
}

export const UNCHANGED: ProposalDraft = { left: new Set(), chosen: new Map() };

export function withLeft(draft: ProposalDraft, place: number): ProposalDraft {
  return { ...draft, left: new Set(draft.left).add(place) };
}

/** Taken again by whoever it was last; by the first who can, where nobody was proposed. */
export function withTaken({ left, chosen }: ProposalDraft, place: number, { person, candidates }: SuggestedShift): ProposalDraft {
  const others = new Set(left);
  others.delete(place);
  const first = candidates.find(({ obstacle }) => obstacle === null);
  const isTaken = person !== null || chosen.has(place) || first === undefined;
  return { left: others, chosen: isTaken ? chosen : new Map(chosen).set(place, first.person) };
}

/** Whether anybody can take a shift without breaking a rule. */
export function canBeTaken({ candidates }: SuggestedShift): boolean {
  return candidates.some(({ obstacle }) => obstacle === null);
}

export function withChosen(draft: ProposalDraft, place: number, person: number): ProposalDraft {
  return { ...draft, chosen: new Map(draft.chosen).set(place, person) };
}

/** Who takes each shift, by place; null for one that stays open. */
export function takers({ shifts }: Suggestions, { left, chosen }: ProposalDraft): readonly (number | null)[] {
  return shifts.map(({ person }, place) => (left.has(place) ? null : (chosen.get(place) ?? person)));
}

/** The shifts that somebody takes, with whoever that is. */
export function acceptedShifts(suggestions: Suggestions, draft: ProposalDraft): readonly SuggestedShift[] {
  const people = takers(suggestions, draft);
  return suggestions.shifts.flatMap((shift, place) => {
    const person = people[place] ?? null;
    return person === null ? [] : [{ ...shift, person }];
  });
}

/** Those who could take a shift, each with the load that the other shifts of the plan, as it stands, would give them. */
export function candidatesFor(suggestions: Suggestions, draft: ProposalDraft, place: number): readonly Candidate[] {
  const planned = new Map<number, number>();
  for (const [other, person] of takers(suggestions, draft).entries()) {
    const shift = suggestions.shifts[other];
    if (person !== null && shift !== undefined && other !== place) planned.set(person, (planned.get(person) ?? 0) + shift.to - shift.from);
  }
  const free = suggestions.shifts[place]?.candidates.filter(({ obstacle }) => obstacle === null) ?? [];
  const loads = free.map(({ person, reasons }) => (planned.get(person) ?? 0) + (reasons.find((reason) => reason.kind === 'load')?.minutes ?? 0));
  const least = Math.min(...loads);
  const isTelling = loads.some((load) => load > least);
  return free.map((candidate, index) => {
    const minutes = loads[index] ?? 0;
    const withPlan = (reason: Reason): Reason => (reason.kind === 'load' ? { kind: 'load', minutes, isLowest: isTelling && minutes === least } : reason);
    return { ...candidate, reasons: candidate.reasons.map(withPlan) };
  });
}

/** Whether it is still the plan that was proposed. */
export function isAsProposed(suggestions: Suggestions, draft: ProposalDraft): boolean {
  const people = takers(suggestions, draft);
  return suggestions.shifts.every(({ person }, place) => people[place] === person);
}

/** Places of shifts whose taker was chosen by hand and takes another one at the same time. */
export function doubledShifts({ shifts, ...rest }: Suggestions, draft: ProposalDraft): ReadonlySet<number> {
  const people = takers({ shifts, ...rest }, draft);
  const doubled = new Set<number>();
  for (const place of draft.chosen.keys()) {
    const shift = shifts[place];
    const person = people[place] ?? null;
    if (shift === undefined || person === null || person === shift.person) continue;
    const isDoubled = shifts.some((other, index) => index !== place && people[index] === person && other.from < shift.to && other.to > shift.from);
    if (isDoubled) doubled.add(place);
  }
  return doubled;
}

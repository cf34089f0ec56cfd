/** From which state to which a post may go, as data, and how far a team that lacks some of the states may go at once. */
import { STATES } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';

/** One step; what is out stays out, and a wrong mark is taken back by undoing it. */
const NEXT: { readonly [S in State]: readonly State[] } = {
  idea: ['to-produce', 'on-hold', 'cancelled'],
  'to-produce': ['in-review', 'idea', 'on-hold', 'cancelled'],
  'in-review': ['approved', 'to-produce', 'on-hold', 'cancelled'],
  approved: ['scheduled', 'published', 'in-review', 'to-produce', 'on-hold', 'cancelled'],
  scheduled: ['published', 'approved', 'on-hold', 'cancelled'],
  published: [],
  'on-hold': ['to-produce', 'in-review', 'approved', 'scheduled', 'cancelled'],
  cancelled: ['idea', 'to-produce', 'on-hold'],
};

/** Steps of the work itself: a team that has no word for one passes it by. Setting a post aside is none. */
const PASSABLE: ReadonlySet<State> = new Set<State>(['idea', 'to-produce', 'in-review', 'approved', 'scheduled']);

export const ALL_STATES: ReadonlySet<State> = new Set(STATES);

/**
 * Whether a post may go from one state to another in one go: by one step, or past states that the team has no word for.
 * @param vocabulary The states that the team has a word for.
 */
export function canGo(from: State, to: State, vocabulary: ReadonlySet<State> = ALL_STATES): boolean {
  return from === to || path(from, to, (state) => PASSABLE.has(state) && !vocabulary.has(state)) !== null;
}

/** The states that a post goes through before it may be what is wished, shortest way; none where there is no way. */
export function statesBefore(from: State, to: State, vocabulary: ReadonlySet<State> = ALL_STATES): readonly State[] {
  return (path(from, to, (state) => PASSABLE.has(state)) ?? []).filter((state) => vocabulary.has(state));
}

/** What lies between, each of which may be passed; null where there is no way. */
function path(from: State, to: State, canPass: (state: State) => boolean): readonly State[] | null {
  const seen = new Set<State>([from]);
  let ways: readonly { readonly at: State; readonly between: readonly State[] }[] = [{ at: from, between: [] }];
  while (ways.length > 0) {
    const further: { readonly at: State; readonly between: readonly State[] }[] = [];
    for (const { at, between } of ways) {
      for (const next of NEXT[at]) {
        if (next === to) return between;
        if (seen.has(next) || !canPass(next)) continue;
        seen.add(next);
        further.push({ at: next, between: [...between, next] });
      }
    }
    ways = further;
  }
  return null;
}

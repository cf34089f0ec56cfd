/** Who brought a post into a state, as its tracking cell tells: `Programmé · Metricool · Ana · 12 nov.`, `Programmé (Ana)`, or a name below `Programmé par`. */
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { NOTHING_TAUGHT } from '../lexicon/taught-states.ts';
import type { State } from '../table/calendar.ts';
import { BETWEEN, stateWordIn } from '../table/decode-tracking.ts';
import type { Day } from '../time/day.ts';
import { bracketOf } from './tracking-manner.ts';
import type { IsPerson } from './tracking-manner.ts';
import { trackingReader } from './tracking-reader.ts';
import { readFacts } from './tracking-text.ts';

export interface WhoMarked {
  readonly state: State;
  /** As written. */
  readonly who: string;
}

/** Null where a cell names nobody, or no state. */
export type ReadWhoMarked = (text: string, near: Day | null) => WhoMarked | null;

/** @param isPerson Whether a name that stands where a tool's would is a person's. */
export function whoMarkedReader(heading: string, isPerson: IsPerson, taught: TaughtStates = NOTHING_TAUGHT): ReadWhoMarked {
  const { read, ofHeading, asksWho } = trackingReader(heading, taught);
  const readOne: ReadWhoMarked = (text, near) => {
    if (asksWho) return isPerson(text) ? { state: ofHeading, who: text } : null;
    const isWhole = text.includes(BETWEEN);
    const who = isWhole ? readFacts(text, { near, isPerson }).who : (bracketOf(text) ?? '');
    const state = who === '' ? null : read(isWhole ? stateWordIn(text) : text);
    return state === null || (!isWhole && !isPerson(who)) ? null : { state, who };
  };
  // Many rows say the same, and of which year its day is makes nobody else of who did it.
  const known = new Map<string, WhoMarked | null>([['', null]]);
  return (text, near) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const now = readOne(text, near);
    known.set(text, now);
    return now;
  };
}

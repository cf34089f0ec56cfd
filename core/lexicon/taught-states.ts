/** The state that each of a team's own words stands for, where the team has said so. */
import type { State } from '../table/calendar.ts';
import { fold } from './fold.ts';

/** A word of the team's and its state. */
export interface StateWord {
  readonly word: string;
  readonly state: State;
}

/** By `stateWordKey`. */
export type TaughtStates = ReadonlyMap<string, State>;

export const NOTHING_TAUGHT: TaughtStates = new Map<string, State>();

/** Longer texts are no words for a state. */
const LONGEST = 200;

/** Words that are compared as one; a sign without letters is itself. */
export function stateWordKey(word: string): string {
  const text = word.slice(0, LONGEST).trim();
  return fold(text) || text;
}

/** Of two rows on one word the later counts. */
export function taughtStates(words: readonly StateWord[]): TaughtStates {
  return words.length === 0 ? NOTHING_TAUGHT : new Map(words.map(({ word, state }) => [stateWordKey(word), state]));
}

/** Null where nobody has said. */
export function taughtState(taught: TaughtStates, word: string): State | null {
  return taught.size === 0 || word === '' ? null : (taught.get(stateWordKey(word)) ?? null);
}

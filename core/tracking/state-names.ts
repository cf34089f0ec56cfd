/** What the states are called: by their codes, and in the words of both languages. */
import { fold } from '../lexicon/fold.ts';
import { wholeStatus } from '../lexicon/statuses.ts';
import { STATES } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';

const LONGEST = 40;

const STATE_OF_NAME: ReadonlyMap<string, State> = new Map(
  STATES.flatMap((state) => [state, ...LANGUAGES.map((language) => wordsIn(language).states[state])].map((name) => [fold(name), state] as const)),
);

/** `to-produce`, `À produire`; null for any other text. */
export function stateNamed(text: string): State | null {
  return text.length > LONGEST ? null : (STATE_OF_NAME.get(fold(text)) ?? null);
}

/** The same for what a person types: any word that teams use for a state, and nothing beside it. */
export function stateCalled(text: string): State | null {
  return stateNamed(text) ?? wholeStatus(text) ?? null;
}

/** As it stands in a cell: `Programmé`. */
export function stateName(state: State, language: Language): string {
  const name = wordsIn(language).states[state];
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

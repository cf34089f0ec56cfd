/** The rows in which a team says what its own words for where a post stands mean, one word a row. */
import { stateWordKey } from '../lexicon/taught-states.ts';
import type { StateWord } from '../lexicon/taught-states.ts';
import { STATES } from '../table/calendar.ts';
import { isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { stateNamed } from '../tracking/state-names.ts';
import type { AllowedValues } from '../rules/options.ts';
import type { Language } from '../words/language.ts';
import { quotable } from '../words/quotable.ts';
import { wordsIn } from '../words/words-in.ts';
import type { KnownSetting } from './plan-settings.ts';
import type { FieldCells } from './settings-tab.ts';

export const ALLOWED_STATES: AllowedValues = { kind: 'choice', choices: STATES };

/** Which word a row is about, in the form in which words are compared; null for none. */
export function stateWordIn(item: Cell): string | null {
  const key = isCellError(item) ? '' : stateWordKey(cellText(item));
  return key === '' ? null : key;
}

/** The value may be the state's name in either language as well. */
export function stateSaid({ item, value }: Pick<FieldCells, 'item' | 'value'>): StateWord | null {
  const state = isCellError(value) ? null : stateNamed(cellText(value));
  return stateWordIn(item) === null || state === null ? null : { word: cellText(item), state };
}

export function stateSetting({ word, state }: StateWord, language: Language): KnownSetting {
  const { settingsTab, states } = wordsIn(language);
  return { kind: 'state', item: word, value: state, detail: null, tab: null, note: settingsTab.stateNote(quotable(word), states[state]) };
}

/** The rows in which a team says which roles may bring a post into a state, one state a row: `droit · approuver · gestionnaire`. */
import type { RolesAllowed } from '../coverage/permissions.ts';
import { fold } from '../lexicon/fold.ts';
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { teamRolesIn } from '../lexicon/team-roles.ts';
import { wordMap, wordSet } from '../lexicon/word-list.ts';
import { nearName } from '../rules/channels/near-name.ts';
import type { State } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { stateCalled } from '../tracking/state-names.ts';
import { LANGUAGES } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import type { FieldCells } from './settings-tab.ts';

/** What somebody does, where the state alone would be another: `approbation` as a state is still to come. */
const DEEDS: readonly (readonly [State, string])[] = [
  ['in-review', 'réviser, soumettre, submit'],
  ['approved', 'approuver, approbation, valider, approve, approval'],
  ['scheduled', 'programmer, programmation, schedule, scheduling'],
  ['published', 'publier, publication, publish, publishing'],
  ['on-hold', 'mettre en pause, put on hold'],
  ['cancelled', 'annuler, cancel'],
];
const STATE_OF_DEED: ReadonlyMap<string, State> = wordMap(DEEDS);
const EVERYBODY = wordSet('tous, tout le monde, everyone, everybody, all');
const LONGEST_STATE = 40;
const LONGEST_ROLES = 400;

export interface RightSaid extends RolesAllowed {
  readonly state: State;
}

/** The state that a row is about; null for none. */
export function rightStateIn(item: Cell): State | null {
  const text = cellText(item);
  return text.length > LONGEST_STATE || typeof item !== 'string' ? null : (STATE_OF_DEED.get(fold(text)) ?? stateCalled(text));
}

/** What was probably meant by a word that is no state; '' for none. */
export function likelyDeed(item: Cell): string {
  const names = LANGUAGES.flatMap((language) => Object.values(wordsIn(language).states));
  return nearName(cellText(item), [...DEEDS.flatMap(([, list]) => list.split(', ')), ...names]);
}

/** A blank value is nobody's limit; what is no text is no role. */
export function rightSaid({ item, value }: Pick<FieldCells, 'item' | 'value'>): RightSaid | null {
  const state = rightStateIn(item);
  const word = cellText(value);
  if (state === null || (value !== null && typeof value !== 'string') || word.length > LONGEST_ROLES) return null;
  if (isPlaceholder(word) || EVERYBODY.has(fold(word))) return { state, roles: [], word: '' };
  const roles = teamRolesIn(word).filter((role) => /\p{L}/u.test(role));
  return roles.length === 0 ? null : { state, roles, word };
}

/** The same however it is written. */
export function rightValue({ roles }: RightSaid): string {
  return [...roles].sort().join(', ');
}

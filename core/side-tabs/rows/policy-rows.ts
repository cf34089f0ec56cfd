/** Decodes the rows of the response policy. */
import { policyActionsOf } from '../policy-actions.ts';
import type { PolicyRow } from '../policy-tab.ts';
import { hoursOf } from '../read-hours.ts';
import { decoded, isWordLike, ownersOf, placesOf, textsOf } from '../read-words.ts';
import type { TabCells } from '../tab-cells.ts';

export function policyRows(tab: TabCells<'policy'>): readonly PolicyRow[] {
  const cases = textsOf(tab, 'case');
  const actionWords = textsOf(tab, 'action');
  const actions = decoded(actionWords, () => policyActionsOf);
  tab.tell('action', placesOf(actionWords, (word, place) => actions[place]?.length === 0 && isWordLike(word)), 'word');
  const owners = ownersOf(tab, 'owner');
  const backups = ownersOf(tab, 'backup');
  const delays = hoursOf(tab, 'delay', 'longest');
  return tab.rows.map((row, at) => ({
    row,
    case: cases[at] ?? '',
    action: actions[at] ?? [],
    actionWord: actionWords[at] ?? '',
    owner: owners[at] ?? NOBODY,
    backup: backups[at] ?? NOBODY,
    delay: delays[at] ?? null,
  }));
}

const NOBODY = { word: '', people: [], shared: null } as const;

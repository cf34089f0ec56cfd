/** Reads where the work on a row stands from its status cell and, for check marks, from the column's heading. */
import { stateOf } from '../lexicon/statuses.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { State, StatusEntry } from './calendar.ts';

/** `ofHeading` is the state that the heading names, as `Posted?` or `Fait` do: a yes is that state, a no is none yet. */
export function statusEntry(word: string, ofHeading: State | null = null): StatusEntry {
  const mark = yesOrNo(word);
  if (mark === null || (ofHeading === null && /[\p{L}\p{N}]/u.test(word))) return { word, state: word === '' ? null : (stateOf(word) ?? null) };
  // An unticked box is as good as a blank cell.
  if (!mark) return { word: word === 'FALSE' ? '' : word, state: null };
  return { word, state: ofHeading ?? 'published' };
}

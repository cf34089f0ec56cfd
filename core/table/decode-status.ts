/** Reads where the work on a row stands from its status cell and, for check marks, from the column's heading. */
import { stateOf } from '../lexicon/statuses.ts';
import { NOTHING_TAUGHT, taughtState } from '../lexicon/taught-states.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { State, StatusEntry } from './calendar.ts';
import { trackedState } from './decode-tracking.ts';

/**
 * What the team has said of a word goes before all else.
 * @param ofHeading The state that the heading names, as `Posted?` or `Fait` do: a yes is that state, a no is none yet.
 */
export function statusEntry(word: string, ofHeading: State | null = null, taught: TaughtStates = NOTHING_TAUGHT): StatusEntry {
  const told = taughtState(taught, word);
  if (told !== null) return { word, state: told };
  const mark = yesOrNo(word);
  if (mark === null || (ofHeading === null && /[\p{L}\p{N}]/u.test(word))) return { word, state: word === '' ? null : (trackedState(word, taught) ?? null) };
  // An unticked box is as good as a blank cell.
  if (!mark) return { word: word === 'FALSE' ? '' : word, state: null };
  return { word, state: ofHeading ?? 'published' };
}

/** The state that the headings of status columns name, the first that names one: all tabs of a calendar are read alike. */
export function stateOfHeadings(headings: readonly string[]): State | null {
  return headings.map((heading) => stateOf(heading) ?? null).find((state) => state !== null) ?? null;
}

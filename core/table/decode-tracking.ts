/** Reads from the tracking cells whether a post is followed up, and whether one says that it went out. */
import { fold, foldedWords } from '../lexicon/fold.ts';
import { isNegation, isPlaceholder } from '../lexicon/placeholders.ts';
import { isStatus, stateOf } from '../lexicon/statuses.ts';
import { NOTHING_TAUGHT, taughtState } from '../lexicon/taught-states.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { Calendar, State } from './calendar.ts';
import { cellsOf, encode, hasRole } from './part-rows.ts';
import type { PartRows } from './part-rows.ts';

/** A heading with one of these asks whether, when or where the post went out. */
const POSTED_HEADINGS = wordSet('posted, published, live, actual, publié, publiée, posté, postée, diffusé, diffusée, ligne, réelle, publicado, publicada, gepostet, veröffentlicht');
/** `Posted by` names who is to post. */
const BY_WORDS = wordSet('by, par, por, von');

const OPEN_STARTS = wordSet('to, à, not, non, no, pas, never, jamais, needs, need, awaiting, waiting, pending, attente, por, zu, nicht, sin');

/** Between the parts of what Suivi writes into a tracking cell. */
export const BETWEEN = ' · ';

/** What Suivi calls the column that it adds, in each of its languages. */
const OWN_HEADINGS = wordSet('suivi, tracking');
const LONGEST_OWN = 20;

/** Whether a heading is the one of the column that Suivi adds; others may call theirs so as well. */
export function isOwnTrackingHeading(heading: string): boolean {
  return heading.length <= LONGEST_OWN && OWN_HEADINGS.has(fold(heading));
}

/** Of what Suivi has written, the state alone; other texts whole. */
export function stateWordIn(word: string): string {
  return word.split(BETWEEN, 1)[0] ?? word;
}

interface TrackingEntry {
  readonly word: string;
  readonly isYes: boolean;
  readonly isPosted: boolean;
}

const TRACKING_ROLES = ['tracking', 'tool', 'scheduled_by'] as const;

/**
 * A row is tracked where one of its tracking cells holds something that is not a no. It is posted by a yes or a date
 * below a heading such as `Published on`, by a word such as `Posted` below any, and where it is out on each of its
 * channels (`isOut`).
 */
export function decodeTracking(
  parts: readonly PartRows[], rowCount: number, isOut: Uint8Array | null, taught: TaughtStates = NOTHING_TAUGHT,
): Pick<Calendar, 'tracking' | 'isTracked' | 'isPosted'> {
  const isTracked = isOut?.slice() ?? new Uint8Array(rowCount);
  const isPosted = isOut?.slice() ?? new Uint8Array(rowCount);
  const tracking = new Array<string>(rowCount).fill('');
  for (const role of TRACKING_ROLES) {
    if (!hasRole(parts, role)) continue;
    const isTracking = role === 'tracking';
    const { codes, entries } = encode(parts, rowCount, role, (word) => trackingEntry(word, taught));
    for (const { columns, rows, offset } of parts) {
      const asks = isTracking && asksWhetherPosted(cellsOf(columns, role)?.heading ?? '');
      for (let row = offset; row < offset + rows.length; row += 1) {
        const entry = entries[codes[row] ?? 0];
        if (entry === undefined || entry.word === '') continue;
        if (entry.isYes) isTracked[row] = 1;
        if (!isTracking) continue;
        tracking[row] = entry.word;
        if (entry.isPosted || (asks && entry.isYes)) isPosted[row] = 1;
      }
    }
  }
  return { tracking, isTracked, isPosted };
}

function trackingEntry(word: string, taught: TaughtStates): TrackingEntry {
  return { word, isYes: isYes(word), isPosted: trackedState(word, taught) === 'published' };
}

/** The state that a tracking cell names: of `Publié · Hootsuite · 22 nov. 2026` that before the first point, else any. */
export function trackedState(word: string, taught: TaughtStates): State | null | undefined {
  const first = stateWordIn(word);
  return taughtState(taught, first) ?? taughtState(taught, word) ?? stateOf(first) ?? stateOf(word);
}

export function asksWhetherPosted(heading: string): boolean {
  const words = foldedWords(heading);
  return words.some((word) => POSTED_HEADINGS.has(word)) && !words.some((word) => BY_WORDS.has(word));
}

function isYes(word: string): boolean {
  if (word === '' || isPlaceholder(word) || isNegation(word) || yesOrNo(word) === false) return false;
  // `To schedule`, `pas fait`: a status that says what is still to be done.
  return !(isStatus(word) && OPEN_STARTS.has(foldedWords(word)[0] ?? ''));
}

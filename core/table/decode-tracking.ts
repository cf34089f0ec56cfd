/** Reads from the tracking cells whether a post is followed up, and whether one says that it went out. */
import { foldedWords } from '../lexicon/fold.ts';
import { isNegation, isPlaceholder } from '../lexicon/placeholders.ts';
import { isStatus, stateOf } from '../lexicon/statuses.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import { cellsOf, encode } from './part-rows.ts';
import type { PartRows } from './part-rows.ts';

/** A heading with one of these asks whether, when or where the post went out. */
const POSTED_HEADINGS = wordSet('posted, published, live, actual, publié, publiée, posté, postée, diffusé, diffusée, ligne, réelle, publicado, publicada, gepostet, veröffentlicht');
/** `Posted by` names who is to post. */
const BY_WORDS = wordSet('by, par, por, von');

const OPEN_STARTS = wordSet('to, à, not, non, no, pas, never, jamais, needs, need, awaiting, waiting, pending, attente, por, zu, nicht, sin');

/** A row is tracked where one of its tracking cells holds something that is not a no. */
export function trackedRows(parts: readonly PartRows[], rowCount: number): Uint8Array {
  const isTracked = new Uint8Array(rowCount);
  for (const role of ['tracking', 'tool', 'scheduled_by'] as const) {
    const says = encode(parts, rowCount, role, isYes);
    for (let row = 0; row < rowCount; row += 1) if (says.entries[says.codes[row] ?? 0] === true) isTracked[row] = 1;
  }
  return isTracked;
}

/** A yes or a date below a heading such as `Published on`, or a word such as `Posted` below any. */
export function postedRows(parts: readonly PartRows[], rowCount: number): Uint8Array {
  const isPosted = new Uint8Array(rowCount);
  const says = encode(parts, rowCount, 'tracking', (word) => ({ isYes: isYes(word), isPosted: stateOf(word) === 'published' }));
  for (const { columns, rows, offset } of parts) {
    const asks = asksWhetherPosted(cellsOf(columns, 'tracking')?.heading ?? '');
    for (let row = offset; row < offset + rows.length; row += 1) {
      const entry = says.entries[says.codes[row] ?? 0];
      if (entry?.isPosted === true || (asks && entry?.isYes === true)) isPosted[row] = 1;
    }
  }
  return isPosted;
}

function asksWhetherPosted(heading: string): boolean {
  const words = foldedWords(heading);
  return words.some((word) => POSTED_HEADINGS.has(word)) && !words.some((word) => BY_WORDS.has(word));
}

function isYes(word: string): boolean {
  if (word === '' || isPlaceholder(word) || isNegation(word) || yesOrNo(word) === false) return false;
  // `To schedule`, `pas fait`: a status that says what is still to be done.
  return !(OPEN_STARTS.has(foldedWords(word)[0] ?? '') && isStatus(word));
}

/** Words in a calendar's columns of states that nobody has explained, for the team to say what they mean. */
import { isPlaceholder } from '../lexicon/placeholders.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { Calendar } from '../table/calendar.ts';
import { isUnknownWord } from './column-use.ts';

export interface UnknownWord {
  readonly word: string;
  readonly rows: number;
}

/** More words that are none, and the column is one of notes. */
const MOST_WORDS = 40;

/** The most used first; none where there are so many that they can't be states. */
export function unknownWords({ status, rowCount, parts, part, overflow }: Calendar): readonly UnknownWord[] {
  // Where columns of channels tell the status, an entry is put together of several words.
  const hasColumn = parts.map(({ columns }) => columns.has('status'));
  const hasSigns = status.entries.some(({ word }) => word !== '' && !isPlaceholder(word) && yesOrNo(word) === null);
  const isUnknown = status.entries.map(({ word, state }) => isUnknownWord(word, state, hasSigns));
  if (!isUnknown.includes(true)) return [];
  const rows = new Uint32Array(status.entries.length);
  for (let row = 0; row < rowCount; row += 1) {
    const code = status.codes[row] ?? 0;
    if (isUnknown[code] === true && hasColumn[part[row] ?? 0] === true && !overflow.has(row)) rows[code] = (rows[code] ?? 0) + 1;
  }
  const words = status.entries.map(({ word }, code) => ({ word, rows: rows[code] ?? 0 })).filter((one) => one.rows > 0);
  return words.length > MOST_WORDS ? [] : words.sort((a, b) => b.rows - a.rows);
}

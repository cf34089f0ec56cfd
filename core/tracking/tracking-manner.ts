/** How a team fills a tracking column: with ticks, days, words, texts of its own, or as Suivi does. */
import { fold } from '../lexicon/fold.ts';
import { isStatus, stateOf, wholeStatus } from '../lexicon/statuses.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { isOwnTrackingHeading, stateWordIn } from '../table/decode-tracking.ts';
import type { ReadState } from './column-use.ts';
import { isDayText } from './short-day.ts';

/** `composed` is Suivi's: `Programmé · Metricool · Ana · 12 nov.`. */
export type TrackingManner = 'marks' | 'words' | 'dates' | 'people' | 'text' | 'composed';

/** What most cells say in brackets, as `Programmé (Buffer)` does; null where they don't. */
export type Bracket = 'tool' | 'who' | null;

export type IsPerson = (name: string) => boolean;

const LONGEST_WORD = 60;
const LONGEST_BRACKETED = 120;

/** Of what Suivi has written, the state alone. */
export function firstPart(cell: Cell): Cell {
  return typeof cell === 'string' ? stateWordIn(cell) : cell;
}

interface Below {
  readonly heading: string;
  readonly read: ReadState;
  /** Whether the heading asks when. */
  readonly asksWhen: boolean;
}

/** Of a column that holds no ticks. */
export function mannerOf(cells: readonly Cell[], { heading, read, asksWhen }: Below): TrackingManner {
  const isOwn = isOwnTrackingHeading(heading);
  const counts = { bare: 0, words: 0, dates: 0, text: 0, composed: 0 };
  for (const cell of cells) {
    if (cell === null || cell === '') continue;
    if (typeof cell === 'number') counts.dates += 1;
    else if (typeof cell !== 'string') counts.text += 1;
    else if (stateWordIn(cell) !== cell) counts[read(stateWordIn(cell)) === null ? 'text' : 'composed'] += 1;
    else counts[isOwn && isBareState(cell, read) ? 'bare' : isStatus(cell) ? 'words' : 'text'] += 1;
  }
  const { bare, words, dates, text, composed } = counts;
  if (bare + words + dates + text + composed === 0) return asksWhen ? 'dates' : 'composed';
  // A team that fills a column in a way of its own goes on so.
  if (bare + composed > 0 && bare + composed >= words + dates + text) return 'composed';
  return text >= Math.max(words, dates) ? 'text' : words >= dates ? 'words' : 'dates';
}

/** A state and nothing beside, be it a word of the team's own that it has explained. */
function isBareState(word: string, read: ReadState): boolean {
  if (wholeStatus(word) !== undefined) return true;
  return word.length <= LONGEST_WORD && yesOrNo(word) === null && !isDayText(word) && stateOf(word) === undefined && read(word) !== null;
}

/** `Programmé (Buffer)`. */
const BRACKETED = /^([^()]+) \(([^()]+)\)$/;

/** What stands in brackets behind a state; null where that is not all there is. */
export function bracketOf(text: string): string | null {
  const [, word = '', said = ''] = text.length > LONGEST_BRACKETED ? [] : (BRACKETED.exec(text) ?? []);
  return wholeStatus(word) === undefined ? null : said;
}

export function bracketIn(cells: readonly Cell[], isPerson: IsPerson): Bracket {
  const filled = cells.map(cellText).filter((text) => text !== '');
  const said = filled.map(bracketOf).filter((one) => one !== null);
  if (said.length === 0 || said.length * 2 < filled.length) return null;
  const people = said.filter(isPerson).length;
  return people === 0 ? 'tool' : people === said.length ? 'who' : null;
}

/** Tells whether a name is that of somebody who owns a post. */
export function personIn({ owner }: Calendar): IsPerson {
  let known: ReadonlySet<string> | null = null;
  return (name) => (known ??= new Set(owner.entries.flatMap(({ people }) => people.map(fold)))).has(fold(name));
}

/** Reads the cells of a tracking column: by the words that stand there, and by ticks and dates below its heading. */
import { foldedWords } from '../lexicon/fold.ts';
import { stateOf } from '../lexicon/statuses.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { wordSet } from '../lexicon/word-list.ts';
import { yesOrNo } from '../lexicon/yes-no.ts';
import type { State } from '../table/calendar.ts';
import { asksWhetherPosted, trackedState } from '../table/decode-tracking.ts';
import type { ReadState } from './column-use.ts';
import { isDayText } from './short-day.ts';

const BY_WORDS = wordSet('by, par, por, von');
const DATE_WORDS = wordSet('le, on, date, at, am, el, em');
/** Days from 2000 to 2100 in either of a workbook's date systems; other numbers are none of a date. */
const SERIALS = { first: 35_064, last: 73_415 } as const;

export interface TrackingReader {
  readonly read: ReadState;
  /** What a tick or a date says below the heading. */
  readonly ofHeading: State;
  /** Whether its heading asks if, when or where the post went out. */
  readonly isForPosted: boolean;
  readonly asksWhen: boolean;
  readonly asksWho: boolean;
}

export function trackingReader(heading: string, taught: TaughtStates): TrackingReader {
  const words = foldedWords(heading);
  const isForPosted = asksWhetherPosted(heading);
  const ofHeading: State = isForPosted ? 'published' : (stateOf(heading) ?? 'scheduled');
  const asksWho = words.some((word) => BY_WORDS.has(word));
  const read: ReadState = (word) => {
    const state = trackedState(word, taught) ?? null;
    if (state !== null || word === '' || asksWho) return state;
    return yesOrNo(word) === true || isDate(word) ? ofHeading : null;
  };
  return { read, ofHeading, isForPosted, asksWhen: words.some((word) => DATE_WORDS.has(word)), asksWho };
}

function isDate(word: string): boolean {
  if (!/^\d{5}(?:\.\d+)?$/.test(word)) return isDayText(word);
  const serial = Number(word);
  return serial >= SERIALS.first && serial <= SERIALS.last;
}

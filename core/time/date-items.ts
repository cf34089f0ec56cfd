/** What a date text is made of: numbers and months in their order, and the weekday that stands beside them. */
import { COUNTER_WORDS, FILLER_WORDS, JOINING_WORDS, WEEK_WORDS } from '../lexicon/date-words.ts';
import { MONTHS } from '../lexicon/months.ts';
import { WEEKDAYS } from '../lexicon/weekdays.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { Token } from './date-tokens.ts';

/** Joining words that make a list. */
const LISTING_WORDS = wordSet('and, et, y, e, und, ou, or');

/** Numbers and months in the order they stand, weekdays and small words left out. */
export interface DateItem {
  readonly value: number;
  readonly isMonth: boolean;
  readonly length: number;
  readonly gap: string;
  /** A word such as `et` stands between this item and the one before. */
  readonly isJoined: boolean;
  /** That word makes a list of the two and not a range. */
  readonly isListed: boolean;
  /** Index of its token. */
  readonly at: number;
}

export interface DateItems {
  readonly items: readonly DateItem[];
  readonly weekday: number;
}

/** `Semaine 12`, `W47`, `2026-W47`, `Day 3`, `J-7`: a week or a count of days. */
export function isDateLabel(tokens: readonly Token[]): boolean {
  const [first, second, third] = tokens;
  if (first === undefined || second === undefined) return false;
  if (first.value >= 0 && second.value < 0 && WEEK_WORDS.has(second.text) && third !== undefined && tokens.length === 3) return first.text.length === 4;
  if (first.value >= 0 || second.value < 0 || second.text.length > 3) return false;
  if (WEEK_WORDS.has(first.text)) return true;
  // `Day 3 - Monday` counts days too; `Jour 12 décembre` is a date.
  return COUNTER_WORDS.has(first.text) && tokens.slice(2).every(({ text }) => WEEKDAYS.has(text));
}

export function dateItems(tokens: readonly Token[]): DateItems {
  const items: DateItem[] = [];
  let weekday = 0;
  let isJoined = false;
  let isListed = false;
  const isTuesday = isMarTuesday(tokens);
  for (const [at, token] of tokens.entries()) {
    const { text, gap, value } = token;
    if (value >= 0) {
      items.push({ value, isMonth: false, length: text.length, gap, isJoined, isListed, at });
      isJoined = isListed = false;
      continue;
    }
    const month = text === 'mar' && isTuesday ? undefined : MONTHS.get(text);
    if (month !== undefined) {
      items.push({ value: month, isMonth: true, length: 0, gap, isJoined, isListed, at });
      isJoined = isListed = false;
    } else if (WEEKDAYS.has(text) && !items.some(({ isMonth }) => isMonth)) weekday = weekday === 0 ? (WEEKDAYS.get(text) ?? 0) : weekday;
    else if (JOINING_WORDS.has(text)) {
      isJoined = items.length > 0;
      isListed = isJoined && LISTING_WORDS.has(text);
    } else if (!FILLER_WORDS.has(text) && !WEEKDAYS.has(text)) {
      // A word of another kind before any number: this is prose. After the date it is a remark.
      if (items.length === 0) return { items: [], weekday: 0 };
      break;
    }
  }
  return { items, weekday };
}

/** `Mar 7 jan` and `mar. 13/10/2026` name a Tuesday, mardi; `Mar 7` a day of March. */
function isMarTuesday(tokens: readonly Token[]): boolean {
  return tokens.some(({ text, value, gap }, index) => {
    const isNumberPair = value >= 0 && (gap === '/' || gap === '.' || gap === '-') && (tokens[index - 1]?.value ?? -1) >= 0;
    return isNumberPair || (text !== 'mar' && MONTHS.has(text));
  });
}

/** What posts of the same words, figures aside, state within the window around each of them. */
import type { TextWords } from '../../similarity/text-words.ts';
import { wordsKey } from '../../similarity/words-key.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Statement } from './contradiction.ts';
import { statedIn } from './figures.ts';
import type { StatedText } from './figures.ts';

/** Ways of writing the same two figures; more texts of the same words are a series. */
const MOST_WRITTEN_WAYS = 8;
const NONE = -1;

/** One text among the posts in the window. */
interface NearbyText {
  /** How many posts have it. */
  count: number;
  /** The last of them, and the last before the post looked at or -1. */
  last: number;
  lastBefore: number;
}

/** What a text states, as one word: equal for texts of one frame that state the same. */
interface Said extends StatedText {
  readonly values: string;
}

/** Walks rows of the same words in the order of their days. */
export class StatedNearby {
  private readonly calendar: Calendar;
  private readonly words: TextWords;
  private readonly rows: readonly number[];
  private readonly windowDays: number;
  private readonly texts = new Map<number, NearbyText>();
  private readonly said = new Map<string, Said>();
  private at = 0;
  private entered = 0;
  private left = 0;

  constructor(calendar: Calendar, words: TextWords, rows: readonly number[], windowDays: number) {
    this.calendar = calendar;
    this.words = words;
    this.rows = rows;
    this.windowDays = windowDays;
  }

  /**
   * Goes on to the next row, and gives the latest earlier one in the window that states otherwise; null where there is
   * none, where the row is not asked about, and where the window has more than the two statements.
   */
  next(isAsked: (row: number) => boolean): number | null {
    const row = this.rows[this.at] ?? 0;
    this.at += 1;
    this.moveTo(this.dayOf(row));
    const isOfFew = this.texts.size > 1 && this.texts.size <= MOST_WRITTEN_WAYS;
    const other = isOfFew && isAsked(row) ? this.otherThan(row) : null;
    const own = this.texts.get(wordsKey(this.words, row));
    if (own !== undefined) own.lastBefore = row;
    return other;
  }

  statementOf(row: number): Statement {
    return { day: this.dayOf(row), figures: this.saidOn(row).figures };
  }

  private moveTo(day: number): void {
    const { rows, texts, words, windowDays } = this;
    for (; this.entered < rows.length && this.dayOf(rows[this.entered] ?? 0) <= day + windowDays; this.entered += 1) {
      const row = rows[this.entered] ?? 0;
      const key = wordsKey(words, row);
      const text = texts.get(key);
      if (text === undefined) texts.set(key, { count: 1, last: row, lastBefore: NONE });
      else {
        text.count += 1;
        text.last = row;
      }
    }
    for (; this.left < this.entered && this.dayOf(rows[this.left] ?? 0) < day - windowDays; this.left += 1) {
      const key = wordsKey(words, rows[this.left] ?? 0);
      const text = texts.get(key);
      if (text === undefined) continue;
      text.count -= 1;
      if (text.lastBefore === rows[this.left]) text.lastBefore = NONE;
      if (text.count === 0) texts.delete(key);
    }
  }

  private otherThan(row: number): number | null {
    const own = this.saidOn(row);
    const ownKey = wordsKey(this.words, row);
    let others: string | null = null;
    let latest = NONE;
    for (const [key, { last, lastBefore }] of this.texts) {
      if (key === ownKey) continue;
      const { frame, values } = this.saidOn(last);
      if (frame !== own.frame || values === own.values) continue;
      // Three statements are a series.
      if (others !== null && others !== values) return null;
      others = values;
      if (lastBefore !== NONE && (latest === NONE || this.isBefore(latest, lastBefore))) latest = lastBefore;
    }
    if (latest === NONE) return null;
    // The words may be the same and the figures written elsewhere among them.
    const earlier = this.saidOn(latest);
    return earlier.frame === own.frame && earlier.values !== own.values ? latest : null;
  }

  private saidOn(row: number): Said {
    const text = this.calendar.text[row] ?? '';
    const known = this.said.get(text);
    if (known !== undefined) return known;
    const stated = statedIn(text);
    const said = { ...stated, values: stated.figures.map(({ value }) => value).join(' ') };
    this.said.set(text, said);
    return said;
  }

  private isBefore(row: number, other: number): boolean {
    return this.dayOf(row) < this.dayOf(other) || (this.dayOf(row) === this.dayOf(other) && row < other);
  }

  private dayOf(row: number): number {
    return this.calendar.day[row] ?? 0;
  }
}

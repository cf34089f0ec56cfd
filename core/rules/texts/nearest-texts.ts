/** For each post still to go out, the earlier post on its channel whose text is most like its own. */
import { findAlike } from '../../similarity/alike-texts.ts';
import type { TextWords } from '../../similarity/text-words.ts';
import { weightyKey, wordsKey } from '../../similarity/words-key.ts';
import type { RuleContext } from '../rule.ts';
import { storyPosts } from '../story.ts';
import { isYetToGoOut } from './live-posts.ts';
import { messagesOf } from './messages.ts';
import { comparableText } from './text-fingerprint.ts';

const NONE = -1;
/** The text is the very same as an earlier one's on the same account: that is a finding of its own. */
const REPEATED = -2;

export class NearestTexts {
  private readonly other: Int32Array;
  private readonly share: Float64Array;
  private readonly context: RuleContext;
  private readonly words: TextWords;
  private readonly isStory: (row: number) => boolean;

  constructor(context: RuleContext, words: TextWords) {
    this.context = context;
    this.words = words;
    this.isStory = storyPosts(context.calendar);
    this.other = new Int32Array(context.calendar.rowCount).fill(NONE);
    this.share = new Float64Array(context.calendar.rowCount);
  }

  /** Compares the posts of one channel, in the order of their days; of posts on no known channel those of one sender on different days. */
  compare(onChannel: readonly number[], isKnownChannel: boolean): void {
    const { words, context: { calendar, settings, today } } = this;
    const { firstRows, senders, rows, messages } = messagesOf(calendar, words, onChannel);
    const isJudged = Uint8Array.from(rows, (row) => (isYetToGoOut(calendar, row, today) ? 1 : 0));
    this.compareWithSelf(rows, messages, firstRows.length, isJudged, isKnownChannel);
    const days = Int32Array.from(rows, (row) => calendar.day[row] ?? 0);
    findAlike({ words, places: firstRows, senders }, { texts: messages, days, isJudged }, settings.duplicateWindowDays, (post, earlier, share) => {
      if (!isKnownChannel && senders[messages[post] ?? 0] !== senders[messages[earlier] ?? 0]) return;
      const [row, other] = [rows[post] ?? 0, rows[earlier] ?? 0];
      if (!isKnownChannel && this.isSameDay(row, other)) return;
      const isSame = wordsKey(words, row) === wordsKey(words, other);
      // The same message of another date, hour or price is an edition of it, or contradicts it.
      if (!isSame && weightyKey(words, row) === weightyKey(words, other)) return;
      this.consider(row, other, isSame ? 1 : Math.min(share, LESS_THAN_ALL));
    });
  }

  /** Hands out the rows that have such an earlier post, with the likeness in percent. */
  each(take: (row: number, other: number, percent: number) => void): void {
    for (let row = 0; row < this.other.length; row += 1) {
      const other = this.other[row] ?? NONE;
      if (other >= 0) take(row, other, Math.floor((this.share[row] ?? 0) * 100));
    }
  }

  /** Each row meets the one on which its own message came last. */
  private compareWithSelf(rows: Uint32Array, messages: Uint32Array, messageCount: number, isJudged: Uint8Array, isKnownChannel: boolean): void {
    const last = new Int32Array(messageCount).fill(NONE);
    for (let post = 0; post < rows.length; post += 1) {
      const row = rows[post] ?? 0;
      const message = messages[post] ?? 0;
      const earlier = last[message] ?? NONE;
      if (earlier !== NONE && isJudged[post] === 1 && (isKnownChannel || !this.isSameDay(earlier, row))) this.consider(row, earlier, 1);
      last[message] = row;
    }
  }

  /** Takes the earlier post if it is the most like a row that is still to go out. */
  private consider(row: number, earlier: number, share: number): void {
    const { calendar, settings } = this.context;
    const best = this.other[row] ?? NONE;
    if (best === REPEATED || share < (this.share[row] ?? 0)) return;
    if ((calendar.day[row] ?? 0) - (calendar.day[earlier] ?? 0) > settings.duplicateWindowDays) return;
    if (share === 1 && this.isRepeat(row, earlier)) this.other[row] = REPEATED;
    // A story beside the post of the same day tells the same on purpose.
    else if (this.isSameDay(row, earlier) && this.isStory(row) !== this.isStory(earlier)) return;
    else if (best === NONE || share > (this.share[row] ?? 0) || this.isBefore(best, earlier)) this.other[row] = earlier;
    else return;
    this.share[row] = share;
  }

  private isRepeat(row: number, earlier: number): boolean {
    const { account, text } = this.context.calendar;
    if (account.codes[row] !== account.codes[earlier]) return false;
    const [own, other] = [text[row] ?? '', text[earlier] ?? ''];
    return own === other || comparableText(own) === comparableText(other);
  }

  private isSameDay(row: number, other: number): boolean {
    const { day } = this.context.calendar;
    return day[row] === day[other];
  }

  private isBefore(row: number, other: number): boolean {
    const { day } = this.context.calendar;
    return (day[row] ?? 0) < (day[other] ?? 0) || (day[row] === day[other] && row < other);
  }
}

/** What texts of different words share at most, whatever their frames hide. */
const LESS_THAN_ALL = 0.99;

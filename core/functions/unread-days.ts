/** Posts of a range whose day can't be read: a table counts them apart in its last rows, a single number refuses them. */
import { ALL_CHANNELS } from '../table/decode-channel.ts';
import type { Language } from '../words/language.ts';
import { unreadCell } from './sentences.ts';

export interface UnreadDay {
  /** Below the headings, from 0. */
  readonly row: number;
  /** In the range as people count, from 1. */
  readonly inRange: number;
  readonly text: string;
  readonly channels: readonly string[];
}

/** In place of a week or a group. */
export const UNREAD_DAY: { readonly [L in Language]: string } = { fr: '(date illisible)', en: '(unread date)' };
/** Before the number of a row of the range. */
export const ROW: { readonly [L in Language]: string } = { fr: 'ligne', en: 'row' };

/** Those that may be on a channel; all of them for null. */
export function unreadOn(days: readonly UnreadDay[], channel: string | null): readonly UnreadDay[] {
  return channel === null ? days : days.filter(({ channels }) => channels.includes(channel) || channels.includes(ALL_CHANNELS));
}

/** @throws FormulaError with the first of them. */
export function refuseUnreadDays([first]: readonly UnreadDay[]): void {
  if (first !== undefined) throw unreadCell('calendar', first.text, first.inRange);
}

/** Messages of the reply log that have no answer, and since when that is too long. */
import type { ReplyRow } from '../../side-tabs/replies-tab.ts';

/** True where nothing in the row says that somebody has answered. */
export function isUnanswered({ answered, isAnsweredWord, answeredBy }: ReplyRow): boolean {
  return answered === null && !isAnsweredWord && answeredBy.word.trim() === '' && answeredBy.people.length === 0;
}

/** When the clock starts: where only the day is known, when it ends. */
export function clockStart(received: number): number {
  return Number.isInteger(received) ? received + 1 : received;
}

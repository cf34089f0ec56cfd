/** What a channel is called in a table, in which posts may name none. */
import type { WeeklyReportWords } from '../words/weekly-report-words.ts';
import { longName } from './channel-name.ts';

/** A network's own name; what the team calls another channel may be anything. */
export function channelName(channel: string, words: Pick<WeeklyReportWords, 'noChannel' | 'everyChannel'>): string {
  return channel === '' ? words.noChannel : longName(channel, words);
}

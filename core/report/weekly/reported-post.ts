/** A row of the calendar as a report names it, and the order in which reports list posts. */
import { rowLabel } from '../../rules/row-label.ts';
import { NO_DAY, NO_TIME, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { ALL_CHANNELS, writtenChannel } from '../../table/decode-channel.ts';
import { quotable } from '../../words/quotable.ts';
import type { ReportedPost } from './weekly-report.ts';

export function reportedPost(calendar: Calendar, row: number, state: State | null): ReportedPost {
  const [day, minutes] = [calendar.day[row] ?? NO_DAY, calendar.minutes[row] ?? NO_TIME];
  return {
    day: day === NO_DAY ? null : day,
    minutes: minutes === NO_TIME ? null : minutes,
    channels: entryOf(calendar.channel, row).channels.map((key) => (key === ALL_CHANNELS ? key : writtenChannel(calendar, key))),
    text: quotable(rowLabel(calendar, row)),
    state,
    cell: cellOf(calendar, row, 'title', 'text', 'date', 'datetime'),
    sheetName: calendar.parts[calendar.part[row] ?? 0]?.sheetName ?? '',
  };
}

/** By moment, those without one last, then by what they say, so that it does not matter in which order rows stand. */
export function comparePosts(one: ReportedPost, other: ReportedPost): number {
  return (one.day ?? Infinity) - (other.day ?? Infinity) || byTime(one, other) || compareTexts(one.text, other.text) || compareTexts(one.channels.join(), other.channels.join());
}

export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function byTime({ minutes: one }: ReportedPost, { minutes: other }: ReportedPost): number {
  return one === other ? 0 : one === null ? 1 : other === null ? -1 : one - other;
}

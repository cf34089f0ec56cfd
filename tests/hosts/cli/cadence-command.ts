/** `cadence`: over a period, how often each channel speaks against what the team has set, its silences, and the slots that would fill the weeks to come. */
import { openCalendar } from '../../../core/index.ts';
import type { Day } from '../../../core/index.ts';
import type { Cadence } from '../../../core/cadence/cadence.ts';
import { asksForPosts, isCrossed } from '../../../core/cadence/targets.ts';
import { cadence as cadenceJob } from '../../../core/jobs/cadence.ts';
import { taughtStates } from '../../../core/lexicon/taught-states.ts';
import { channelTitle } from '../../../core/networks/network-names.ts';
import { rowLabel } from '../../../core/rules/row-label.ts';
import { writtenChannel } from '../../../core/table/decode-channel.ts';
import { repliesIn } from '../../../core/table/counts-posts.ts';
import { civilFromDay } from '../../../core/time/day.ts';
import { formatIsoWeek, isoWeekOf } from '../../../core/time/iso-week.ts';
import { habitLines, leftOutLines } from './cadence-habits.ts';
import { CADENCE_WORDS, VIEW_WORDS } from './cadence-words.ts';
import type { CommandOutput, Connection, CoverageOptions } from './command.ts';
import { otherTablesJson, otherTablesLines } from './other-tables.ts';
import { wordsOf } from './refusal.ts';
import { elsewhereLines, unplacedLines, unreadLines, weekLines } from './cadence-lines.ts';
import type { CountedWeek } from './cadence-lines.ts';
import { orderJson, orderLines, unchannelledJson, unchannelledLines, undatedJson, undatedLines } from './undated.ts';

export async function runCadence({ workbook }: Connection, { language, today, period }: CoverageOptions): Promise<CommandOutput> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') {
    const { title, body } = wordsOf(language).declined[opened.code](opened.sheetName);
    return { json: null, lines: [], hasErrors: false, refusal: { code: opened.code, message: `${title}. ${body}` } };
  }
  const { calendar, tabs, found: { settings } } = opened;
  const { result: { cadence, hasChannels, lacksColumn, isOfDays, undated, unchannelled, late } } = cadenceJob.run({ tables: { calendar, tabs }, settings: settings.rules, today, period, taught: taughtStates(settings.stateWords) });
  const say = CADENCE_WORDS[language];
  if (isOfDays) return { json: null, lines: [], hasErrors: false, refusal: { code: 'days-not-posts', message: say.isOfDays } };
  const isReply = repliesIn(calendar);
  const replies = calendar.day.reduce((count, day, row) => count + (isReply?.[row] === 1 && day >= period.from && day <= period.to ? 1 : 0), 0);
  const weeks = countedWeeks(cadence, (key) => channelTitle(writtenChannel(calendar, key)));
  // One idea may fill any of several slots, and is one all the same.
  const ideas = [...new Set(cadence.freeSlots.flatMap((slot) => slot.ideas))];
  const named = (channel: number): string => channelTitle(writtenChannel(calendar, cadence.channels[channel] ?? ''));
  return {
    json: {
      ...(replies === 0 ? {} : { repliesLeftOut: replies }),
      ...otherTablesJson(opened),
      ...undatedJson(opened, undated),
      ...unchannelledJson(opened, unchannelled),
      ...(late.length === 0 ? {} : { pastNotOut: late.length }),
      ...orderJson(opened),
      weeks: weeks.map(({ week, channel, posts, target, isWhole }) => ({
        week: formatIsoWeek(isoWeekOf(week)), channel, posts, target: target === null ? null : [target.least, target.most], ...(isWhole ? {} : { partial: true }),
      })),
      silences: cadence.silences.map(({ channel, from, to, days }) => ({ channel: named(channel), from: dateText(from), to: dateText(to), days })),
      freeSlots: cadence.freeSlots.map(({ channel, day, minutes }) => ({ channel: named(channel), date: dateText(day), time: timeText(minutes) })),
    },
    lines: [
      say.posts(period.from, period.to, cadence.posts, cadence.untimed),
      ...(replies === 0 ? [] : [say.replies(replies)]),
      ...otherTablesLines(opened, language),
      ...undatedLines(opened, undated, language),
      ...unchannelledLines(opened, unchannelled, language),
      ...orderLines(opened, language),
      ...(late.length === 0 ? [] : [`${VIEW_WORDS[language].late(late.length)}.`]),
      ...leftOutLines(calendar, period, language),
      ...(cadence.posts === 0 ? elsewhereLines(calendar, language) : []),
      ...(hasChannels ? [] : [say.noChannels]),
      ...(lacksColumn ? [say.noColumn] : []),
      ...weekLines(weeks, language),
      ...(cadence.counts.reduce((sum, count) => sum + count, 0) > cadence.posts ? [say.onSeveral] : []),
      ...(tabs.channels?.rows ?? []).flatMap((page) => (isCrossed(page) ? [say.crossed(channelTitle(page.network[0] ?? ''), page.least ?? 0, page.most ?? 0)] : [])),
      ...unreadLines(opened, language),
      ...cadence.silences.map((silence) => say.silence(named(silence.channel), silence, period)),
      ...habitLines(calendar, cadence, language),
      ...cadence.freeSlots.map(({ channel, day, minutes }) => say.freeSlot(named(channel), day, minutes)),
      ...unplacedLines(cadence, named, language),
      ...(ideas.length === 0 ? [] : [say.ideas(ideas.map((row) => rowLabel(calendar, row)), cadence.freeSlots.length)]),
    ],
    hasErrors: false,
  };
}

/** Of channels that speak in the period or should: week by week. */
function countedWeeks({ weeks, isWhole, channels, targets, counts }: Cadence, nameOf: (key: string) => string): readonly CountedWeek[] {
  const postsIn = (at: number, channel: number): number => counts[at * channels.length + channel] ?? 0;
  const told = channels.map((_, channel) => asksForPosts(targets[channel] ?? null) || weeks.some((_week, at) => postsIn(at, channel) > 0));
  return weeks.flatMap((week, at) => channels.flatMap((key, channel): readonly CountedWeek[] => {
    const target = targets[channel] ?? null;
    return told[channel] === true ? [{ week, channel: nameOf(key), posts: postsIn(at, channel), target: asksForPosts(target) ? target : null, isWhole: isWhole[at] === true }] : [];
  }));
}

function dateText(day: Day): string {
  const { year, month, date } = civilFromDay(day);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
}

function timeText(minutes: number): string {
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

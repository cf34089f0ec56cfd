/** The view of cadence, in English. */
import { civilFromDay } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { CadenceViewWords, WeekTarget } from '../cadence-view-words.ts';
import { NBSP, dateInEnglish, periodInEnglish, timeInEnglish } from '../format.ts';
import { quotable } from '../quotable.ts';
import { WEEKDAYS, counted, number, quoted } from './phrases.ts';
import { shortDate, shortDay, shortMonth } from './team-moments.ts';

const STATES = { under: 'Under target', on: 'On target', over: 'Over target', none: 'No target', before: 'Before the calendar begins' } as const;

const UNREAD = {
  posts: 'Target that can’t be read, not counted', whole: 'Target that can’t be right, not counted', level: 'Unknown level, target not counted', spacing: 'Spacing that can’t be read, not counted',
  quiet: 'Quiet hours that can’t be read, not counted', days: 'Days that can’t be read, not counted',
} as const;

export const enCadenceView: CadenceViewWords = {
  language: 'en',

  heading: 'Cadence',
  period: 'Period',
  span: { usual: `8${NBSP}weeks back, 4${NBSP}ahead`, back: `12${NBSP}weeks back, 4${NBSP}ahead`, ahead: `4${NBSP}weeks back, 8${NBSP}ahead` },
  toPlan: (posts, until, today) => `${counted(posts, 'post', 'posts')} to plan by ${dateInEnglish(until, today)}`,
  allPlanned: 'The weeks to come meet their targets',
  posts: (count) => `${counted(count, 'post', 'posts')} in this period`,

  picture: 'Posts by channel and week',
  anyChannel: 'All posts',
  passive: 'passive, no target',
  crossed: (least, most) => `target to correct: ${number(least)} at least, ${number(most)} at most`,
  noTarget: 'no target',
  notInTab: (tab) => `not in the ${tab} tab`,
  aWeek: (target) => (targetOf(target) === '' ? '' : `${targetOf(target)} a week`),
  states: STATES,
  thisWeek: 'This week',
  pastWeek: 'Past week',
  cell: (channel, week, today, said) => `${channel}, ${week <= today && today < week + 7 ? 'this week' : `week of ${periodInEnglish(week, week + 6, today)}`}: ${said}`,
  weekSaid: (posts, state, target) => {
    const count = posts === 0 ? 'no post' : counted(posts, 'post', 'posts');
    if (state === 'none') return count;
    if (state === 'before') return 'before the calendar begins';
    return `${count}, ${STATES[state].toLowerCase()} (${targetOf(target)})`;
  },
  seePosts: (count) => (count === 1 ? 'Show the post' : `Show the ${number(count)}${NBSP}posts`),
  untitled: 'Untitled',
  presumed: (isDayFirst, count) => `${counted(count, 'date', 'dates')} read ${isDayFirst ? 'day' : 'month'} first, to check`,
  undated: (count) => counted(count, 'post without a readable date, not counted', 'posts without a readable date, not counted'),
  unchannelled: (count) => counted(count, 'post without a channel, not counted', 'posts without a channel, not counted'),
  late: (count) => counted(count, 'past post counted, though not out by its status', 'past posts counted, though not out by their status'),
  unreadTargets: 'Targets to correct',
  unread: (kind, text) => `${UNREAD[kind]}${text === '' ? '' : `: ${quoted(text)}`}`,
  toWrite: {
    posts: 'Enter a number.', whole: 'Enter a whole number, such as 3.', level: 'Enter Passive, Active or Proactive.', spacing: 'Enter a number of hours, such as 4.',
    quiet: 'Enter both the start and the end time, such as 10 pm and 7 am.', days: 'Enter days, such as Monday, Wednesday.',
  },
  moment: (day, minutes) => (minutes === null ? shortDay(day) : `${shortDay(day)}, ${timeInEnglish(minutes)}`),
  clock: timeInEnglish,
  channelHead: 'Channel',
  month: shortMonth,
  week: shortWeek,
  table: 'As a table',
  tableCaption: 'Posts by week',
  tableHeads: ['Week', 'Posts'],
  tableCell: (posts, state) => `${number(posts)}${state === 'under' || state === 'over' ? ` (${STATES[state].toLowerCase()})` : ''}`,

  rhythm: 'Silences and crowded weeks',
  calm: 'Nothing to note in the weeks to come.',
  calmBeside: 'Nothing else to note in the weeks to come.',
  silence: (channel, days, isCut) => `${channel} · ${isCut ? 'at least ' : ''}${counted(days, 'day', 'days')} of silence`,
  silent: (from, to, today) => `no post ${from === to ? `on ${dateInEnglish(from, today)}` : `from ${periodInEnglish(from, to, today)}`}`,
  crowded: (channel, posts) => `${channel} · ${counted(posts, 'post', 'posts')} in the week`,
  atMost: (most) => `at most ${number(most)} a week`,
  close: (channel, hours) => `${channel} · two posts ${hours === 0 ? 'at the same time' : `${hoursInEnglish(hours)} apart`}`,
  apart: (hours) => `at least ${hoursInEnglish(hours)} between posts`,
  pastOnes: (count) => `Past (${number(count)})`,
  more: (count) => `and ${number(count)} more`,

  fill: 'To fill',
  plan: 'Plan an idea',
  planFor: (channel, week) => `Plan an idea: ${channel}, ${shortWeek(week)}`,
  ideas: (count) => counted(count, 'possible idea', 'possible ideas'),
  ofNeeded: (posts, least) => `${number(posts)} of ${counted(least, 'post', 'posts')}`,
  freeSlots: (moments, more) => `${moments.length + more < 2 ? 'free slot' : 'free slots'}: ${moments.join('; ')}${more === 0 ? '' : ` and ${number(more)} more`}`,
  unplacedPosts: (count) => `${number(count)} more without a free slot`,
  noSlot: (shutBy) => {
    switch (shutBy) {
      case 'past': return 'the days on which this channel posts are over';
      case 'holiday': return 'no free slot: public holiday';
      case 'quiet': return 'no free slot outside quiet hours';
      case 'spacing': return 'no free slot: too close to other posts of the channel';
      case null: return 'no free slot within the period';
    }
  },
  noIdea: 'No idea for this channel.',
  firstFreeRow: 'Show the first free row',

  promote: 'Plan an idea',
  planOn: (day) => `Plan for ${shortDate(day)}`,
  slot: (channel, moment) => (channel === '' ? moment : `${channel}, ${moment}`),
  usualTime: { 'that-day': 'The usual time of this channel on that day.', 'any-day': 'The usual time of this channel, whatever the day.' },
  standInTime: 'A suggested time: change it as you like.',
  idea: 'Idea',
  reason: (reason, channel) => {
    switch (reason.kind) {
      case 'channel': return `for ${channel}`;
      case 'other-channels': return `also for ${reason.names.map(quotable).join(', ')}`;
      case 'any-channel': return 'names no channel';
      case 'on-hold': return 'on hold';
      case 'day': return `already meant for ${dateInEnglish(reason.day, reason.day)}`;
      case 'pillar': return `pillar ${quoted(reason.pillar)} at ${percent(reason.share)} of a planned ${percent(reason.target)}`;
    }
  },
  date: 'Date',
  time: 'Time',
  preview: 'What will change',
  unplaced: {
    time: 'The time will not be noted: the calendar has no column for it.',
    channel: 'The channel will not be noted: the tab has no column for it.',
  },
  refusals: {
    'not-an-idea': 'This row is no longer an idea. Choose another one.',
    'no-date-column': 'This tab has no date column. Choose another idea.',
    'date-held': 'Its date cell holds something that is not a date. Correct it first, or choose another idea.',
    'no-such-day': 'Choose a day that is still to come.',
  },
  ideaGone: 'The chosen idea is no longer there as it was. Choose one.',
  slotGone: 'This slot is no longer free. Go back to the cadence to choose another one.',
  reading: 'Reading the calendar',

  habits: 'Habits',
  hours: 'Days and hours',
  hoursPicture: 'Posts by day and hour',
  mostly: (peaks, posts, all) => `Most often: ${listed(peaks.map(({ weekday, hour }) => `${WEEKDAYS[weekday] ?? ''} at ${timeInEnglish(hour * 60)}`))} (${number(posts)} of ${number(all)}${peaks.length > 1 ? ' each' : ''}).`,
  alwaysAt: (hour, all) => `Always between ${timeInEnglish(hour * 60)} and ${timeInEnglish(((hour + 1) % 24) * 60)}, whatever the day (${counted(all, 'post', 'posts')}).`,
  noPeak: (all) => `No single hour stands out (${counted(all, 'post', 'posts')}).`,
  untimed: (count) => `${counted(count, 'post', 'posts')} without a time.`,
  noHours: 'No post of this period says its time.',
  weekdays: WEEKDAYS,
  shortWeekdays: WEEKDAYS.map((name) => name.slice(0, 3)),
  hour: (hour) => timeInEnglish(hour * 60),
  hoursHeads: ['Day', 'Posts'],
  hourCount: (hour, posts) => `${timeInEnglish(hour * 60)} (${number(posts)})`,
  mixes: { pillar: 'Pillars', format: 'Formats' },
  none: { pillar: 'No pillar', format: 'No format' },
  mixOf: (posts) => `Share of the ${counted(posts, 'post', 'posts')} in this period.`,
  percent,
  shareOf: (share, posts) => `${percent(share)} (${number(posts)})`,
  planned: (target) => `${percent(target)} planned`,
  range: (low, high) => `${percentNumber(low)} to ${percent(high)} in the long run`,
  plannedMark: 'Line: share in the content plan',
  regularity: 'Regularity',
  weekly: (channel, mean, weeks) => `${channel}: ${decimal(mean)} a week, over ${counted(weeks, 'week', 'weeks')}`,
  onTarget: (weeks, of, low, high) => `${number(weeks)} of ${counted(of, 'week', 'weeks')} on target (${percentNumber(low)} to ${percent(high)} in the long run)`,
  evenness: { even: 'an even rhythm', uneven: 'an uneven rhythm', chance: 'differences too small to tell' },
  noWeeks: (channel) => `${channel}: no whole week is over`,
  tooFewWeeks: (weeks) => `${counted(weeks, 'whole past week', 'whole past weeks')}: too few to speak of regularity`,
  tooFewPosts: (channel, posts, weeks) => `${channel}: ${counted(posts, 'post', 'posts')} in ${counted(weeks, 'week', 'weeks')}, too few to tell`,
  benchmarks: 'Published benchmarks',
  benchmarksHint: 'The median of what other organizations post, those with more than 5,000 followers (25,000 to 1,000,000 on Facebook): context, not a target.',
  benchmark: (channel, posts) => `${channel}: ${decimal(posts)} posts a week`,
  benchmarkSource: (organisations, dataOf, source, published) => `${number(organisations)} organizations, data from ${dataOf} (${source}, ${published})`,

  noChannels: { title: 'Your cadence by channel', body: 'With a tab of channels, Suivi compares what is planned with your targets and suggests when to post. It can create the tab; you say how many posts a week.' },
  createTab: (tab) => `Create the ${tab} tab`,
  noColumn: { title: 'The calendar names no channels', body: 'Add a Channel column to compare your posts with the targets in the tab of channels.' },
  noTargets: { title: 'No targets yet', body: 'Say in the tab of channels how many posts you want a week.' },
  showTab: (tab) => `Show the ${tab} tab`,
  ofDays: { title: 'Days, not posts', body: 'This table gives figures of an account or of ads, not of posts. Open the export of posts to see a cadence.' },
  noPosts: { title: 'No dated posts in this period', body: 'Choose another period, or put dates in the calendar.' },

  inACell: 'In a cell',
  severalTabs: (tab) => `No formula to copy: a formula reads a single tab, and ${tab === '' ? 'the calendar' : `“${tab}”`} is on several.`,
  copyFormula: 'Copy the formula',
  formulaHint: 'To have these counts in a sheet.',
  formula: 'Formula',
  copied: 'Formula copied. Paste it into an empty cell; the table fills the cells below.',
  copyYourself: 'Copy the formula from here, then paste it into an empty cell.',
};

function targetOf({ least, most }: WeekTarget): string {
  if (least === null) return most === null ? '' : `at most ${number(most)}`;
  if (most === null) return `at least ${number(least)}`;
  return least === most ? number(least) : `${number(least)} to ${number(most)}`;
}

function shortWeek(week: Day): string {
  const end = week + 6;
  const [first, last] = [civilFromDay(week), civilFromDay(end)];
  return first.month === last.month ? `${shortDate(week)} to${NBSP}${last.date}` : `${shortDate(week)} to ${shortDate(end)}`;
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts[parts.length - 1] ?? ''}`;
}

function hoursInEnglish(hours: number): string {
  return hours < 1 ? `${number(Math.round(hours * 60))}${NBSP}min` : `${decimal(hours)}${NBSP}h`;
}

function decimal(value: number): string {
  const tenths = Math.round(value * 10);
  return tenths % 10 === 0 ? number(tenths / 10) : `${number(Math.floor(tenths / 10))}.${tenths % 10}`;
}

function percentNumber(share: number): string {
  const rounded = Math.round(share * 100);
  return number(share < 1 && rounded === 100 ? 99 : share > 0 && rounded === 0 ? 1 : rounded);
}

function percent(share: number): string {
  return `${percentNumber(share)}%`;
}

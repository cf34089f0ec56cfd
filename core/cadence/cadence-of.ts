/** How often each channel speaks over a period, against what the team has set: one selection of rows, and each figure from it. */
import type { Period } from '../coverage/coverage-result.ts';
import { planItems } from '../rules/goals/plan-items.ts';
import type { Settings } from '../rules/settings.ts';
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import { weekdayOf } from '../time/day.ts';
import { weekStart } from '../time/iso-week.ts';
import { holidaysOf } from '../time/holidays.ts';
import { spacingBursts, weekBursts } from './bursts.ts';
import type { Cadence, CadenceTarget, FutureGap, MixShare, Silence } from './cadence.ts';
import { comparedTabs } from './compared-tabs.ts';
import type { CountedPosts } from './counted-posts.ts';
import { countedPosts, isTimed } from './counted-posts.ts';
import { freeSlots } from './free-slots.ts';
import type { SlotSearch } from './free-slots.ts';
import { habitsBefore } from './habits.ts';
import { ideaFinder } from './ideas.ts';
import { MIX_DIMENSIONS, mixOf } from './mix-of.ts';
import type { PlannedShare } from './mix-of.ts';
import { regularityOf } from './regularity-of.ts';
import { shutBy } from './shut-by.ts';
import { asksForPosts, targetsOf } from './targets.ts';
import { LOOK_BACK, usualTimes } from './usual-times.ts';
import { silenceEdges, silencesIn, weekCounts } from './week-counts.ts';
import type { WeekCounts } from './week-counts.ts';

export interface CadenceInput {
  readonly calendar: Calendar;
  readonly tabs: Pick<SideTabs, 'channels' | 'plan'>;
  readonly settings: Pick<Settings, 'silenceDays' | 'holidays'>;
  readonly period: Period;
  readonly today: Day;
}

const WEEKDAYS = 7;
const HOURS = 24;
/** A channel without a target that speaks less than once in so many weeks is not one of the team's habits. */
const RARELY = 4;

export function cadenceOf({ calendar, tabs: all, settings, period, today }: CadenceInput): Cadence {
  const tabs = comparedTabs(calendar, all);
  const byChannel = targetsOf(tabs.channels?.rows ?? []);
  const passive = new Set([...byChannel.values()].filter(({ level }) => level === 'passive').map(({ channel }) => channel));
  const count = (others: readonly string[]): CountedPosts => countedPosts(calendar, period, around(period, today), [...byChannel.keys(), ...others], passive);
  const used = count([]);
  const habits = habitsBefore(calendar, period, used.channels, passive);
  const silent = [...habits].filter((key) => !used.channels.includes(key));
  const counted = silent.length === 0 ? used : count(silent);
  const { channels } = counted;
  const targets = channels.map((channel) => byChannel.get(channel) ?? null);
  const weeks = weekCounts(calendar, counted, period);
  const mix = MIX_DIMENSIONS.flatMap((dimension) => mixOf(calendar, counted, period, dimension, planned(tabs, dimension)));
  const gaps = futureGaps(weeks, targets, today);
  return {
    period, channels, targets, weeks: weeks.weeks, isWhole: weeks.isWhole, counts: weeks.counts, posts: weeks.posts,
    ...hoursOf(calendar, counted, period),
    silences: silencesOf({ weeks, counted, targets, period, habits }, settings.silenceDays, calendar.content),
    bursts: [...weekBursts(weeks, targets), ...spacingBursts(calendar, counted, period, tabs.channels)],
    regularity: regularityOf(weeks, targets, knownDays(counted, calendar.content), today),
    mix,
    ...slotsOf({ calendar, settings, period, today }, counted, targets, gaps, mix),
  };
}

/** The whole weeks of the period with their neighbours, and the days by which usual times are known. */
function around({ from, to }: Period, today: Day): Period {
  return { from: Math.min(weekStart(from) - WEEKDAYS, today - LOOK_BACK), to: Math.max(weekStart(to) + 2 * WEEKDAYS - 1, today) };
}

function planned({ plan }: Pick<SideTabs, 'plan'>, dimension: MixShare['dimension']): readonly PlannedShare[] {
  return (plan === null ? [] : planItems(plan)).find((items) => items.dimension === dimension)?.rows ?? [];
}

/** From this week on, those with fewer posts than their channel's least: by week, then by channel. */
export function futureGaps({ weeks, wholeCounts }: WeekCounts, targets: readonly (CadenceTarget | null)[], today: Day): readonly FutureGap[] {
  const thisWeek = weekStart(today);
  return weeks.flatMap((week, at) => targets.flatMap((target, channel): readonly FutureGap[] => {
    const posts = wholeCounts[at * targets.length + channel] ?? 0;
    const least = target?.least ?? null;
    return week < thisWeek || least === null || posts >= least ? [] : [{ channel, week, posts, least }];
  }));
}

interface Spoken {
  readonly weeks: WeekCounts;
  readonly counted: CountedPosts;
  readonly targets: readonly (CadenceTarget | null)[];
  readonly period: Period;
  readonly habits: ReadonlySet<string>;
}

function silencesOf({ weeks, counted, targets, period, habits }: Spoken, least: number, content: Calendar['content']): readonly Silence[] {
  const silences = targets.flatMap((target, channel) => {
    if (!isMissed(weeks, targets, channel, habits.has(counted.channels[channel] ?? ''))) return [];
    // A network's figures end with the day on which they were taken.
    return silencesIn(weeks.speaks, period, channel, least, silenceEdges(counted, period, channel, { isAsked: asksForPosts(target), isAllPast: content === 'analytics' }));
  });
  return silences.sort((a, b) => b.days - a.days || a.from - b.from || a.channel - b.channel);
}

/** A network's figures end with the day on which they were taken; a calendar without a post says that there was none. */
function knownDays({ firstDay, lastDay }: CountedPosts, content: Calendar['content']): Period | null {
  return firstDay === null || lastDay === null ? null : { from: firstDay, to: content === 'analytics' ? lastDay : Infinity };
}

/** Whether anybody notes that a channel is silent: it is asked for something, or speaks now and then without that, or did so up to now. */
function isMissed({ weeks, counts }: WeekCounts, targets: readonly (CadenceTarget | null)[], channel: number, isHabit: boolean): boolean {
  const target = targets[channel] ?? null;
  // No post at all may be what the team has set.
  if (target?.level === 'passive' || target?.most === 0) return false;
  if (isHabit || asksForPosts(target)) return true;
  const posts = weeks.reduce((sum, _, at) => sum + (counts[at * targets.length + channel] ?? 0), 0);
  return posts > 0 && posts * RARELY >= weeks.length;
}

/** Each post once, whatever number of channels it has. */
function hoursOf({ day, minutes }: Calendar, { rows }: CountedPosts, { from, to }: Period): Pick<Cadence, 'hours' | 'untimed'> {
  const hours = new Float64Array(WEEKDAYS * HOURS);
  let untimed = 0;
  for (const row of rows) {
    const on = day[row] as number;
    if (on < from || on > to) continue;
    const minute = minutes[row] as number;
    if (!isTimed(minute)) {
      untimed += 1;
      continue;
    }
    const at = (weekdayOf(on) - 1) * HOURS + ((minute / 60) | 0);
    hours[at] = (hours[at] as number) + 1;
  }
  return { hours, untimed };
}

function slotsOf(
  { calendar, settings, period, today }: Omit<CadenceInput, 'tabs'>, counted: CountedPosts, targets: readonly (CadenceTarget | null)[], gaps: readonly FutureGap[], mix: readonly MixShare[],
): Pick<Cadence, 'futureGaps' | 'freeSlots'> {
  if (gaps.length === 0) return { futureGaps: [], freeSlots: [] };
  const holidays = holidaysOf(settings.holidays, period.from - WEEKDAYS, period.to + WEEKDAYS);
  const search: SlotSearch = { calendar, counted, targets, usual: usualTimes(calendar, counted, today), holidays, period, today };
  const slots = freeSlots(search, gaps);
  const slotsIn = new Map<string, number>();
  for (const { channel, day } of slots) slotsIn.set(`${channel} ${weekStart(day)}`, (slotsIn.get(`${channel} ${weekStart(day)}`) ?? 0) + 1);
  const told = gaps.map((gap): FutureGap => {
    const found = slotsIn.get(`${gap.channel} ${gap.week}`) ?? 0;
    const unplaced = gap.least - gap.posts - found;
    const shut = found > 0 ? null : shutBy(search, gap);
    return { ...gap, ...(unplaced > 0 ? { unplaced } : {}), ...(shut === null ? {} : { shutBy: shut }) };
  });
  if (slots.length === 0) return { futureGaps: told, freeSlots: [] };
  const ideasFor = ideaFinder(calendar, mix);
  return { futureGaps: told, freeSlots: slots.map((slot) => ({ ...slot, ideas: ideasFor(counted.channels[slot.channel] ?? '', weekStart(slot.day)) })) };
}

/** The weeks that can still be planned, with what each channel has in them and what the team asks of it. */
import type { CadenceTarget } from '../../cadence/cadence.ts';
import { countedPosts } from '../../cadence/counted-posts.ts';
import type { CountedPosts } from '../../cadence/counted-posts.ts';
import { targetsOf } from '../../cadence/targets.ts';
import { LOOK_BACK } from '../../cadence/usual-times.ts';
import { weekCounts } from '../../cadence/week-counts.ts';
import type { WeekCounts } from '../../cadence/week-counts.ts';
import type { Period } from '../../coverage/coverage-result.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { RuleContext } from '../rule.ts';

/** Days from today on that are looked at: weeks that begin within them. */
export const DAYS_AHEAD = 30;
/** Spans of one calendar that are kept: the weeks that begin soon, and those that a silence may reach into. */
const MOST_KNOWN = 2;

export interface ComingWeeks extends WeekCounts {
  /** From this week's Monday to the last week's Sunday. */
  readonly period: Period;
  readonly counted: CountedPosts;
  readonly targets: readonly (CadenceTarget | null)[];
  /** Beside the channels: the last day on which each speaks, past or to come; below every day where it does not. */
  readonly lastDays: Int32Array;
}

interface Known {
  readonly asked: readonly unknown[];
  readonly coming: ComingWeeks;
}

/** Several rules ask for the same weeks of one calendar. */
const KNOWN = new WeakMap<Calendar, readonly Known[]>();

export function comingWeeks(context: RuleContext, daysAhead: number = DAYS_AHEAD): ComingWeeks {
  const { calendar, tabs: { channels }, today, settings: { dormantAfterDays } } = context;
  const asked = [channels, today, dormantAfterDays, daysAhead];
  const known = KNOWN.get(calendar) ?? [];
  const same = known.find((each) => each.asked.every((value, at) => value === asked[at]));
  if (same !== undefined) return same.coming;
  const coming = readWeeks(context, daysAhead);
  KNOWN.set(calendar, [...known.slice(1 - MOST_KNOWN), { asked, coming }]);
  return coming;
}

function readWeeks({ calendar, tabs, today, settings: { dormantAfterDays } }: RuleContext, daysAhead: number): ComingWeeks {
  const from = weekStart(today);
  const period = { from, to: weekStart(today + daysAhead) + 6 };
  const byChannel = targetsOf(tabs.channels?.rows ?? []);
  const passive = new Set([...byChannel.values()].filter(({ level }) => level === 'passive').map(({ channel }) => channel));
  const looked = { from: today - Math.max(LOOK_BACK, dormantAfterDays), to: Infinity };
  const counted = countedPosts(calendar, period, looked, [...byChannel.keys()], passive);
  return { ...weekCounts(calendar, counted, period), period, counted, targets: counted.channels.map((channel) => byChannel.get(channel) ?? null), lastDays: lastDaysOf(calendar, counted) };
}

function lastDaysOf({ day, channel: { codes, entries } }: Calendar, { rows, channels, channelsOf }: CountedPosts): Int32Array {
  const byCode = new Int32Array(entries.length).fill(-1);
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] as number;
    const on = day[row] as number;
    const code = codes[row] as number;
    if (on > (byCode[code] as number)) byCode[code] = on;
  }
  const lastDays = new Int32Array(channels.length).fill(-1);
  channelsOf.forEach((places, code) => {
    for (const at of places) lastDays[at] = Math.max(lastDays[at] as number, byCode[code] as number);
  });
  return lastDays;
}

/** The Monday of the last week that is planned at all; next week at the least. */
export function lastPlannedWeek({ lastDays }: ComingWeeks, today: Day): Day {
  return Math.max(weekStart(today) + 7, lastDays.length === 0 ? 0 : weekStart(Math.max(...lastDays)));
}

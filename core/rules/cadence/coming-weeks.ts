/** The weeks that can still be planned, with what each channel has in them and what the team asks of it. */
import type { CadenceTarget } from '../../cadence/cadence.ts';
import { countedPosts } from '../../cadence/counted-posts.ts';
import type { CountedPosts } from '../../cadence/counted-posts.ts';
import { targetsOf } from '../../cadence/targets.ts';
import { LOOK_BACK } from '../../cadence/usual-times.ts';
import { weekCounts } from '../../cadence/week-counts.ts';
import type { WeekCounts } from '../../cadence/week-counts.ts';
import type { Period } from '../../coverage/coverage-result.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { RuleContext } from '../rule.ts';

/** Days from today on that are looked at: weeks that begin within them. */
export const DAYS_AHEAD = 30;

export interface ComingWeeks extends WeekCounts {
  /** From this week's Monday to the last week's Sunday. */
  readonly period: Period;
  readonly counted: CountedPosts;
  readonly targets: readonly (CadenceTarget | null)[];
  /** Beside the channels: the last day on which each speaks, past or to come; below every day where it does not. */
  readonly lastDays: Int32Array;
}

export function comingWeeks({ calendar, tabs, today, settings: { dormantAfterDays } }: RuleContext, daysAhead: number = DAYS_AHEAD): ComingWeeks {
  const from = weekStart(today);
  const period = { from, to: weekStart(today + daysAhead) + 6 };
  const byChannel = targetsOf(tabs.channels?.rows ?? []);
  const passive = new Set([...byChannel.values()].filter(({ level }) => level === 'passive').map(({ channel }) => channel));
  const looked = { from: today - Math.max(LOOK_BACK, dormantAfterDays), to: Infinity };
  const counted = countedPosts(calendar, period, looked, [...byChannel.keys()], passive);
  const lastDays = new Int32Array(counted.channels.length).fill(-1);
  for (const row of counted.rows) {
    const on = calendar.day[row] as number;
    for (const at of counted.channelsOf[calendar.channel.codes[row] as number] as readonly number[]) if (on > (lastDays[at] as number)) lastDays[at] = on;
  }
  return { ...weekCounts(calendar, counted, period), period, counted, targets: counted.channels.map((channel) => byChannel.get(channel) ?? null), lastDays };
}

/** The Monday of the last week that is planned at all; next week at the least. */
export function lastPlannedWeek({ lastDays }: ComingWeeks, today: Day): Day {
  return Math.max(weekStart(today) + 7, lastDays.length === 0 ? 0 : weekStart(Math.max(...lastDays)));
}

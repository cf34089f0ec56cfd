/** What leaves a week without a free slot: said, so that a team knows which of its rules to look at. */
import { weekdayOf } from '../time/day.ts';
import { WORKING_WEEK, dayBit } from '../time/day-set.ts';
import type { FutureGap } from './cadence.ts';
import { minutesOn, openDays } from './free-slots.ts';
import type { SlotSearch } from './free-slots.ts';

/** Its days of the week are over, or are public holidays; its quiet hours leave none; its other posts stand too near. */
export type ShutBy = 'past' | 'holiday' | 'quiet' | 'spacing';

/** Of a week in which no slot was found. Null where its open days lie beyond the period, of which nothing is said. */
export function shutBy(search: SlotSearch, { channel, week }: Pick<FutureGap, 'channel' | 'week'>): ShutBy | null {
  const { targets, usual, period, today } = search;
  const stated = targets[channel]?.days ?? null;
  const days = stated ?? usual.weekdays(channel) | WORKING_WEEK;
  const open = openDays(search, week, days);
  if (open.length === 0) {
    const isAhead = [0, 1, 2, 3, 4, 5, 6].some((later) => week + later > today && (days & dayBit(weekdayOf(week + later))) !== 0);
    return isAhead ? 'holiday' : 'past';
  }
  const within = open.filter((day) => day >= period.from && day <= period.to);
  if (within.length === 0) return null;
  return within.every((day) => minutesOn(search, channel, weekdayOf(day)).length === 0) ? 'quiet' : 'spacing';
}

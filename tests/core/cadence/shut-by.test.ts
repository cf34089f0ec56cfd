/** A week without a free slot says which rule of the team leaves it none. */
import { describe, expect, it } from 'vitest';
import { cadenceOf } from '../../../core/cadence/cadence-of.ts';
import type { FutureGap } from '../../../core/cadence/cadence.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import type { ChannelRow } from '../../../core/side-tabs/channels-tab.ts';
import { dayBit } from '../../../core/time/day-set.ts';
import { plainCalendar, plainChannels } from '../../fixtures/cadence/plain-calendar.ts';
import type { PlainPost } from '../../fixtures/cadence/plain-calendar.ts';
import { day } from '../rules/calendar-of.ts';

/** A Wednesday. */
const TODAY = day('2026-12-16');
const MONDAY = TODAY - 2;
const FACEBOOK = { network: ['facebook'], networkWord: 'Facebook', level: 'active', least: 2 } as const;

function gaps(page: Partial<ChannelRow>, posts: readonly PlainPost[] = [], period = { from: MONDAY, to: MONDAY + 13 }): readonly (readonly [weeksLater: number, shutBy: FutureGap['shutBy']])[] {
  const { futureGaps } = cadenceOf({ calendar: plainCalendar(posts), tabs: { channels: plainChannels([{ ...FACEBOOK, ...page }]), plan: null }, settings: DEFAULT_SETTINGS, period, today: TODAY });
  return futureGaps.map(({ week, shutBy }) => [(week - MONDAY) / 7, shutBy]);
}

describe('a week without a free slot', () => {
  it('has its days behind it, or all of them on public holidays', () => {
    // Christmas is the Friday of next week.
    expect(gaps({ days: dayBit(1) })).toEqual([[0, 'past'], [1, undefined]]);
    expect(gaps({ days: dayBit(5) })).toEqual([[0, undefined], [1, 'holiday']]);
  });

  it('has quiet hours only', () => {
    expect(gaps({ quietFrom: 6 * 60, quietTo: 23 * 60 })).toEqual([[0, 'quiet'], [1, 'quiet']]);
  });

  it('has its other post too near', () => {
    expect(gaps({ days: dayBit(4), spacing: 48 }, [{ day: MONDAY + 3, minutes: 600, channels: ['facebook'] }])).toEqual([[0, 'spacing'], [1, undefined]]);
  });

  it('is not judged by days beyond the period', () => {
    expect(gaps({ days: dayBit(5) }, [], { from: MONDAY, to: MONDAY + 3 })).toEqual([[0, undefined]]);
  });
});

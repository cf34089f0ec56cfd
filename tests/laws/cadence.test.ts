/** What must hold for the cadence of any calendar. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cadenceOf } from '../../core/cadence/cadence-of.ts';
import type { Cadence } from '../../core/cadence/cadence.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import type { ChannelRow } from '../../core/side-tabs/channels-tab.ts';
import { STATES } from '../../core/table/calendar.ts';
import { weekdayOf } from '../../core/time/day.ts';
import { PUBLIC_HOLIDAYS, WORKING_WEEK, dayBit } from '../../core/time/day-set.ts';
import { holidaysOf } from '../../core/time/holidays.ts';
import { plainCalendar, plainChannels } from '../fixtures/cadence/plain-calendar.ts';
import type { PlainPost } from '../fixtures/cadence/plain-calendar.ts';

/** A Monday. */
const TODAY = 46_349;
const CHANNELS = ['facebook', 'instagram', 'infolettre'];
const DAYS = [null, WORKING_WEEK, dayBit(2) | dayBit(4), 0x7f, WORKING_WEEK | PUBLIC_HOLIDAYS];

const post: fc.Arbitrary<PlainPost> = fc.record({
  kind: fc.constantFrom('post', 'post', 'post', 'idea', 'event'),
  state: fc.constantFrom(null, ...STATES),
  day: fc.option(fc.integer({ min: TODAY - 70, max: TODAY + 40 }), { freq: 20, nil: null }),
  minutes: fc.constantFrom(null, 0, 480, 540, 600, 615, 1020),
  channels: fc.subarray(CHANNELS),
  pillar: fc.constantFrom('', 'Coulisses', 'Visites'),
});
const page: fc.Arbitrary<Partial<ChannelRow>> = fc.record({
  network: fc.constantFrom(...CHANNELS).map((channel) => [channel]),
  level: fc.constantFrom<ChannelRow['level']>('active', 'proactive', 'passive', null),
  least: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  most: fc.option(fc.integer({ min: 0, max: 8 }), { nil: null }),
  spacing: fc.option(fc.constantFrom(1, 6, 24, 30), { nil: null }),
  days: fc.constantFrom(...DAYS),
  quietFrom: fc.constantFrom(null, 0, 720, 1260),
  quietTo: fc.constantFrom(null, 420, 720, 1439),
});
const world = fc.record({
  posts: fc.array(post, { maxLength: 40 }), pages: fc.array(page, { maxLength: 4 }),
  from: fc.integer({ min: TODAY - 63, max: TODAY + 7 }), days: fc.integer({ min: 1, max: 120 }),
});
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

/** Without public holidays, all days of a weekday are alike. */
function cadence({ posts, pages, from, days }: World, later = 0, holidays: 'none' | 'ca-qc' = 'none'): Cadence {
  const moved = posts.map((each) => ({ ...each, day: each.day === null || each.day === undefined ? null : each.day + later }));
  return cadenceOf({
    calendar: plainCalendar(moved), tabs: { channels: plainChannels(pages), plan: null }, settings: { ...DEFAULT_SETTINGS, holidays },
    period: { from: from + later, to: from + days - 1 + later }, today: TODAY + later,
  });
}

function shifted({ period, weeks, silences, bursts, futureGaps, freeSlots, ...others }: Cadence, later: number): unknown {
  return {
    ...others, period: { from: period.from + later, to: period.to + later }, weeks: weeks.map((week) => week + later),
    silences: silences.map((each) => ({ ...each, from: each.from + later, to: each.to + later })),
    bursts: bursts.map((each) => (each.kind === 'week' ? { ...each, week: each.week + later } : each)),
    futureGaps: futureGaps.map((each) => ({ ...each, week: each.week + later })), freeSlots: freeSlots.map((each) => ({ ...each, day: each.day + later })),
  };
}

describe('the cadence of any calendar', () => {
  it('moves with its posts: a week later everything is a week later', () => {
    fc.assert(fc.property(world, (any) => {
      expect(shifted(cadence(any), 7)).toEqual(cadence(any, 7));
    }), { numRuns: 200 });
  });

  it('is not changed by a post that is cancelled or on hold, by an event or by an idea with a state', () => {
    fc.assert(fc.property(world, post, (any, extra) => {
      const set: readonly PlainPost[] = [{ ...extra, kind: 'post', state: 'cancelled' }, { ...extra, kind: 'post', state: 'on-hold' }, { ...extra, kind: 'event' }, { ...extra, kind: 'idea', state: 'cancelled' }];
      const named = any.posts.some(({ channels = [] }) => channels.length > 0);
      // A first channel of all makes a calendar one that names channels.
      fc.pre(named);
      for (const one of set) expect({ ...cadence({ ...any, posts: [...any.posts, one] }), mix: null }).toEqual({ ...cadence(any), mix: null });
    }), { numRuns: 200 });
  });

  it('counts a post on a channel once there and once in all', () => {
    fc.assert(fc.property(world, (any) => {
      const { posts, hours, untimed, counts, channels, mix } = cadence(any);
      expect(hours.reduce((sum, count) => sum + count, untimed)).toBe(posts);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(posts);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(posts * Math.max(1, channels.length));
      for (const { share, interval: [low, high] } of mix) expect(low <= share && share <= high && low >= 0 && high <= 1).toBe(true);
    }), { numRuns: 200 });
  });
});

describe('free slots', () => {
  it('stand on days and at times on which the channel may speak, apart from all posts and from each other', () => {
    fc.assert(fc.property(world, (any) => {
      const { freeSlots, channels, targets, period, futureGaps } = cadence(any, 0, 'ca-qc');
      const holidays = holidaysOf('ca-qc', TODAY - 100, TODAY + 200);
      const counted = any.posts.filter(({ kind, state, day }) => kind === 'post' && state !== 'idea' && state !== 'on-hold' && state !== 'cancelled' && day !== null);
      for (const [at, { channel, day, minutes }] of freeSlots.entries()) {
        const target = targets[channel];
        expect(day > TODAY && day >= period.from && day <= period.to).toBe(true);
        expect(futureGaps.some((gap) => gap.channel === channel && day >= gap.week && day < gap.week + 7)).toBe(true);
        const days = target?.days ?? null;
        if (holidays.has(day)) expect(days !== null && (days & PUBLIC_HOLIDAYS) !== 0).toBe(true);
        else if (days !== null) expect(days & dayBit(weekdayOf(day))).not.toBe(0);
        for (const [from, to] of target?.quiet ?? []) {
          expect(from < to ? minutes >= from && minutes < to : minutes >= from || minutes < to).toBe(false);
        }
        const key = channels[channel] ?? '';
        const others = [
          ...counted.filter((each) => (each.channels ?? []).includes(key) && each.minutes !== null && each.minutes !== 0).map((each) => (each.day ?? 0) * 1440 + (each.minutes ?? 0)),
          ...freeSlots.filter((slot, place) => place !== at && slot.channel === channel).map((slot) => slot.day * 1440 + slot.minutes),
        ];
        for (const other of others) expect(Math.abs(day * 1440 + minutes - other)).toBeGreaterThanOrEqual(Math.max(1, (target?.spacing ?? 0) * 60));
      }
    }), { numRuns: 300 });
  });

  it('that are filled leave no week under its least, unless there was no slot left', () => {
    fc.assert(fc.property(world, (any) => {
      // A week that the period cuts has slots outside of it.
      const whole: World = { ...any, from: any.from - (weekdayOf(any.from) - 1), days: Math.ceil(any.days / 7) * 7 };
      const before = cadence(whole);
      const filled = before.freeSlots.map(({ channel, day, minutes }): PlainPost => ({ day, minutes, channels: [before.channels[channel] ?? ''], state: 'to-produce' }));
      const after = cadence({ ...whole, posts: [...whole.posts, ...filled] });
      for (const { channel, week, posts, least } of after.futureGaps) {
        const found = before.freeSlots.filter((slot) => slot.channel === channel && slot.day >= week && slot.day < week + 7).length;
        const lacked = before.futureGaps.find((gap) => gap.channel === channel && gap.week === week);
        expect(posts).toBe((lacked?.posts ?? 0) + found);
        expect(found).toBeLessThan(least - (lacked?.posts ?? 0));
      }
      for (const { channel, week, least, posts } of before.futureGaps) {
        const found = before.freeSlots.filter((slot) => slot.channel === channel && slot.day >= week && slot.day < week + 7).length;
        expect(found).toBeLessThanOrEqual(least - posts);
      }
    }), { numRuns: 300 });
  });
});

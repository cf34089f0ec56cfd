/** The demo shows what Cadence and Results have to say, whatever the day: a plan with few gaps, and figures that allow few conclusions. */
import { describe, expect, it } from 'vitest';
import { cadence } from '../../core/jobs/cadence.ts';
import { kpi } from '../../core/jobs/kpi.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../core/jobs/open-calendar.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { dayFromCivil, weekdayOf } from '../../core/time/day.ts';
import type { Day } from '../../core/time/day.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import { makeDemo } from '../fixtures/demo/demo.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';

/** Every weekday, some across New Year and at the end of February. */
const FIRST_DAYS = [[2026, 11, 21], [2026, 12, 29], [2028, 2, 27]] as const;
const TODAYS: readonly Day[] = [0, 1, 2, 3, 4, 5, 6].map((later) => {
  const [year, month, date] = FIRST_DAYS[later % FIRST_DAYS.length] ?? FIRST_DAYS[0];
  const first = dayFromCivil({ year, month, date });
  if (first === null) throw new RangeError('no such day');
  return first - weekdayOf(first) + 1 + later;
});

async function opened(language: 'fr' | 'en', today: Day): Promise<OpenedCalendar> {
  const found = await openCalendar(new MemoryWorkbook(makeDemo(language, today).book));
  if (found.kind === 'declined') throw new Error(`declined: ${found.code}`);
  return found;
}

describe.each(TODAYS)('on day %i', (today) => {
  const monday = today - weekdayOf(today) + 1;

  it.each(LANGUAGES)('eight past weeks are even but for one, and the week without a video has a free slot with ideas, in %s', async (language) => {
    const { calendar, tabs } = await opened(language, today);
    const { channels, weeks, counts, futureGaps, freeSlots, bursts } = cadence.run({ tables: { calendar, tabs }, settings: DEFAULT_SETTINGS, today }).result.cadence;
    const ofWeek = (at: number): number => channels.reduce((sum, _, channel) => sum + (counts[at * channels.length + channel] ?? 0), 0);
    const past = weeks.flatMap((week, at) => (week < monday ? [ofWeek(at)] : []));
    expect(past).toHaveLength(8);
    const [thin = 0, ...even] = past.toSorted((a, b) => a - b);
    expect(thin).toBe(10);
    expect(even[0]).toBeGreaterThanOrEqual(15);
    expect(even[even.length - 1]).toBeLessThanOrEqual(17);
    expect(futureGaps.map(({ channel, week, posts, least }) => [channels[channel], week - monday, posts, least])).toEqual([['youtube', 28, 0, 1]]);
    // The channel's own day is a public holiday in some years.
    for (const { channel, day, usual, ideas } of freeSlots) {
      expect([channels[channel], day - monday, usual]).toEqual(['youtube', 32, 'that-day']);
      expect(calendar.channel.entries[calendar.channel.codes[ideas[0] ?? -1] ?? 0]?.channels).toEqual(['youtube']);
    }
    expect(bursts.filter((burst) => burst.kind === 'week').map(({ channel, week, posts, most }) => [channels[channel], week - monday, posts, most])).toEqual([['linkedin', 14, 4, 3]]);
  });

  it.each(LANGUAGES)('figures allow no conclusion on some channels, say that definitions differ and that a few posts stand apart, and name no best time, in %s', async (language) => {
    const { calendar, tabs } = await opened(language, today);
    const { kpi: found, objectives } = kpi.run({ tables: { calendar, tabs }, settings: DEFAULT_SETTINGS, today }).result;
    const readings = found?.readings ?? [];
    const tooFew = readings.flatMap((reading) => (reading.kind === 'too-few' ? [reading.key] : []));
    // What went out on X once may be too young to count.
    expect(tooFew.filter((key) => key !== 'x').sort()).toEqual([language === 'fr' ? 'Infolettre' : 'Newsletter', 'youtube']);
    // The team's totals and the networks' likes, comments and shares are not the same engagements.
    expect(readings.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['definitions-differ', 'outliers', 'mixed-definitions', 'defined-differently']));
    // Of those that count the same, too few went out lately.
    expect(readings.map(({ kind }) => kind)).toContain('few-times');
    expect(found?.bestTime).toBeNull();
    expect(found?.outliers.robust.length).toBeLessThan(12);
    const shares = objectives.flatMap(({ share }) => (share === null ? [] : [share]));
    expect(shares).toHaveLength(3);
    for (const share of shares) expect(share).toSatisfy((value: number) => value > 0.3 && value < 1);
    expect(objectives.filter(({ spentShare }) => spentShare !== null).length).toBeGreaterThanOrEqual(4);
  });
});

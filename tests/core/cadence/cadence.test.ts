/** Cadence by example: targets of several pages, slots on usual days and times, ideas that could fill them, the mix beside the plan. */
import { describe, expect, it } from 'vitest';
import { cadenceOf } from '../../../core/cadence/cadence-of.ts';
import type { Cadence } from '../../../core/cadence/cadence.ts';
import { cadence as cadenceJob, usualPeriod } from '../../../core/jobs/cadence.ts';
import type { CadenceView } from '../../../core/jobs/cadence.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import type { ChannelRow } from '../../../core/side-tabs/channels-tab.ts';
import type { PlanRow } from '../../../core/side-tabs/plan-tab.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { Calendar } from '../../../core/table/calendar.ts';
import type { Role } from '../../../core/table/role.ts';
import { WORKING_WEEK, dayBit } from '../../../core/time/day-set.ts';
import { plainCalendar, plainChannels } from '../../fixtures/cadence/plain-calendar.ts';
import type { PlainPost } from '../../fixtures/cadence/plain-calendar.ts';
import { day } from '../rules/calendar-of.ts';

/** A Monday. */
const TODAY = day('2026-11-23');
const FACEBOOK = { network: ['facebook'], networkWord: 'Facebook', level: 'active' } as const;

function cadence(posts: readonly PlainPost[], pages: readonly Partial<ChannelRow>[], plan: readonly Omit<PlanRow, 'row'>[] = [], from = TODAY, to = TODAY + 13): Cadence {
  const planTab = plan.length === 0 ? null : { sheet: 'plan', sheetName: 'Plan', headerRow: 0, columns: new Map(), rows: plan.map((row, at) => ({ ...row, row: at + 1 })) };
  return cadenceOf({ calendar: plainCalendar(posts), tabs: { channels: plainChannels(pages), plan: planTab }, settings: DEFAULT_SETTINGS, period: { from, to }, today: TODAY });
}

function slots({ freeSlots, channels }: Cadence): readonly string[] {
  return freeSlots.map(({ channel, day: on, minutes, usual }) => `${channels[channel] ?? ''} +${on - TODAY} ${minutes / 60}${usual === null ? ' stand-in' : ''}`);
}

const on = (...days: readonly number[]): readonly PlainPost[] => days.map((later) => ({ day: TODAY + later, minutes: 540, channels: ['facebook'] }));

describe('the target of a network', () => {
  it('adds up its pages that are kept and speak', () => {
    const { targets } = cadence([], [
      { ...FACEBOOK, least: 2, most: 3, spacing: 4 }, { ...FACEBOOK, least: 1, most: 2, spacing: 6, level: 'proactive', status: 'official' },
      { ...FACEBOOK, least: 9, level: 'passive' }, { ...FACEBOOK, least: 9, status: 'dormant' }, { ...FACEBOOK, least: 9, statusWord: 'Fermé' },
    ]);
    expect(targets).toEqual([expect.objectContaining({ channel: 'facebook', level: 'proactive', least: 3, most: 5, spacing: 6, rows: [1, 2] })]);
  });

  it('is none of a passive channel, and has no most where one page has none', () => {
    expect(cadence([], [{ ...FACEBOOK, level: 'passive', least: 2 }]).targets).toEqual([expect.objectContaining({ level: 'passive', least: null, most: null })]);
    expect(cadence([], [{ ...FACEBOOK, least: 1, most: 2 }, { ...FACEBOOK, least: 1 }]).targets[0]).toMatchObject({ least: 2, most: null });
  });
});

describe('what the team has set', () => {
  it('may be no post at all, of which nobody misses any', () => {
    expect(cadence(on(-20), [{ ...FACEBOOK, least: 0, most: 0 }]).silences).toEqual([]);
    expect(cadence(on(-20), [{ ...FACEBOOK, least: 0, most: 1 }]).silences).toHaveLength(1);
  });

  it('is kept to between the last post before a period and its first', () => {
    const late = [{ day: TODAY - 1, minutes: 1380, channels: ['facebook'] }, { day: TODAY, minutes: 30, channels: ['facebook'] }];
    const hours = (from: number, to: number): readonly number[] => cadence(late, [{ ...FACEBOOK, spacing: 4 }], [], from, to).bursts.flatMap((burst) => (burst.kind === 'spacing' ? [burst.hours] : []));
    expect([hours(TODAY, TODAY + 6), hours(TODAY - 7, TODAY - 1), hours(TODAY + 1, TODAY + 6)]).toEqual([[1.5], [1.5], []]);
    // A day between two posts has neither of them.
    expect(cadence(on(-1, 1), [{ ...FACEBOOK, spacing: 72 }], [], TODAY, TODAY).bursts).toEqual([]);
  });
});

describe('free slots', () => {
  it('keep out of the quiet hours of every page of a network', () => {
    const pages = [{ ...FACEBOOK, least: 1, days: dayBit(1), quietFrom: 1260, quietTo: 360 }, { ...FACEBOOK, least: 2, days: dayBit(6), quietFrom: 540, quietTo: 1080 }];
    const { freeSlots } = cadence([], pages);
    expect(freeSlots.length).toBeGreaterThan(0);
    expect(freeSlots.filter(({ minutes }) => (minutes >= 540 && minutes < 1080) || minutes >= 1260 || minutes < 360)).toEqual([]);
  });

  it('stand on any working day where one page of a network has no days of its own', () => {
    const pages = [{ ...FACEBOOK, least: 1, days: dayBit(1) }, { ...FACEBOOK, least: 4 }];
    expect(new Set(cadence([], pages, [], TODAY + 7, TODAY + 13).freeSlots.map((slot) => slot.day)).size).toBe(5);
    const alone = [{ ...FACEBOOK, least: 2, days: dayBit(1) }, { ...FACEBOOK, least: null }];
    expect(new Set(cadence([], alone, [], TODAY + 7, TODAY + 13).freeSlots.map((slot) => slot.day))).toEqual(new Set([TODAY + 7]));
  });

  it('spread over the other working days before a day that the channel is used to has a second post', () => {
    const { freeSlots } = cadence(on(-7, -14, -21, 7), [{ ...FACEBOOK, least: 3 }], [], TODAY + 7, TODAY + 13);
    expect(freeSlots.map((slot) => slot.day - TODAY)).toEqual([9, 11]);
  });

  it('are usual on a day on which the channel uses the time of late, and not on another', () => {
    const { freeSlots } = cadence(on(-7, -14, -21), [{ ...FACEBOOK, least: 2, days: dayBit(1) | dayBit(4) }], [], TODAY + 7, TODAY + 13);
    expect(freeSlots.map(({ day: each, minutes, usual }) => [each - TODAY, minutes, usual])).toEqual([[7, 540, 'that-day'], [10, 540, 'any-day']]);
    expect(cadence([], [{ ...FACEBOOK, least: 1 }]).freeSlots.map(({ usual }) => usual)).toEqual([null, null]);
  });

  it('leave what they can’t place to be told', () => {
    const { futureGaps, freeSlots } = cadence(on(-7), [{ ...FACEBOOK, least: 4, days: dayBit(1) | dayBit(4), spacing: 24 }], [], TODAY + 7, TODAY + 13);
    expect([freeSlots.length, futureGaps.map(({ unplaced }) => unplaced)]).toEqual([2, [2]]);
    expect(cadence(on(-7), [{ ...FACEBOOK, least: 2 }]).futureGaps.map(({ unplaced }) => unplaced)).toEqual([undefined, undefined]);
  });

  it('stand on the team’s days, at the channel’s usual minute, far from other posts', () => {
    expect(slots(cadence(on(-7, -5, 0, 2), [{ ...FACEBOOK, least: 3, days: dayBit(1) | dayBit(3) | dayBit(5) }]))).toEqual([
      'facebook +4 9', 'facebook +7 9', 'facebook +9 9', 'facebook +11 9',
    ]);
  });

  it('stand else on the days that the channel has used, and from Monday to Friday where it has used none or those are off', () => {
    expect(slots(cadence(on(-14, -13, -7, -6), [{ ...FACEBOOK, least: 1 }]))).toEqual(['facebook +1 9', 'facebook +8 9']);
    const christmas = day('2026-12-25');
    expect(slots(cadence([{ ...on(-3)[0], day: christmas - 7 }, ...on(-3, -10)], [{ ...FACEBOOK, least: 1 }], [], christmas - 4, christmas + 2))).toEqual(['facebook +31 9']);
    expect(slots(cadence([], [{ ...FACEBOOK, least: 1 }]))).toEqual(['facebook +1 10 stand-in', 'facebook +11 10 stand-in']);
  });

  it('take the minute most used on that weekday of late, then on any', () => {
    const used: readonly PlainPost[] = [[-7, 540], [-6, 600], [-13, 600], [-5, 1020], [-12, 1020], [-19, 1020]].map(([later = 0, minutes = 0]) => ({ day: TODAY + later, minutes, channels: ['facebook'] }));
    expect(slots(cadence(used, [{ ...FACEBOOK, least: 2, days: dayBit(2) | dayBit(4) }], [], TODAY, TODAY + 6))).toEqual(['facebook +1 10', 'facebook +3 17']);
  });

  it('keep out of quiet hours and off public holidays', () => {
    expect(slots(cadence(on(-7), [{ ...FACEBOOK, least: 1, days: dayBit(1), quietFrom: 480, quietTo: 720 }], [], TODAY + 7, TODAY + 13))).toEqual(['facebook +7 12 stand-in']);
    const christmas = day('2026-12-25');
    expect(slots(cadence(on(-3), [{ ...FACEBOOK, least: 1, days: dayBit(5) }], [], christmas - 4, christmas + 2))).toEqual([]);
  });

  it('keep the spacing to posts of other days too, and say nothing where there is no room', () => {
    expect(slots(cadence(on(1), [{ ...FACEBOOK, least: 2, days: dayBit(3) | dayBit(2), spacing: 48 }], [], TODAY, TODAY + 6))).toEqual([]);
    expect(cadence(on(1), [{ ...FACEBOOK, least: 2, days: dayBit(3), spacing: 48 }], [], TODAY, TODAY + 6).futureGaps).toHaveLength(1);
  });
});

describe('ideas for a slot', () => {
  it('are those for the channel first, then those whose pillar lacks most, then the oldest', () => {
    const idea = (channels: readonly string[], pillar: string, later: number | null = null): PlainPost => ({ kind: 'idea', channels, pillar, day: later === null ? null : TODAY + later });
    const posts: readonly PlainPost[] = [
      ...on(-7).map((each) => ({ ...each, pillar: 'Visites' })), { day: TODAY, minutes: 540, channels: ['facebook'], pillar: 'Visites' },
      idea([], 'Visites'), idea([], 'Coulisses'), idea(['facebook'], 'Visites'), idea(['facebook'], 'Coulisses'), idea(['x'], 'Coulisses'),
      idea([], 'Coulisses', 1), idea([], 'Coulisses', 40), { ...idea([], 'Coulisses'), state: 'cancelled' }, { state: 'idea', channels: ['facebook'] },
    ];
    const plan = [{ dimension: 'pillar', item: 'Visites', share: 0.3, tolerance: null }, { dimension: 'pillar', item: 'Coulisses', share: 0.7, tolerance: null }] as const;
    const { freeSlots } = cadence(posts, [{ ...FACEBOOK, least: 2, days: WORKING_WEEK }], plan, TODAY, TODAY + 6);
    expect(freeSlots.map(({ ideas }) => ideas)).toEqual([[5, 10, 4, 3, 7, 2]]);
  });
});

describe('the mix', () => {
  const posts: readonly PlainPost[] = [
    { day: TODAY, channels: ['facebook'], pillar: 'Coulisses' }, { day: TODAY, channels: ['x'], pillar: 'les coulisses' }, { day: TODAY + 1, channels: ['facebook', 'x'], pillar: 'Coulisses; Visites' },
    { day: TODAY + 1, channels: ['facebook'], pillar: 'Visites' }, { day: TODAY + 2, channels: ['facebook'] },
  ];

  it('takes one item however it is written, parts a cell that names several, and shows what the plan asks for', () => {
    const { mix } = cadence(posts, [], [{ dimension: 'pillar', item: 'Coulisses', share: 0.5, tolerance: null }, { dimension: 'pillar', item: 'Portraits', share: 0.2, tolerance: null }]);
    const inAll = mix.filter(({ channel }) => channel === null);
    expect(inAll.map(({ item, posts: count, share, target }) => [item, count, share, target])).toEqual([['Coulisses', 3, 0.6, 0.5], ['Visites', 2, 0.4, null], ['', 1, 0.2, null], ['Portraits', 0, 0, 0.2]]);
    expect(mix.filter(({ channel }) => channel === 1).map(({ item, posts: count, target }) => [item, count, target])).toEqual([['Coulisses', 2, null], ['Visites', 1, null]]);
  });

  it('is none of a column of prose', () => {
    const prose = Array.from({ length: 2100 }, (_, at): PlainPost => ({ day: TODAY, channels: ['x'], pillar: `Texte ${at}` }));
    expect(cadence(prose, []).mix).toEqual([]);
  });
});

describe('a silence', () => {
  const silent = (posts: readonly PlainPost[], pages: readonly Partial<ChannelRow>[] = [], from = TODAY, to = TODAY + 13): readonly string[] => {
    const { silences, channels } = cadence(posts, pages, [], from, to);
    return silences.map(({ channel, from: first, to: last, days, isCut }) => `${channels[channel] ?? ''} ${first - TODAY} to ${last - TODAY}: ${days}${isCut ? ' or more' : ''}`);
  };

  it('lasts from one post to the next, wherever the period begins and ends', () => {
    expect(silent(on(-6, 4, 10, 20))).toEqual(['facebook -5 to 3: 9', 'facebook 11 to 19: 9']);
    expect(silent(on(-6, 3))).toEqual(['facebook 4 to 13: 10 or more', 'facebook -5 to 2: 8']);
  });

  it('is none before the first post of a channel without a target, nor before the calendar begins', () => {
    expect(silent(on(12, 13))).toEqual([]);
    expect(silent([{ day: TODAY + 2, channels: ['x'] }, ...on(12, 13)], [{ ...FACEBOOK, least: 1 }], TODAY - 30)).toEqual(['facebook 2 to 11: 10 or more']);
  });

  it('is none of a channel that only answers, nor of one without a target that hardly ever speaks', () => {
    expect(silent(on(0, 12), [{ ...FACEBOOK, level: 'passive' }])).toEqual([]);
    expect(silent(on(0), [], TODAY - 77, TODAY + 6)).toEqual([]);
    expect(silent(on(0), [{ ...FACEBOOK, least: 1 }])).toEqual(['facebook 1 to 13: 13 or more']);
  });

  it('may fill the whole period, of a channel that spoke now and then in the eight weeks before it', () => {
    expect(silent([...on(-40, -20), { day: TODAY, channels: ['x'] }, { day: TODAY + 13, channels: ['x'] }])).toEqual(['facebook -19 to 13: 33 or more', 'x 1 to 12: 12']);
    expect(silent(on(-57, -20))).toEqual([]);
    expect(silent(on(-40, -20, 30))).toEqual(['facebook -19 to 29: 49']);
    expect(silent(on(-40, -20), [{ ...FACEBOOK, level: 'passive' }])).toEqual([]);
    expect(silent(on(-40, -20, 0), [], TODAY, TODAY + 60)).toEqual(['facebook 1 to 60: 60 or more']);
  });

  it('of figures that a network has given ends where they end', () => {
    const calendar = { ...plainCalendar([...on(0, 1), { day: TODAY + 5, channels: ['x'] }, { day: TODAY + 2, channels: ['x'] }]), content: 'analytics', roles: new Set<Role>(['date', 'text', 'reach']) } as const;
    const { silences } = cadenceOf({ calendar, tabs: NO_SIDE_TABS, settings: { ...DEFAULT_SETTINGS, silenceDays: 3 }, period: { from: TODAY, to: TODAY + 13 }, today: TODAY + 20 });
    expect(silences.map(({ from, to }) => [from - TODAY, to - TODAY])).toEqual([[2, 5]]);
  });
});

describe('a network’s figures', () => {
  it('say nothing of the weeks after their last day', () => {
    const period = { from: TODAY - 28, to: TODAY - 1 };
    const weeksOf = (content: Calendar['content']): unknown => cadenceOf({ calendar: { ...plainCalendar(on(-28, -20)), content, roles: new Set<Role>(['date', 'channel', 'text']) }, tabs: NO_SIDE_TABS, settings: DEFAULT_SETTINGS, period, today: TODAY }).regularity.map(({ weeks, mean }) => [weeks, mean]);
    expect(weeksOf('analytics')).toEqual([[2, 1]]);
    expect(weeksOf('calendar')).toEqual([[4, 0.5]]);
  });

  const figures = (roles: readonly Role[]): Calendar => ({ ...plainCalendar(on(0, 1, 2).map((each) => ({ ...each, channels: ['x'] }))), content: 'analytics', roles: new Set(roles), text: ['Nuit des musées', '@ami merci à vous!', 'Merci @ami'] });

  it('count neither as posts where they are of days, nor where they are answers', () => {
    const run = (roles: readonly Role[]): CadenceView => cadenceJob.run({ tables: { calendar: figures(roles), tabs: { ...NO_SIDE_TABS, channels: plainChannels([{ ...FACEBOOK, least: 2 }]) } }, settings: DEFAULT_SETTINGS, today: TODAY }).result;
    expect(run(['date', 'text', 'reach'])).toMatchObject({ isOfDays: false, cadence: { posts: 2 } });
    expect(run(['date', 'reach', 'likes'])).toMatchObject({ isOfDays: true, cadence: { posts: 0, channels: [], silences: [], futureGaps: [] } });
  });
});

describe('a calendar', () => {
  it('without a column of channels is not compared with what is set for each', () => {
    const calendar = { ...plainCalendar([{ day: TODAY }, { day: TODAY + 7 }]), roles: new Set<Role>(['date', 'text']) };
    const tabs = { ...NO_SIDE_TABS, channels: plainChannels([{ ...FACEBOOK, least: 2 }]) };
    const run = (table: Calendar): CadenceView => cadenceJob.run({ tables: { calendar: table, tabs }, settings: DEFAULT_SETTINGS, today: TODAY }).result;
    expect(run(calendar)).toMatchObject({ hasChannels: true, lacksColumn: true, cadence: { channels: [''], posts: 2, targets: [null], futureGaps: [] } });
    expect(run({ ...calendar, roles: new Set<Role>(['date', 'channel']) })).toMatchObject({ lacksColumn: false, cadence: { channels: ['facebook', ''] } });
  });

  it('that names no channel has one without a name', () => {
    const { channels, posts, silences } = cadence([{ day: TODAY }, { day: TODAY + 1 }], []);
    expect([channels, posts, silences.map(({ days }) => days)]).toEqual([[''], 2, [12]]);
  });

  it('counts “all channels” on each that speaks', () => {
    const { channels, counts } = cadence([{ day: TODAY, channels: ['all'] }, { day: TODAY, channels: ['x'] }], [FACEBOOK, { ...FACEBOOK, network: ['tiktok'], level: 'passive' }]);
    expect([channels, [...counts]]).toEqual([['facebook', 'tiktok', 'x'], [1, 0, 2, 0, 0, 0]]);
  });

  it('without a row has an empty cadence', () => {
    expect(cadence([], [])).toMatchObject({ channels: [], posts: 0, untimed: 0, silences: [], bursts: [], mix: [], futureGaps: [], freeSlots: [] });
  });
});

describe('the job', () => {
  it('looks at eight whole weeks back and four ahead where no period is named', () => {
    expect(usualPeriod(TODAY + 3)).toEqual({ from: TODAY - 56, to: TODAY + 34 });
    const { result, findings } = cadenceJob.run({ tables: { calendar: plainCalendar([]), tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: TODAY });
    expect([result.cadence.weeks.length, result.cadence.isWhole.every(Boolean), result.hasChannels, findings]).toEqual([13, true, false, []]);
  });
});

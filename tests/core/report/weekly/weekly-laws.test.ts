/** What must hold for the report of any week. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgendaItem, PostCounts, ReportedPost, WeeklyReport } from '../../../../core/report/weekly/weekly-report.ts';
import { DEFAULT_SETTINGS } from '../../../../core/rules/settings.ts';
import { check } from '../../../../core/jobs/check.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { isoWeekOf, mondayOf } from '../../../../core/time/iso-week.ts';
import type { IsoWeek } from '../../../../core/time/iso-week.ts';
import { plainChannels } from '../../../fixtures/cadence/plain-calendar.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { MONDAY, reportOf } from './reported.ts';

const ROLES = ['date', 'time', 'channel', 'title', 'status', 'owner', 'approver', 'url', 'reach', 'engagements'] as const;
const STATES = ['', 'Idée', 'À produire', 'En révision', 'Approuvé', 'Programmé', 'Publié', 'En pause', 'Annulé', 'zut'];

const row: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  fc.option(fc.integer({ min: MONDAY - 100, max: MONDAY + 30 }), { freq: 12, nil: null }),
  fc.constantFrom(null, 0.25, 0.5, 0.75),
  fc.subarray(['Facebook', 'TikTok', 'Infolettre']).map((channels) => channels.join(', ')),
  fc.constantFrom('Phare', 'Moulin', 'Gare', ''),
  fc.constantFrom(...STATES),
  fc.constantFrom('', 'Ana Roy', 'ana roy', 'Bob Côté', 'Ana Roy / Bob Côté', 'Équipe'),
  fc.constantFrom('', 'Bob Côté'),
  fc.constantFrom('', '', '', 'https://example.com/p/1'),
  fc.option(fc.integer({ min: 0, max: 2000 }), { nil: null }),
  fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
);
const world = fc.record({
  rows: fc.array(row, { maxLength: 60 }),
  least: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }),
  later: fc.integer({ min: -7, max: 7 }),
});
type World = typeof world extends fc.Arbitrary<infer Value> ? Value : never;

function tabsOf({ least }: World): Partial<SideTabs> {
  return { channels: plainChannels([{ network: ['facebook'], least }, { network: ['infolettre'], least: 1, most: 2 }]) };
}

/** @param weeks By which all of it, today with it, comes later. */
function report(given: World, weeks = 0, rows = given.rows): WeeklyReport {
  const moved = rows.map(([day = null, ...others]) => [typeof day === 'number' ? day + weeks * 7 : day, ...others]);
  const today = MONDAY + given.later + weeks * 7;
  const calendar = calendarOf(ROLES, moved);
  const tabs = tabsOf(given);
  const settings = { ...DEFAULT_SETTINGS, holidays: 'none' as const };
  const { findings } = check.run({ tables: { calendar, tabs: { ...NO_SIDE_TABS, ...tabs } }, settings, today });
  return reportOf(calendar, tabs, { today, settings, findings });
}

const sumOf = (counts: PostCounts): number => counts.published + counts.unconfirmed + counts.late + counts.onHold + counts.toCome;
const postsIn = ({ next: { people } }: WeeklyReport): readonly ReportedPost[] => people.flatMap(({ posts }) => posts.map(({ post }) => post));

/** A report of some weeks earlier, without what names rules' own days. */
function earlier(value: unknown, weeks: number): unknown {
  if (Array.isArray(value)) return value.map((each) => earlier(each, weeks));
  if (value instanceof Map || typeof value !== 'object' || value === null) return value;
  const days = new Set(['day', 'from', 'to', 'writtenOn']);
  return Object.fromEntries(Object.entries(value).filter(([key]) => key !== 'parameters').map(([key, each]) => {
    if (days.has(key) && typeof each === 'number') return [key, each - weeks * 7];
    if (key === 'week' && typeof each === 'object' && each !== null) return [key, isoWeekOf((mondayOf(each as IsoWeek) ?? 0) - weeks * 7)];
    return [key, earlier(each, weeks)];
  }));
}

/** What is left where rows have changed places: by their neighbours findings tell where rows without a day belong. */
function placeless(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(placeless);
  if (value instanceof Map || typeof value !== 'object' || value === null) return typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  return Object.fromEntries(Object.entries(value).filter(([key]) => !['cell', 'cells', 'findings', 'findingsCount', 'warningsSoon'].includes(key)).map(([key, each]) => [key, placeless(each)]));
}

describe('the report of any week', () => {
  it('adds up: each planned post stands in one of five, each on each of its channels', () => {
    fc.assert(fc.property(world, (given) => {
      const { posts, channels, tracking, isOutTold } = report(given);
      expect(sumOf(posts)).toBe(posts.planned);
      for (const channel of channels) expect(sumOf(channel)).toBe(channel.planned);
      expect(channels.reduce((sum, { planned }) => sum + planned, 0)).toBeGreaterThanOrEqual(posts.planned);
      expect(tracking.reduce((sum, each) => sum + each.posts, 0)).toBeGreaterThanOrEqual(posts.planned);
      if (!isOutTold) expect(posts.published).toBe(0);
    }));
  });

  it('counts by channel and by week the same posts, and never has more of them measured than it tells', () => {
    fc.assert(fc.property(world, (given) => {
      const { posts, channels, cadence, results, isOnSeveral, next } = report(given);
      const ofChannels = channels.reduce((sum, { planned, late, onHold }) => sum + planned - late - onHold, 0);
      expect(cadence[cadence.length - 1]?.all).toBe(ofChannels);
      if (!isOnSeveral) expect(ofChannels).toBe(posts.planned - posts.late - posts.onHold);
      const { all = 0, unconfirmed = 0, toCome = 0 } = cadence[cadence.length - 1] ?? {};
      expect(all - unconfirmed - toCome).toBe(channels.reduce((sum, { published }) => sum + published, 0));
      for (const { posts: ofTargets, all } of cadence) expect(ofTargets).toBeLessThanOrEqual(all);
      for (const [at, { n, waiting }] of (results?.weeks ?? []).entries()) expect(n + waiting - (cadence[at]?.uncounted ?? 0)).toBeLessThanOrEqual(cadence[at]?.all ?? 0);
      expect(next.onHold).toBeLessThanOrEqual(next.planned);
    }));
  });

  it('gives every post of next week that is not out to somebody, or to nobody', () => {
    fc.assert(fc.property(world, (given) => {
      const found = report(given);
      const { next } = found;
      const owned = new Set(next.people.flatMap(({ posts }) => posts.filter(({ role }) => role === 'owner').map(({ post }) => post.cell.row)));
      expect(owned.size).toBeLessThanOrEqual(next.planned);
      for (const post of postsIn(found)) expect(post.day).toSatisfy((day: number) => day >= next.from && day <= next.to);
      expect(next.people.slice(1).every(({ person }) => person !== '')).toBe(true);
      for (const { posts } of next.people) {
        const moments = posts.map(({ post }) => (post.day ?? 0) * 1440 + (post.minutes ?? 1439.5));
        expect(moments).toEqual(moments.toSorted((a, b) => a - b));
      }
    }));
  });

  it('never keeps and corrects one post, and names at most three of each, all of them old enough', () => {
    fc.assert(fc.property(world, (given) => {
      const { results, writtenOn } = report(given);
      const rowsOf = (posts: readonly { readonly post: ReportedPost }[]): readonly number[] => posts.map(({ post }) => post.cell.row);
      const [keep, correct] = [results?.keep ?? [], results?.correct ?? []];
      expect(Math.max(keep.length, correct.length)).toBeLessThanOrEqual(3);
      expect(rowsOf(keep).filter((each) => rowsOf(correct).includes(each))).toEqual([]);
      expect(new Set(rowsOf(keep)).size).toBe(keep.length);
      for (const { post, timesMedian, rate, engagements, basis } of [...keep, ...correct]) {
        expect(writtenOn - (post.day ?? writtenOn)).toBeGreaterThanOrEqual(7);
        expect(rate).toBe(engagements / basis);
        expect(timesMedian >= 1.5 || timesMedian <= 1 / 1.5).toBe(true);
      }
    }));
  });

  it('says the same of the next week where every day comes a week later', () => {
    fc.assert(fc.property(world, fc.integer({ min: 1, max: 60 }), (given, weeks) => {
      expect(earlier(report(given, weeks), weeks)).toEqual(earlier(report(given), 0));
    }), { numRuns: 40 });
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(fc.property(world.chain((given) => fc.tuple(fc.constant(given), fc.shuffledSubarray([...given.rows], { minLength: given.rows.length }))), ([given, shuffled]) => {
      const withoutIdeas = (found: WeeklyReport): unknown => ({ ...found, agenda: found.agenda.filter(({ kind }: AgendaItem) => kind !== 'ideas') });
      expect(placeless(withoutIdeas(report(given, 0, shuffled)))).toEqual(placeless(withoutIdeas(report(given))));
    }), { numRuns: 60 });
  });

  it('is the same each time, and changes nothing that it was given', () => {
    fc.assert(fc.property(world, (given) => {
      const before = structuredClone(given);
      expect(report(given)).toEqual(report(given));
      expect(given).toEqual(before);
    }), { numRuns: 20 });
  });
});

/** Each finding's standing by what the team has said, and what of that no longer says anything. */
import { describe, expect, it } from 'vitest';
import { keyHash } from '../../../core/findings/finding-key.ts';
import type { KeyedFinding } from '../../../core/findings/identity.ts';
import { NO_STORED_SETTINGS } from '../../../core/settings-tab/stored-settings.ts';
import type { IgnoredFinding, StoredSettings, WeekFindings } from '../../../core/settings-tab/stored-settings.ts';
import { triage } from '../../../core/triage/triage.ts';
import type { Triage } from '../../../core/triage/triage.ts';
import { keyedRows } from '../findings/keyed-of.ts';
import { day } from '../rules/calendar-of.ts';

const TODAY = day('2026-11-21');
const [FIRST, SECOND, THIRD] = keyedRows(['title', 'owner'], [['un', 'Ana et Ben'], ['deux', 'Ana et Ben'], ['trois', 'Ana et Ben']], 1) as readonly [KeyedFinding, KeyedFinding, KeyedFinding];

function ignored(key: string, said: Partial<IgnoredFinding> = {}): IgnoredFinding {
  return { key, label: '', ignoredAs: 'accepted', reason: 'entente', since: null, until: null, who: '', cell: { sheet: 's', row: 5, column: 0 }, ...said };
}

function sort(stored: Partial<StoredSettings>, findings = [FIRST, SECOND, THIRD], isJudged?: (code: string) => boolean): Triage {
  return triage(findings, { ...NO_STORED_SETTINGS, ...stored }, TODAY, isJudged);
}

function standings({ findings }: Triage): readonly string[] {
  return findings.map(({ standing }) => standing);
}

describe('triage', () => {
  it('leaves everything open where nothing was said', () => {
    const { findings, counts, stale } = sort({});
    expect(findings.map(({ standing, ignored: said, isNew, key }) => [standing, said, isNew, key])).toEqual([FIRST, SECOND, THIRD].map(({ key }) => ['open', null, null, key]));
    expect([counts, stale]).toEqual([{ open: 3, known: 0, accepted: 0, 'not-an-error': 0, snoozed: 0 }, []]);
  });

  it('tells accepted from not an error and from put off, and counts each', () => {
    const result = sort({ ignored: [ignored(FIRST.key), ignored(SECOND.key, { ignoredAs: 'not-an-error' }), ignored(THIRD.key, { ignoredAs: 'snoozed', until: TODAY })] });
    expect(standings(result)).toEqual(['accepted', 'not-an-error', 'snoozed']);
    expect(result.counts).toEqual({ open: 0, known: 0, accepted: 1, 'not-an-error': 1, snoozed: 1 });
    expect(result.findings[0]?.ignored?.reason).toBe('entente');
  });

  it('brings a finding back the day after the last one, and offers to clean up', () => {
    const over = ignored(FIRST.key, { until: TODAY - 1 });
    const result = sort({ ignored: [over, ignored(SECOND.key, { until: TODAY })] });
    expect(standings(result)).toEqual(['open', 'accepted', 'open']);
    expect(result.findings[0]?.ignored).toBeNull();
    expect(result.stale).toEqual([{ ignored: over, reason: 'expired' }]);
  });

  it('folds away what was known, unless more was said of it, and again once that is over', () => {
    const known = { since: TODAY - 10, hashes: new Set([keyHash(FIRST.key), keyHash(SECOND.key)]) };
    expect(standings(sort({ known }))).toEqual(['known', 'known', 'open']);
    expect(standings(sort({ known, ignored: [ignored(FIRST.key)] }))).toEqual(['accepted', 'known', 'open']);
    expect(standings(sort({ known, ignored: [ignored(FIRST.key, { until: TODAY - 1 })] }))).toEqual(['known', 'known', 'open']);
  });

  it('calls new what was not there on the last day known before this week’s Monday, or else at this week’s first check', () => {
    const seen = (iso: string, ...findings: readonly KeyedFinding[]): WeekFindings => ({ day: day(iso), hashes: new Set(findings.map(({ key }) => keyHash(key))) });
    const news = (...weeks: readonly WeekFindings[]): readonly unknown[] => {
      const { findings, newSince } = sort({ weeks });
      return [newSince, findings.map(({ isNew }) => isNew)];
    };
    const [early, before, within, ahead] = [seen('2026-11-05', FIRST, SECOND, THIRD), seen('2026-11-15', FIRST), seen('2026-11-18', FIRST, SECOND), seen('2026-11-22', FIRST, SECOND, THIRD)];
    expect(news(early, before, within)).toEqual([day('2026-11-15'), [false, true, true]]);
    expect(news(before)).toEqual([day('2026-11-15'), [false, true, true]]);
    expect(news(within)).toEqual([day('2026-11-18'), [false, false, true]]);
    // Monday itself is no day before it.
    expect(news(seen('2026-11-16', FIRST, SECOND))).toEqual([day('2026-11-16'), [false, false, true]]);
    expect(news(ahead)).toEqual([null, [null, null, null]]);
    expect(news()).toEqual([null, [null, null, null]]);
  });

  it('keeps ignored, known and not new what is on a post that was moved', () => {
    const post = (date: number): readonly KeyedFinding[] => keyedRows(['date', 'title', 'owner'], [[date, 'un', 'Ana et Ben'], [TODAY + 40, 'deux', 'Ana et Ben']], 2);
    const hashes = new Set(post(TODAY + 5).map(({ key }) => keyHash(key)));
    const said = ignored(post(TODAY + 5)[0]?.key ?? '');
    const result = sort({ ignored: [said], known: { since: TODAY - 30, hashes }, weeks: [{ day: TODAY - 7, hashes }] }, [...post(TODAY + 9)]);
    expect([standings(result), result.findings.map(({ isNew }) => isNew), result.stale]).toEqual([['accepted', 'known'], [false, false], []]);
    // What was said since it was moved goes before.
    const since = ignored(post(TODAY + 9)[0]?.key ?? '', { ignoredAs: 'not-an-error' });
    for (const both of [[said, since], [since, said]]) expect(standings(sort({ ignored: both }, [...post(TODAY + 9)]))).toEqual(['not-an-error', 'open']);
  });

  it('finds stale what was said of a finding that is gone, but not where its rule had no say', () => {
    const gone = ignored('owner-shared:00000000000000');
    const foreign = ignored('later-rule:00000000000000');
    const isJudged = (code: string): boolean => code === 'owner-shared';
    expect(sort({ ignored: [ignored(FIRST.key), gone, foreign] }, undefined, isJudged).stale).toEqual([{ ignored: gone, reason: 'gone' }]);
    expect(sort({ ignored: [gone] }, [], () => false).stale).toEqual([]);
  });
});

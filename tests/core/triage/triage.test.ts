/** Each finding's standing by what the team has said, and what of that no longer says anything. */
import { describe, expect, it } from 'vitest';
import { keyHash } from '../../../core/findings/identity.ts';
import type { KeyedFinding } from '../../../core/findings/identity.ts';
import { NO_STORED_SETTINGS } from '../../../core/settings-tab/stored-settings.ts';
import type { IgnoredFinding, StoredSettings } from '../../../core/settings-tab/stored-settings.ts';
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

  it('calls new what was not there at this week’s first check, and says nothing where that is not known', () => {
    const hashes = new Set([keyHash(FIRST.key)]);
    const isNew = (week: string): readonly (boolean | null)[] => sort({ weeks: [{ week, hashes }] }).findings.map((finding) => finding.isNew);
    expect(isNew('2026-W47')).toEqual([false, true, true]);
    expect(isNew('2026-W46')).toEqual([null, null, null]);
  });

  it('finds stale what was said of a finding that is gone, but not where its rule had no say', () => {
    const gone = ignored('owner-shared:00000000000000');
    const foreign = ignored('later-rule:00000000000000');
    const isJudged = (code: string): boolean => code === 'owner-shared';
    expect(sort({ ignored: [ignored(FIRST.key), gone, foreign] }, undefined, isJudged).stale).toEqual([{ ignored: gone, reason: 'gone' }]);
    expect(sort({ ignored: [gone] }, [], () => false).stale).toEqual([]);
  });
});

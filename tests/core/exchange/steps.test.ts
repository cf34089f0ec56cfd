/** Long work by and by: the same as at once, in pieces, and its shares only grow. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchSteps } from '../../../core/exchange/exports/match/match-results.ts';
import { exportSteps } from '../../../core/exchange/exports/read-export.ts';
import { finish, sorted } from '../../../core/exchange/steps.ts';
import type { Steps } from '../../../core/exchange/steps.ts';
import { previewSteps } from '../../../core/jobs/import-results.ts';
import { calendarOf } from '../rules/calendar-of.ts';

const TODAY = 46_350;
const POSTS = 6_000;

function taken<Result>(steps: Steps<Result>): { readonly result: Result; readonly shares: readonly number[] } {
  const shares: number[] = [];
  for (;;) {
    const { done, value } = steps.next();
    if (done === true) return { result: value, shares };
    shares.push(value);
  }
}

describe('sorting by and by', () => {
  it('gives what sorting at once gives, and leaves equals in their order', () => {
    fc.assert(fc.property(fc.array(fc.nat(50), { maxLength: 300 }), fc.nat(40), (numbers, times) => {
      const list = Array.from({ length: times + 1 }, () => numbers).flat().map((key, place) => ({ key, place }));
      expect(finish(sorted(list, (a, b) => a.key - b.key))).toEqual([...list].sort((a, b) => a.key - b.key));
    }), { numRuns: 40 });
  });
});

describe('a long export', () => {
  it('is read, matched and compared in small pieces, which tell how far they are', () => {
    const lines = Array.from({ length: POSTS }, (_, at) => `${1_990_000_000_000_000_000n + BigInt(at)},2026-0${1 + (at % 9)}-11,"Billet ${at} de la ville sur les travaux du pont ${at % 7}",https://x.com/ville/status/${1_990_000_000_000_000_000n + BigInt(at)},${at},1`);
    const read = taken(exportSteps({ text: ['Post id,Date,Post text,Post Link,Impressions,Likes', ...lines].join('\n') }, {}));
    if (!('rows' in read.result)) throw new Error(read.result.kind);
    const { result } = read;
    expect(result.rows.length).toBe(POSTS);
    const calendar = calendarOf(['date', 'channel', 'text', 'status'], Array.from({ length: 90 }, (_, at) => [46_033, 'X', `Billet ${at * 9} de la ville sur les travaux du pont ${(at * 9) % 7}`, 'Publié']));
    const matched = taken(matchSteps({ export: result, calendar, results: [], channels: [], today: TODAY }));
    expect(matched.result.matched.length).toBe(90);
    const previewed = taken(previewSteps(null, { export: result, matches: matched.result, calendar, language: 'fr', today: TODAY }));
    expect(previewed.result.new.length).toBe(POSTS);
    for (const [shares, least] of [[read.shares, 100], [matched.shares, 100], [previewed.shares, 60]] as const) {
      expect(shares.length).toBeGreaterThan(least);
      expect(shares.every((share, at) => share >= (shares[at - 1] ?? 0) - 1e-9 && share <= 1 + 1e-9)).toBe(true);
    }
  });
});

/** What must hold for the audit of any month. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PostCounts } from '../../../../core/report/weekly/weekly-report.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import { LANGUAGES } from '../../../../core/words/language.ts';
import { plainChannels } from '../../../fixtures/cadence/plain-calendar.ts';
import { calendarOf } from '../../rules/calendar-of.ts';
import { TODAY, auditOn, documentOf, faultsIn } from './audited.ts';

const ROLES = ['date', 'channel', 'title', 'status', 'pillar', 'approved_on', 'reach', 'engagements'] as const;

const row: fc.Arbitrary<readonly Cell[]> = fc.tuple(
  fc.option(fc.integer({ min: TODAY - 130, max: TODAY + 30 }), { freq: 12, nil: null }),
  fc.subarray(['Facebook', 'TikTok', 'Infolettre']).map((channels) => channels.join(', ')),
  fc.constantFrom('Phare', 'Moulin', ''),
  fc.constantFrom('', 'Idée', 'Approuvé', 'Programmé', 'Publié', 'En pause', 'Annulé', 'zut'),
  fc.constantFrom('', 'Coulisses', 'Conseils'),
  fc.option(fc.integer({ min: TODAY - 140, max: TODAY }), { nil: null }),
  fc.option(fc.integer({ min: 0, max: 2000 }), { nil: null }),
  fc.option(fc.integer({ min: 0, max: 300 }), { nil: null }),
);
const world = fc.record({ rows: fc.array(row, { maxLength: 60 }), least: fc.option(fc.integer({ min: 0, max: 5 }), { nil: null }), later: fc.integer({ min: -40, max: 40 }) });

const sumOf = (counts: PostCounts): number => counts.published + counts.unconfirmed + counts.late + counts.onHold + counts.toCome;

describe('the audit of any month', () => {
  it('counts every post once, keeps shares between their bounds, does not mind the order of rows, and reads soundly', () => {
    fc.assert(fc.property(world, ({ rows, least, later }) => {
      const tabs = { channels: plainChannels([{ network: ['facebook'], least }, { network: ['infolettre'], least: 1, most: 2 }]) };
      const made = auditOn(calendarOf(ROLES, rows), tabs, { today: TODAY + later });
      expect(sumOf(made.posts)).toBe(made.posts.planned);
      for (const { posts, shares } of made.mix) {
        for (const { share, interval: [low, high], posts: count } of shares) {
          expect(low <= share && share <= high && count <= posts).toBe(true);
        }
      }
      for (const { onTarget, weeks, mean, posts } of made.cadence.channels) {
        expect([weeks, (mean ?? 0) * weeks]).toEqual([made.cadence.weeks.length, expect.closeTo(posts, 9)]);
        if (onTarget !== null) expect(onTarget.weeks <= weeks && onTarget.interval[0] <= onTarget.weeks / weeks && onTarget.weeks / weeks <= onTarget.interval[1]).toBe(true);
      }
      const quartiles = made.lead?.quartiles ?? null;
      if (quartiles !== null) expect(quartiles.first <= quartiles.median && quartiles.median <= quartiles.third).toBe(true);
      const turned = auditOn(calendarOf(ROLES, rows.toReversed()), tabs, { today: TODAY + later });
      expect([turned.posts, turned.before, turned.cadence.weeks, turned.lead, turned.results?.months]).toEqual([made.posts, made.before, made.cadence.weeks, made.lead, made.results?.months]);
      for (const language of LANGUAGES) expect(faultsIn(documentOf(made, language))).toEqual([]);
    }), { seed: 20_261_123, numRuns: 60 });
  });
});

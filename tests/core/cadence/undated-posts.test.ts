/** Which posts no week counts for want of a day, which no channel counts for want of a name, and which rows are none of them. */
import { describe, expect, it } from 'vitest';
import { unchannelledPosts } from '../../../core/cadence/unchannelled-posts.ts';
import { undatedPosts } from '../../../core/cadence/undated-posts.ts';
import { cadence } from '../../../core/jobs/cadence.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';

const ROLES = ['date', 'channel', 'title', 'status', 'campaign'] as const;

describe('posts that no week counts', () => {
  it('are those without a day that would count with one: neither ideas, nor on hold, nor cancelled, nor only prefilled', () => {
    const rows: readonly (readonly Cell[])[] = [
      [day('2026-11-24'), 'Facebook', 'Bilan', 'Programmé'], [null, 'Facebook', 'Atelier', 'Programmé'], ['bientôt', 'Facebook', 'Visite', 'À produire'],
      [null, 'Facebook', 'Portrait', 'Idée'], [null, 'Facebook', 'Conte', 'En pause'], [null, 'Facebook', 'Concert', 'Annulé'], [null, 'Facebook', '', '', 'Automne'], ['31/11/2026', 'Facebook', 'Fête', 'Approuvé'],
    ];
    const calendar = calendarOf(ROLES, rows);
    expect(calendar.rowCount).toBe(rows.length);
    expect(undatedPosts(calendar)).toEqual({ rows: [1, 2, 7], ambiguous: [] });
  });

  it('are told apart where day and month could be either way round, until the column proves an order', () => {
    const open: readonly (readonly Cell[])[] = [['05/04/2026', 'Facebook', 'Bilan', 'Publié'], ['03/04/2026', 'Facebook', 'Atelier', 'Publié']];
    expect(undatedPosts(calendarOf(ROLES, open))).toEqual({ rows: [0, 1], ambiguous: [0, 1] });
    expect(undatedPosts(calendarOf(ROLES, [...open, ['25/04/2026', 'Facebook', 'Fête', 'Publié']]))).toEqual({ rows: [], ambiguous: [] });
  });

  it('are, of a calendar that names channels, also the dated ones of the period that name none and would count with one', () => {
    const rows: readonly (readonly Cell[])[] = [
      [day('2026-11-24'), 'Facebook', 'Bilan', 'Programmé'], [day('2026-11-25'), null, 'Atelier', 'Programmé'], [day('2026-11-26'), '', 'Portrait', 'Idée'], [day('2026-11-26'), '', 'Concert', 'Annulé'],
      [null, null, 'Conte', 'Programmé'], [day('2027-03-01'), null, 'Visite', 'Programmé'], [day('2026-11-27'), 'Tous les canaux', 'Fête', 'Approuvé'], [day('2026-11-28'), 'à confirmer', 'Marché', 'Approuvé'],
    ];
    const period = { from: day('2026-11-23'), to: day('2026-12-06') };
    expect(unchannelledPosts(calendarOf(ROLES, rows), period)).toEqual([1, 7]);
    expect(unchannelledPosts(calendarOf(ROLES, rows.map(([on, , ...rest]) => [on ?? null, null, ...rest])), period)).toEqual([]);
  });

  it('and those that are counted are all of the posts that go out', () => {
    const calendar = calendarOf(ROLES, [[day('2026-11-24'), 'Facebook', 'Bilan', 'Programmé'], [null, 'Facebook', 'Atelier', 'Programmé'], ['05/04/2026', 'Facebook', 'Visite', 'Publié'], [day('2026-11-25'), null, 'Conte', 'Programmé']]);
    const { result } = cadence.run({ tables: { calendar, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: day('2026-11-23') });
    expect([result.cadence.posts, result.undated.rows.length, result.unchannelled.length]).toEqual([1, 2, 1]);
  });
});

/** How many groups are compared with each other, and which. */
import { expect, it } from 'vitest';
import { resultsReadingsIn } from '../../../core/words/results-readings-in.ts';
import { COLUMNS, around, kindsOf, kpi, posts } from './kpi-of-posts.ts';

it('compares the six groups with the most posts, and names the others', () => {
  const rows = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].flatMap((channel, at) => posts(channel, around(50, 30 + at)));
  const told = kpi(COLUMNS, rows);
  expect(told.readings).toContainEqual({ kind: 'not-compared', compared: 6, keys: ['B', 'A'] });
  expect(kindsOf(kpi(COLUMNS, rows.filter(([, channel]) => channel !== 'A' && channel !== 'B')))).not.toContain('not-compared');
  const text = (language: 'fr' | 'en', keys: readonly string[]): string => resultsReadingsIn(language).reading({ kind: 'not-compared', compared: 6, keys }, told).replaceAll('\u00a0', ' ');
  expect(text('fr', ['B', 'A'])).toBe('Non comparés : B et A. Seuls les 6 groupes qui ont le plus de publications le sont.');
  expect(text('en', ['B', 'A', 'C', 'D', 'E'])).toBe('Not compared: B, A, C, D and 1 other. Only the 6 groups with the most posts are.');
});

/** How a stretch of days is said. */
import { expect, it } from 'vitest';
import { periodInEnglish, periodInFrench } from '../../../core/words/format.ts';
import { day } from '../rules/calendar-of.ts';

it.each([
  ['2026-12-07', '2026-12-11', 'du 7 au 11 décembre 2026', 'December 7 to 11, 2026'],
  ['2026-11-30', '2026-12-04', 'du 30 novembre 2026 au 4 décembre 2026', 'November 30, 2026 to December 4, 2026'],
  ['2026-12-01', '2026-12-01', 'le 1er décembre 2026', 'December 1, 2026'],
])('from %s to %s', (first, last, french, english) => {
  const [from, to] = [day(first), day(last)];
  expect([periodInFrench(from, to), periodInEnglish(from, to)].map((text) => text.replaceAll('\u00a0', ' '))).toEqual([french, english]);
  expect(periodInFrench(from, to, from)).not.toContain('2026');
});

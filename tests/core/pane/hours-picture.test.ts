/** All posts at one hour of the day: told as such, where no weekday stands out. */
import { expect, test } from 'vitest';
import { hoursPicture } from '../../../core/pane/state/hours-picture.ts';
import { enCadenceView } from '../../../core/words/en/cadence-view.ts';
import { frCadenceView } from '../../../core/words/fr/cadence-view.ts';

function at(hour: number, ...weekdays: readonly number[]): Float64Array {
  const hours = new Float64Array(168);
  for (const weekday of weekdays) hours[weekday * 24 + hour] = (hours[weekday * 24 + hour] ?? 0) + 1;
  return hours;
}

test('posts of every weekday at one hour have that hour in common; two posts or two hours are no rule', () => {
  expect(hoursPicture({ hours: at(9, 0, 1, 2, 3, 4) })).toMatchObject({ only: 9, peaks: [], posts: 5 });
  expect(hoursPicture({ hours: at(9, 0, 1) })).toMatchObject({ only: null, peaks: [] });
  const two = at(9, 0, 1, 2, 3);
  two[17] = 1;
  expect(hoursPicture({ hours: two })).toMatchObject({ only: null, peaks: [] });
});

test('it is said from when to when, up to midnight', () => {
  expect(frCadenceView.alwaysAt(9, 12).replaceAll(/\s/g, ' ')).toBe('Toujours entre 9 h et 10 h, quel que soit le jour (12 publications).');
  expect(enCadenceView.alwaysAt(23, 12).replaceAll(/\s/g, ' ')).toBe('Always between 11 pm and 12 am, whatever the day (12 posts).');
});

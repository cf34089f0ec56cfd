/** Marking posts within reach: what is selected is followed, the button is a key away, and what stands where is told at a glance. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { button, cellValue, focused, result } from './pane-harness/behaviour-parts.ts';
import { eventually, paneOpener } from './pane-harness/pane-tests.ts';
import { COLUMN } from './pane-harness/sample-calendar.ts';
import { TRACK_ROW } from './pane-harness/track-calendar.ts';
import { choice, selectRows } from './pane-harness/track-parts.ts';

const open = paneOpener();
const [FIRST, , , FOURTH] = TRACK_ROW.approved;

async function week(): Promise<Page> {
  const page = await open({ scenario: 'track', view: 'week', language: 'en' });
  await page.getByRole('tab', { selected: true }).waitFor();
  return page;
}

test('the counts are those of the period that is chosen, in all, by week and by person, and a name shows what is theirs', async () => {
  const page = await week();
  const tracking = page.getByRole('region', { name: 'Tracking' });
  const counted = async (name: string): Promise<string> => (await tracking.getByRole('list', { name, exact: true }).getByRole('listitem').allTextContents()).join(', ');
  expect(await counted('These two weeks')).toBe('approved 8');
  await choice(page, 'Period').selectOption({ label: 'The whole calendar' });
  expect(await counted('The whole calendar')).toBe('to produce 2, approved 8, scheduled 28, no known status 2');
  await tracking.getByRole('button', { name: 'By week' }).click();
  const weeks = await tracking.getByRole('list', { name: /^Week of/ }).allTextContents();
  expect(weeks.join(' ').match(/\d+/g)?.reduce((sum, count) => sum + Number(count), 0)).toBe(40);
  await tracking.getByRole('button', { name: 'By person' }).click();
  const first = tracking.getByRole('list', { name: 'By person' }).getByRole('button').first();
  const name = (await first.textContent()) ?? '';
  const theirs = await counted(name);
  await first.click();
  await eventually(() => counted('The whole calendar')).toBe(theirs);
  expect(await choice(page, 'For').evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedOptions[0]?.textContent : ''))).toBe(name);
});

test('what waits to be confirmed comes first, and its sentence and its list are about the same posts', async () => {
  const page = await week();
  const sentence = page.getByRole('region', { name: 'This week and next' }).getByRole('listitem').first();
  expect(await sentence.textContent()).toMatch(new RegExp(`${TRACK_ROW.past.length} posts`));
  const listed = page.getByRole('region', { name: `Date past, to confirm (${TRACK_ROW.past.length})` }).getByRole('listitem');
  expect(await listed.count()).toBe(TRACK_ROW.past.length);
});

test.each([['as the host tells it', true], ['as it is looked at now and then', false]])('rows that are selected while the panel is open are taken at once, %s', async (_how, tells) => {
  const page = await week();
  if (!tells) await page.evaluate(() => delete window.harness.workbook.watchSelection);
  await button(page, 'Mark the selected rows').click();
  await button(page, 'Mark').waitFor();
  await selectRows(page, FIRST, 3);
  await button(page, 'Mark 3 posts').waitFor();
  await selectRows(page, FOURTH, 2);
  await button(page, 'Mark 2 posts').waitFor();
});

test('by keyboard the button comes right after the fields, however many rows there are, and Enter in a field presses it', async () => {
  const page = await week();
  await selectRows(page, 1, 40);
  await button(page, 'Mark the selected rows').click();
  await button(page, /^Mark \d+ posts$/).waitFor();
  await choice(page, 'Who are you?').focus();
  await page.keyboard.press('Tab');
  expect(await focused(page)).toMatch(/^button Mark \d+ posts$/);
  await choice(page, 'Tool').fill('Buffer');
  await page.getByText(/Scheduled|Programmé · Buffer/).first().waitFor();
  await choice(page, 'Tool').press('Enter');
  await result(page, /posts marked as scheduled/).waitFor();
  expect(await cellValue(page, FIRST, COLUMN.tracking)).toMatch(/^Programmé · Buffer/);
});

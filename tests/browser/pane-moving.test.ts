/** Moving a post from the pane: what changes is shown first, and it can be taken back. */
import { expect, test } from 'vitest';
import { isoDay } from '../../core/time/iso-day.ts';
import { violations } from './pane-harness/accessibility.ts';
import { button, cellValue, findings, focused, result, select } from './pane-harness/behaviour-parts.ts';
import { COLUMN, SAMPLE_FLAWS, SAMPLE_TODAY } from './pane-harness/sample-calendar.ts';
import { edit, eventually, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

/** From 0: the first row that is past and not confirmed, on the day before today. */
const ROW = 1 + SAMPLE_FLAWS.dateMissing;
const ADDRESS = `F${ROW + 1}`;
const NEW_DAY = SAMPLE_TODAY + 75;

test('a post goes to the day that was chosen, and back', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await select(page, ADDRESS);
  await button(page, 'Move').click();
  await eventually(() => focused(page)).toBe('h2 Move the post');
  await page.getByText('That is its date already.').waitFor();
  expect(await button(page, 'Move').getAttribute('aria-disabled')).toBe('true');
  await page.getByLabel('New date').fill(isoDay(NEW_DAY));
  await page.getByText('November 20, 2026 → February 4, 2027').waitFor();
  expect(await violations(page)).toEqual([]);
  const before = await findings(page).count();
  expect(before).toBe(0);
  await button(page, 'Move').click();
  await result(page, 'Post moved to February 4, 2027.').waitFor();
  expect(await cellValue(page, ROW, COLUMN.date)).toBe(NEW_DAY);
  await button(page, 'Undo').click();
  await result(page, 'Undone.').waitFor();
  expect(await cellValue(page, ROW, COLUMN.date)).toBe(SAMPLE_TODAY - 1);
});

test('a day that somebody has changed meanwhile stays theirs', async () => {
  const page = await open({ scenario: 'findings', language: 'en' });
  await select(page, ADDRESS);
  await button(page, 'Move').click();
  await page.getByLabel('New date').fill(isoDay(NEW_DAY));
  await page.getByText('→ February 4, 2027').waitFor();
  await edit(page, ROW, COLUMN.date, SAMPLE_TODAY + 3);
  await button(page, 'Move').click();
  await page.getByText('The post was not moved.').first().waitFor();
  expect(await cellValue(page, ROW, COLUMN.date)).toBe(SAMPLE_TODAY + 3);
});

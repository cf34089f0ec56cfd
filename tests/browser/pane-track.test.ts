/** Marking posts from the pane: from a list, a selection or the ribbon; previewed, told in full, taken back, and never over somebody's words. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { isoDay } from '../../core/time/iso-day.ts';
import { button, cellValue, focused, result, select } from './pane-harness/behaviour-parts.ts';
import { COLUMN, SAMPLE_TODAY } from './pane-harness/sample-calendar.ts';
import { edit, eventually, expectShown, paneOpener, rows } from './pane-harness/pane-tests.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { OWN_WORD, TRACK_ROW } from './pane-harness/track-calendar.ts';
import { choice, selectRows } from './pane-harness/track-parts.ts';

const open = paneOpener();
const [FIRST, , , FOURTH] = TRACK_ROW.approved;
const COUNT = TRACK_ROW.approved.length;

async function week(options: PaneOptions = {}): Promise<Page> {
  const page = await open({ scenario: 'track', view: 'week', language: 'en', ...options });
  await page.getByRole('tab', { selected: true }).waitFor();
  return page;
}

function statuses(page: Page, at: readonly number[] = TRACK_ROW.approved): Promise<readonly unknown[]> {
  return Promise.all(at.map((row) => cellValue(page, row, COLUMN.status)));
}

/** From the list of what is approved. */
async function openList(page: Page): Promise<void> {
  await button(page, 'Mark as scheduled').click();
  await button(page, `Mark ${COUNT} posts`).waitFor();
}

test('what is approved is marked from its list, with tool, day and name, and taken back', async () => {
  const page = await week();
  await openList(page);
  expect(await focused(page)).toBe('h2 Mark');
  await choice(page, 'Tool').fill('Hootsuite');
  await choice(page, 'Who are you?').selectOption({ label: 'Chloé Tremblay' });
  await page.getByRole('listitem').filter({ hasText: 'Suivi: (blank) → Programmé · Hootsuite' }).first().waitFor();
  expect(await statuses(page)).toEqual(TRACK_ROW.approved.map(() => 'Approuvé'));
  await button(page, `Mark ${COUNT} posts`).click();
  await result(page, '8 posts marked as scheduled.').waitFor();
  await eventually(async () => (await page.getByRole('status').allTextContents()).join(' ').replaceAll('\u00a0', ' ')).toContain('8 posts marked as scheduled.');
  expect(await statuses(page)).toEqual(TRACK_ROW.approved.map(() => 'Programmé'));
  expect(await cellValue(page, FIRST, COLUMN.tracking)).toBe('Programmé · Hootsuite · Chloé Tremblay · 21 nov.');
  await button(page, 'Undo marking').click();
  await result(page, 'Marking undone: 8 posts restored.').waitFor();
  expect(await statuses(page)).toEqual(TRACK_ROW.approved.map(() => 'Approuvé'));
  expect(await cellValue(page, FIRST, COLUMN.tracking)).toBeNull();
});

test('who the person is is asked once and kept without the name', async () => {
  const page = await week();
  await openList(page);
  await choice(page, 'Who are you?').selectOption({ label: 'Benoît Côté' });
  expect(await page.evaluate(() => localStorage.getItem('self'))).toMatch(/^[\da-z]{14}$/);
  await page.evaluate(() => window.harness.reopen());
  await openList(page);
  expect(await choice(page, 'Who are you?').evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedOptions[0]?.textContent : ''))).toBe('Benoît Côté');
});

test('a post whose day is past is marked as published by itself, with its link', async () => {
  const page = await week();
  const section = page.getByRole('region', { name: 'Date past, to confirm' });
  await section.getByRole('button', { name: /^Mark as published:/ }).first().click();
  const link = page.getByRole('textbox', { name: 'Link to the post' });
  await link.fill('exemple.org/vernissage');
  await page.getByText('Paste an address that begins with https://.').waitFor();
  expect(await button(page, 'Mark 1 post').getAttribute('aria-disabled')).toBe('true');
  await link.fill('https://exemple.org/vernissage');
  await button(page, 'Mark 1 post').click();
  await result(page, '1 post marked as published.').waitFor();
  await eventually(() => statuses(page, TRACK_ROW.past)).toContain('Publié');
  await eventually(() => section.getByRole('button', { name: /^Mark as published:/ }).count()).toBe(1);
});

test('leaving the panel writes nothing, and the keyboard is back where it was', async () => {
  const page = await week();
  await button(page, 'Mark as scheduled').focus();
  await page.keyboard.press('Enter');
  await eventually(() => focused(page)).toBe('h2 Mark');
  await page.keyboard.press('Escape');
  await eventually(() => focused(page)).toBe('button Mark as scheduled');
  expect(await page.evaluate(() => window.harness.workbook.writes)).toBe(0);
});

test('of selected rows those that can’t be marked say why, and lead to their cells', async () => {
  const page = await week();
  await selectRows(page, FIRST, 14);
  await button(page, 'Mark the selected rows').click();
  await page.getByText('10 will change, 4 refused').waitFor();
  expect(await choice(page, 'Rows').evaluate((element) => (element instanceof HTMLSelectElement ? element.selectedOptions[0]?.textContent : ''))).toBe('Selected rows (14)');
  // Each reason is told once, with what to do and whose it is below.
  await button(page, `Unknown word (${OWN_WORD}) · 2`).waitFor();
  await button(page, 'A step comes first (approved) · 2').click();
  await page.getByText('First mark it as approved.').waitFor();
  await page.getByRole('list', { name: /^A step comes first/ }).getByRole('button').first().click();
  await expectShown(page, `Publications!F${TRACK_ROW.drafts[0] + 1}`);
});

test('rows that somebody moves while the panel is open are still the ones that are marked', async () => {
  const page = await week();
  await selectRows(page, FOURTH, 2);
  await button(page, 'Mark the selected rows').click();
  await button(page, 'Mark 2 posts').waitFor();
  await page.evaluate(() => window.harness.workbook.insertRows(0, 1, 3));
  await button(page, 'Mark 2 posts').click();
  await result(page, '2 posts marked as scheduled.').waitFor();
  expect(await statuses(page, [FOURTH + 2, FOURTH + 3, FOURTH + 4, FOURTH + 5])).toEqual(['Approuvé', 'Programmé', 'Programmé', 'Approuvé']);
});

test('a row that somebody changes meanwhile is left, told with its reason, and one click from its cell', async () => {
  const page = await week();
  await openList(page);
  await page.evaluate(() => {
    window.harness.workbook.readingTime = 1500;
  });
  await edit(page, FOURTH, COLUMN.status, 'En révision');
  await button(page, `Mark ${COUNT} posts`).click();
  await result(page, '7 posts marked as scheduled, 1 left: the cell has changed in the meantime.').waitFor();
  expect(await cellValue(page, FOURTH, COLUMN.status)).toBe('En révision');
  await button(page, 'Show which one').click();
  await page.getByRole('listitem').filter({ hasText: 'the cell has changed' }).getByRole('button').click();
  await expectShown(page, `Publications!F${FOURTH + 1}`);
});

test('a cell that somebody filled at the very moment of the write is told with what it held, and put back', async () => {
  const page = await week();
  await openList(page);
  await page.evaluate(([row, column]) => window.harness.workbook.editAsWritten(0, row, column, 'Vu avec Luc'), [FIRST, COLUMN.tracking] as const);
  await button(page, `Mark ${COUNT} posts`).click();
  await result(page, '1 cell of someone else’s was replaced').waitFor();
  await result(page, `G${FIRST + 1} held: Vu avec Luc`).waitFor();
  await button(page, 'Put back').click();
  await result(page, '1 cell put back.').waitFor();
  expect(await cellValue(page, FIRST, COLUMN.tracking)).toBe('Vu avec Luc');
  await button(page, 'Undo marking').click();
  await result(page, /^Marking undone/).waitFor();
  expect(await statuses(page)).toEqual(TRACK_ROW.approved.map(() => 'Approuvé'));
  expect(await cellValue(page, FIRST, COLUMN.tracking)).toBe('Vu avec Luc');
});

test('when the host can’t write that is said, and the panel stays to try again', async () => {
  const page = await week();
  await openList(page);
  await page.evaluate(() => {
    window.harness.workbook.faults.writing = 'read-only';
  });
  await button(page, `Mark ${COUNT} posts`).click();
  await result(page, /^Nothing was marked. The workbook is read-only/).waitFor();
  await page.evaluate(() => {
    window.harness.workbook.faults.writing = null;
  });
  await button(page, `Mark ${COUNT} posts`).click();
  await result(page, '8 posts marked as scheduled.').waitFor();
});

test('a word of the team’s is explained once, and kept for everybody', async () => {
  const page = await week();
  await selectRows(page, TRACK_ROW.unknown[0], 2);
  await button(page, 'Mark the selected rows').click();
  await page.getByText('None will change, 2 refused').waitFor();
  expect(await page.getByText('What will change').count()).toBe(0);
  await button(page, 'The team’s words (1)').click();
  await choice(page, `What does “${OWN_WORD}” mean (2 posts)?`).selectOption({ label: 'approved' });
  await result(page, `“${OWN_WORD}” means: approved.`).waitFor();
  await button(page, 'Mark 2 posts').waitFor();
  expect(JSON.stringify(await page.evaluate(() => window.harness.workbook.valuesOf('Suivi')))).toContain(OWN_WORD);
});

test('a calendar that says nowhere how far its posts are is given a column with one press, which no button pretends to take back', async () => {
  const page = await week({ scenario: 'untracked' });
  await button(page, 'Add a tracking column').click();
  await result(page, 'Tracking column added. To remove it, delete it.').waitFor();
  expect(await button(page, /^Undo/).count()).toBe(0);
  expect(await cellValue(page, 0, COLUMN.status)).toBe('Tracking');
  await button(page, 'Mark the selected rows').waitFor();
  await selectRows(page, 1, 2);
  await button(page, 'Mark the selected rows').click();
  await button(page, 'Mark 2 posts').click();
  await result(page, '2 posts marked as scheduled.').waitFor();
  expect(await cellValue(page, 1, COLUMN.status)).toMatch(/^Scheduled/);
});

test('rows that are alike are left out, and the others are offered identifiers', async () => {
  const page = await week({ scenario: 'twins' });
  await selectRows(page, 1, 3);
  await button(page, 'Mark the selected rows').click();
  await page.getByText('1 will change, 2 refused').waitFor();
  await button(page, 'Add identifiers').click();
  await result(page, /^Identifiers added\. The rows of A2 and A3 are .*: change a cell in one, or delete one\.$/).waitFor();
  expect(await cellValue(page, 0, COLUMN.tracking + 1)).toBe('Suivi ID');
});

test('the ribbon opens the panel on its state and the selected rows', async () => {
  const page = await open({ scenario: 'track', view: 'week', language: 'en', mark: 'on-hold' });
  await page.getByRole('heading', { level: 2, name: 'Mark' }).waitFor();
  expect(await choice(page, 'New state').inputValue()).toBe('on-hold');
  await selectRows(page, FIRST, 3);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  await button(page, 'Mark 3 posts').waitFor();
});

test('a finding leads to the marking of its post', async () => {
  const page = await week({ view: 'findings' });
  const row = await select(page, `F${TRACK_ROW.past[0] + 1}`);
  await row.getByRole('button', { name: 'Mark', exact: true }).click();
  await eventually(() => focused(page)).toBe('h2 Mark');
  expect(await choice(page, 'New state').inputValue()).toBe('published');
  expect(await page.getByLabel('Published on').inputValue()).toBe(isoDay(SAMPLE_TODAY));
  await page.keyboard.press('Escape');
  await rows(page).first().waitFor();
  await eventually(() => focused(page)).toBe('button Mark');
});

test('marks that somebody has changed since are told when the rest is taken back', async () => {
  const page = await week();
  await openList(page);
  await button(page, `Mark ${COUNT} posts`).click();
  await result(page, '8 posts marked as scheduled.').waitFor();
  await edit(page, FOURTH, COLUMN.status, 'Publié');
  await button(page, 'Undo marking').click();
  await result(page, 'Marking undone: 7 posts restored, 1 left (the cell has changed in the meantime).').waitFor();
  await button(page, 'Show which one').click();
  await page.getByRole('listitem').filter({ hasText: 'the cell has changed' }).getByRole('button').click();
  await expectShown(page, `Publications!F${FOURTH + 1}`);
});

test('where nothing may be changed, the button says why and what to do before anything is tried, and comes back with the right to write', async () => {
  const page = await week();
  for (const [bar, why] of [['read-only', 'The workbook is read-only. Turn editing on or ask for the right to edit, then try again.'], ['protected', 'The tab is protected. Unprotect it, or ask the person who protected it, then try again.']] as const) {
    const setBarred = (isBarred: boolean): Promise<void> => page.evaluate(([what, isOn]) => {
      if (what === 'read-only') window.harness.workbook.book.isReadOnly = isOn;
      else window.harness.workbook.book.sheets[0]?.setProtected(isOn, 'person');
    }, [bar, isBarred] as const);
    await setBarred(true);
    await page.evaluate(() => window.harness.reopen());
    await openList(page);
    const mark = button(page, `Mark ${COUNT} posts`);
    expect(await mark.getAttribute('aria-disabled')).toBe('true');
    expect(await mark.evaluate((element) => element.ownerDocument.getElementById(element.getAttribute('aria-describedby') ?? '')?.textContent)).toBe(why);
    await mark.focus();
    expect(await focused(page)).toContain(`Mark ${COUNT} posts`);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => window.harness.workbook.writes)).toBe(0);
    await setBarred(false);
    await page.evaluate(() => window.dispatchEvent(new Event('focus')));
    await eventually(() => mark.getAttribute('aria-disabled')).not.toBe('true');
    expect(await page.getByText(why).count()).toBe(0);
  }
});

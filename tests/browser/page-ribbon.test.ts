/** The page's ribbon, which offers what the manifest does, and what the grid tells of rows to be marked. */
import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MARK_MENU } from '../../manifests/ribbon.ts';
import { cellInBook, smallPages, type PageUnderTest } from './page-under-test.ts';

const { openSmall } = smallPages();

const FRAME = '#pane iframe';

function paneAddress(page: Page): Promise<string> {
  return page.locator(FRAME).evaluate((frame) => (frame instanceof HTMLIFrameElement ? (frame.contentWindow?.location.search ?? '?') : '?'));
}

/** The pane's frame as it is now; each command puts another in its place. */
async function pane(page: Page): Promise<Frame> {
  const frame = await (await page.waitForSelector(FRAME)).contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.waitForFunction(() => typeof Excel !== 'undefined');
  return frame;
}

function hiddenRows({ page }: PageUnderTest): Promise<readonly number[]> {
  return page.evaluate(() => [...(window.suiviPage.book?.sheets[0]?.hiddenRows ?? [])].toSorted((a, b) => a - b));
}

/** What the add-in is told of the selection, by Office.js in the pane. */
async function selectedInOffice({ page }: PageUnderTest): Promise<string> {
  return (await pane(page)).evaluate(() => Excel.run(async (context) => {
    const { areas } = context.workbook.getSelectedRanges().load('areas/items/address');
    await context.sync();
    return areas.items.map(({ address }) => address).join();
  }));
}

/** The middle of a cell of the small calendar, whose rows and columns are all of one size; rows are those that show. */
async function placeOf({ page }: PageUnderTest, shownRow: number, column: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.locator('.sheet-engine:not([inert]) [id^="univer-sheet-main-canvas"]').boundingBox();
  return { x: (box?.x ?? 0) + 46 + column * 72 + 36, y: (box?.y ?? 0) + 20 + shownRow * 20 + 10 };
}

/** From the middle of a heading to the filter's sign at its right end. */
const TO_FILTER = 27;

describe('the ribbon', () => {
  test.each(['fr', 'en'] as const)('offers the commands of the manifest, in %s', async (language) => {
    const { page, errors } = await openSmall(`lang=${language}`);
    await page.locator('#mark').click();
    expect(await page.getByRole('menuitem').allTextContents()).toEqual(MARK_MENU.items.map(({ label }) => label[language]));
    expect(await page.locator('#mark-menu img').evaluateAll((icons) => icons.every((icon) => icon instanceof HTMLImageElement && icon.naturalWidth > 0))).toBe(true);
    expect(errors).toEqual([]);
  });

  test('opens the pane on the state that was chosen by keyboard, and the button brings its own page back', async () => {
    const { page, errors } = await openSmall('lang=fr');
    await page.locator('#close').click();
    await page.locator('#mark').focus();
    for (const key of ['ArrowDown', 'End', 'ArrowUp', 'ArrowUp', 'ArrowUp', 'Enter']) await page.keyboard.press(key);
    await expect.poll(() => paneAddress(page)).toBe('?mark=scheduled');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('IFRAME');
    const first = await pane(page);
    await page.locator('#mark').click();
    await page.getByRole('menuitem', { name: 'Programmé' }).click();
    await expect.poll(() => first.isDetached()).toBe(true);
    await expect.poll(() => paneAddress(page)).toBe('?mark=scheduled');
    await page.locator('#toggle').click();
    await expect.poll(() => paneAddress(page)).toBe('');
    await page.locator('#toggle').click();
    expect(await page.locator('#pane').isVisible()).toBe(false);
    expect(errors).toEqual([]);
  });
});

describe('rows to be marked', () => {
  test('that the person filters and selects in the grid reach the add-in, without those that don’t show', async () => {
    const opened = await openSmall('lang=fr');
    const { page } = opened;
    await page.evaluate(() => {
      const sheet = window.suiviPage.book?.sheets[0];
      sheet?.write(2, 3, { values: [['Programmé'], ['Programmé'], ['Idée'], ['Programmé']] }, 'colleague');
      sheet?.setFilter({ area: { top: 0, left: 0, bottom: 40, right: 3 }, criteria: new Map() }, 'colleague');
    });
    const heading = await placeOf(opened, 0, 3);
    await page.mouse.click(heading.x + TO_FILTER, heading.y);
    await page.locator('[data-u-comp="sheets-filter-panel"]').getByText('Programmé', { exact: true }).hover();
    await page.getByText('Filtrer uniquement', { exact: true }).locator('visible=true').click();
    await page.getByRole('button', { name: 'Confirmer' }).click();
    const others = Array.from({ length: 40 }, (_, index) => index + 1).filter((row) => ![2, 3, 5].includes(row));
    await expect.poll(() => hiddenRows(opened)).toEqual(others);
    const [from, to] = [await placeOf(opened, 1, 0), await placeOf(opened, 3, 0)];
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => selectedInOffice(opened)).toBe('Calendrier!A3:A6');
    expect(opened.errors).toEqual([]);
  });

  test('that stand apart are told as several blocks', async () => {
    const opened = await openSmall('lang=fr');
    const [first, second] = [await placeOf(opened, 2, 0), await placeOf(opened, 7, 1)];
    await opened.page.mouse.click(first.x, first.y);
    await opened.page.keyboard.down('Control');
    await opened.page.mouse.click(second.x, second.y);
    await opened.page.keyboard.up('Control');
    await expect.poll(() => selectedInOffice(opened)).toBe('Calendrier!A3,Calendrier!B8');
  });
});

describe('a tracking column that the add-in makes', () => {
  test('shows its colours and its list at once, and what is chosen there takes the colour of its word', async () => {
    const opened = await openSmall('lang=fr');
    const { page } = opened;
    await page.evaluate(() => {
      const sheet = window.suiviPage.book?.sheets[0];
      const areas = [{ top: 1, left: 3, bottom: 40, right: 3 }];
      sheet?.setValidations([{ areas, values: ['Brouillon', 'Programmé', 'Publié'], isStrict: false }], 'addin');
      sheet?.setColours([
        { areas, value: 'publié', fill: '#dcf0dc', color: '#14521c' },
        { areas, value: 'Programmé', fill: '#dce9fb', color: '#123f7a' },
      ], 'addin');
    });
    const cell = await placeOf(opened, 3, 3);
    const fill = (): Promise<string> => page.evaluate(() => window.suiviPage.fillAtSelection());
    await page.mouse.click(cell.x, cell.y);
    expect(await fill()).toBe('');
    await page.mouse.dblclick(cell.x, cell.y);
    await page.locator('[data-u-comp="rect-popup"]').getByText('Publié', { exact: true }).click();
    await expect.poll(() => cellInBook(opened, 'Calendrier', 3, 3)).toEqual({ value: 'Publié' });
    await page.mouse.click((await placeOf(opened, 3, 1)).x, cell.y);
    expect(await fill()).toBe('');
    await page.mouse.click(cell.x, cell.y);
    await expect.poll(fill).toBe('#dcf0dc');
    expect(opened.errors).toEqual([]);
  });

  test('can be hidden and shown again', async () => {
    const opened = await openSmall('lang=fr');
    const { page } = opened;
    const hide = (isHidden: boolean): Promise<void> =>
      page.evaluate((hidden) => window.suiviPage.book?.sheets[0]?.setColumnsHidden(1, 1, hidden, 'colleague'), isHidden);
    const selected = (): Promise<number | undefined> => page.evaluate(() => window.suiviPage.book?.selection.area.left);
    await expect.poll(() => page.evaluate(() => window.suiviPage.shownAtSelection())).toBe('Date');
    await hide(true);
    const upper = await placeOf(opened, 1, 1);
    await page.mouse.click(upper.x, upper.y);
    await expect.poll(selected).toBe(2);
    await hide(false);
    const lower = await placeOf(opened, 9, 1);
    await page.mouse.click(lower.x, lower.y);
    await expect.poll(selected).toBe(1);
  });
});

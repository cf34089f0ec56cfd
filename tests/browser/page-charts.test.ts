/** Charts and links of the page: over their cells, after their cells, named, out of the way, and to be closed. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openExcel } from '../conformance/hosts.ts';
import { pagePlan, reportedBook } from '../conformance/page-samples.ts';
import { newSheet } from '../conformance/write-samples.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { startPage, type PageServer, type PageUnderTest } from './page-under-test.ts';

let server: PageServer;
let opened: PageUnderTest;

/** A workbook with a report in it, on screen. */
beforeAll(async () => {
  const book = reportedBook();
  await openExcel(book).workbook.apply([newSheet(pagePlan(book))]);
  server = await startPage();
  opened = await server.open('lang=en', { name: 'report.xlsx', bytes: await saveBook(book) });
  await opened.page.waitForSelector('.chart svg');
});

afterAll(() => server.close());

function chart(title: string): ReturnType<PageUnderTest['page']['locator']> {
  return opened.page.getByRole('img', { name: title });
}

async function selected(): Promise<string> {
  return opened.page.evaluate(() => {
    const { book } = window.suiviPage;
    const { sheet, area } = book?.selection ?? { sheet: '', area: { top: -1, left: -1 } };
    return `${book?.sheet(sheet)?.name ?? ''} ${area.top},${area.left}`;
  });
}

/** Where a cell stands in the window, from the chart that begins in row 9. */
async function middleOf(row: number): Promise<{ readonly x: number; readonly y: number }> {
  const box = await chart('Posts & target').boundingBox();
  if (box === null) throw new Error('no chart');
  return { x: box.x + 40, y: box.y - (8 - row) * 20 + 10 };
}

describe('charts of the tab on screen', () => {
  test('stand over their cells by name, and grow with the cells that they show', async () => {
    await expect.poll(() => opened.page.locator('.chart:not([hidden])').count()).toBe(3);
    const tallest = (): Promise<number> => chart('By channel').locator('rect').first().evaluate((rect) => rect.getBoundingClientRect().width);
    const before = await tallest();
    await opened.page.evaluate(() => { window.suiviPage.book?.sheetNamed('Rapport 2026-S47')?.write(4, 1, { values: [[40]] }, 'colleague'); });
    await expect.poll(tallest).toBeLessThan(before / 2);
  });

  test('let a click through to the cell below, and can be closed', async () => {
    const box = await chart('Posts & target').boundingBox();
    await opened.page.mouse.click((box?.x ?? 0) + 40, (box?.y ?? 0) + 50);
    await expect.poll(selected).toMatch(/^Rapport 2026-S47 (9|10|11),0$/);
    await opened.page.getByRole('button', { name: 'Hide the chart “Rate”' }).click();
    await expect.poll(() => opened.page.locator('.chart').count()).toBe(2);
  });

  test('go with the tab: another one shows its own', async () => {
    await opened.page.evaluate(() => {
      const { book } = window.suiviPage;
      if (book !== null) book.select(book.sheets[0]?.id ?? '', { top: 0, left: 0, bottom: 0, right: 0 }, 'addin');
    });
    await expect.poll(() => chart('Likes').count()).toBe(1);
    await expect.poll(() => chart('By channel').count()).toBe(0);
  });
});

test('a tab that is made while the page is open has its charts where its heights and widths put them, and so when they go again', async () => {
  const place = async (): Promise<readonly number[]> => {
    const box = await chart('Made').boundingBox();
    return [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)];
  };
  await opened.page.evaluate(() => {
    const { book } = window.suiviPage;
    const sheet = book?.addSheet('Made', 'addin');
    if (book === null || sheet === undefined) return;
    sheet.write(0, 0, { values: [['X', 1], ['Y', 2]] }, 'addin');
    sheet.merge({ top: 4, left: 0, bottom: 4, right: 3 }, 'addin');
    for (let row = 5; row < 10; row += 1) sheet.setRowHeight(row, 45, 'addin');
    sheet.setColumnWidth(0, 30, 'addin');
    sheet.setCharts([{ name: 'Suivi made', type: 'column', title: 'Made', place: { top: 5, left: 0, bottom: 9, right: 0 }, series: [{ name: 'N', categories: 'Made!$A$1:$A$2', values: 'Made!$B$1:$B$2' }] }], 'addin');
    book.select(sheet.id, { top: 0, left: 0, bottom: 0, right: 0 }, 'addin');
  });
  await expect.poll(place).toEqual([213, 298]);
  await opened.page.evaluate(() => {
    const sheet = window.suiviPage.book?.sheetNamed('Made');
    for (let row = 5; row < 10; row += 1) sheet?.setRowHeight(row, null, 'addin');
  });
  await expect.poll(place).toEqual([213, 98]);
});

test('a click on a cell with a link goes where it leads', async () => {
  await opened.page.evaluate(() => {
    const { book } = window.suiviPage;
    if (book !== null) book.select(book.sheetNamed('Rapport 2026-S47')?.id ?? '', { top: 0, left: 0, bottom: 0, right: 0 }, 'addin');
  });
  await expect.poll(() => chart('Posts & target').count()).toBe(1);
  const { x, y } = await middleOf(6);
  await opened.page.mouse.click(x, y - 20);
  await expect.poll(selected).toBe('Plan d’été 1,1');
  expect(opened.errors).toEqual([]);
});

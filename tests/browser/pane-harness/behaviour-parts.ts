/** Parts of the pane that the tests of what people do with findings and rules share. */
import type { Locator, Page } from 'playwright-core';
import type { Cell } from '../../../core/table/cell.ts';
import { rows } from './pane-tests.ts';

/** The result line says so; it is said aloud as well, elsewhere. */
export function result(page: Page, text: string | RegExp): Locator {
  return page.locator('.fui-MessageBar').getByText(text);
}

export function button(page: Page, name: string | RegExp): Locator {
  return page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
}

/** Opens the menu of all that is not about one finding and presses one of its items. */
export async function chooseMore(page: Page, name: string | RegExp): Promise<void> {
  await button(page, /More options|Autres options/).click();
  await page.getByRole('menuitem', { name }).click();
}

/** Presses an item of the filters; the menu closes or stays as it does. */
export async function chooseFilter(page: Page, name: string | RegExp): Promise<void> {
  await button(page, /^(Filters|Filtres)$/).click();
  await page.locator('[role="menuitemradio"], [role="menuitemcheckbox"]').filter({ hasText: name }).click();
  await page.keyboard.press('Escape');
}

/** Rows of findings, without those of groups. */
export function findings(page: Page): Locator {
  return page.locator('[role="treeitem"][aria-level="2"]');
}

/** Selects the finding whose row holds this text. */
export async function select(page: Page, text: string): Promise<Locator> {
  const row = rows(page).filter({ hasText: text }).first();
  await row.click();
  return row;
}

/** What a cell of the first sheet holds; row and column from 0. */
export function cellValue(page: Page, row: number, column: number): Promise<Cell> {
  return page.evaluate(([atRow, atColumn]) => window.harness.workbook.book.sheets[0]?.value(atRow, atColumn) ?? null, [row, column] as const);
}

/** What has the focus, by its role and its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return 'nothing';
    return `${element.getAttribute('role') ?? element.tagName.toLowerCase()} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`.trim();
  });
}

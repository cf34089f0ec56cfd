/** Parts of the pane that the tests of marking posts share. */
import type { Locator, Page } from 'playwright-core';

export function choice(page: Page, name: string): Locator {
  return page.getByRole('combobox', { name, exact: true });
}

/** The person selects cells in some rows of the calendar. */
export async function selectRows(page: Page, first: number, count: number): Promise<void> {
  await page.evaluate(([from, many]) => window.harness.workbook.selectRows(0, from, many), [first, count] as const);
}

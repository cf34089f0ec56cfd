/** Parts of the team's view that its tests share. */
import type { Page } from 'playwright-core';

export async function openProposals(page: Page): Promise<void> {
  await page.locator('[data-opens="proposals"]').click();
  await page.getByRole('heading', { name: /Who could take them|Qui pourrait s’en charger/ }).waitFor();
}

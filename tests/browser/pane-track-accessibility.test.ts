/** Axe on the marking of posts, in every theme, and texts that fit at every width in both languages. */
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { clipped, inEveryTheme, violations, WIDTHS } from './pane-harness/accessibility.ts';
import { button, result } from './pane-harness/behaviour-parts.ts';
import { COLUMN } from './pane-harness/sample-calendar.ts';
import { edit, eventually, paneOpener } from './pane-harness/pane-tests.ts';
import { TRACK_ROW } from './pane-harness/track-calendar.ts';

const open = paneOpener();
const [FIRST, , , FOURTH] = TRACK_ROW.approved;

/** What stands open, one after the other. */
const STEPS: readonly (readonly [what: string, reach: (page: Page) => Promise<void>])[] = [
  [
    'the week, with its counts by week and by person',
    async (page) => {
      await page.getByRole('tab', { selected: true }).waitFor();
      await button(page, /^(By week|Par semaine)$/).click();
      await button(page, /^(By person|Par personne)$/).click();
    },
  ],
  [
    'the panel of selected rows, some refused, and the words of the team',
    async (page) => {
      await page.evaluate((row) => window.harness.workbook.selectRows(0, row, 14), FIRST);
      await button(page, /^(Mark the selected rows|Marquer les lignes sélectionnées)$/).click();
      await button(page, /team’s words|Mots de l’équipe/).click();
      await button(page, /^(Mark|Marquer) \d/).waitFor();
      await button(page, /· 2$/).first().click();
    },
  ],
  [
    'a link that is none',
    async (page) => {
      await page.keyboard.press('Escape');
      await button(page, /^(Mark as published:|Marquer comme publié\s:)/).first().click();
      await page.getByRole('textbox', { name: /^(Link to the post|Lien de la publication)$/ }).fill('ici');
      await page.getByRole('alert').waitFor();
      await page.keyboard.press('Escape');
    },
  ],
  [
    'the result, with posts that were left and a cell that was hit',
    async (page) => {
      await button(page, /^(Mark as scheduled|Marquer comme programmé)$/).click();
      await button(page, /^(Mark|Marquer) \d/).waitFor();
      await page.evaluate(() => {
        window.harness.workbook.readingTime = 3000;
      });
      await edit(page, FOURTH, COLUMN.status, 'En révision');
      await page.evaluate(([row, column]) => window.harness.workbook.editAsWritten(0, row, column, 'Vu avec Luc, qui rappelle lundi'), [FIRST, COLUMN.tracking] as const);
      await button(page, /^(Mark|Marquer) \d/).click();
      await result(page, /Vu avec Luc/).waitFor();
      await button(page, /^(Show which one|Voir laquelle)$/).click();
    },
  ],
];

test('nothing for axe to find in the marking of posts, in any theme', async () => {
  const page = await open({ scenario: 'track', view: 'week', language: 'fr-CA', width: 300 });
  for (const [what, reach] of STEPS) {
    await reach(page);
    await inEveryTheme(page, async (theme) => {
      expect([what, theme, ...(await violations(page))]).toEqual([what, theme]);
    });
  }
});

test.each(['fr-CA', 'en'])('nothing is cut off or scrolls sideways in the marking of posts, at any width (%s)', async (language) => {
  const page = await open({ scenario: 'track', view: 'week', language });
  for (const [what, reach] of STEPS) {
    await page.setViewportSize({ width: 350, height: 720 });
    await reach(page);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
      await eventually(async () => [what, width, ...(await clipped(page))]).toEqual([what, width]);
    }
  }
});

test('the offer of a column has nothing for axe to find and fits', async () => {
  for (const width of WIDTHS) {
    const page = await open({ scenario: 'untracked', view: 'week', language: 'fr-CA', width });
    await button(page, 'Ajouter une colonne de suivi').waitFor();
    expect([...(await violations(page)), ...(await clipped(page))]).toEqual([]);
  }
});

/** The lines of what a file would bring in: told apart, and what leads to a row looks and works like it. */
import { expect, test } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { inEveryTheme } from './pane-harness/accessibility.ts';
import { button, result } from './pane-harness/behaviour-parts.ts';
import { exportOfX } from './pane-harness/import-calendar.ts';
import { eventually, expectShown, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();

async function chosen(name: string, content: string): Promise<Page> {
  const page = await open({ scenario: 'results-import', view: 'results', language: 'fr-CA' });
  await button(page, 'Importer des résultats').click();
  await button(page, 'Choisir un fichier').waitFor();
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  return page;
}

test('days of several ads say which ad each line is of, and count once', async () => {
  const heads = 'Reporting starts,Reporting ends,Ad Set Name,Ad set delivery,Reach,Impressions';
  const page = await chosen('publicités.csv', `${heads}\n2026-10-01,2026-10-01,Portes ouvertes,active,90,140\n2026-10-01,2026-10-01,Bénévoles,active,80,120\n2026-10-02,2026-10-02,Bénévoles,active,70,110\n`);
  await page.getByRole('combobox', { name: 'De quel réseau viennent ces chiffres?' }).selectOption('facebook');
  await button(page, 'Continuer').click();
  await page.getByRole('heading', { name: 'Que contient chaque colonne?' }).waitFor();
  await button(page, 'Continuer').click();
  await page.getByText(/Facebook, 2\sjours du compte, du\s1er\sau\s2\soctobre\.$/).waitFor();
  await button(page, 'Chiffres du compte, par jour (3)').click();
  expect(await page.getByRole('list', { name: 'Chiffres du compte, par jour (3)' }).getByRole('listitem').allTextContents()).toEqual([
    expect.stringMatching(/^1er\soctobrePortes ouvertes\u00a0· Portée\s: 90\u00a0· Impressions\s: 140$/),
    expect.stringMatching(/^1er\soctobreBénévoles\u00a0· Portée\s: 80/),
    expect.stringMatching(/^2\soctobreBénévoles\u00a0· Portée\s: 70/),
  ]);
});

test('what leads to a row looks like a link in every theme, works by keyboard, and is told from what has no row', async () => {
  const page = await chosen('x.csv', exportOfX());
  for (const name of ['Associées (2)', 'Hors calendrier (2)']) await button(page, name).click();
  const link = page.getByRole('list', { name: 'Associées (2)' }).getByRole('button').first();
  const colourOf = (locator: Locator): Promise<string> => locator.evaluate((element) => getComputedStyle(element).color);
  const tokenOf = (name: string): Promise<string> => page.evaluate((token) => {
    const probe = document.querySelector('main')?.appendChild(document.createElement('i'));
    if (probe === undefined) return '';
    probe.style.color = token;
    const colour = getComputedStyle(probe).color;
    probe.remove();
    return colour;
  }, name);
  await inEveryTheme(page, async (name) => {
    const isSystem = name.includes('of the system');
    await eventually(async () => [name, await colourOf(link)]).toEqual([name, await tokenOf(isSystem ? 'LinkText' : 'var(--colorBrandForegroundLink)')]);
    if (isSystem) expect(await link.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('none');
  });
  expect(await page.getByRole('list', { name: 'Hors calendrier (2)' }).getByRole('button').count()).toBe(0);
  await link.press('Enter');
  await expectShown(page, 'Publications!D2');
});

test('rows whose day can’t be that of their figures are counted, told and left out, with the totals and what stands above', async () => {
  const [headings = '', ...posts] = exportOfX().split(/\r?\n/);
  const dated = (index: number, date: string): string => `19900000000000009${index},"${date}",Une soirée,https://x.com/museeregional/status/19900000000000009${index}`;
  const page = await chosen('x.csv', ['# Musée', '# Novembre', headings, ...posts.filter((post) => post !== ''), dated(10, 'Jan 1, 2099'), dated(11, 'Tue, Nov 9, 2026'), 'Total,,,'].map((line) => `${line}\n`).join(''));
  // Neither count nor period has anything of them, and what is told is open.
  await page.getByText(/^«\sx\.csv\s»\s: X, museeregional, 6\spublications, du\s9 au\s13\snovembre\.$/).waitFor();
  await button(page, /^Importer 4\srésultats$/).waitFor();
  const told = (await page.getByRole('listitem').allTextContents()).map((line) => line.replaceAll('\u00a0', ' '));
  expect(told).toEqual(expect.arrayContaining([
    expect.stringMatching(/^« Date » : 1 ligne dont la date est à venir, non importée \(« Jan 1, 2099 », ligne \d+\)\. Corrigez la date dans le fichier, puis choisissez-le de nouveau\.$/),
    expect.stringMatching(/^« Date » : 1 ligne dont le jour de la semaine n’est pas celui de la date, non importée \(« Tue, Nov 9, 2026 », ligne \d+\)\. Corrigez/),
    expect.stringMatching(/^1 ligne de total, non importée/), expect.stringMatching(/^2 lignes d’introduction ou de note, non importées/),
  ]));
  await button(page, /^Importer 4\srésultats$/).click();
  await result(page, /^4\srésultats importés dans «\sRésultats\s»\.$/).waitFor();
});

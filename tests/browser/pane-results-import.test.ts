/** A network's file brought in: chosen, asked about, looked through, written with a way back, and then the calendar itself. */
import { describe, expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { Book } from '../hosts/book/book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { THEMES, WIDTHS, clipped, violations } from './pane-harness/accessibility.ts';
import { button, cellValue, focused, result } from './pane-harness/behaviour-parts.ts';
import { holdTurns } from './pane-harness/hold-turns.ts';
import { exportOfX } from './pane-harness/import-calendar.ts';
import type { PaneOptions } from './pane-harness/open-pane.ts';
import { eventually, expectShown, paneOpener } from './pane-harness/pane-tests.ts';

const open = paneOpener();
const OF_X = 'account_analytics_content_2026-11-08_2026-11-13_un_nom_que_personne_ne_coupe.csv';

async function opened(options: PaneOptions = {}): Promise<Page> {
  const page = await open({ scenario: 'results-import', view: 'results', language: 'fr-CA', ...options });
  await button(page, /^(Importer des résultats|Import results)$/).click();
  await button(page, /^(Choisir un fichier|Choose a file)$/).waitFor();
  return page;
}

function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  return page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) });
}

function results(page: Page): Promise<readonly (readonly unknown[])[] | null> {
  return page.evaluate(() => window.harness.workbook.valuesOf('Résultats'));
}

describe('a file of X', () => {
  test('is looked through, written once, and then the calendar is brought up to date', async () => {
    const page = await opened();
    await choose(page, 'x.csv', exportOfX());
    await page.getByText(/^«\sx\.csv\s»\s: X, museeregional, 6\spublications, du\s9 au\s13\snovembre\.$/).waitFor();
    await page.getByText(/^Onglet «\sRésultats\s», à créer\s: 4\snouveaux résultats\.$/).waitFor();
    for (const name of ['Associées (2)', 'Hors calendrier (2)', 'Au calendrier, absentes du fichier (1)', 'À savoir de ce fichier (3)']) await button(page, name).click();
    // Of the rows that may be it, where and when; what a row says ends as it ends.
    const rappel = 'Rappel : le musée est gratuit le premier dimanche du mois.';
    expect(await page.getByRole('combobox', { name: /^Ligne du calendrier/ }).locator('option').allTextContents()).toContainEqual(`D4\u00a0· ${rappel}\u00a0· mer. 11\u00a0nov., 9\u00a0h`);
    await page.getByText(/^D4\s· mer\. 11\snov\., 9\sh\s· même texte, même jour$/).waitFor();
    expect(await page.getByRole('listitem').allTextContents()).toEqual(expect.arrayContaining([
      expect.stringMatching(/^La nouvelle exposition.*9\snovembre\u00a0· par le lien$/), expect.stringMatching(/^Les ateliers.*par le texte et la date$/), expect.stringMatching(/^Merci à toutes/),
      expect.stringMatching(/^«\sImpressions\s»\s: 1\svaleur illisible ou négative, laissée de côté \(«\sbeaucoup\s», ligne 7\)\.$/),
    ]));
    await button(page, /^Une conservatrice/).click();
    await expectShown(page, 'Publications!D6');
    // Nothing is written before somebody says so.
    expect(await results(page)).toBeNull();
    await page.getByRole('combobox', { name: /^Ligne du calendrier pour «\sRappel/ }).selectOption({ index: 2 });
    await button(page, /^Importer 5\srésultats$/).click();
    await result(page, /^5\srésultats importés dans «\sRésultats\s»\.$/).waitFor();
    // The keyboard goes on from what came of it, which another file comes after.
    await eventually(() => focused(page)).toMatch(/^h3 5\srésultats importés$/);
    expect(await page.getByRole('button', { name: /^(Voir les résultats|Importer un autre fichier)$/ }).allTextContents()).toEqual(['Voir les résultats', 'Importer un autre fichier']);
    expect(await page.getByText(/rien n’est envoyé/).count()).toBe(0);
    expect((await results(page))?.map((row) => row[15])).toEqual(['Mentions J’aime', 41, 17, 8, 63, 3]);
    expect(await button(page, /^Importer \d/).count()).toBe(0);

    expect(await cellValue(page, 2, 5)).toBe('Programmé');
    // Of the two that are alike, which one is marked can't be told.
    await button(page, /^Marquer 1\spublication comme publiée et ajouter le lien$/).click();
    await result(page, /^1\spublication marquée/).waitFor();
    await eventually(async () => [await cellValue(page, 2, 5), await cellValue(page, 2, 6)]).toEqual(['Publié', 'https://x.com/museeregional/status/1990000000000000011']);
  });

  test('is taken back as it was written', async () => {
    const page = await opened({ language: 'en' });
    await choose(page, 'x.csv', exportOfX());
    await button(page, /^Import 4\sresults$/).click();
    await result(page, /^4\sresults imported in “Results”\.$/).waitFor();
    await button(page, 'Undo').click();
    await button(page, /^Import 4\sresults$/).waitFor();
    await eventually(() => focused(page)).toMatch(/^status .*4\snew results/);
    expect((await page.evaluate(() => window.harness.workbook.valuesOf('Results')))?.length).toBe(1);
  });
});

describe('what a file leaves open', () => {
  test('is asked one thing at a time, by keyboard as well, and can be said otherwise', async () => {
    const page = await opened();
    await choose(page, 'chiffres.csv', 'Jour de sortie;Titre;Portée;J’aime;Bidule\n03/04/2026;Portes ouvertes;900;12;3\n05/04/2026;Visite;1 100;31;4\n');
    await expect.poll(() => focused(page)).toBe('h3 De quel réseau viennent ces chiffres?');
    expect(await button(page, 'Continuer').isDisabled()).toBe(true);
    await page.getByRole('combobox', { name: 'De quel réseau viennent ces chiffres?' }).selectOption('facebook').then(() => button(page, 'Continuer').press('Enter'));
    await expect.poll(() => focused(page)).toBe('h3 Que contient chaque colonne?');
    expect(await page.getByText(/^p\. ex\. Portes ouvertes$/).count()).toBe(1);
    await page.getByRole('combobox', { name: /Jour de sortie/ }).selectOption('date');
    await button(page, 'Continuer').press('Enter');
    await expect.poll(() => focused(page)).toMatch(/^h3 Dans ce fichier, «\s03\/04\/2026\s» est le…$/);
    await button(page, /^3\savril 2026$/).press('Enter');
    await button(page, /^Importer 2\srésultats$/).waitFor();
    await button(page, /^Modifier\s: Dates\s: le jour, puis le mois$/).click();
    expect(await button(page, /^Importer/).count()).toBe(0);
    await button(page, /^4\smars 2026$/).click();
    await button(page, 'Hors calendrier (2)').click();
    await page.getByText(/^4\smars/).waitFor();
  });

  test('is which sheet of a workbook', async () => {
    const made = new Book({ name: 'linkedin.xlsx' });
    made.addSheet('Publications').write(0, 0, { values: [['Post title', 'Post link', 'Date', 'Impressions', 'Likes'], ['Une offre', 'https://www.linkedin.com/feed/update/urn:li:activity:7300000000000000001', '2026-11-03', 500, 9]] }, 'person');
    made.addSheet('Jours').write(0, 0, { values: [['Date', 'Impressions', 'Likes'], ['2026-11-03', 500, 9], ['2026-11-04', 40, 1]] }, 'person');
    const page = await opened();
    await choose(page, 'linkedin.xlsx', await saveBook(made));
    await page.getByRole('heading', { name: 'Quelle feuille importer?' }).waitFor();
    await button(page, 'Jours').click();
    await button(page, /^Modifier\s: Feuille\s: Jours$/).waitFor();
  });
});

test('totals of a period, paid posts and impossible figures are called what they are', async () => {
  const page = await opened();
  await choose(page, 'publicités.csv', 'Ad set name,Reporting starts,Reporting ends,Reach,Impressions\nFamilles,2026-10-01,2026-10-31,900,1200\nÉcoles,2026-10-01,2026-10-31,100,-4\n');
  await page.getByRole('combobox').selectOption('facebook');
  await button(page, 'Continuer').click();
  await page.getByRole('heading', { name: 'Que contient chaque colonne?' }).waitFor();
  await button(page, 'Continuer').click();
  await page.getByText(/Facebook, 2\stotaux de période, du\s1er\sau\s31\soctobre\.$/).waitFor();
  await button(page, 'Totaux de période (2)').click();
  await button(page, /^À savoir de ce fichier/).click();
  expect(await page.getByRole('listitem').allTextContents()).toEqual(expect.arrayContaining([
    expect.stringMatching(/^FamillesPortée\s: 900\u00a0· Impressions\s: 1\s200$/), expect.stringMatching(/^«\sImpressions\s»\s: 1\svaleur illisible ou négative, laissée de côté \(«\s-4\s», ligne 3\)\.$/),
  ]));
  const meta = 'Post ID,Page ID,Page name,Title,Description,Publish time,Permalink,Post type,Funded content status,Date,Views,Reach,Reactions,Comments,Shares';
  await choose(page, 'meta.csv', `${meta}\n1827720132094663,1,museeregional,,Une soirée au musée,10/28/2026 18:12,https://www.facebook.com/museeregional/posts/1827720132094663,Photos,Boosted,Lifetime,27,20,4,2,0\n`);
  await page.getByText(/^1\spublication payée \(publicité ou mise en avant\)\.$/).waitFor();
  await button(page, 'Hors calendrier (1)').click();
  await page.getByText(/28\soctobre\s· payée$/).waitFor();
});

test('a web site’s rows are called by what each is of, and not days of the account', async () => {
  const page = await opened();
  await choose(page, 'ga4.csv', '# Start date: 20261001\n# End date: 20261031\nLanding page,Sessions,Engaged sessions,Key events\n/,100,60,4\n/parcs,50,20,7\n');
  await page.getByText(/Site Web, 2\slignes par page de destination, du\s1er\sau\s31\soctobre\.$/).waitFor();
  await button(page, 'Lignes par page de destination (2)').click();
  expect(await page.getByText(/jours? du compte/i).count()).toBe(0);
});

test('a file that can’t be taken says why, and another one can be chosen', async () => {
  const page = await opened();
  for (const [name, content, sentence] of [
    ['vide.csv', '', 'Ce fichier est vide.'],
    ['page.csv', '<!doctype html><html></html>', 'Ce fichier n’est pas un tableau de chiffres.'],
    ['ancien.xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'Ce classeur est à l’ancien format .xls'],
    ['rapport.pdf', '%PDF-1.7', 'Ce fichier est un PDF'],
    ['abîmé.xlsx', Buffer.concat([(await saveBook(new Book({ name: 'a.xlsx' }))).subarray(40)]), 'Ce fichier n’est pas un tableau.'],
  ] as const) {
    await choose(page, name, content);
    await page.getByRole('alert').filter({ hasText: sentence }).waitFor();
    // The sign that it is an error; and the one thing left to do looks like it.
    expect(await page.getByRole('alert').locator('svg').count()).toBe(1);
    await eventually(() => button(page, 'Choisir un autre fichier').evaluate((element) => getComputedStyle(element).color)).toBe('rgb(255, 255, 255)');
  }
  await choose(page, 'x.csv', exportOfX());
  await button(page, /^Importer 4\srésultats$/).waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
});

describe('a large file', () => {
  const large = Buffer.from([
    'Post id,Date,Post text,Post Link,Impressions,Likes,Engagements',
    ...Array.from({ length: 20_000 }, (_, at) => `${1_990_000_000_000_000_000n + BigInt(at)},"Nov ${1 + (at % 9)}, 2026","${`Billet numéro ${at} du musée régional, `.repeat(6)}",https://x.com/museeregional/status/${1_990_000_000_000_000_000n + BigInt(at)},40,1,2`),
  ].join('\r\n'));

  test('says that it is being read, lets the pane go on meanwhile, and can be ended', async () => {
    const page = await opened();
    // Told from within the page: what is short-lived is not missed.
    await page.evaluate(() => {
      const seen = new Set<string>();
      new MutationObserver(() => {
        const bar = document.querySelector('[role="progressbar"]');
        if (bar !== null) seen.add(bar.getAttribute('aria-valuenow') ?? '');
        document.body.dataset['seen'] = String(seen.size);
      }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-valuenow'] });
    });
    await choose(page, 'grand.csv', large);
    await page.getByRole('status').filter({ hasText: /^Lecture de «\sgrand\.csv\s»$/ }).waitFor();
    // Where it is meanwhile is no matter of how fast the machine is.
    const letGo = await holdTurns(page);
    expect(await violations(page)).toEqual([]);
    await button(page, /^Annuler$/).click();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await eventually(() => focused(page)).toBe('button Choisir un fichier');
    await letGo();
    // What was ended does not come after all; and it comes whole where it is let go on.
    expect(await button(page, /^Importer \d/).count()).toBe(0);
    await choose(page, 'grand.csv', large);
    await button(page, /^Importer 20\s000\srésultats$/).waitFor({ timeout: 60_000 });
    expect(await page.getByRole('progressbar').count()).toBe(0);
    expect(Number(await page.evaluate(() => document.body.dataset['seen']))).toBeGreaterThan(8);
  });

  test('is planned by and by, and ended before anything is written', async () => {
    const page = await opened();
    await choose(page, 'grand.csv', large);
    await button(page, /^Importer 20\s000\srésultats$/).waitFor({ timeout: 60_000 });
    const letGo = await holdTurns(page);
    await button(page, /^Importer 20\s000\srésultats$/).click();
    await page.getByRole('progressbar', { name: 'Importation des résultats' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await button(page, /^Annuler$/).click();
    await letGo();
    await result(page, /^Aucun résultat n’a été importé\. Vous avez annulé l’importation\. Rien n’a été modifié\.$/).waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'detached' });
    await eventually(() => focused(page)).toMatch(/^button Importer 20\s000\srésultats$/);
    expect(await results(page)).toBeNull();
  });

  test('gives way to the file that is chosen after it', async () => {
    const page = await opened();
    await choose(page, 'grand.csv', large);
    await page.getByRole('progressbar').waitFor();
    await choose(page, 'x.csv', exportOfX());
    await button(page, /^Importer 4\srésultats$/).waitFor();
    await page.waitForTimeout(3000);
    expect(await page.getByText(/grand\.csv/).count()).toBe(0);
    expect(await button(page, /^Importer/).allTextContents()).toEqual(['Importer 4\u00a0résultats']);
  });
});

async function lookThrough(page: Page): Promise<void> {
  await choose(page, OF_X, exportOfX());
  for (const name of [/^Associées/, /^Hors calendrier/, /^Au calendrier/, /^À savoir/]) await button(page, name).click();
}

// The others differ in colours alone, and those are the pane's.
test.each(THEMES.filter(([name]) => name === 'light' || name.startsWith('a dark')))('nothing for axe to find (%s)', async (_name, options) => {
  const page = await opened({ width: 300, ...options });
  await lookThrough(page);
  expect(await violations(page)).toEqual([]);
});

test('nothing is cut off or scrolls sideways at any width, asked or shown', async () => {
  const page = await opened();
  await choose(page, 'x.csv', 'Une colonne au titre bien long pour un volet;Portée\nun;2\n');
  const fits = async (): Promise<void> => {
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: width < 300 ? 360 : 720 });
      await eventually(async () => [width, ...(await clipped(page))]).toEqual([width]);
    }
  };
  await fits();
  await page.getByRole('combobox').selectOption('facebook');
  await button(page, 'Continuer').click();
  await page.getByRole('heading', { name: 'Que contient chaque colonne?' }).waitFor();
  await fits();
  await lookThrough(page);
  await fits();
});

/** The add-in's functions in the cells of the page: typed as formulas, run as each host runs them, live from then on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Cell } from '../../core/table/cell.ts';
import { Book } from '../hosts/book/book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { cellInBook, startPage, type PageServer, type PageUnderTest } from './page-under-test.ts';

const CANVAS = '.sheet-engine:not([inert]) [id^="univer-sheet-main-canvas"]';
/** Building the script, the runtime and the grid takes its time on a small machine. */
const PATIENCE = { timeout: 30_000 } as const;
/** Monday, November 23, 2026. */
const MONDAY = 46_349;
const RANGES = `'Équipe'!A1:F3,Besoins!A1:F2,Absences!A1:C6`;
const PERIOD = '"2026-11-23","2026-11-24"';

const HOSTS = [{ host: 'excel', prefix: 'SUIVI.' }, { host: 'sheets', prefix: '' }] as const;

let server: PageServer;
let bytes: Uint8Array;

beforeAll(async () => {
  server = await startPage();
  const book = new Book({ name: 'garde.xlsx' });
  const tabs: Readonly<Record<string, readonly (readonly Cell[])[]>> = {
    Couverture: [['Couverture']],
    Équipe: [['Nom', 'Rôles', 'Jours', 'De', 'À', 'Relève'], ['Ana', 'Veille', 'lun–ven', 9 / 24, 17 / 24, 'Luc'], ['Luc', 'Veille', 'lun', 9 / 24, 17 / 24, 'Ana']],
    Besoins: [['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum'], ['Veille', null, 'lun–ven', 9 / 24, 12 / 24, 1]],
    Absences: [['Nom', 'Du', 'Au']],
  };
  for (const [name, rows] of Object.entries(tabs)) {
    const formats = rows.map((row) => row.map((cell) => (typeof cell === 'number' && cell < 1 ? 'hh:mm' : 'General')));
    book.addSheet(name).write(0, 0, { values: rows, formats }, 'person');
  }
  bytes = await saveBook(book);
});

afterAll(() => server.close());

async function openGarde(query: string): Promise<PageUnderTest> {
  const opened = await server.open(query, { name: 'garde.xlsx', bytes });
  await opened.page.waitForSelector(CANVAS);
  // Drawn for the first time, the grid selects what the workbook has selected: what is typed before goes there.
  await opened.page.waitForFunction(() => window.suiviPage.shownAtSelection() === 'Couverture');
  return opened;
}

/** Gives the grid the keyboard and selects a cell as the add-in does; the click's own selection may come in later, and is then put right. */
async function goTo({ page }: PageUnderTest, sheet: string, row: number, column: number): Promise<void> {
  await page.locator(CANVAS).click({ position: { x: 300, y: 300 } });
  await expect.poll(() => page.evaluate(async ([name, r, c]) => {
    const { book } = window.suiviPage;
    const found = book?.sheetNamed(name);
    if (book === null || book === undefined || found === undefined) return null;
    book.select(found.id, { top: r, left: c, bottom: r, right: c }, 'addin');
    await new Promise((resolve) => {
      setTimeout(resolve, 100);
    });
    const { sheet: at, area } = book.selection;
    return at === found.id ? [area.top, area.left] : null;
  }, [sheet, row, column] as const), PATIENCE).toEqual([row, column]);
}

/** A busy grid now and then swallows the keys that should open its editor or close it: a person sees that, and types again. */
async function type(opened: PageUnderTest, sheet: string, row: number, column: number, text: string): Promise<void> {
  for (let tries = 0; tries < 3; tries += 1) {
    await goTo(opened, sheet, row, column);
    await opened.page.keyboard.type(text, { delay: 5 });
    await opened.page.keyboard.press('Enter');
    if (await hasReached(opened, sheet, row, column)) return;
    await opened.page.keyboard.press('Escape');
  }
  throw new Error(`What was typed three times never reached ${sheet}, row ${row}, column ${column}.`);
}

async function hasReached(opened: PageUnderTest, sheet: string, row: number, column: number): Promise<boolean> {
  for (let looks = 0; looks < 80; looks += 1) {
    const cell = await cellInBook(opened, sheet, row, column);
    if (cell?.formula !== undefined || (cell?.value !== undefined && cell.value !== null)) return true;
    await opened.page.waitForTimeout(50);
  }
  return false;
}

function valueAt(opened: PageUnderTest, row: number, column: number): Promise<Cell | undefined> {
  return cellInBook(opened, 'Couverture', row, column).then((cell) => cell?.value);
}

/** What the grid draws in a cell that a formula elsewhere fills. */
async function drawnAt(opened: PageUnderTest, row: number, column: number): Promise<string> {
  await goTo(opened, 'Couverture', row, column);
  return opened.page.evaluate(() => window.suiviPage.drawnAtSelection());
}

describe.each(HOSTS)('in $host', ({ host, prefix }) => {
  let opened: PageUnderTest;
  beforeAll(async () => {
    opened = await openGarde(`lang=fr&host=${host}`);
  });
  afterAll(() => server.closeTabs());

  test('a formula typed in a cell is worked out by the add-in’s own code', async () => {
    await type(opened, 'Couverture', 1, 0, `=${prefix}COVERAGE(${RANGES},${PERIOD})`);
    await expect.poll(() => valueAt(opened, 1, 0), PATIENCE).toBe(1);
    expect(await cellInBook(opened, 'Couverture', 1, 0)).toMatchObject({ formula: `=${prefix}COVERAGE(${RANGES},${PERIOD})` });
  });

  test('it takes other cells’ values, dates among them, and is part of longer formulas', async () => {
    await type(opened, 'Couverture', 1, 2, '2026-11-23');
    await type(opened, 'Couverture', 1, 3, '2026-11-24');
    await type(opened, 'Couverture', 2, 0, `=${prefix}COVERAGE(${RANGES},C2,D2)*100`);
    await expect.poll(() => valueAt(opened, 2, 0), PATIENCE).toBe(100);
    expect(await cellInBook(opened, 'Couverture', 1, 2)).toMatchObject({ value: MONDAY });
  });

  test('what it lists spills below, and grows when an absence is typed', async () => {
    await type(opened, 'Couverture', 5, 0, `=${prefix}GAPS(${RANGES},C2,D2)`);
    await expect.poll(() => valueAt(opened, 5, 0), PATIENCE).toBe('Rôle');
    expect(await drawnAt(opened, 6, 0)).toBe('');
    await type(opened, 'Absences', 1, 0, 'Ana');
    await type(opened, 'Absences', 1, 1, '2026-11-24');
    await type(opened, 'Absences', 1, 2, '2026-11-24');
    await expect.poll(() => valueAt(opened, 1, 0), PATIENCE).toBe(0.5);
    await expect.poll(() => valueAt(opened, 2, 0), PATIENCE).toBe(50);
    await expect.poll(() => drawnAt(opened, 6, 0), PATIENCE).toBe('Veille');
  });

  test('names and texts come back as texts', async () => {
    await type(opened, 'Couverture', 1, 6, `=${prefix}BACKUP('Équipe'!A1:F3,Absences!A1:C6,"Veille",D2)`);
    await expect.poll(() => valueAt(opened, 1, 6), PATIENCE).toBe('Luc');
    await type(opened, 'Couverture', 2, 6, `=${prefix}TEXTLENGTH("x","Bonjour 👋")`);
    await expect.poll(() => valueAt(opened, 2, 6), PATIENCE).toBe(10);
  });

  test('a French formula parts its arguments by semicolons', async () => {
    await type(opened, 'Couverture', 4, 6, `=${prefix}TEXTLENGTH("x";"a;b")*0,5`);
    await expect.poll(() => valueAt(opened, 4, 6), PATIENCE).toBe(1.5);
  });

  test('what can’t be worked out shows as the host shows it', async () => {
    await type(opened, 'Couverture', 3, 6, `=${prefix}COVERAGE(${RANGES},D2,C2)`);
    await expect.poll(() => valueAt(opened, 3, 6), PATIENCE).toEqual(host === 'excel' ? { error: '#VALUE!' } : '#ERROR!');
    expect(opened.errors).toEqual([]);
  });
});

describe('the formula that the pane gives', () => {
  afterAll(() => server.closeTabs());

  test.each(HOSTS)('follows the days to come once it is pasted in $host', async ({ host }) => {
    const opened = await openGarde(`lang=fr&host=${host}`);
    const pane = opened.page.frameLocator('iframe');
    await pane.getByRole('tab', { name: 'Équipe' }).click();
    const copy = pane.getByRole('button', { name: 'Copier la formule' });
    await copy.evaluate((element) => {
      const { navigator, document } = element.ownerDocument.defaultView ?? window;
      Object.defineProperty(navigator, 'clipboard', { value: { writeText: (text: string) => ((document.body.dataset['copied'] = text), Promise.resolve()) } });
    });
    await copy.click();
    await expect.poll(() => pane.locator('body').getAttribute('data-copied'), PATIENCE).toMatch(/^=/);
    const formula = (await pane.locator('body').getAttribute('data-copied')) ?? '';
    expect(formula).toContain(host === 'excel' ? ';AUJOURDHUI();AUJOURDHUI()+29' : ';TODAY();TODAY()+29');
    await type(opened, 'Couverture', 1, 0, formula);
    await expect.poll(() => valueAt(opened, 1, 0), PATIENCE).toBe(1);
    // Half of what is needed today and in the days to come, whichever day it is.
    await type(opened, 'Absences', 1, 0, 'Ana');
    await type(opened, 'Absences', 1, 1, '2026-01-01');
    await type(opened, 'Absences', 1, 2, '2199-12-31');
    await expect.poll(() => valueAt(opened, 1, 0).then((value) => typeof value === 'number' && value > 0 && value < 1), PATIENCE).toBe(true);
  });
});

describe('in the other host', () => {
  test('a formula of the one before has no name, until the page is back in its own', async () => {
    const opened = await openGarde('lang=en&host=excel');
    await type(opened, 'Couverture', 1, 0, '=SUIVI.TEXTLENGTH("x","Hello")');
    await expect.poll(() => valueAt(opened, 1, 0), PATIENCE).toBe(5);
    await opened.page.locator('#host').selectOption('sheets');
    await expect.poll(() => valueAt(opened, 1, 0), PATIENCE).toEqual({ error: '#NAME?' });
    await type(opened, 'Couverture', 2, 0, '=TEXTLENGTH("x","Hello")');
    await expect.poll(() => valueAt(opened, 2, 0), PATIENCE).toBe(5);
    await opened.page.locator('#host').selectOption('excel');
    await expect.poll(() => valueAt(opened, 1, 0), PATIENCE).toBe(5);
    expect(opened.errors).toEqual([]);
    await server.closeTabs();
  });
});

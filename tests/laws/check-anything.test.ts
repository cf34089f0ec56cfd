/** Laws of the whole check, whatever stands in whichever cell of the calendar and of the team's tabs. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/findings/finding.ts';
import { check } from '../../core/jobs/check.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import { isCellError } from '../../core/table/cell.ts';
import type { Cell } from '../../core/table/cell.ts';
import { findingSentence } from '../../core/words/finding-sentence.ts';
import { rulesIn } from '../../core/words/rules-in.ts';
import type { Book } from '../hosts/book/book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import { CALENDAR_CELLS, SIDE_CELLS, TODAY, bookOf } from './sound-book.ts';

/** A workbook takes some 40 ms. */
const NUM_RUNS = 150;
const LANGUAGES = ['fr', 'en'] as const;
/** What a sentence is made of where something was left out of it. */
const BROKEN = /undefined|NaN|\[object|\bnull\b|Infinity|«\s*»|“\s*”| {2}|^\s|\s$|[^.!?)…]$/u;

const JUNK: readonly Cell[] = [
  '__proto__', 'constructor', 'toString', '<script>alert(1)</script>', '=1+1', '@SUM(A1)', '\ud800', 'a\udc00b', '\u202eabc\u202c', 'مرحبا بالعالم', 'שלום', '𝕏', 'e\u0301'.repeat(40),
  'x'.repeat(10_000), 'mot '.repeat(2500), '\n\n', '\t', ' ', '\u00a0', '\u200b', '#', '@', '%', ',;,;', '()', '—', '-', '...',
  'htp:/x', 'vbscript:alert(1)', 'https://', 'http://exa mple.ca/a b', 'https://münchen.example/ä', `https://exemple.ca/${'a'.repeat(10_000)}`, 'www.', 'mailto:a@b.ca',
  '05/06/2026', '31/02/2026', '2026-13-45', '12/13/14', '1er', '0', '-5', '1e999', '9'.repeat(400), '1,234,56', '٣', '²', '½', '100 000 %', '-40 %', '25 h 99', '99:99',
  -5, 0, -0, 0.1, 1e15, -1e300, 1e308, 4e4, 2_958_466, 60.5, true, false, { error: '#REF!' }, { error: '#N/A' }, { error: '#DIV/0!' },
  'Tous sauf', 'Tous, sauf Facebook', 'sauf sauf', 'Facebook, Instagram, LinkedIn, X, TikTok', 'Facebok', 'FACEBOOK', 'Équipe', 'Inès et Luc', 'Inès Roy ', 'TBD', 'oui', 'n/a', 'Total',
  'Publié', 'Annulé', 'publié le 3', 'Répondre ou masquer', 'Mot à éviter', 'incontournable !', '  Découvre l’incontournable   : linkedin !\n', '\u200bPublié\u200b', ' https://exemple.ca/a b?x=1 ', '\n\n', 'Vidéo', 'Abonnez-toi, tu verras !!! 🎉🎉🎉 #a #b #c #d #e #f', 'MED-999', 'MED-001, MED-404',
  'Chaque mardi', 'le 31 de chaque mois', 'Date', 'Canal', 'Réseau', 'Texte', 'Statut', null,
];
const junk: fc.Arbitrary<Cell> = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...JUNK) }, { weight: 1, arbitrary: fc.integer({ min: TODAY - 90, max: TODAY + 90 }) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }).map((text) => text.replace(/["“”«»]|\s{2,}/gu, 'x')) });

/** Where something is put: a tab, a row and a column, sometimes just outside of what it holds, headings seldom. */
const place = fc.tuple(fc.nat(SIDE_CELLS.length), fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 1, max: 12 }) }, { weight: 1, arbitrary: fc.constant(0) }), fc.nat(17), junk);
/** A tab is left out, or stands twice. */
const tabs = fc.array(fc.integer({ min: 0, max: SIDE_CELLS.length - 1 }), { maxLength: 2 });

interface Given {
  readonly book: Book;
  readonly what: string;
}

const given: fc.Arbitrary<Given> = fc.record({ places: fc.array(place, { maxLength: 25 }), doubled: tabs, left: tabs }).map(({ places, doubled, left }) => {
  const sheets = [CALENDAR_CELLS, ...SIDE_CELLS].map(({ name, rows }) => ({ name, rows: rows.map((cells) => [...cells]) }));
  for (const [tab, row, column, cell] of places) {
    const { rows = [] } = sheets[tab] ?? {};
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = cell;
  }
  const copies = doubled.flatMap((index) => sheets[index + 1] ?? []).map(({ name, rows }, index) => ({ name: `${name} ${index + 2}`, rows }));
  const kept = sheets.filter((_, index) => index === 0 || !left.includes(index - 1));
  return { book: bookOf([...kept, ...copies]), what: JSON.stringify(places) };
});

function valueAt(book: Book, { sheet, row, column }: Finding['cells'][0]): Cell {
  return book.sheets.find(({ id }) => id === sheet)?.value(row, column) ?? null;
}

async function findingsIn(book: Book): Promise<readonly Finding[]> {
  const opened = await openCalendar(new MemoryWorkbook(book, 'fr-CA'));
  if (opened.kind === 'declined') return [];
  const { calendar, tabs: read, found } = opened;
  return check.run({ tables: { calendar, tabs: read }, settings: found.settings.rules, today: TODAY }).findings;
}

function expectWhole(finding: Finding, book: Book): void {
  const { code, cells, mark, mend } = finding;
  for (const { sheet, row, column } of cells) {
    const area = book.sheets.find(({ id }) => id === sheet)?.usedArea();
    expect(area, `${code} is on a tab that is there`).toBeDefined();
    expect(row >= 0 && column >= 0 && row <= (area?.bottom ?? -1) && column <= (area?.right ?? -1), `${code} is on a cell that is there`).toBe(true);
  }
  for (const language of LANGUAGES) expect(findingSentence(finding, rulesIn(language)), `${code} says`).not.toMatch(BROKEN);
  if (mark !== undefined) {
    const text = valueAt(book, cells[0]);
    expect(typeof text, `${code} marks a text`).toBe('string');
    expect(mark.start >= 0 && mark.end > mark.start && mark.end <= String(text).length, `${code} marks a part of it`).toBe(true);
    expect(String(text).slice(mark.start, mark.end), `${code} marks what is seen`).toMatch(/\S/u);
  }
  for (const { cell, expected, value } of mend?.writes ?? []) {
    expect(expected, `${code} mends what stands there`).toEqual(valueAt(book, cell));
    expect(value, `${code} changes it`).not.toEqual(expected);
    expect(value === null || typeof value !== 'object' || !isCellError(value)).toBe(true);
  }
}

describe('the check of a calendar and its tabs', () => {
  it('finds nothing to tell of tabs in which all is right', async () => {
    expect((await findingsIn(bookOf([CALENDAR_CELLS, ...SIDE_CELLS]))).map(({ code, cells: [{ sheet, row, column }] }) => `${code} ${sheet} ${row} ${column}`)).toEqual([]);
  });

  it('points at cells that are there, in whole sentences, with marks in their texts and changes of what they hold', async () => {
    await fc.assert(
      fc.asyncProperty(given, async ({ book }) => {
        for (const finding of await findingsIn(book)) expectWhole(finding, book);
      }),
      { numRuns: NUM_RUNS },
    );
  }, 60_000);
});

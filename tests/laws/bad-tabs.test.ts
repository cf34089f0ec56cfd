/** Tabs beside the calendar with something wrong in them: it is told where it stands and in whole sentences, and every other finding stays. */
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../core/findings/finding.ts';
import { check } from '../../core/jobs/check.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { NotRun } from '../../core/rules/rule.ts';
import type { Cell } from '../../core/table/cell.ts';
import { qualifiedAddress } from '../../core/table/cell-ref.ts';
import type { Language } from '../../core/words/language.ts';
import { findingSentence } from '../../core/words/finding-sentence.ts';
import { rulesIn } from '../../core/words/rules-in.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import { TODAY, bookOf } from './sound-book.ts';
import type { SheetCells } from './sound-book.ts';

/** A cell, or a text that is repeated to make a long one. */
type WrittenCell = Cell | { readonly repeat: string; readonly times: number };
/** A row, or one that is repeated to make a long tab. */
type WrittenRow = readonly WrittenCell[] | { readonly row: readonly WrittenCell[]; readonly times: number };

interface BadTabs {
  readonly what: string;
  readonly tabs: readonly {
    readonly name: string;
    readonly rows: readonly WrittenRow[];
    /** How many columns the first row is merged over. */
    readonly merged?: number;
  }[];
  /** Further rows of the calendar. */
  readonly calendar?: readonly WrittenRow[];
  readonly expected: {
    /** All findings that the calendar alone does not have, each as `code 'Tab'!B2`. */
    readonly findings: readonly string[];
    /** What some of them say. */
    readonly says: Readonly<Record<string, { readonly [L in Language]: string }>>;
  };
}

const FOLDER = new URL('../cases/bad-input/tabs/', import.meta.url);
const CASES = readdirSync(FOLDER).sort().map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as BadTabs) }));

/** Two things are wrong in it, which have nothing to do with any tab. */
const CALENDAR: readonly WrittenRow[] = [
  ['Date', 'Canal', 'Titre', 'Texte', 'Responsable', 'Statut', 'Lien', 'Visuel', 'Pilier'],
  [TODAY - 12, 'Facebook', 'Réserves', 'Dans les réserves du musée, les maquettes attendent leur tour.', 'Inès Roy', 'Publié', 'https://www.facebook.com/phare/posts/1', 'MED-001', 'Coulisses'],
  [TODAY - 9, 'Instagram', 'Lentille', 'La lentille du phare compte mille pièces de verre taillé.', 'Luc Cyr', 'Publié', 'https://www.instagram.com/p/abc/', 'MED-002', 'Savoirs'],
  [TODAY + 8, 'Facebook', 'Atelier', 'Un rendez-vous incontournable avec l’atelier de voile.', 'Inès Roy et Luc Cyr', 'À produire', null, 'MED-003', 'Coulisses'],
  [TODAY + 11, 'LinkedIn', 'Bilan', 'Notre bilan de l’année est en ligne.', 'Inès Roy', 'À produire', null, 'MED-001', 'Emploi'],
  [null, 'Instagram', 'Cordages', 'Combien de nœuds faut-il pour amarrer une goélette?', 'Luc Cyr', 'À produire', null, 'MED-002', 'Savoirs'],
];

interface Checked {
  readonly byPlace: ReadonlyMap<string, Finding>;
  readonly notRun: readonly NotRun[];
}

async function checked({ tabs, calendar = [] }: Pick<BadTabs, 'tabs' | 'calendar'>, isFromFile: boolean): Promise<Checked> {
  const made = bookOf([{ name: 'Calendrier', rows: [...CALENDAR, ...calendar].flatMap(rowsOf) }, ...tabs.map(({ name, rows }): SheetCells => ({ name, rows: rows.flatMap(rowsOf) }))]);
  for (const { name, merged } of tabs) {
    if (merged !== undefined) made.sheets.find((sheet) => sheet.name === name)?.merge({ top: 0, left: 0, bottom: 0, right: merged - 1 }, 'person');
  }
  const book = isFromFile ? await openBook(await saveBook(made), 'cas.xlsx') : made;
  const opened = await openCalendar(new MemoryWorkbook(book, 'fr-CA'));
  if (opened.kind === 'declined') throw new Error(`declined: ${opened.code}`);
  const { result, findings } = check.run({ tables: { calendar: opened.calendar, tabs: opened.tabs }, settings: opened.found.settings.rules, today: TODAY });
  const placeOf = ({ code, cells: [{ sheet, row, column }] }: Finding): string => `${code} ${qualifiedAddress(opened.sheetNames.get(sheet) ?? '', row, column)}`;
  return { byPlace: new Map(findings.map((finding) => [placeOf(finding), finding])), notRun: result.notRun };
}

function rowsOf(written: WrittenRow): readonly (readonly Cell[])[] {
  if (!('times' in written)) return [written.map(cellOf)];
  return Array.from({ length: written.times }, (_, index) => written.row.map(cellOf).map((cell) => (typeof cell === 'string' ? cell.replace(/\d+$/, String(index + 1)) : cell)));
}

function cellOf(written: WrittenCell): Cell {
  return typeof written === 'object' && written !== null && 'repeat' in written ? written.repeat.repeat(written.times) : written;
}

describe.each(CASES)('$name: $what', ({ tabs, calendar, expected }) => {
  it.each([false, true])('is told in both languages, and nothing else is lost (through a file: %s)', async (isFromFile) => {
    const alone = await checked({ tabs: [] }, isFromFile);
    const { byPlace } = await checked({ tabs, ...(calendar === undefined ? {} : { calendar }) }, isFromFile);
    expect([...alone.byPlace.keys()].filter((place) => !byPlace.has(place))).toEqual([]);
    expect([...byPlace.keys()].filter((place) => !alone.byPlace.has(place)).sort()).toEqual([...expected.findings].sort());
    for (const [place, sentences] of Object.entries(expected.says)) {
      const finding = byPlace.get(place);
      expect(finding === undefined ? null : { fr: findingSentence(finding, rulesIn('fr')), en: findingSentence(finding, rulesIn('en')) }, place).toEqual(sentences);
    }
  });
});

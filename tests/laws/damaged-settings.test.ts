/** Laws of Suivi's own tab after people have been at it: the calendar is checked as ever, what is wrong is told, and the next change holds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../core/jobs/check.ts';
import { ignoreFindings } from '../../core/jobs/ignore-findings.ts';
import { startFromToday } from '../../core/jobs/note-findings.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../core/jobs/open-calendar.ts';
import { setOption, setRule } from '../../core/jobs/set-rules.ts';
import type { IgnoredFinding, StoredSettings } from '../../core/settings-tab/stored-settings.ts';
import { keyFindings } from '../../core/findings/identity.ts';
import type { KeyedFinding } from '../../core/findings/identity.ts';
import type { Cell } from '../../core/table/cell.ts';
import { triage } from '../../core/triage/triage.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import { troubleSentence } from '../../core/words/trouble-sentence.ts';
import { wordsIn } from '../../core/words/words-in.ts';
import { calendarBook, TODAY } from '../core/jobs/checked-book.ts';
import type { Book } from '../hosts/book/book.ts';
import type { BookSheet } from '../hosts/book/book-sheet.ts';
import { openBook } from '../hosts/book/open-book.ts';
import { saveBook } from '../hosts/book/save-book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';

const COLUMNS = 6;
/** Lists of more findings than stand in one row. */
const MANY = 1_100;
/** None of it is a level, so that no rule is switched off or set to another severity by chance. */
const JUNK: readonly Cell[] = [
  'rouge', 'colunm', 'rule', 'right', 'approuver', 'option', 'ignored', 'known', 'week', 'calendar', 'column', '__proto__', 'constructor', 'date-mising', 'textDueDays', 'Valeur · Value', '1/2', '9/9', 'none', 'x'.repeat(40_000).slice(0, 32_767),
  '\ud800', '\u202e', '', ' ', '=1+1', -1, 1e300, true, { error: '#REF!' }, '2026-02-31', '2026-11-21 → 2026-11-01', 'accepted', 'snoozed', '<script>', null,
];

type Damage = (sheet: BookSheet, place: number) => void;

function lastRow(sheet: BookSheet): number {
  return sheet.usedArea()?.bottom ?? 0;
}

function cellsOf(sheet: BookSheet, row: number): readonly Cell[] {
  return Array.from({ length: COLUMNS }, (_, column) => sheet.value(row, column));
}

/** What people do to a tab that they were asked to leave alone; `place` says where. */
const DAMAGES: Readonly<Record<string, Damage>> = {
  'a cell overwritten': (sheet, place) => sheet.write(place % (lastRow(sheet) + 1), place % COLUMNS, { values: [[JUNK[place % JUNK.length] ?? null]] }, 'colleague'),
  'a value overwritten': (sheet, place) => sheet.write(2 + (place % Math.max(1, lastRow(sheet) - 1)), 2, { values: [[JUNK[place % JUNK.length] ?? null]] }, 'colleague'),
  'a row doubled': (sheet, place) => sheet.write(lastRow(sheet) + 1, 0, { values: [cellsOf(sheet, 2 + (place % Math.max(1, lastRow(sheet) - 1)))] }, 'colleague'),
  'a row contradicted': (sheet, place) => sheet.write(lastRow(sheet) + 1, 0, { values: [cellsOf(sheet, 2 + (place % Math.max(1, lastRow(sheet) - 1))).map((cell, column) => (column === 2 ? 'rouge' : cell))] }, 'colleague'),
  'a row deleted': (sheet, place) => sheet.deleteRows(place % (lastRow(sheet) + 1), 1, 'colleague'),
  'a row inserted': (sheet, place) => sheet.insertRows(place % (lastRow(sheet) + 2), 1, 'colleague'),
  'a column inserted': (sheet, place) => sheet.insertColumns(place % COLUMNS, 1, 'colleague'),
  'the title gone': (sheet) => sheet.write(0, 0, { values: [[null]] }, 'colleague'),
  'the headings gone': (sheet) => sheet.write(1, 0, { values: [Array.from({ length: COLUMNS }, () => null)] }, 'colleague'),
  'a heading reworded': (sheet, place) => sheet.write(1, place % COLUMNS, { values: [['Machin']] }, 'colleague'),
  sorted: (sheet, place) => sheet.sort({ top: 1, left: 0, bottom: lastRow(sheet), right: COLUMNS - 1 }, [{ column: place % COLUMNS, isDescending: place % 2 === 0 }], 'colleague'),
};

interface Reading {
  readonly opened: OpenedCalendar;
  readonly keyed: readonly KeyedFinding[];
  /** Code and cells of each, whatever its severity. */
  readonly places: readonly string[];
}

async function read(book: Book): Promise<Reading> {
  const opened = await openCalendar(new MemoryWorkbook(book, 'fr-CA'));
  if (opened.kind === 'declined') throw new Error(`declined: ${opened.code}`);
  const { calendar, tabs, cells, found: { outline, settings } } = opened;
  const { findings } = check.run({ tables: { calendar, tabs }, settings: settings.rules, today: TODAY });
  return { opened, keyed: keyFindings(findings, { calendar, tabs, cells, outline }), places: findings.map(({ code, cells: own }) => `${code} ${JSON.stringify(own)}`) };
}

/** A calendar whose team has set a rule and an option, ignores a finding, and has started from a day. */
async function settledBytes(): Promise<Uint8Array> {
  const book = calendarBook();
  const workbook = new MemoryWorkbook(book, 'fr-CA');
  const { keyed } = await read(book);
  await setRule(workbook, 'owner-shared', 'error');
  await setOption(workbook, 'duplicateWindowDays', 72);
  await ignoreFindings(workbook, keyed.slice(0, 1), { ignoredAs: 'accepted', reason: 'Entente', until: null, today: TODAY, who: '' });
  const many = Array.from({ length: MANY }, (_, index) => ({ finding: keyed[0]?.finding, key: `owner-shared:${String(index).padStart(14, '0')}`, label: '' }));
  // Only the keys of these findings are kept.
  await startFromToday(workbook, many as unknown as readonly KeyedFinding[], TODAY);
  return saveBook(book);
}

const damages = fc.array(fc.tuple(fc.constantFrom(...Object.keys(DAMAGES)), fc.nat(1000)), { minLength: 1, maxLength: 10 });

describe('a Suivi tab that people have damaged', () => {
  it('takes nothing from the check, is told in whole sentences with its cells, and takes the next setting without losing what stands in it', async () => {
    const bytes = await settledBytes();
    const before = await read(await openBook(bytes, 'plan.xlsx'));
    expect(before.opened.found.settings).toMatchObject({ troubles: [], rules: { duplicateWindowDays: 72 } });
    expect(before.opened.found.settings.known?.hashes.size).toBe(MANY);
    await fc.assert(
      fc.asyncProperty(damages, async (done) => {
        const book = await openBook(bytes, 'plan.xlsx');
        const suivi = book.sheetNamed('Suivi');
        if (suivi === undefined) throw new Error('no tab');
        for (const [what, place] of done) DAMAGES[what]?.(suivi, place);
        const { opened, places, keyed } = await read(book);
        expect(opened.recognition.sheets.map(({ sheetName }) => sheetName)).toEqual(['Planning']);
        expect(places).toEqual(before.places);
        const { settings } = opened.found;
        expect(triage(keyed, settings, TODAY).findings).toHaveLength(keyed.length);
        for (const trouble of settings.troubles) {
          expect(trouble.cell.row >= 0 && trouble.cell.row <= lastRow(suivi) + 1).toBe(true);
          for (const language of LANGUAGES) {
            expect(troubleSentence(trouble, wordsIn(language).settingsTab)).toMatch(/^[^\n]{30,400}\.$/);
            expect(troubleSentence(trouble, wordsIn(language).settingsTab)).not.toMatch(/undefined|\[object|NaN| {2}|«\s*»|“\s*”/);
          }
        }
        await expectToHold(book, settings);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

it.each([' ', '\u202e', '\u200b'])('what is new is written below a row that holds nothing but %j', async (unseen) => {
  const book = await openBook(await settledBytes(), 'plan.xlsx');
  const suivi = book.sheetNamed('Suivi');
  const below = await read(book);
  suivi?.write(8, 2, { values: [[unseen]] }, 'colleague');
  await expectToHold(book, below.opened.found.settings);
  expect(suivi?.value(8, 2)).toBe(unseen);
});

/** The next setting is read back, and all that was kept is kept. */
async function expectToHold(book: Book, { rules, mapping, ignored, known }: StoredSettings): Promise<void> {
  await setRule(new MemoryWorkbook(book, 'fr-CA'), 'date-missing', 'off');
  const { opened: { found: { settings } } } = await read(book);
  expect(settings.rules).toEqual({ ...rules, severities: new Map([...rules.severities, ['date-missing', 'off']]) });
  expect([settings.mapping, settings.ignored.map(saidOf), settings.known]).toEqual([mapping, ignored.map(saidOf), known]);
}

function saidOf({ key, ignoredAs, reason, since, until }: IgnoredFinding): unknown {
  return [key, ignoredAs, reason, since, until];
}

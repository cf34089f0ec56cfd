/** A calendar for a team that starts from nothing: one click, one tab, read without a question. */
import { describe, expect, it } from 'vitest';
import { check } from '../../../core/jobs/check.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../../core/jobs/open-calendar.ts';
import { setUpCalendar } from '../../../core/jobs/set-up-calendar.ts';
import type { Workbook } from '../../../core/host.ts';
import { mappingOf } from '../../../core/recognise/mapping.ts';
import { DEFAULT_SETTINGS } from '../../../core/rules/settings.ts';
import { networkOf } from '../../../core/table/decode-channel.ts';
import { entryOf } from '../../../core/table/calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { dayFromCivil } from '../../../core/time/day.ts';
import { NEW_CALENDAR_ROLES } from '../../../core/words/calendar-words.ts';
import type { NewCalendarRole } from '../../../core/words/calendar-words.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import type { Language } from '../../../core/words/language.ts';
import { wordsIn } from '../../../core/words/words-in.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../../conformance/whole-book.ts';
import { Book } from '../../hosts/book/book.ts';
import { openBook } from '../../hosts/book/open-book.ts';
import { saveBook } from '../../hosts/book/save-book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { breakOffEverywhere } from './break-off.ts';

const TODAY = dayFromCivil({ year: 2026, month: 11, date: 21 }) ?? 0;
/** `2026-12-01`, as the 1900 date system counts. */
const FIRST_OF_DECEMBER = 46_357;
const EVERY_LANGUAGE = LANGUAGES.map((language) => ({ language, tab: wordsIn(language).calendar.tab }));

function emptyBook(): Book {
  const book = new Book();
  book.addSheet('Feuil1');
  return book;
}

async function open(workbook: Workbook): Promise<OpenedCalendar> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') throw new Error(`declined: ${opened.code}`);
  return opened;
}

function headings(sheet: BookSheet | undefined): readonly Cell[] {
  return NEW_CALENDAR_ROLES.map((_, column) => sheet?.value(0, column) ?? null);
}

describe.each(HOSTS)('setting up a calendar in $name', ({ openHost }) => {
  it.each(EVERY_LANGUAGE)('makes one visible tab in $language, and changes nothing else', async ({ language, tab }) => {
    const book = emptyBook();
    book.addSheet('Budget').write(0, 0, { values: [['Poste', 'Montant'], ['Impression', 12]] }, 'person');
    const before = wholeBook(book);
    expect(await setUpCalendar(await openHost(book), language)).toEqual({ written: NEW_CALENDAR_ROLES.length, skipped: [], unknown: [], fault: null });
    expect(book.sheets.map(({ name, visibility }) => `${name} ${visibility}`)).toEqual(['Feuil1 visible', 'Budget visible', `${tab} visible`]);
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith(tab))).toEqual(['tabs']);
    expect(book.sheetNamed(tab)?.usedArea(true)).toEqual({ top: 0, left: 0, bottom: 0, right: NEW_CALENDAR_ROLES.length - 1 });
    expect(book.sheetNamed(tab)?.frozen).toEqual({ rows: 1, columns: 0 });
  });

  it.each(EVERY_LANGUAGE)('makes a calendar in $language that is recognised with certainty and asks nothing', async ({ language, tab }) => {
    const workbook = await openHost(emptyBook());
    await setUpCalendar(workbook, language);
    const { found, recognition } = await open(workbook);
    const [sheet] = recognition.sheets;
    expect([sheet.sheetName, sheet.headerRow]).toEqual([tab, 0]);
    expect(sheet.columns.map(({ role }) => role)).toEqual(NEW_CALENDAR_ROLES);
    expect(mappingOf(found.outline, recognition)?.columns.filter(({ isQuestion }) => isQuestion)).toEqual([]);
  });

  it.each(EVERY_LANGUAGE)('offers lists, dates as 2026-12-01 and times as 09:30 in $language', async ({ language, tab }) => {
    const book = emptyBook();
    await setUpCalendar(await openHost(book), language);
    const sheet = book.sheetNamed(tab);
    const { calendar, states } = wordsIn(language);
    const status = sheet?.validations.find(({ areas }) => areas[0]?.left === NEW_CALENDAR_ROLES.indexOf('status'))?.values ?? [];
    expect(status.map((word) => word.toLowerCase())).toEqual([states.idea, states['to-produce'], states['in-review'], states.approved, states.scheduled, states.published, states['on-hold'], states.cancelled]);
    expect(sheet?.validations.map(({ values, isStrict }) => [values, isStrict])).toEqual([[calendar.channels, false], [status, false], [calendar.formats, false]]);
    expect([sheet?.format(1, 0), sheet?.format(1, 1), sheet?.format(1, 2)]).toEqual(['yyyy-mm-dd', 'hh:mm', 'General']);
    expect(sheet?.cell(1, NEW_CALENDAR_ROLES.indexOf('text'))?.style?.wrap).toBe(true);
  });

  it('can be filtered by every heading and is read from the top of each row, in the saved file too', async () => {
    const book = emptyBook();
    await setUpCalendar(await openHost(book), 'fr');
    const last = NEW_CALENDAR_ROLES.length - 1;
    for (const each of [book, await openBook(await saveBook(book), 'saved.xlsx')]) {
      const sheet = each.sheetNamed('Calendrier');
      expect(sheet?.filter).toEqual({ area: { top: 0, left: 0, bottom: 999, right: last }, criteria: new Map() });
      expect(NEW_CALENDAR_ROLES.map((_, column) => sheet?.cell(1, column)?.style?.vertical)).toEqual(NEW_CALENDAR_ROLES.map(() => 'top'));
      expect([sheet?.cell(1, NEW_CALENDAR_ROLES.indexOf('text'))?.style?.wrap, sheet?.hiddenRows.size]).toEqual([true, 0]);
    }
  });

  it('does not make a second one while the first waits for its first row, in the other language neither', async () => {
    const book = emptyBook();
    const workbook = await openHost(book);
    await setUpCalendar(workbook, 'fr');
    const before = wholeBook(book);
    expect(await setUpCalendar(workbook, 'fr')).toEqual({ written: 0, skipped: [], unknown: [], fault: null });
    expect((await setUpCalendar(workbook, 'en')).written).toBe(0);
    expect(changedPlaces(before, wholeBook(book))).toEqual([]);
  });

  it('takes another name where the team has a tab of that name', async () => {
    const book = emptyBook();
    for (const name of ['CALENDRIER', 'Calendrier 2']) book.addSheet(name).write(0, 0, { values: [['à nous']] }, 'person');
    const before = wholeBook(book);
    await setUpCalendar(await openHost(book), 'fr');
    expect(headings(book.sheetNamed('Calendrier 3'))[0]).toBe('Date');
    expect(changedPlaces(before, wholeBook(book)).filter((place) => !place.startsWith('Calendrier 3'))).toEqual(['tabs']);
  });
});

describe.each(EVERY_LANGUAGE)('a calendar set up in $language', ({ language, tab }) => {
  it('finds nothing wrong with a row filled from its lists but what is truly lacking', async () => {
    const book = emptyBook();
    const workbook = new MemoryWorkbook(book);
    await setUpCalendar(workbook, language);
    const { calendar: { channels, formats } } = wordsIn(language);
    const status = book.sheetNamed(tab)?.validations[1]?.values ?? [];
    expect(status).toHaveLength(8);
    for (const [index, channel] of channels.entries()) {
      const values = rowOf({ channel, format: formats[index % formats.length] ?? '', status: status[index % status.length] ?? '', number: index });
      book.sheetNamed(tab)?.write(index + 1, 0, { values: [values] }, 'person');
    }
    const { calendar, recognition, found } = await open(workbook);
    expect(recognition.sheets[0].columns.map(({ role }) => role)).toEqual(NEW_CALENDAR_ROLES);
    expect(mappingOf(found.outline, recognition)?.columns.filter(({ isQuestion }) => isQuestion)).toEqual([]);
    expect(channels.map((_, row) => entryOf(calendar.status, row).state)).toEqual(channels.map((_, row) => (['idea', 'to-produce', 'in-review', 'approved', 'scheduled', 'published', 'on-hold', 'cancelled'] as const)[row % 8]));
    const { findings, result } = check.run({ tables: { calendar, tabs: NO_SIDE_TABS }, settings: DEFAULT_SETTINGS, today: TODAY });
    // The tracking column is left blank: that is what lacks of the one row that is scheduled; and one row says published of a day to come.
    expect(findings.map(({ code, cells }) => `${code} ${(cells[0]?.row ?? 0) + 1}`)).toEqual(['published-early 7', 'scheduled-untracked 6']);
    // A new calendar leaves out the columns that few teams keep.
    expect(result.notRun.filter(({ missing }) => missing.length > 0).map(({ missing }) => missing)).toEqual([['approved_on'], ['approved_on'], ['objective'], ['audience']]);
  });

  it('offers channels that Suivi knows, without a comma, short enough for every host', () => {
    const { calendar: { channels, formats } } = wordsIn(language);
    expect(channels.filter((channel) => networkOf(channel) === null)).toHaveLength(2);
    for (const list of [channels, formats]) {
      expect(list.join(',').length).toBeLessThan(255);
      expect(list.filter((word) => word.includes(','))).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });
});

describe('setting up a calendar on a host that breaks off', () => {
  it.each<readonly [first: Language, then: Language]>([['fr', 'fr'], ['fr', 'en']])('is repaired in place, first in %s and then in %s', async (first, then) => {
    const times = await breakOffEverywhere(emptyBook, (workbook) => setUpCalendar(workbook, first), async ({ at, book, workbook, told }) => {
      expect([at, told]).not.toMatchObject([at, { fault: null }]);
      const isFinished = book.sheets[1]?.value(0, 0) === 'Date';
      await setUpCalendar(workbook, then);
      const made = book.sheets.filter(({ name }) => name !== 'Feuil1');
      // Where only the name was there yet, nothing says whose tab that is: the other language's goes beside it.
      expect([at, made.length]).toEqual([at, at === 1 && first !== then ? 2 : 1]);
      expect([at, ...headings(made[made.length - 1])]).toEqual([at, ...NEW_CALENDAR_ROLES.map((role) => wordsIn(isFinished ? first : then).calendar.headings[role])]);
    });
    expect(times).toBeGreaterThan(20);
  });
});

function rowOf({ channel, format, status, number }: { channel: string; format: string; status: string; number: number }): readonly Cell[] {
  const cells: { readonly [R in NewCalendarRole]: Cell } = {
    date: FIRST_OF_DECEMBER + number, time: 0.375, channel, format, pillar: 'Coulisses', title: `Visite guidée ${number}`,
    text: `Une visite guidée pas comme les autres, numéro ${number}.`, asset: 'visite.jpg', alt_text: 'Une salle', owner: 'Inès Caron',
    approver: 'Olivier Roy', status, tracking: null, url: null, notes: null,
  };
  return NEW_CALENDAR_ROLES.map((role) => cells[role]);
}

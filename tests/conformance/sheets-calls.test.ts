/**
 * How often an action asks Google: as often for ten thousand rows as for a hundred, but for one reading more for each 5 MB or part
 * of it. A report sends off its changes twice; what counts as what stands in `call-kinds.ts`.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { check, keyFindings, markPosts, openCalendar, previewMarks, setUpCalendar } from '../../core/index.ts';
import type { Cell, OpenedCalendar, Workbook } from '../../core/index.ts';
import type { ScriptRun } from '../../sheets-addon/sidebar/script-run.ts';
import { addRowIds } from '../../core/jobs/add-row-ids.ts';
import { addTrackingColumn } from '../../core/jobs/add-tracking-column.ts';
import { mendFindings } from '../../core/jobs/mend-findings.ts';
import { writeReport } from '../../core/jobs/write-report.ts';
import { planOf } from '../../core/report/sheet/lay-out.ts';
import { DEFAULT_SETTINGS } from '../../core/rules/settings.ts';
import { bookOf, TODAY } from '../core/tracking/tracked-book.ts';
import { makeDemo } from '../fixtures/demo/demo.ts';
import { Book } from '../hosts/book/book.ts';
import { MAKERS } from '../hosts/cli/report-makers.ts';
import type { ReportCommand, ReportPeriod } from '../hosts/cli/report-makers.ts';
import { serviceCalls } from '../interference/google-faults.ts';
import { callKinds } from './call-kinds.ts';
import type { CallKinds } from './call-kinds.ts';
import { openSheets } from './hosts.ts';

const SIZES = [100, 10_000] as const;
const MOST_WIRE_CALLS = 12;
/** Beyond a first small answer, by whose length the others are cut. */
const READ_CHARACTERS = 5_000_000;
/** Services that one reading more takes: the tab, how far it is filled, runs of columns, and the zone on some of its days. */
const SERVICES_A_READING = 30;

const figures: string[] = [];
afterAll(() => { console.info(['Calls of Google for an action, at 100 and at 10,000 rows: on the wire, and of services', ...figures].join('\n')); });

/** Posts of the same three months, however many: the zone is asked for once in six days that dates reach over. Each has a safe mend. */
function calendar(rowCount: number, hasStatus: boolean): Book {
  const rows = Array.from({ length: rowCount }, (_, row): readonly Cell[] => [TODAY + 5 + (row % 90), 'Facebook ', `Titre ${row}`, `Une visite au phare, numéro ${row}`, ...(hasStatus ? ['Approuvé'] : [])]);
  return bookOf(['Date', 'Réseau', 'Titre', 'Texte', ...(hasStatus ? ['Statut', 'Suivi'] : [])], rows).book;
}

async function opened(workbook: Workbook): Promise<OpenedCalendar> {
  const found = await openCalendar(workbook);
  if (found.kind === 'declined') throw new Error(found.code);
  return found;
}

function checked({ calendar: read, tabs }: OpenedCalendar): ReturnType<typeof check.run> {
  return check.run({ tables: { calendar: read, tabs }, settings: DEFAULT_SETTINGS, today: TODAY });
}

async function mark(workbook: Workbook, calendarRead: OpenedCalendar, count: number): Promise<number> {
  const rows = Array.from({ length: count }, (_, row) => row);
  const plan = await previewMarks(workbook, calendarRead, { rows, state: 'scheduled', tool: 'Buffer', link: '', day: TODAY, who: 'Anne', channel: null }, { today: TODAY, language: 'fr' });
  return (await markPosts(workbook, plan)).applied.written;
}

interface Action {
  readonly name: string;
  readonly build: (rowCount: number) => Book;
  /** What is read beforehand is not counted. */
  readonly act: (workbook: Workbook, read: OpenedCalendar | null, rowCount: number) => Promise<unknown>;
  /** What it gives back: that it did what it says. */
  readonly does: (rowCount: number) => unknown;
}

const withStatus = (rowCount: number): Book => calendar(rowCount, true);
const without = (rowCount: number): Book => calendar(rowCount, false);

const ACTIONS: readonly Action[] = [
  { name: 'open and check', build: withStatus, does: (rowCount) => rowCount, act: async (workbook) => checked(await opened(workbook)).result.posts },
  { name: 'mark ten posts', build: withStatus, does: () => 20, act: (workbook, read) => mark(workbook, read ?? never(), 10) },
  { name: 'mark all posts', build: withStatus, does: (rowCount) => rowCount * 2, act: (workbook, read, rowCount) => mark(workbook, read ?? never(), rowCount) },
  { name: 'add a tracking column', build: without, does: () => 1, act: async (workbook, read) => (await addTrackingColumn(workbook, read ?? never(), 'fr')).written },
  { name: 'add identifiers', build: without, does: (rowCount) => rowCount + 1, act: async (workbook, read) => (await addRowIds(workbook, read ?? never(), 'sel')).written },
  { name: 'mend in bulk', build: withStatus, does: (rowCount) => rowCount, act: mendAll },
];

function never(): never {
  throw new Error('The calendar is not found.');
}

async function mendAll(workbook: Workbook, read: OpenedCalendar | null): Promise<number> {
  const { calendar: source, cells, tabs, found: { outline } } = read ?? never();
  const safe = checked(read ?? never()).findings.filter(({ mend }) => mend?.isSafe === true);
  return (await mendFindings(workbook, keyFindings(safe, { calendar: source, cells, tabs, outline }), { calendar: source, outline })).applied.written;
}

interface Counts {
  readonly wire: number;
  readonly services: number;
  /** Calls that read, and characters of all their answers. */
  readonly reads: number;
  readonly readCharacters: number;
}

/** Notes the length of each answer to a reading. */
function listening(run: ScriptRun, note: (characters: number) => void): ScriptRun {
  const over = (inner: ScriptRun, isHeard: (answer: unknown) => void): ScriptRun => ({
    withSuccessHandler: (handler) => over(inner, handler),
    withFailureHandler: (handler) => over(inner.withFailureHandler(handler), isHeard),
    suiviCall: (text) => inner.withSuccessHandler((answer) => {
      if (text.startsWith('{"call":"read"')) note(String(answer).length);
      isHeard(answer);
    }).suiviCall(text),
  });
  return over(run, () => undefined);
}

async function countsOf({ build, act, does }: Action, rowCount: number): Promise<Counts> {
  let answers: number[] = [];
  const { google, workbook } = await openSheets(build(rowCount), { through: (run) => listening(run, (characters) => answers.push(characters)) });
  const found = await openCalendar(workbook);
  const wire = google.callCount();
  answers = [];
  let done: unknown;
  const services = await serviceCalls(google, async () => { done = await act(workbook, found.kind === 'opened' ? found : null, rowCount); });
  expect(done).toEqual(does(rowCount));
  return { wire: google.callCount() - wire, services, reads: answers.length, readCharacters: answers.reduce((sum, one) => sum + one, 0) };
}

describe('calls of Google', () => {
  it.each(ACTIONS)('to $name are at most twelve on the wire, and as many for ten thousand rows as for a hundred plus a reading for each 5 MB', async (action) => {
    const [few, many] = [await countsOf(action, SIZES[0]), await countsOf(action, SIZES[1])];
    figures.push(`  ${action.name}: ${few.wire} and ${few.services}; ${many.wire} and ${many.services}, ${many.reads} of them readings of ${many.readCharacters} characters in all`);
    const more = many.reads - few.reads;
    expect(more).toBeLessThanOrEqual(few.reads === 0 ? 0 : Math.ceil(many.readCharacters / READ_CHARACTERS));
    expect(many.wire).toBeLessThanOrEqual(MOST_WIRE_CALLS);
    expect(many.wire - more).toBe(few.wire);
    if (more === 0) expect(many.services).toBe(few.services);
    else expect(many.services - few.services).toBeLessThanOrEqual(more * SERVICES_A_READING);
  });

  it('to set up a calendar in an empty spreadsheet are at most twelve on the wire', async () => {
    const book = new Book();
    book.addSheet('Feuille 1');
    const { google, workbook } = await openSheets(book);
    const services = await serviceCalls(google, () => setUpCalendar(workbook, 'fr'));
    figures.push(`  set up a calendar: ${google.callCount()} and ${services}`);
    expect(google.callCount()).toBeLessThanOrEqual(MOST_WIRE_CALLS);
    expect(book.sheetNamed('Calendrier')?.value(0, 0)).toBe('Date');
  });
});

/** Monday 23 November 2026. */
const DEMO_DAY = 46_349;
const REPORTS: readonly (readonly [command: ReportCommand, period: ReportPeriod])[] = [
  ['report', { week: { year: 2026, week: 47 } }], ['month', { month: { year: 2026, month: 12 } }], ['audit', { month: { year: 2026, month: 10 } }],
];
/** Google has a call for one run of lines, of rows to merge, of links, or for one chart: as many as a page has of these. Everything else is said once. */
const BY_PAGE = ['Sheet.setRowHeights', 'Sheet.setColumnWidths', 'Range.mergeAcross', 'Range.setRichTextValues', 'Sheet.insertChart', 'Sheet.removeChart'];
const MOST_ONCE = 20;
/** Taking the looks and the filter of an earlier report away, and giving rows back their heights. */
const MOST_CLEARING = 10;

/** Said once whatever the page holds. */
function onceIn({ changes, byName }: CallKinds): number {
  return BY_PAGE.reduce((left, name) => left - (byName.get(name) ?? 0), changes);
}

function told({ all, changes, questions, sendings }: CallKinds): string {
  return `${all}, of which ${changes} change and ${questions} ask, sent off in ${sendings}`;
}

describe('a report in Google Sheets', () => {
  it.each(REPORTS)('of the kind “%s” is sent off in two, new or made again, and says nothing twice', async (command, period) => {
    const { book } = makeDemo('fr', DEMO_DAY);
    const { google, workbook } = await openSheets(book);
    const found = await opened(workbook);
    const document = await MAKERS[command]({ workbook, opened: found, today: DEMO_DAY, language: 'fr', period });
    const write = async (): Promise<CallKinds> => {
      const seen = await workbook.outline();
      return callKinds(google.host, async () => { expect((await writeReport(workbook, document, { seen, onEdited: 'ask' })).applied).toMatchObject({ skipped: [], unknown: [], fault: null }); });
    };
    const [made, again] = [await write(), await write()];
    figures.push(`  report “${command}”: ${told(made)}; made again: ${told(again)}`);
    expect([made.sendings, again.sendings]).toEqual([2, 2]);
    expect(onceIn(made)).toBeLessThanOrEqual(MOST_ONCE);
    expect(onceIn(again)).toBeLessThanOrEqual(MOST_ONCE + MOST_CLEARING);
    const { page, cells, columns } = planOf(document, { dateSystem: 1900 });
    const { rowHeights, columnWidths } = book.sheetNamed(document.name) ?? new Book().addSheet('none');
    // In whole pixels.
    expect(new Map([...rowHeights].map(([row, points]) => [row, Math.round(points * 4 / 3)]))).toEqual(new Map((page?.rowHeights ?? []).map(({ row, points }) => [row, Math.round(points * 4 / 3)])));
    expect(columns.map((_, column) => Math.round((columnWidths.get(column) ?? 0) * 7))).toEqual(columns.map(({ width }) => Math.round(width * 7)));
    const links = new Set((page?.links ?? []).map(({ row, column, to }) => JSON.stringify([cells[row]?.[column], to])));
    expect([links.size > 0, made.byName.get('SpreadsheetApp.newRichTextValue')]).toEqual([true, links.size]);
    // A column for the number of the week, then a narrow and a wide one for each day: all as wide ones first.
    if (command === 'month') expect(made.byName.get('Sheet.setColumnWidths')).toBe(1 + 1 + 7);
  });
});

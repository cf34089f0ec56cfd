/** One random calendar in every host: read, checked and marked, with the same to show for it. */
import fc from 'fast-check';
import { markPosts, previewMarks } from '../../core/jobs/mark-posts.ts';
import { check } from '../../core/jobs/check.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { Applied, Workbook } from '../../core/index.ts';
import type { State } from '../../core/table/calendar.ts';
import { openSheets } from '../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../conformance/whole-book.ts';
import type { Book } from '../hosts/book/book.ts';
import { EXCEL, MEMORY } from '../interference/interfered-hosts.ts';
import { randomBook } from './parity-books.ts';
import type { RandomBook } from './parity-books.ts';
import { TODAY } from './sound-book.ts';

/** The spreadsheet's zone and the script's, far apart; clocks change in most of them, in some at midnight, in one by half an hour. */
const ZONES = [
  ['America/St_Johns', 'Pacific/Auckland'], ['Pacific/Kiritimati', 'America/Los_Angeles'], ['America/Santiago', 'Asia/Kolkata'], ['Europe/Paris', 'America/Montreal'],
  ['Australia/Lord_Howe', 'America/New_York'], ['Africa/Cairo', 'Pacific/Apia'], ['Pacific/Apia', 'Europe/London'], ['Asia/Kathmandu', 'America/Havana'],
] as const;

export interface Sample {
  readonly calendar: RandomBook;
  readonly zones: readonly [spreadsheet: string, script: string];
  readonly rows: readonly number[];
  readonly state: State;
}

export const sample: fc.Arbitrary<Sample> = fc.record({
  calendar: randomBook,
  zones: fc.constantFrom(...ZONES),
  rows: fc.uniqueArray(fc.nat(9), { minLength: 1, maxLength: 5 }),
  state: fc.constantFrom<State>('scheduled', 'published', 'approved', 'cancelled'),
});

interface Seen {
  readonly name: string;
  /** Whatever was read, found, planned and told, as text. */
  readonly told: readonly string[];
  readonly book: Book;
  readonly written: number;
}

async function seenIn(name: string, book: Book, workbook: Workbook, { rows, state }: Sample): Promise<Seen> {
  const outline = await workbook.outline();
  const opened = await openCalendar(workbook);
  const told = [facts(outline)];
  if (opened.kind === 'declined') return { name, told: [...told, opened.code], book, written: 0 };
  const { calendar, tabs, found, cells } = opened;
  const { result, findings } = check.run({ tables: { calendar, tabs }, settings: found.settings.rules, today: TODAY });
  const wanted = rows.filter((row) => row < calendar.rowCount);
  const plan = await previewMarks(workbook, opened, { rows: wanted, state, tool: 'Buffer', link: '', day: TODAY, who: 'Anne', channel: null }, { today: TODAY, language: 'fr' });
  const { applied, outcomes } = await markPosts(workbook, plan);
  told.push(facts(cells), facts([result, [...result.ran]]), facts(findings), facts([plan.marks, plan.refused]), facts([appliedFacts(applied), outcomes]));
  return { name, told, book, written: applied.written };
}

/** As text, whatever order an object's parts were put together in. */
function facts(value: unknown): string {
  return JSON.stringify(value, (_name, part: unknown) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1))) : part));
}

/** The cells that are skipped come in an order of the host's own. */
function appliedFacts({ written, skipped, unknown, fault, harmed = [] }: Applied): unknown {
  return { written, skipped: skipped.map(facts).toSorted(), unknown, fault, harmed };
}

/**
 * In what a host differs from the workbook in memory; empty where it does not.
 * @param planted What a test of the tests plants into the server's code.
 */
export async function differences(one: Sample, planted: (code: string) => string = (code) => code): Promise<{ readonly complaints: readonly string[]; readonly written: number; readonly isOpened: boolean }> {
  const { calendar: { build }, zones: [timeZone, scriptTimeZone] } = one;
  const [first, second, third] = [build(), build(), build()];
  const google = await openSheets(third, { timeZone, scriptTimeZone, isLoadedOnce: true, planted });
  const inMemory = await seenIn('memory', first, (await MEMORY.open(first)).workbook, one);
  const others = [await seenIn('Excel', second, EXCEL.open(second).workbook, one), await seenIn('Google Sheets', third, google.workbook, one)];
  const complaints = others.flatMap(({ name, told, book }) => [
    ...told.flatMap((text, index) => (text === inMemory.told[index] ? [] : [`${name}: ${apart(inMemory.told[index] ?? '', text)}`])),
    ...changedPlaces(wholeBook(first), wholeBook(book)).map((place) => `${name}: ${place} is another`),
  ]);
  return { complaints, written: inMemory.written, isOpened: inMemory.told.length > 2 };
}

/** Two texts from where they part. */
function apart(expected: string, text: string): string {
  let at = 0;
  while (at < text.length && text[at] === expected[at]) at += 1;
  const from = Math.max(0, at - 120);
  return `…${expected.slice(from, at + 80)}… in memory, …${text.slice(from, at + 80)}… here`;
}

export interface ParityCount {
  readonly calendars: number;
  /** In which a calendar was found. */
  readonly opened: number;
  readonly written: number;
}

/** @param others Calendars other than those of the same seed. */
export async function proveParity(numRuns: number, others = 0): Promise<ParityCount> {
  let [opened, written, calendars] = [0, 0, 0];
  await fc.assert(fc.asyncProperty(sample, async (one) => {
    const { complaints, written: cells, isOpened } = await differences(one);
    if (complaints.length > 0) throw new Error(`${one.zones.join(', ')}, TZ ${process.env['TZ'] ?? ''}\n${complaints.slice(0, 4).join('\n')}`);
    calendars += 1;
    opened += isOpened ? 1 : 0;
    written += cells;
  }), { numRuns, seed: (fc.readConfigureGlobal().seed ?? 0) + others });
  return { calendars, opened, written };
}

/** What runs meanwhile runs in another time zone of the process; true only where the process takes it. */
export async function inZone<Answer>(zone: string, run: () => Promise<Answer>): Promise<Answer> {
  const before = process.env['TZ'];
  process.env['TZ'] = zone;
  try {
    return await run();
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
}

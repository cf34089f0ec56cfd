/** Every call of Google's services fails in turn while posts are marked: only what was asked for is done, and all of it is told. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostError } from '../../core/index.ts';
import type { Applied } from '../../core/index.ts';
import { openSheets } from '../conformance/hosts.ts';
import { changedPlaces, wholeBook } from '../conformance/whole-book.ts';
import type { WholeBook } from '../conformance/whole-book.ts';
import type { Book } from '../hosts/book/book.ts';
import { beforeCall, calm, losingAnswers, outcome, serviceCalls, SERVICE_FAULTS, upTo, WIRE_FAULTS } from './google-faults.ts';
import { GOOGLE } from './interfered-hosts.ts';
import type { InterferedGoogle } from './interfered-hosts.ts';
import { FIELDS, LAYOUTS } from './layouts.ts';
import type { Layout } from './layouts.ts';
import { mark, planThree } from './mark-three.ts';
import type { Asked } from './mark-three.ts';
import { difference, untrue } from './oracle.ts';

const [, PLAIN] = LAYOUTS as readonly [Layout, Layout];
/** Column of the cells that tell where a post stands. */
const TRACKING = 5 - FIELDS.tracking;

/** Calls after the last look: they give the lock back, and leave the mark that others see. */
const CALLS_AFTER = 4;

let asked: Asked;
let whole: WholeBook;
let writingCalls = 0;
let readingCalls = 0;
let readingTrips = 0;
const runs = { writing: 0, reading: 0 };

beforeAll(async () => {
  const book = PLAIN.build();
  const { google, workbook } = await GOOGLE.open(book);
  readingCalls = await serviceCalls(google, async () => {
    const planned = await planThree(book, workbook, PLAIN.meant);
    if (planned === null) throw new Error('The calendar is not found.');
    asked = planned;
  });
  readingTrips = google.callCount();
  writingCalls = await serviceCalls(google, () => mark(workbook, asked));
  whole = wholeBook(book);
});
afterAll(() => {
  console.info(`Faults in Google Sheets while posts are marked: ${runs.writing} at ${writingCalls} calls of services that write, ${runs.reading} at ${readingCalls} that read`);
});

/** What others do to the workbook itself, and what the test's own copy of it is then to look like. */
type Act = (book: Book) => void;

interface Struck {
  readonly told: Applied | HostError;
  readonly opened: InterferedGoogle;
  readonly book: Book;
}

/** Marks while something goes wrong: nothing else is changed, and nothing is untold. */
async function struck(what: unknown, order: (opened: InterferedGoogle, book: Book) => void, others: Act = () => undefined): Promise<Struck> {
  runs.writing += 1;
  const [book, twin] = [PLAIN.build(), PLAIN.build()];
  others(twin);
  const opened = await GOOGLE.open(book);
  order(opened, book);
  const told = await outcome(mark(opened.workbook, asked).then(({ applied }) => applied));
  calm(opened.google);
  const found = difference(book, twin, asked.cells, () => false);
  const complaints = told instanceof HostError ? [...found.asked, ...found.foreign] : [...found.foreign, ...untrue(book, asked.cells, told)];
  expect([what, complaints]).toEqual([what, []]);
  return { told, opened, book };
}

async function completed(what: unknown, { opened, book }: Struck): Promise<void> {
  await mark(opened.workbook, asked);
  expect([what, changedPlaces(whole, wholeBook(book))]).toEqual([what, []]);
}

describe('while posts are marked in Google Sheets', () => {
  it.each(SERVICE_FAULTS)('“%s” at any call leaves nothing untold, and the next click completes it', async (fault) => {
    const seen = new Set<string>();
    for (const nth of upTo(writingCalls)) {
      const result = await struck(nth, ({ google }) => { google.host.faults.plan(fault, null, nth); });
      seen.add(result.told instanceof HostError ? 'refused' : 'told');
      await completed(nth, result);
    }
    expect(seen).toContain('told');
  });

  it.each(WIRE_FAULTS)('“%s” keeps the call from the server: nothing is written', async (fault) => {
    const result = await struck(fault, ({ google }) => { google.host.faults.plan(fault); });
    expect(result.told.fault).toBe(fault);
    // Signed in to several accounts nothing is begun; without an answer nobody knows.
    expect(result.told instanceof HostError).toBe(fault === 'several-accounts');
    await completed(fault, result);
  });

  it('an answer that is lost after the server has written is told as not known', async () => {
    const [book, twin] = [PLAIN.build(), PLAIN.build()];
    const { workbook } = await openSheets(book, { through: losingAnswers });
    const { applied } = await mark(workbook, asked);
    expect([applied.written, applied.skipped, applied.unknown.length, applied.fault]).toEqual([0, [], asked.cells.length, 'offline']);
    expect([difference(book, twin, asked.cells, () => false).foreign, changedPlaces(whole, wholeBook(book))]).toEqual([[], []]);
  });

  it('another run of Suivi that holds the lock keeps this one from writing, which is said', async () => {
    const result = await struck('locked', ({ google }) => { google.host.stores.locks.document.isHeldElsewhere = true; });
    expect([result.told instanceof HostError, result.told.fault]).toEqual([true, 'locked']);
    result.opened.google.host.stores.locks.document.isHeldElsewhere = false;
    await completed('locked', result);
  });

  it('a range that somebody protects at any moment is not written to, and all is told', async () => {
    for (const nth of upTo(writingCalls)) {
      const result = await struck(nth, ({ google }, book) => {
        const [sheet] = book.sheets;
        if (sheet === undefined) throw new Error('no sheet');
        beforeCall(google, nth, () => { google.host.protections.add({ sheet: sheet.id, area: { top: 1, left: TRACKING, bottom: 40, right: TRACKING } }); });
      });
      for (const part of result.opened.google.host.protections.of(result.book.sheets[0]?.id ?? '')) result.opened.google.host.protections.replace(part, null);
      await completed(nth, result);
    }
  });

  it.each<readonly [what: string, others: Act]>([
    ['sheet that somebody protects', (book) => { book.sheets[0]?.setProtected(true, 'colleague'); }],
    ['sheet that somebody deletes', (book) => { book.deleteSheet(book.sheets[0]?.id ?? '', 'colleague'); }],
    ['workbook that somebody makes read-only', (book) => { book.isReadOnly = true; }],
  ])('a %s at any moment until all is read back is left as it is then, and all is told', async (_what, others) => {
    for (const nth of upTo(writingCalls - CALLS_AFTER)) await struck(nth, ({ google }, book) => { beforeCall(google, nth, () => { others(book); }); }, others);
  });
});

describe('while posts are read in Google Sheets', () => {
  it.each([...SERVICE_FAULTS, ...WIRE_FAULTS])('“%s” at any call changes nothing, and marks what was read or nothing', async (fault) => {
    for (const nth of upTo(WIRE_FAULTS.includes(fault) ? readingTrips : readingCalls)) {
      runs.reading += 1;
      const [book, twin] = [PLAIN.build(), PLAIN.build()];
      const { google, workbook } = await GOOGLE.open(book);
      google.host.faults.plan(fault, null, nth);
      const planned = await outcome(planThree(book, workbook, PLAIN.meant));
      calm(google);
      expect([nth, changedPlaces(wholeBook(twin), wholeBook(book))]).toEqual([nth, []]);
      if (planned === null || planned instanceof HostError) continue;
      const { applied } = await mark(workbook, planned);
      expect([nth, planned.strange, difference(book, twin, planned.cells, () => false).foreign, untrue(book, planned.cells, applied)]).toEqual([nth, [], [], []]);
    }
  });
});

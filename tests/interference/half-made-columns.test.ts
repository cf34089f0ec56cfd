/** A column that breaks off at any step, or that two people add at once, is there once and whole, with its colours. */
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../core/index.ts';
import type { Applied, Workbook } from '../../core/index.ts';
import { addRowIds } from '../../core/jobs/add-row-ids.ts';
import { addTrackingColumn, planTrackingColumns } from '../../core/jobs/add-tracking-column.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import { changedPlaces, wholeBook } from '../conformance/whole-book.ts';
import { Book } from '../hosts/book/book.ts';
import { applyToBook } from '../hosts/memory/apply-to-book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import type { Fault } from '../hosts/office/faults.ts';
import { OfficeError } from '../hosts/office/office-error.ts';
import { EXCEL, isWriting } from './interfered-hosts.ts';
import type { InterferedExcel } from './interfered-hosts.ts';
import { LAYOUTS } from './layouts.ts';
import { inTurns } from './run-together.ts';
import { fakeClock, inTime, realClock } from './patient.ts';

const FAULTS: readonly Fault[] = [
  { kind: 'refuse', code: 'GeneralException' }, { kind: 'refuse', code: 'AccessDenied' }, { kind: 'refuse-after', code: 'RequestAborted' }, { kind: 'refuse-after', code: 'ConnectionFailure' },
  { kind: 'silence' }, { kind: 'silence-after' }, { kind: 'late', milliseconds: 45_000 },
];

function untracked(): Book {
  const book = new Book();
  const rows = Array.from({ length: 6 }, (_, post) => [46_350 + post, post % 2 === 0 ? 'Facebook' : 'Instagram', `Une visite au phare, numéro ${post}`]);
  const sheet = book.addSheet('Calendrier');
  sheet.write(0, 0, { values: [['Date', 'Canal', 'Texte'], ...rows] }, 'person');
  sheet.write(1, 0, { formats: rows.map(() => ['yyyy-mm-dd']) }, 'person');
  return book;
}

async function add(workbook: Workbook, kind: 'ids' | 'tracking'): Promise<Applied> {
  const opened = await openCalendar(workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  return kind === 'ids' ? addRowIds(workbook, opened, 'sel') : addTrackingColumn(workbook, opened, 'fr');
}

async function tried(excel: InterferedExcel, kind: 'ids' | 'tracking'): Promise<Applied | HostError> {
  return inTime(add(excel.workbook, kind), () => excel.host.syncCount).catch((caught: unknown) => {
    if (caught instanceof HostError) return caught;
    throw caught;
  });
}

/** Breaks the batch that writes off before the nth of its steps. */
function breakOff(excel: InterferedExcel, nth: number): () => boolean {
  let steps = 0;
  excel.host.beforeRequest = (body) => {
    if (!isWriting(body)) return;
    excel.host.beforeRequest = null;
    const { host } = excel.host;
    const note = host.note.bind(host);
    host.note = (type, member) => {
      if (!member.startsWith('_')) steps += 1;
      if (steps === nth && !member.startsWith('_')) throw new OfficeError('InvalidOperation', 'The batch breaks off.');
      note(type, member);
    };
  };
  return () => steps >= nth;
}

// The adapter's own parts are fetched when they are first asked for, by the clock on the wall.
beforeAll(async () => { await add(EXCEL.open(untracked()).workbook, 'tracking'); });
beforeEach(fakeClock);
afterEach(realClock);

describe.each(['ids', 'tracking'] as const)('a column of %s', (kind) => {
  const build = kind === 'ids' ? (LAYOUTS[1]?.build ?? untracked) : untracked;

  it('that meets a fault at any request is whole after the next click', async () => {
    const undisturbed = build();
    await tried(EXCEL.open(undisturbed), kind);
    for (const fault of FAULTS) {
      for (let nth = 1; nth <= 7; nth += 1) {
        const book = build();
        const excel = EXCEL.open(book);
        excel.host.faults.plan(nth, fault);
        await tried(excel, kind);
        excel.host.faults.clear();
        await inTime(new Promise<void>((resolve) => { setTimeout(resolve, 90_000); }), () => excel.host.syncCount);
        await tried(excel, kind);
        expect([fault, nth, changedPlaces(wholeBook(undisturbed), wholeBook(book))]).toEqual([fault, nth, []]);
      }
    }
  });

  it('that breaks off at any step is told, and whole after the next click', async () => {
    const undisturbed = build();
    await tried(EXCEL.open(undisturbed), kind);
    const seen = new Set<string>();
    for (let nth = 1; ; nth += 1) {
      const book = build();
      const excel = EXCEL.open(book);
      const isBroken = breakOff(excel, nth);
      const told = await tried(excel, kind);
      if (!isBroken()) break;
      expect([nth, told.fault]).toEqual([nth, 'unexpected']);
      seen.add(changedPlaces(wholeBook(build()), wholeBook(book)).length === 0 ? 'nothing' : changedPlaces(wholeBook(undisturbed), wholeBook(book)).length === 0 ? 'whole' : 'half');
      const second = EXCEL.open(book);
      await tried(second, kind);
      expect([nth, changedPlaces(wholeBook(undisturbed), wholeBook(book))]).toEqual([nth, []]);
    }
    expect(seen).toContain('half');
  });
});

/** So many times the host chooses between two people's requests; each of them has four. */
const CHOICES = 7;

/** Every way to choose: the first of the requests that wait, or the other one. */
function orders(): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** CHOICES }, (_, order) => Array.from({ length: CHOICES }, (__, turn) => Math.floor(order / 2 ** turn) % 2));
}

describe('a column that two people add at once', () => {
  it('is there once, with its list and colours once, in whatever order their requests arrive', async () => {
    const alone = untracked();
    await add(EXCEL.open(alone).workbook, 'tracking');
    const seen = new Set<string>();
    for (const order of orders()) {
      const book = untracked();
      const { workbook, host } = EXCEL.open(book);
      const opened = await openCalendar(workbook);
      if (opened.kind === 'declined') throw new Error(opened.code);
      const both = await inTurns(host, order[Symbol.iterator](), [addTrackingColumn(workbook, opened, 'fr'), addTrackingColumn(workbook, opened, 'fr')]);
      seen.add(both.map(({ written }) => written).join());
      expect([order.join(''), changedPlaces(wholeBook(alone), wholeBook(book)), both.flatMap(({ skipped, unknown, fault }) => [...skipped, ...unknown, fault])]).toEqual([order.join(''), [], [null, null]]);
    }
    // Orders in which both have written it, and such in which one found it there.
    expect(seen).toEqual(new Set(['1,1', '1,0', '0,1']));
  });

  it('is there once in a workbook in memory as well', async () => {
    const [alone, book] = [untracked(), untracked()];
    await add(new MemoryWorkbook(alone, 'fr-CA'), 'tracking');
    const workbook = new MemoryWorkbook(book, 'fr-CA');
    const opened = await openCalendar(workbook);
    if (opened.kind === 'declined') throw new Error(opened.code);
    const edits = planTrackingColumns(opened, 'fr');
    applyToBook(book, edits, { beforeWrite: () => { applyToBook(book, edits); } });
    expect(changedPlaces(wholeBook(alone), wholeBook(book))).toEqual([]);
  });
});

/** Every call of marking posts fails in turn, in every way that Excel has: only what was asked for is done, and all of it is told. */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { HostError } from '../../core/index.ts';
import type { Applied } from '../../core/index.ts';
import { FAULTS } from '../../excel-addin/host/office-fault.ts';
import { changedPlaces, wholeBook } from '../conformance/whole-book.ts';
import type { WholeBook } from '../conformance/whole-book.ts';
import type { Fault } from '../hosts/office/faults.ts';
import { EXCEL } from './interfered-hosts.ts';
import type { InterferedExcel } from './interfered-hosts.ts';
import { LAYOUTS } from './layouts.ts';
import type { Layout } from './layouts.ts';
import { mark, planThree } from './mark-three.ts';
import type { Asked } from './mark-three.ts';
import { difference, untrue } from './oracle.ts';
import { fakeClock, inTime, realClock } from './patient.ts';

const [TABLE, PLAIN] = LAYOUTS as readonly [Layout, Layout];
const CODES = [...FAULTS.keys(), 'GeneralException', 'SomethingNew'];
/** Asking for the calendar, its columns and its lists; then verifying, writing and checking. */
const READS = 4;
const SYNCS = 3;

type Struck = Fault | { readonly kind: 'cell-edit'; readonly milliseconds: number };

const REFUSALS: readonly Struck[] = CODES.map((code) => ({ kind: 'refuse', code }));
const OTHERS: readonly Struck[] = [
  ...CODES.map((code): Struck => ({ kind: 'refuse-after', code })),
  { kind: 'silence' }, { kind: 'silence-after' }, { kind: 'nulls' }, { kind: 'late', milliseconds: 20_000 }, { kind: 'late', milliseconds: 45_000 },
  { kind: 'cell-edit', milliseconds: 4_000 }, { kind: 'cell-edit', milliseconds: 60_000 },
];

let asked: Asked;
let whole: WholeBook;
let runs = 0;

beforeAll(async () => {
  const book = PLAIN.build();
  const { workbook } = EXCEL.open(book);
  const planned = await planThree(book, workbook, PLAIN.meant);
  if (planned === null) throw new Error('The calendar is not found.');
  asked = planned;
  await mark(workbook, asked);
  whole = wholeBook(book);
});
beforeEach(fakeClock);
afterEach(realClock);
afterAll(() => { console.info(`Faults while posts are marked: ${runs}, at ${READS + SYNCS} calls of the host`); });

/** Orders the fault for the nth request from now on. */
function strike(excel: InterferedExcel, nth: number, fault: Struck): void {
  runs += 1;
  if (fault.kind !== 'cell-edit') {
    excel.host.faults.plan(nth, fault);
    return;
  }
  let count = 0;
  excel.host.beforeRequest = () => {
    count += 1;
    if (count !== nth) return;
    const { book } = excel.host.host;
    book.isInCellEdit = true;
    setTimeout(() => { book.isInCellEdit = false; }, fault.milliseconds);
  };
}

async function outcome<Answer>(excel: InterferedExcel, call: Promise<Answer>): Promise<Answer | HostError> {
  return inTime(call, () => excel.host.syncCount).catch((caught: unknown) => {
    if (caught instanceof HostError) return caught;
    throw caught;
  });
}

describe('a fault while posts are marked', () => {
  it.each(Array.from({ length: SYNCS }, (_, index) => index + 1))('at request %i of writing leaves nothing untold, and the next click completes it', async (nth) => {
    for (const fault of [...REFUSALS, ...OTHERS]) {
      const [book, twin] = [PLAIN.build(), PLAIN.build()];
      const excel = EXCEL.open(book);
      strike(excel, nth, fault);
      const told = await outcome<Applied>(excel, mark(excel.workbook, asked).then(({ applied }) => applied));
      const found = difference(book, twin, asked.cells, () => false);
      const complaints = told instanceof HostError ? [...found.asked, ...found.foreign] : [...found.foreign, ...untrue(book, asked.cells, told)];
      expect([fault, complaints]).toEqual([fault, []]);
      // What was late comes to its end first.
      await outcome(excel, new Promise<void>((resolve) => { setTimeout(resolve, 90_000); }));
      await outcome(excel, mark(excel.workbook, asked));
      expect([fault, changedPlaces(whole, wholeBook(book))]).toEqual([fault, []]);
    }
  });

  it.each(Array.from({ length: READS }, (_, index) => index + 1))('at request %i of reading changes nothing, and marks what was read or nothing', async (nth) => {
    for (const fault of [...REFUSALS, ...OTHERS.filter(({ kind }) => kind !== 'refuse-after')]) {
      const [book, twin] = [TABLE.build(), TABLE.build()];
      const excel = EXCEL.open(book);
      strike(excel, nth, fault);
      const planned = await outcome(excel, planThree(book, excel.workbook, TABLE.meant));
      expect([fault, changedPlaces(wholeBook(twin), wholeBook(book))]).toEqual([fault, []]);
      if (planned === null || planned instanceof HostError) continue;
      const told = await outcome(excel, mark(excel.workbook, planned));
      expect([fault, planned.strange, difference(book, twin, planned.cells, () => false).foreign]).toEqual([fault, [], []]);
      if (!(told instanceof HostError)) expect([fault, untrue(book, planned.cells, told.applied)]).toEqual([fault, []]);
    }
  });
});

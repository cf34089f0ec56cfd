/** Writing to Excel while things go wrong: nothing else is touched, and what happened is told. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError } from '../../core/index.ts';
import type { Applied, CellRef, Edit } from '../../core/index.ts';
import type { Book } from '../hosts/book/book.ts';
import type { OfficeInNode } from '../hosts/office/node.ts';
import { OfficeError } from '../hosts/office/office-error.ts';
import { openExcel } from './hosts.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';
import { CALENDAR_PLAN, edits, HIDDEN_PLAN, newSheet, planBook } from './write-samples.ts';

const CODES = [
  'GeneralException', 'AccessDenied', 'InvalidOperationInCellEditMode', 'ActivityLimitReached', 'RequestAborted', 'InvalidArgument', 'ItemNotFound',
  'ServiceNotAvailable', 'ConnectionFailure', 'RequestPayloadSizeLimitExceeded', 'ApiNotFound', 'SomethingNew',
] as const;

/** Cell edits and tabs together: three requests, which verify, write and check. */
function someEdits(book: Book): readonly Edit[] {
  return [...edits(book, [1, 2, 'draft', 'done'], [2, 2, 'draft', '=x'], [4, 2, 12.5, 13]), newSheet(HIDDEN_PLAN)];
}

const CELLS = ['Plan!1,2', 'Plan!2,2', 'Plan!4,2'];

/** Does something just before the nth request from now on reaches the host. */
function before(office: OfficeInNode, nth: number, act: () => void): void {
  const receive = office.host.receive.bind(office.host);
  let count = 0;
  office.host.receive = (text) => {
    // What the library sends of its own accord is no request of ours.
    if (!text.includes('_RemoveReference')) count += 1;
    if (count === nth) {
      count = Number.NaN;
      act();
    }
    receive(text);
  };
}

async function outcome(answer: Promise<Applied>): Promise<Applied | HostError> {
  return answer.catch((caught: unknown) => {
    if (caught instanceof HostError) return caught;
    throw caught;
  });
}

/** Holds for every outcome: only what was asked for has changed, and each cell is told as it is. */
function expectTold(book: Book, start: ReturnType<typeof wholeBook>, told: Applied | HostError): void {
  const changed = changedPlaces(start, wholeBook(book));
  const foreign = changed.filter((place) => !CELLS.includes(place) && place !== 'tabs' && !place.startsWith('Suivi'));
  expect(foreign).toEqual([]);
  if (told instanceof HostError) {
    expect(changed).toEqual([]);
    return;
  }
  const place = ({ row, column }: CellRef): string => `Plan!${row},${column}`;
  const failed = told.skipped.flatMap(({ cell }) => (cell === null ? [] : [place(cell)]));
  const unknown = told.unknown.map(place);
  const tabCells = told.skipped.some(({ cell }) => cell === null) ? 0 : 7;
  expect(told.written + failed.length + unknown.length).toBe(CELLS.length + tabCells);
  // What is told as left alone is as it was; what is told as written has changed.
  expect(changed.filter((one) => failed.includes(one))).toEqual([]);
  const certain = CELLS.filter((cell) => !failed.includes(cell) && !unknown.includes(cell));
  expect(changed).toEqual(expect.arrayContaining(certain));
}

describe('a refusal by Excel', () => {
  it.each(CODES)('with the code %s, at every request in turn, leaves nothing untold', async (code) => {
    for (const kind of ['refuse', 'refuse-after'] as const) {
      for (const nth of [1, 2, 3, 4]) {
        // A request to verify or to check that finds a cell being edited is sent again, and succeeds; a batch that was
        // refused for it is verified again from the start.
        const isBegunAnew = code === 'InvalidOperationInCellEditMode' && kind === 'refuse';
        const book = planBook();
        const { office, workbook } = openExcel(book);
        const start = wholeBook(book);
        office.host.faults.plan(nth, { kind, code });
        const told = await outcome(workbook.apply(someEdits(book)));
        expectTold(book, start, told);
        if (nth === 2 && !isBegunAnew) expect(told instanceof HostError ? 'rejected' : told.fault).not.toBeNull();
        if (nth === 2 && isBegunAnew) expect(told).toEqual({ written: 10, skipped: [], unknown: [], fault: null });
        if (nth === 2 && kind === 'refuse' && !isBegunAnew) expect(changedPlaces(start, wholeBook(book))).toEqual([]);
        expect(office.host.notAnswered).toEqual([]);
      }
    }
  });

  it('of a batch that was carried out all the same is found out by reading back, and the batch is not sent again', async () => {
    const book = planBook();
    const { office, workbook } = openExcel(book);
    office.host.faults.plan(2, { kind: 'refuse-after', code: 'ActivityLimitReached' });
    let batches = 0;
    book.listen((change) => { if (change.kind === 'sheets' && change.what === 'added') batches += 1; });
    const told = await workbook.apply(someEdits(book));
    expect(told).toEqual({ written: 10, skipped: [], unknown: [], fault: 'busy' });
    expect([batches, office.host.syncCount]).toEqual([1, 3]);
  });

  it('to read back leaves every written cell unknown, with the reason', async () => {
    const book = planBook();
    const { office, workbook } = openExcel(book);
    office.host.faults.plan(3, { kind: 'refuse', code: 'GeneralException' });
    const told = await workbook.apply(edits(book, [1, 2, 'draft', 'done']));
    expect(told).toMatchObject({ written: 0, skipped: [], fault: 'unexpected' });
    expect(told.unknown.map(({ row, column }) => [row, column])).toEqual([[1, 2]]);
  });
});

describe('somebody else at work', () => {
  it('who protects the sheet between verifying and writing keeps it as it is', async () => {
    const book = planBook();
    const { office, workbook } = openExcel(book);
    before(office, 2, () => { book.sheetNamed('Plan')?.setProtected(true, 'colleague'); });
    const told = await workbook.apply(edits(book, [1, 2, 'draft', 'done'], [2, 2, 'draft', 'done']));
    expect(told.fault).toBe('access-denied');
    expect(told.skipped.map(({ reason }) => reason)).toEqual(['failed', 'failed']);
    expect(book.sheetNamed('Plan')?.value(1, 2)).toBe('draft');
  });

  it('who stops the batch half way is told apart cell by cell', async () => {
    const book = planBook();
    const notes: Edit = { kind: 'cells', sheet: book.sheetNamed('Notes')?.id ?? '', writes: [{ row: 3, column: 3, expected: 'mine', value: 'ours' }] };
    const { office, workbook } = openExcel(book);
    before(office, 2, () => { book.sheetNamed('Notes')?.setProtected(true, 'colleague'); });
    const told = await workbook.apply([notes, ...edits(book, [1, 2, 'draft', 'done'])]);
    expect(told).toMatchObject({ written: 1, unknown: [], fault: 'access-denied' });
    expect(told.skipped).toEqual([{ cell: { sheet: notes.sheet, row: 3, column: 3 }, reason: 'failed' }]);
  });

  it('who types into a cell just after it was written is told of as unknown', async () => {
    const book = planBook();
    const { office, workbook } = openExcel(book);
    before(office, 3, () => { book.sheetNamed('Plan')?.write(1, 2, { values: [['theirs']] }, 'colleague'); });
    const told = await workbook.apply(edits(book, [1, 2, 'draft', 'done'], [2, 2, 'draft', 'done']));
    expect(told).toMatchObject({ written: 1, skipped: [], fault: null });
    expect(told.unknown.map(({ row }) => row)).toEqual([1]);
    expect(book.sheetNamed('Plan')?.value(1, 2)).toBe('theirs');
  });

  it('who takes the tab’s name between verifying and writing keeps it', async () => {
    const book = planBook();
    const { office, workbook } = openExcel(book);
    before(office, 2, () => { book.addSheet('Suivi', 'colleague').write(0, 0, { values: [['theirs']] }, 'colleague'); });
    const told = await workbook.apply([newSheet(HIDDEN_PLAN)]);
    expect(told.skipped).toEqual([{ cell: null, reason: 'failed' }]);
    expect(told.fault).not.toBeNull();
    expect([book.sheets.length, book.sheetNamed('Suivi')?.value(0, 0), book.sheetNamed('Suivi')?.visibility]).toEqual([3, 'theirs', 'visible']);
  });

  it('who protected the workbook’s structure gets no tab', async () => {
    const book = planBook();
    const { workbook } = openExcel(book);
    book.isStructureProtected = true;
    expect((await workbook.apply([newSheet(HIDDEN_PLAN)])).skipped).toEqual([{ cell: null, reason: 'workbook-protected' }]);
    expect(book.sheets).toHaveLength(2);
  });
});

describe('a tab that breaks off', () => {
  it.each([CALENDAR_PLAN, HIDDEN_PLAN])('at any step of making $name is absent, marked or whole, and the next try completes it', async (plan) => {
    const outcomes = new Set<string>();
    const undisturbed = planBook();
    await openExcel(undisturbed).workbook.apply([newSheet(plan)]);
    const whole = wholeBook(undisturbed);
    for (let step = 1; ; step += 1) {
      const book = planBook();
      const { office, workbook } = openExcel(book);
      let calls = 0;
      before(office, 2, () => {
        const { host } = office.host;
        const note = host.note.bind(host);
        host.note = (type, member) => {
          if (!member.startsWith('_')) calls += 1;
          if (calls === step) throw new OfficeError('InvalidOperation', 'The batch breaks off.');
          note(type, member);
        };
      });
      const told = await workbook.apply([newSheet(plan)]);
      // The whole batch and the check take so many calls.
      if (calls < step) break;
      const half = book.sheetNamed(plan.name);
      const state = half === undefined ? 'absent' : half.value(0, 0) === plan.unfinished ? 'marked' : half.usedArea(true) === null ? 'empty' : 'whole';
      outcomes.add(state);
      expect(told.fault).toBe('unexpected');
      if (state === 'empty') expect([half?.visibility, half?.frozen.rows]).toEqual(['visible', 0]);
      if (state !== 'whole') expect(told.skipped).toEqual([{ cell: null, reason: 'failed' }]);
      const second = await workbook.apply([newSheet(plan)]);
      expect(second.fault).toBeNull();
      expect(second.skipped.map(({ reason }) => reason)).toEqual(state === 'whole' ? ['name-taken'] : []);
      expect(changedPlaces(whole, wholeBook(book))).toEqual([]);
    }
    expect([...outcomes].toSorted()).toEqual(['absent', 'empty', 'marked', 'whole']);
  }, 120_000);
});

describe('round trips', () => {
  it('are three for an ordinary writing, and four where a spilled result lies among many cells', async () => {
    const book = planBook();
    const { office, workbook } = openExcel(book);
    await workbook.apply(someEdits(book));
    expect(office.host.syncCount).toBe(3);
    book.stateOf(book.sheetNamed('Plan')?.id ?? '').spills = [{ top: 2, left: 4, bottom: 3, right: 4 }];
    office.host.resetCounts();
    const told = await workbook.apply(edits(book, ...Array.from({ length: 50 }, (_, row) => [row, 4, null, 'x'] as const)));
    expect([told.written, told.skipped.map(({ cell, reason }) => [cell?.row, reason]), office.host.syncCount]).toEqual([48, [[2, 'formula'], [3, 'formula']], 4]);
  });

  it('are one where nothing is to be written', async () => {
    const book = planBook();
    const { office, workbook } = openExcel(book);
    expect(await workbook.apply(edits(book, [1, 2, 'draft', 'draft']))).toMatchObject({ written: 1, skipped: [], unknown: [], fault: null });
    expect(office.host.syncCount).toBe(1);
  });
});

describe('time', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('is given to a person to finish a cell before anything is verified', async () => {
    const book = planBook();
    const { workbook } = openExcel(book);
    book.isInCellEdit = true;
    const told = workbook.apply(edits(book, [1, 2, 'draft', 'done'], [2, 2, 'draft', 'done']));
    await vi.advanceTimersByTimeAsync(4_000);
    book.sheetNamed('Plan')?.write(1, 2, { values: [['typed']] }, 'person');
    book.isInCellEdit = false;
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await told).toMatchObject({ written: 1, skipped: [{ reason: 'changed' }] });
    expect(book.sheetNamed('Plan')?.value(1, 2)).toBe('typed');
  });

  it.each(['silence', 'silence-after'] as const)('runs out with %s at every request in turn, and nothing is left untold', async (kind) => {
    for (const nth of [1, 2, 3]) {
      const book = planBook();
      const { office, workbook } = openExcel(book);
      const start = wholeBook(book);
      office.host.faults.plan(nth, { kind });
      const answer = outcome(workbook.apply(someEdits(book)));
      await vi.advanceTimersByTimeAsync(70_000);
      const told = await answer;
      expectTold(book, start, told);
      expect(told.fault).toBe('no-answer');
      if (nth === 1) expect(told).toBeInstanceOf(HostError);
      // What was not done may still be done: it is not said to be left alone.
      if (nth === 2 && kind === 'silence') expect(told instanceof HostError ? 0 : told.unknown.length).toBe(3);
      if (nth === 2 && kind === 'silence-after') expect(told instanceof HostError ? 0 : told.written).toBe(10);
    }
  });
});

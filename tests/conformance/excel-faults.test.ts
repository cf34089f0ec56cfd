/** What the Excel adapter makes of a host that refuses, falls silent, or has a person typing in it; and how often it asks. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { HostError, en, fr, openCalendar } from '../../core/index.ts';
import type { HostFault, Workbook } from '../../core/index.ts';
import { FAULTS } from '../../excel-addin/host/office-fault.ts';
import { Book } from '../hosts/book/book.ts';
import { openExcel } from './hosts.ts';

function calendarBook(rowCount: number, text = 'Visite guidée des réserves'): Book {
  const book = new Book();
  const rows = Array.from({ length: rowCount }, (_, row) => [46_348 + (row % 200), 'Facebook', `${text} ${row}`, 'Programmé', 'Inès Caron']);
  book.addSheet('Calendrier').write(0, 0, { values: [['Date', 'Canal', 'Texte', 'Statut', 'Responsable'], ...rows] }, 'person');
  return book;
}

async function errorOf(call: Promise<unknown>): Promise<HostError> {
  const caught: unknown = await call.then(() => null, (error: unknown) => error);
  if (caught instanceof HostError) return caught;
  throw new Error(`expected a HostError, got ${String(caught)}`);
}

describe('syncs', () => {
  it('are three from a closed pane to a decoded calendar of 400 rows', async () => {
    const { office, workbook } = openExcel(calendarBook(400));
    const opened = await openCalendar(workbook);
    expect(opened.kind === 'opened' ? opened.calendar.rowCount : 0).toBe(400);
    expect(office.host.syncCount).toBe(3);
    expect(office.host.notAnswered).toEqual([]);
  });

  it('are two to find the calendar among thirty tabs, and one to reveal a cell', async () => {
    const book = calendarBook(50);
    for (let tab = 1; tab < 30; tab += 1) book.addSheet(`Archive ${tab}`).write(0, 0, { values: [['Notes'], ['…']] }, 'person');
    const { office, workbook } = openExcel(book);
    const outline = await workbook.outline();
    expect(office.host.syncCount).toBe(2);
    office.host.resetCounts();
    await workbook.reveal({ sheet: outline.sheets[0]?.id ?? '', row: 3, column: 2 });
    expect(office.host.syncCount).toBe(1);
  });

  it('grow with the megabytes read, and no faster', async () => {
    // 20,000 captions of about 400 characters are some 8 MB.
    const { office, workbook } = openExcel(calendarBook(20_000, 'é'.repeat(400)));
    await openCalendar(workbook);
    expect(office.host.syncCount).toBeGreaterThan(3);
    expect(office.host.syncCount).toBeLessThanOrEqual(2 + 8);
  });
});

describe('a refusal', () => {
  const cases: readonly (readonly [code: string, fault: HostFault])[] = [
    ...[...FAULTS].filter(([, fault]) => fault !== 'cell-edit-mode' && fault !== 'too-large'),
    ['SomethingNew', 'unexpected'],
  ];

  it.each(cases)('with the code %s is the fault %s, at every call of opening', async (code, fault) => {
    for (const nth of [1, 2, 3]) {
      const { office, workbook } = openExcel(calendarBook(5));
      office.host.faults.plan(nth, { kind: 'refuse', code });
      const error = await errorOf(openCalendar(workbook));
      expect(error.fault).toBe(fault);
      expect(error.detail).toContain(code);
    }
  });

  it('has a sentence and a next step in both languages', () => {
    for (const words of [fr, en]) {
      for (const { title, body } of Object.values(words.faults)) {
        expect(title).not.toMatch(/[.!]$/);
        expect(body).toMatch(/\.$/);
      }
    }
  });

  it('for size is asked again in smaller pieces, and nothing is lost', async () => {
    const { office, workbook } = openExcel(calendarBook(300));
    office.host.faults.plan(3, { kind: 'refuse', code: 'ResponsePayloadSizeLimitExceeded' });
    const opened = await openCalendar(workbook);
    expect(opened.kind === 'opened' ? opened.calendar.text.length : 0).toBe(300);
    expect(opened.kind === 'opened' ? opened.calendar.text[299] : '').toBe('Visite guidée des réserves 299');
    expect(office.host.syncCount).toBeGreaterThan(4);
  });

  it('for size while looking for the calendar is asked again in halves', async () => {
    const book = calendarBook(10);
    book.addSheet('Autre').write(0, 0, { values: [['x']] }, 'person');
    const { office, workbook } = openExcel(book);
    office.host.faults.plan(2, { kind: 'refuse', code: 'ResponsePayloadSizeLimitExceeded' });
    expect((await workbook.outline()).sheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([['Calendrier', 11], ['Autre', 1]]);
  });
});

describe('time', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  it('is given to a person to finish a cell, for ten seconds', async () => {
    const book = calendarBook(5);
    const { workbook } = openExcel(book);
    book.isInCellEdit = true;
    const outline = workbook.outline();
    await vi.advanceTimersByTimeAsync(4_000);
    book.isInCellEdit = false;
    await vi.advanceTimersByTimeAsync(1_000);
    expect((await outline).sheets).toHaveLength(1);
  });

  it('ends with a sentence where the cell stays open', async () => {
    const book = calendarBook(5);
    const { workbook } = openExcel(book);
    book.isInCellEdit = true;
    const error = errorOf(workbook.outline());
    await vi.advanceTimersByTimeAsync(11_000);
    expect((await error).fault).toBe('cell-edit-mode');
  });

  it('is given before changes are watched: what is typed then is told as any other', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const book = calendarBook(5);
    const { workbook } = openExcel(book);
    let told = 0;
    book.isInCellEdit = true;
    const watching = workbook.watch(() => {
      told += 1;
    });
    await vi.advanceTimersByTimeAsync(4_000);
    book.isInCellEdit = false;
    await vi.advanceTimersByTimeAsync(1_000);
    await watching;
    book.sheets[0]?.write(1, 3, { values: [['Publié']] }, 'person');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toBe(1);
  });

  it.each([
    ['changes', (workbook: Workbook, listener: () => void) => workbook.watch(listener)],
    ['the selection', (workbook: Workbook, listener: () => void) => workbook.watchSelection?.(listener)],
  ])('is given as well when nobody watches %s any more: the handler is taken away once the cell is entered', async (_what, watch) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    const book = calendarBook(5);
    const { workbook } = openExcel(book);
    let told = 0;
    const stop = await watch(workbook, () => {
      told += 1;
    });
    book.isInCellEdit = true;
    const stopped = stop?.();
    await vi.advanceTimersByTimeAsync(4_000);
    book.isInCellEdit = false;
    await vi.advanceTimersByTimeAsync(1_000);
    await stopped;
    const [sheet] = book.sheets;
    sheet?.write(1, 3, { values: [['Publié']] }, 'person');
    book.select(sheet?.id ?? '', { top: 2, left: 1, bottom: 2, right: 1 }, 'person');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(told).toBe(0);
  });

  it('is not given to a host that never answers', async () => {
    const { office, workbook } = openExcel(calendarBook(5));
    office.host.faults.plan(1, { kind: 'silence' });
    const error = errorOf(workbook.outline());
    await vi.advanceTimersByTimeAsync(31_000);
    expect((await error).fault).toBe('no-answer');
  });
});

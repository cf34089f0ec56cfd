/** Writing at Google takes few calls, one lock, and says what became of each cell when Google stops half way. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { HostError } from '../../core/host.ts';
import type { Applied } from '../../core/index.ts';
import { applyEdits } from '../../sheets-addon/server/apply/apply-edits.ts';
import { calendarBook, columnEdit, idOf, markEdits, STATUS, TRACKING } from './apply-samples.ts';
import { callsOf, onGoogle } from './on-google.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

function callsFor(posts: number): ReadonlyMap<string, number> {
  const { book, sheet } = calendarBook(posts);
  const host = onGoogle(book);
  const edits = markEdits(sheet, Array.from({ length: posts }, (_, post) => post));
  let applied: Applied | null = null;
  const calls = callsOf(host, () => { applied = applyEdits(edits); });
  expect(applied).toMatchObject({ written: 2 * posts, skipped: [] });
  vi.unstubAllGlobals();
  return calls;
}

describe('Marking posts at Google', () => {
  it('takes as many calls for five thousand rows as for ten', () => {
    const calls = callsFor(10);
    expect(callsFor(5_000)).toEqual(calls);
    const asking = [...calls].filter(([member]) => !/^(?:Protection|Utilities|SpreadsheetApp\.getActive)|\.(?:getRange|getNumRows|getNumColumns|getRow|getColumn|getSheetById)$/.test(member));
    expect(asking.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(22);
  });

  it('takes one call for each value where the rows stand apart', () => {
    const { book, sheet } = calendarBook(400);
    const host = onGoogle(book);
    const edits = markEdits(sheet, Array.from({ length: 200 }, (_, post) => 2 * post), (post) => [{ row: post + 1, column: STATUS, expected: 'Approuvé', value: 'Programmé' }]);
    const calls = callsOf(host, () => { applyEdits(edits); });
    expect([calls.get('Range.setValues'), calls.get('RangeList.setValue')]).toEqual([undefined, 1]);
    expect(Array.from({ length: 400 }, (_, post) => sheet.value(post + 1, STATUS) === (post % 2 === 0 ? 'Programmé' : 'Approuvé')).every(Boolean)).toBe(true);
  });

  it('holds the lock of the document, gives it back whatever happens, and goes without where there is none', () => {
    for (const isBound of [true, false]) {
      const { book, sheet } = calendarBook();
      const host = onGoogle(book, { isBound });
      const calls = callsOf(host, () => { applyEdits(markEdits(sheet, [1])); });
      expect([calls.get('Lock.tryLock') ?? 0, calls.get('Lock.releaseLock') ?? 0]).toEqual(isBound ? [1, 1] : [0, 0]);
      host.faults.plan('service-failed', 'Range.getValues', 1);
      const failed = callsOf(host, () => { expect(() => applyEdits(markEdits(sheet, [2]))).toThrow(HostError); });
      expect(failed.get('Lock.releaseLock') ?? 0).toBe(isBound ? 1 : 0);
      vi.unstubAllGlobals();
    }
  });

  it('is told as locked where another action does not end', () => {
    const { book, sheet } = calendarBook();
    onGoogle(book);
    vi.stubGlobal('LockService', { getDocumentLock: () => ({ tryLock: () => false, hasLock: () => false }) });
    expect(() => applyEdits(markEdits(sheet, [1]))).toThrow(expect.objectContaining({ fault: 'locked' }));
  });

  it('never throws once something is written, and tells each cell as it is, whatever call fails', () => {
    let half = 0;
    for (let nth = 1; nth < 100; nth += 1) {
      const { book, sheet } = calendarBook();
      sheet.write(3, STATUS, { formats: [['@']] }, 'person');
      const host = onGoogle(book);
      const edits = [...markEdits(sheet, [0, 2, 4]), columnEdit(sheet, [0, 1])];
      host.faults.plan('service-failed', null, nth);
      let applied: Applied | null = null;
      try { applied = applyEdits(edits); } catch (caught) { expect(caught).toBeInstanceOf(HostError); }
      host.faults.clear();
      const written = [0, 2, 4].flatMap((post) => [STATUS, TRACKING].filter((column) => sheet.value(post + 1, column) !== (column === STATUS ? 'Approuvé' : null)).map((column) => `${post + 1},${column}`));
      if (applied === null) expect([nth, written]).toEqual([nth, []]);
      else {
        const named = (cells: readonly ({ readonly row: number; readonly column: number } | null)[]): readonly string[] => cells.flatMap((cell) => (cell === null ? [] : [`${cell.row},${cell.column}`]));
        const [left, unknown] = [named(applied.skipped.map(({ cell }) => cell)), named(applied.unknown)];
        expect([nth, written.filter((cell) => left.includes(cell)), applied.written + left.length + unknown.length]).toEqual([nth, [], 9]);
        if (applied.fault !== null && left.length > 0) half += 1;
      }
      expect([nth, sheet.format(3, STATUS)]).toEqual([nth, '@']);
      vi.unstubAllGlobals();
    }
    expect(half).toBeGreaterThan(3);
  });

  it('begins no further round when the six minutes are nearly over', () => {
    const { book, sheet } = calendarBook(11_000);
    onGoogle(book);
    const edits = markEdits(sheet, Array.from({ length: 11_000 }, (_, post) => post));
    let now = 0;
    vi.spyOn(Date, 'now').mockImplementation(() => (now += 300_000));
    const applied = applyEdits(edits);
    vi.restoreAllMocks();
    expect([applied.written, applied.fault, applied.skipped.length]).toEqual([20_000, 'time-limit', 2_000]);
    expect(sheet.value(11_000, STATUS)).toBe('Approuvé');
    expect(idOf(sheet)).toBe(applied.skipped[0]?.cell?.sheet);
  });
});

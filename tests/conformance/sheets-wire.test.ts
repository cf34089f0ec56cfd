/** The sidebar's half of the wire: what is asked, what comes of an answer or of none, and how much is asked for at once. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { HostError } from '../../core/host.ts';
import type { ReadRequest, Workbook } from '../../core/host.ts';
import type { CellsEdit, Edit } from '../../core/index.ts';
// Fetched when it is first asked for: here it is there before time stands still.
import '../../sheets-addon/sidebar/apply-edits.ts';
import { connectServer } from '../../sheets-addon/sidebar/server.ts';
import type { ScriptFailure, ScriptRun } from '../../sheets-addon/sidebar/script-run.ts';
import { openSheetsWorkbook } from '../../sheets-addon/sidebar/sheets-workbook.ts';
import { receiveTables, sendTables } from '../../sheets-addon/wire/sent-tables.ts';
import type { Calls, Question } from '../../sheets-addon/wire.ts';

/** What the server does with a question: gives an answer, throws a failure, or keeps silent. */
type Reply = (question: Question) => unknown;
const SILENT = Symbol('silent');

/** A `google.script.run` whose server is a function; each question that was put, in order. */
function scriptRun(reply: Reply): { readonly run: ScriptRun; readonly asked: Question[] } {
  const asked: Question[] = [];
  const runWith = (succeed: (answer: unknown) => void, fail: (failure: ScriptFailure) => void): ScriptRun => ({
    withSuccessHandler: (handler) => runWith(handler, fail),
    withFailureHandler: (handler) => runWith(succeed, handler),
    suiviCall(text) {
      const question = JSON.parse(text) as Question;
      asked.push(question);
      void Promise.resolve().then(() => {
        try {
          const answer = reply(question);
          if (answer !== SILENT) succeed(typeof answer === 'string' ? answer : JSON.stringify(answer));
        } catch (failure) {
          fail(failure as ScriptFailure);
        }
      });
    },
  });
  return { run: runWith(() => undefined, () => undefined), asked };
}

function workbookOver(reply: Reply): { readonly workbook: Workbook; readonly asked: Question[] } {
  const { run, asked } = scriptRun(reply);
  return { workbook: openSheetsWorkbook(connectServer(run), 'fr-CA'), asked };
}

/** The fault and the technical words with which something is refused. */
async function refusal(promise: Promise<unknown>): Promise<readonly [string, string] | null> {
  return promise.then(() => null, (error: unknown) => (error instanceof HostError ? [error.fault, error.detail] as const : [String(error), '']));
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a question', () => {
  test('crosses as text, and its answer is what the server says', async () => {
    const { workbook, asked } = workbookOver(() => ({ ok: { sheet: '7', row: 2, column: 3 } }));
    expect(await workbook.activeCell()).toEqual({ sheet: '7', row: 2, column: 3 });
    await workbook.reveal({ sheet: '7', row: 0, column: 1 });
    expect(asked).toEqual([{ call: 'activeCell', ask: null }, { call: 'reveal', ask: { sheet: '7', row: 0, column: 1 } }]);
    expect(workbook.info).toEqual({ host: 'sheets', language: 'fr-CA' });
  });

  test('that the server could not answer says why', async () => {
    const { workbook } = workbookOver(() => ({ fault: 'sheet-missing', detail: 'getSheetById' }));
    expect(await refusal(workbook.reveal({ sheet: '7', row: 0, column: 0 }))).toEqual(['sheet-missing', 'getSheetById']);
    expect(await workbook.activeCell()).toBeNull();
  });

  test.each([['null', 'null'], ['no JSON', '<html>'], ['another shape', '{"error":1}'], ['nothing', '']])('answered with %s is a fault, and no crash', async (_what, answer) => {
    expect(await refusal(workbookOver(() => answer).workbook.outline())).toEqual(['unexpected', expect.any(String)]);
  });

  test.each([
    ['several-accounts', 'ScriptError', 'We’re sorry, a server error occurred while reading from storage. Error code PERMISSION_DENIED.'],
    ['several-accounts', 'ScriptError', 'Désolé, une erreur de serveur s’est produite lors de la lecture. Code d’erreur\u00a0: PERMISSION_DENIED.'],
    ['not-authorised', 'ScriptError', 'Authorization is required to perform that action.'],
    ['not-authorised', 'ScriptError', 'Une autorisation est nécessaire pour effectuer cette action.'],
    ['offline', 'NetworkError', 'Connection failure due to HTTP 0'],
    ['quota', 'ScriptError', 'Service invoked too many times for one day: spreadsheets.'],
    ['time-limit', 'ScriptError', 'Exceeded maximum execution time'],
    ['unexpected', 'ScriptError', 'Words that nobody knows, with a cell in them'],
  ])('that Google itself refuses is %s: %s, %s', async (fault, name, message) => {
    const { workbook } = workbookOver(() => { throw { name, message }; });
    const [said, detail] = (await refusal(workbook.outline())) ?? [];
    expect(said).toBe(fault);
    expect(detail).not.toContain('cell in them');
  });

  test('that is never answered ends after two minutes; late answers change nothing', async () => {
    const { workbook } = workbookOver(() => SILENT);
    const answer = refusal(workbook.outline());
    await vi.advanceTimersByTimeAsync(119_000);
    await expect(Promise.race([answer, Promise.resolve('waiting')])).resolves.toBe('waiting');
    await vi.advanceTimersByTimeAsync(2_000);
    expect(await answer).toEqual(['no-answer', '120 s']);
  });
});

/** Answers reading as a sheet would whose cells say where they stand. */
function cellsOf(ask: Calls['read']['ask']): { readonly ok: Calls['read']['answer'] } {
  return { ok: ask.map(({ sheet, firstRow, rowCount, columns }) => columns.map((column) => Array.from({ length: rowCount }, (_, row) => `${sheet}:${firstRow + row}:${column}`))) };
}

function readsOf(asked: readonly Question[]): readonly (readonly ReadRequest[])[] {
  return asked.map(({ ask }) => ask as readonly ReadRequest[]);
}

describe('reading', () => {
  const REQUESTS: readonly ReadRequest[] = [
    { sheet: 'a', firstRow: 1, rowCount: 100_000, columns: [4, 2, 9] },
    { sheet: 'b', firstRow: 0, rowCount: 0, columns: [1] },
    { sheet: 'c', firstRow: 5, rowCount: 3, columns: [0] },
  ];

  test('asks for little at first, then for at most 150,000 cells at once, by rows, and puts all of them together again', async () => {
    const { workbook, asked } = workbookOver(({ ask }) => cellsOf(ask as Calls['read']['ask']));
    const steps: (readonly [number, number])[] = [];
    const read = await workbook.read(REQUESTS, { onProgress: (done, total) => steps.push([done, total]) });
    expect(read).toEqual(cellsOf(REQUESTS).ok);
    expect(readsOf(asked).map(([first]) => [first?.firstRow, first?.rowCount])).toEqual([[1, 6_666], [6_667, 50_000], [56_667, 43_334]]);
    expect(steps).toEqual([[19_998, 300_003], [169_998, 300_003], [300_003, 300_003]]);
  });

  test('keeps each answer near 5 MB, asking for less where texts get longer, and for more where they get shorter', async () => {
    const sizes: number[] = [];
    const { workbook, asked } = workbookOver(({ ask }) => {
      const text = (row: number): string => 'x'.repeat(row < 60_000 ? 200 : row < 80_000 ? 1_000 : 1);
      const answer = { ok: (ask as Calls['read']['ask']).map(({ firstRow, rowCount, columns }) => columns.map(() => Array.from({ length: rowCount }, (_, row) => text(firstRow + row)))) };
      sizes.push(JSON.stringify(answer).length);
      return answer;
    });
    await workbook.read([{ sheet: 'a', firstRow: 0, rowCount: 400_000, columns: [0] }]);
    const rows = readsOf(asked).map(([first]) => first?.rowCount ?? 0);
    // The texts of an answer are as long as those of the one before, but for the two around where they get longer.
    expect(sizes.filter((size) => size > 5_100_000).length).toBeLessThanOrEqual(2);
    expect(sizes[1]).toBeGreaterThan(4_900_000);
    expect(Math.min(...rows)).toBeLessThan(6_000);
    expect(Math.max(...rows)).toBe(150_000);
  });

  test('asks no further below where a sheet ends, and says nothing stands there', async () => {
    const { workbook, asked } = workbookOver(({ ask }) => ({ ok: (ask as Calls['read']['ask']).map(({ columns }) => columns.map(() => ['a', 'b'])) }));
    const [[column] = []] = await workbook.read([{ sheet: 'a', firstRow: 0, rowCount: 500_000, columns: [0] }]);
    expect([column?.length, column?.slice(0, 3), column?.[499_999], asked.length]).toEqual([500_000, ['a', 'b', null], null, 1]);
    expect(await refusal(workbook.read([{ sheet: 'a', firstRow: 0, rowCount: 1e9, columns: [0] }]))).toEqual(['range-missing', '']);
    expect(asked).toHaveLength(1);
  });

  test('asks for half where that was too much, down to a row', async () => {
    const { workbook, asked } = workbookOver(({ ask }) => {
      const rows = (ask as Calls['read']['ask']).reduce((sum, { rowCount }) => sum + rowCount, 0);
      return rows > 300 ? { fault: 'too-large', detail: '' } : cellsOf(ask as Calls['read']['ask']);
    });
    const request = { sheet: 'a', firstRow: 0, rowCount: 1_000, columns: [0] };
    expect(await workbook.read([request])).toEqual(cellsOf([request]).ok);
    expect(readsOf(asked).slice(0, 3).map(([first]) => first?.rowCount)).toEqual([1_000, 500, 250]);
    const never = workbookOver(() => ({ fault: 'too-large', detail: '' }));
    expect(await refusal(never.workbook.read([request]))).toEqual(['too-large', 'one row']);
  });

  test('stops between two chunks when the person cancels', async () => {
    const { workbook, asked } = workbookOver(({ ask }) => cellsOf(ask as Calls['read']['ask']));
    expect(await refusal(workbook.read(REQUESTS, { isCancelled: () => asked.length === 1 }))).toEqual(['cancelled', '']);
    expect(asked).toHaveLength(1);
  });

  test('of nothing asks nothing', async () => {
    const { workbook, asked } = workbookOver(() => SILENT);
    expect(await workbook.read([{ sheet: 'b', firstRow: 0, rowCount: 0, columns: [1, 2] }])).toEqual([[[], []]]);
    expect(asked).toEqual([]);
  });
});

const EDITS: readonly Edit[] = [
  { kind: 'cells', sheet: '3', writes: [{ row: 4, column: 1, expected: null, value: 'a' }, { row: 4, column: 2, expected: 1, value: 'b' }] } satisfies CellsEdit,
];

describe('writing', () => {
  test('sends the edits and gives what came of them', async () => {
    const applied = { written: 2, skipped: [], unknown: [], fault: null };
    const { workbook, asked } = workbookOver(() => ({ ok: sendTables(applied) }));
    expect(await workbook.apply(EDITS)).toEqual(applied);
    expect(receiveTables(asked[0]?.ask as Calls['apply']['ask'])).toEqual(EDITS);
  });

  test.each([
    ['the connection is lost', { name: 'NetworkError', message: 'Connection failure due to HTTP 0' }, 'offline'],
    ['Google stops it', { name: 'ScriptError', message: 'Exceeded maximum execution time' }, 'time-limit'],
    ['Google fails', { name: 'ScriptError', message: 'We’re sorry, a server error occurred. Please wait a bit and try again.' }, 'busy'],
    ['something happens that nobody knows', { name: 'TransportError', message: '' }, 'unexpected'],
  ] as const)('where %s on the way, tells that nothing is known of any cell', async (_what, failure, fault) => {
    const { workbook } = workbookOver(() => { throw failure; });
    expect(await workbook.apply(EDITS)).toEqual({ written: 0, skipped: [], unknown: [{ sheet: '3', row: 4, column: 1 }, { sheet: '3', row: 4, column: 2 }], fault });
  });

  test('waits longer than Google lets a run go on before it gives up', async () => {
    const { workbook } = workbookOver(() => SILENT);
    const answer = workbook.apply(EDITS);
    await vi.advanceTimersByTimeAsync(6 * 60_000);
    await expect(Promise.race([answer, Promise.resolve('waiting')])).resolves.toBe('waiting');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await answer).toMatchObject({ written: 0, fault: 'no-answer' });
  });

  test('is refused where the server says so, and where there is no network, in which case nothing is asked', async () => {
    for (const fault of ['locked', 'busy', 'time-limit']) {
      expect(await refusal(workbookOver(() => ({ fault, detail: '' })).workbook.apply(EDITS))).toEqual([fault, '']);
    }
    const elsewhere = workbookOver(() => { throw { name: 'ScriptError', message: 'Error code PERMISSION_DENIED.' }; });
    expect(await refusal(elsewhere.workbook.apply(EDITS))).toEqual(['several-accounts', 'PERMISSION_DENIED']);
    vi.stubGlobal('navigator', { onLine: false });
    const { workbook, asked } = workbookOver(() => SILENT);
    expect(await refusal(workbook.apply(EDITS))).toEqual(['offline', 'no network']);
    expect(asked).toEqual([]);
  });
});

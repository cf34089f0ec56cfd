/** The hosts with somebody else at work between two of their steps. */
import type { Workbook } from '../../core/index.ts';
import { openExcel } from '../conformance/hosts.ts';
import type { Book } from '../hosts/book/book.ts';
import { MemoryWorkbook } from '../hosts/memory/memory-workbook.ts';
import type { OfficeHost } from '../hosts/office/office-host.ts';
import type { OfficeInNode } from '../hosts/office/node.ts';
import { ActionKind } from '../hosts/office/wire.ts';
import type { RequestBody } from '../hosts/office/wire.ts';

export const GAPS = ['before read', 'read → verify', 'verify → write', 'write → check', 'after check'] as const;
export type Gap = (typeof GAPS)[number];

export interface Interfered {
  readonly workbook: Workbook;
  /** From now on, what happens just before the next batch that writes, and just after it. */
  readonly between: (acts: { readonly beforeWrite?: () => void; readonly beforeCheck?: () => void }) => void;
  /** Round trips so far; null where the host has none to count. */
  readonly syncs: () => number | null;
}

export interface InterferedHost {
  readonly name: string;
  readonly open: (book: Book) => Interfered;
}

/** Excel's adapter, with the stand-in behind it. */
interface ExcelHost extends InterferedHost {
  readonly open: (book: Book) => InterferedExcel;
}

export interface InterferedExcel extends Interfered {
  readonly host: OfficeHost;
}

/** Whether a request sets cells. */
export function isWriting({ Actions }: RequestBody): boolean {
  return Actions.some(({ ActionType, Name }) => ActionType === ActionKind.setProperty && /^(?:values|formulas|numberFormat)$/i.test(Name));
}

/** Answers come in the next turn of the loop: waiting a millisecond for each adds up. */
function soon(task: () => void, milliseconds: number): void {
  if (milliseconds === 0) setImmediate(task);
  else setTimeout(task, milliseconds);
}

let office: OfficeInNode | null = null;
let adapter: Workbook | null = null;

/** Excel's adapter over the real Office.js, which is loaded once for all workbooks of a test file. */
export const EXCEL: ExcelHost = {
  name: 'Excel',
  open: (book) => {
    if (office === null || adapter === null) {
      ({ office, workbook: adapter } = openExcel(book, { currentYear: 2026, schedule: soon }));
    }
    const host = office.open(book);
    return {
      host,
      workbook: adapter,
      between: ({ beforeWrite, beforeCheck }) => {
        let hasWritten = false;
        host.beforeRequest = (body) => {
          if (hasWritten) {
            host.beforeRequest = null;
            beforeCheck?.();
          } else if (isWriting(body)) {
            hasWritten = true;
            beforeWrite?.();
          }
        };
      },
      syncs: () => host.syncCount,
    };
  },
};

export const MEMORY: InterferedHost = {
  name: 'memory',
  open: (book) => {
    const workbook = new MemoryWorkbook(book, 'fr-CA');
    const once = (act: (() => void) | undefined): (() => void) => {
      let isDone = act === undefined;
      return () => {
        if (!isDone) act?.();
        isDone = true;
      };
    };
    return {
      workbook,
      between: ({ beforeWrite, beforeCheck }) => { workbook.gaps = { beforeWrite: once(beforeWrite), beforeCheck: once(beforeCheck) }; },
      syncs: () => null,
    };
  },
};

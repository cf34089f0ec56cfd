/** The hosts with somebody else at work between two of their steps. */
import type { Workbook } from '../../core/index.ts';
import { openExcel, openSheets } from '../conformance/hosts.ts';
import type { Book } from '../hosts/book/book.ts';
import type { GoogleInNode } from '../hosts/google/node.ts';
import type { ScriptHost } from '../hosts/google/script-host.ts';
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
  /**
   * Whether a write can tell what stood in a cell at its very moment. Excel reads and writes in one batch; in Google what
   * somebody types between the last look and the write is gone before anything can read it.
   */
  readonly seesMoment: boolean;
  /** Whether it says how far a formula's result spills; else nothing is written below one that may. */
  readonly tellsSpills: boolean;
  readonly open: (book: Book) => Interfered | Promise<Interfered>;
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
  seesMoment: true,
  tellsSpills: true,
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
  seesMoment: true,
  tellsSpills: true,
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

/** Calls of Google's that set cells. */
const SETTING = /^(?:Range|RangeList)\.(?:setValues?|setFormulas?|setNumberFormats?)$/;

export interface InterferedGoogle extends Interfered {
  readonly google: GoogleInNode;
}

interface SheetsHost extends InterferedHost {
  readonly open: (book: Book) => Promise<InterferedGoogle>;
}

/** The sidebar's adapter over the shipped server: others come in before the first call that sets cells, and after the flush. */
export const GOOGLE: SheetsHost = {
  name: 'Google Sheets',
  seesMoment: false,
  tellsSpills: false,
  open: async (book) => {
    const { google, workbook } = await openSheets(book, { currentYear: 2026, isLoadedOnce: true });
    return { google, workbook, between: gapsOf(google.host), syncs: google.callCount };
  },
};

/** Comes in before the first call that sets cells, and right after the flush. */
export function gapsOf(host: ScriptHost): Interfered['between'] {
  return ({ beforeWrite, beforeCheck }) => {
    let step: 'looking' | 'writing' | 'written' = 'looking';
    host.beforeCall = (member) => {
      if (step === 'looking' && SETTING.test(member)) {
        step = 'writing';
        beforeWrite?.();
      } else if (step === 'writing' && member === 'SpreadsheetApp.flush') step = 'written';
      else if (step === 'written') {
        host.beforeCall = null;
        beforeCheck?.();
      }
    };
  };
}

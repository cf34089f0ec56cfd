/** Shows cells in the grid as the person moves through the list: the last one wins, and Esc finds the way back. */
import { HostError } from '../host.ts';
import type { Workbook } from '../host.ts';
import type { CellRef } from '../table/cell-ref.ts';

export interface RevealListener {
  readonly onShown: () => void;
  readonly onFault: (error: HostError) => void;
  /** Anything but a HostError is a bug. */
  readonly onBug: (error: unknown) => void;
}

export interface RevealQueue {
  /** Shows a cell once the person stays on it, so that a held arrow key doesn't ask for every row. */
  readonly soon: (cell: CellRef) => void;
  readonly now: (cell: CellRef) => void;
  /** Shows the cell again that the person was on before the first of the cells shown. */
  readonly back: () => void;
  /** The person has gone on elsewhere: from now on that is where they were. */
  readonly forget: () => void;
  readonly stop: () => void;
}

/** Long enough to pass over rows while a key repeats, short enough to feel immediate. */
const PAUSE_MS = 90;

export function createRevealQueue(workbook: Workbook, listener: RevealListener): RevealQueue {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: CellRef | null = null;
  let isRunning = false;
  let isStopped = false;
  /** Undefined until a cell was shown, null where the host can't tell. */
  let origin: CellRef | null | undefined;

  async function run(): Promise<void> {
    if (isRunning) return;
    isRunning = true;
    try {
      while (waiting !== null && !isStopped) {
        const cell: CellRef = waiting;
        waiting = null;
        if (origin === undefined) origin = await workbook.activeCell();
        await workbook.reveal(cell);
        if (!isStopped) listener.onShown();
      }
    } catch (error) {
      if (isStopped) return;
      if (error instanceof HostError) listener.onFault(error);
      else listener.onBug(error);
    } finally {
      isRunning = false;
    }
    // A cell asked for while the last one failed still wants showing.
    if (waiting !== null && !isStopped) await run();
  }

  function now(cell: CellRef): void {
    clearTimeout(timer);
    waiting = cell;
    void run();
  }

  return {
    now,
    soon: (cell) => {
      clearTimeout(timer);
      timer = setTimeout(() => now(cell), PAUSE_MS);
    },
    back: () => {
      clearTimeout(timer);
      waiting = null;
      if (origin !== undefined && origin !== null) now(origin);
    },
    forget: () => {
      origin = undefined;
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}

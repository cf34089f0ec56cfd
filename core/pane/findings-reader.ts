/** Reads the findings once, again on request, and quietly again after people's changes. */
import { HostError } from '../host.ts';
import type { ReadOptions, Unsubscribe, Workbook } from '../host.ts';
import { createLull } from './lull.ts';
import type { Loaded } from './load-findings.ts';

export interface ReaderListener {
  readonly onStarted: (isQuiet: boolean) => void;
  readonly onProgress: (done: number, total: number) => void;
  readonly onLoaded: (loaded: Loaded) => void;
  readonly onFault: (during: 'read' | 'watch', error: HostError) => void;
  /** Anything but a HostError is a bug. */
  readonly onBug: (error: unknown) => void;
}

export interface FindingsReader {
  /** Reads because the person asked to. */
  readonly read: () => void;
  readonly cancel: () => void;
  readonly stop: () => void;
}

/** Starts at once: reads, and listens for changes. */
export function startFindingsReader(
  workbook: Workbook,
  load: (options: ReadOptions) => Promise<Loaded>,
  listener: ReaderListener,
): FindingsReader {
  let isReading = false;
  let isCancelled = false;
  let isStopped = false;
  /** What to do once the reading under way has ended. */
  let next: 'nothing' | 'quiet' | 'asked' = 'nothing';
  const changes = createLull(() => void read(true));

  function fail(during: 'read' | 'watch', error: unknown): void {
    if (isStopped) return;
    if (error instanceof HostError) listener.onFault(during, error);
    else listener.onBug(error);
  }

  async function read(isQuiet: boolean): Promise<void> {
    if (isReading) {
      next = isQuiet && next === 'nothing' ? 'quiet' : 'asked';
      return;
    }
    isReading = true;
    isCancelled = false;
    listener.onStarted(isQuiet);
    try {
      // Once stopped, the reading is cancelled and reports nothing more.
      const loaded = await load({ onProgress: listener.onProgress, isCancelled: () => isCancelled || isStopped });
      if (!isStopped) listener.onLoaded(loaded);
    } catch (error) {
      fail('read', error);
    }
    isReading = false;
    if (next === 'nothing' || isStopped) return;
    const isNextQuiet = next === 'quiet';
    next = 'nothing';
    if (isNextQuiet) changes.note();
    else await read(false);
  }

  function onChange(): void {
    if (!isStopped) changes.note();
  }

  const watching: Promise<Unsubscribe | null> = workbook.watch(onChange).catch((error: unknown) => {
    fail('watch', error);
    return null;
  });
  void read(false);

  return {
    read: () => {
      changes.clear();
      void read(false);
    },
    cancel: () => {
      isCancelled = true;
    },
    stop: () => {
      isStopped = true;
      changes.clear();
      // The pane is gone: whether the host could end its notices no longer shows anywhere.
      void watching.then((unsubscribe) => unsubscribe?.()).catch(() => undefined);
    },
  };
}

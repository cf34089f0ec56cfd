/** Reads the findings once, again on request, and quietly again after people's changes. */
import { HostError } from '../host.ts';
import type { ReadOptions, Unsubscribe, Workbook } from '../host.ts';
import { cancellable } from './cancellable.ts';
import type { Cancellable } from './cancellable.ts';
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
  let reading: Cancellable<Loaded> | null = null;
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
      // What the person asked for is not to be forgotten for a change that came after it, nor the other way round.
      if (!isQuiet) next = 'asked';
      else if (next === 'nothing') next = 'quiet';
      return;
    }
    isReading = true;
    listener.onStarted(isQuiet);
    reading = cancellable((isCancelled) => {
      // Once stopped or cancelled, the reading reports nothing more, even if the host still answers it.
      const isOver = (): boolean => isCancelled() || isStopped;
      return load({ onProgress: (done, total) => (isOver() ? undefined : listener.onProgress(done, total)), isCancelled: isOver });
    });
    try {
      const loaded = await reading.result;
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

  const watching: Promise<Unsubscribe | null> = workbook.watch(() => (isStopped ? undefined : changes.note())).catch((error: unknown) => {
    fail('watch', error);
    return null;
  });
  void read(false);

  return {
    read: () => {
      changes.clear();
      void read(false);
    },
    cancel: () => reading?.cancel(),
    stop: () => {
      isStopped = true;
      changes.clear();
      endWatching(watching);
    },
  };
}

/** The pane is gone: whether the host could end its notices no longer shows anywhere. */
function endWatching(watching: Promise<Unsubscribe | null>): void {
  void watching.then((unsubscribe) => unsubscribe?.()).catch(() => undefined);
}

/** Writes what the person asked for, one thing at a time, and tells how it went. */
import type { Applied } from '../edits/edit.ts';
import { HostError } from '../host.ts';
import type { Done } from '../words/behaviour-words.ts';
import type { Written } from '../words/columns-words.ts';
import { troubleIn } from './write-trouble.ts';
import type { WriteTrouble } from './write-trouble.ts';

export interface WriterListener {
  readonly onStarted: (what: Written) => void;
  readonly onWritten: (what: Written, done: Done | null) => void;
  readonly onTrouble: (trouble: WriteTrouble) => void;
  /** Anything but a HostError is a bug. */
  readonly onBug: (error: unknown) => void;
}

/** What was written, and what is told of it: null where what is shown next tells enough. */
export interface Act {
  readonly applied: Applied;
  readonly done: Done | null;
}

export interface Writer {
  /** Does nothing while something else is being written. */
  readonly write: (what: Written, act: () => Promise<Act>) => void;
  /** What is under way goes on, but is no longer told of. */
  readonly stop: () => void;
}

export function createWriter(listener: WriterListener): Writer {
  let isWriting = false;
  let isStopped = false;

  async function run(what: Written, act: () => Promise<Act>): Promise<void> {
    isWriting = true;
    listener.onStarted(what);
    try {
      const { applied, done } = await act();
      const trouble = isToldInFull(done, applied) ? null : troubleIn(applied);
      if (isStopped) return;
      if (trouble === null) listener.onWritten(what, done);
      else listener.onTrouble(trouble);
    } catch (error) {
      if (isStopped) return;
      if (error instanceof HostError) listener.onTrouble({ kind: 'fault', fault: error.fault, isPartial: false });
      else listener.onBug(error);
    } finally {
      isWriting = false;
    }
  }

  return {
    write: (what, act) => {
      if (!isWriting) void run(what, act);
    },
    stop: () => {
      isStopped = true;
    },
  };
}

/** Mends are told with what was left alone and why: nothing of that is trouble unless the host failed. */
function isToldInFull(done: Done | null, { fault }: Applied): boolean {
  return done?.kind === 'mended' && fault === null;
}

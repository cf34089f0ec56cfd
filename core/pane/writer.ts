/** Writes what the person asked for, one thing at a time, and tells how it went. */
import type { Applied } from '../edits/edit.ts';
import { HostError } from '../host.ts';
import type { Done } from '../words/behaviour-words.ts';
import type { Written } from '../words/columns-words.ts';
import { troubleIn } from './write-trouble.ts';
import type { WriteTrouble } from './write-trouble.ts';

export interface WriterListener {
  readonly onStarted: (what: Written) => void;
  /** `applied` with what was hit of other people's. */
  readonly onWritten: (what: Written, done: Done | null, applied: Applied) => void;
  readonly onTrouble: (trouble: WriteTrouble, applied: Applied | null) => void;
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
      if (trouble === null) listener.onWritten(what, done, applied);
      else listener.onTrouble(trouble, applied);
    } catch (error) {
      if (isStopped) return;
      if (error instanceof HostError) listener.onTrouble({ kind: 'fault', fault: error.fault, extent: 'nothing' }, null);
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

/** Of these is told what was left alone and why: nothing of that is trouble unless the host failed, or nothing came of it. */
function isToldInFull(done: Done | null, { fault, written }: Applied): boolean {
  if (done === null || fault !== null) return false;
  if (done.kind === 'mended' || done.kind === 'marked' || done.kind === 'put-back' || (done.kind === 'told' && !done.isWhole)) return true;
  return written > 0 && (done.kind === 'reverted' || done.kind === 'column-added' || done.kind === 'shifts-added' || done.kind === 'absences-added' || done.kind === 'ids-added');
}

/** One batch of Office.js calls, guarded: waits out cell editing, gives up on a silent host, names every fault. */
import { HostError } from '../../core/host.ts';
import { hostErrorFrom } from './office-fault.ts';

/** How long a host may keep silent. A sync that never returns has been reported for desktop Excel. */
const SILENCE_MS = 30_000;
/** How long to wait for a person to finish editing a cell, and between two tries. */
const EDIT_MODE_MS = 10_000;
const EDIT_MODE_STEP_MS = 500;

/** What is awaited inside a batch: use this in place of `context.sync()`. */
export type Sync = () => Promise<void>;

/**
 * Runs a batch that only reads, and so may be run again from its start.
 * @throws HostError
 */
export async function readBatch<Result>(batch: (context: Excel.RequestContext, sync: Sync) => Promise<Result>): Promise<Result> {
  for (let waited = 0; ; waited += EDIT_MODE_STEP_MS) {
    try {
      return await runOnce(batch);
    } catch (caught) {
      const error = hostErrorFrom(caught);
      const isEditing = error instanceof HostError && error.fault === 'cell-edit-mode';
      if (!isEditing || waited >= EDIT_MODE_MS) throw error;
      await delay(EDIT_MODE_STEP_MS);
    }
  }
}

/**
 * Takes handlers of events away, which go in the context that they came in with.
 * @throws HostError
 */
export async function removeHandlers(handlers: readonly { readonly context: unknown; remove(): void }[]): Promise<void> {
  const [first] = handlers;
  if (first === undefined) return;
  // A handler can be taken away once only: what is refused while a person types into a cell is not tried before they have entered it.
  await readBatch((_context, sync) => sync());
  try {
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await withinSilence(context.sync());
    });
  } catch (caught) {
    throw hostErrorFrom(caught);
  }
}

/**
 * Runs a batch once: for what a person asked for at this moment, such as a selection.
 * @throws HostError
 */
export async function immediateBatch<Result>(batch: (context: Excel.RequestContext, sync: Sync) => Promise<Result>): Promise<Result> {
  try {
    return await runOnce(batch);
  } catch (caught) {
    throw hostErrorFrom(caught);
  }
}

function runOnce<Result>(batch: (context: Excel.RequestContext, sync: Sync) => Promise<Result>): Promise<Result> {
  return Excel.run((context) => batch(context, () => withinSilence(context.sync())));
}

function withinSilence(answer: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new HostError('no-answer', `${SILENCE_MS / 1000} s`)), SILENCE_MS);
    answer.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Tells when the person selects other cells, on whichever tab. */
import type { Unsubscribe } from '../../core/host.ts';
import { immediateBatch } from './excel-run.ts';

/** @throws HostError when the event can't be registered. */
export async function watchSelection(listener: () => void): Promise<Unsubscribe> {
  const handler = await immediateBatch(async (context, sync) => {
    const added = context.workbook.onSelectionChanged.add(() => Promise.resolve(listener()));
    await sync();
    return added;
  });
  return async () => {
    // A handler goes in the context that it came in with.
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}

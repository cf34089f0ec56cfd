/** Tells when the person selects other cells, on whichever tab. */
import type { Unsubscribe } from '../../core/host.ts';
import { readBatch, removeHandlers } from './excel-run.ts';

/** @throws HostError when the event can't be registered. */
export async function watchSelection(listener: () => void): Promise<Unsubscribe> {
  const handler = await readBatch(async (context, sync) => {
    const added = context.workbook.onSelectionChanged.add(() => Promise.resolve(listener()));
    await sync();
    return added;
  });
  return () => removeHandlers([handler]);
}

/** Tells when cells or sheets change, by whomever. */
import type { ChangeListener, Unsubscribe } from '../../core/host.ts';
import { readBatch, removeHandlers } from './excel-run.ts';

/** @throws HostError when the events can't be registered. */
export async function watchChanges(listener: ChangeListener): Promise<Unsubscribe> {
  const handlers = await readBatch(async (context, sync) => {
    const { worksheets } = context.workbook;
    const tell = ({ worksheetId }: { worksheetId: string }): Promise<void> => Promise.resolve(listener([worksheetId]));
    const added = [worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell)];
    await sync();
    return added;
  });
  return () => removeHandlers(handlers);
}

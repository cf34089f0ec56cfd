/** Tells when cells or sheets change, by whomever. */
import type { ChangeListener, Unsubscribe } from '../../core/host.ts';
import { immediateBatch } from './excel-run.ts';

/** @throws HostError when the events can't be registered. */
export async function watchChanges(listener: ChangeListener): Promise<Unsubscribe> {
  const handlers: { context: unknown; remove(): void }[] = [];
  await immediateBatch(async (context, sync) => {
    const { worksheets } = context.workbook;
    const tell = ({ worksheetId }: { worksheetId: string }): Promise<void> => Promise.resolve(listener([worksheetId]));
    handlers.push(worksheets.onChanged.add(tell), worksheets.onAdded.add(tell), worksheets.onDeleted.add(tell));
    await sync();
  });
  return async () => {
    const first = handlers[0];
    if (first === undefined) return;
    // Handlers go in the context that they came in with.
    await Excel.run(first.context as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  };
}

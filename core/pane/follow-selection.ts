/** Follows what is selected in the grid while something depends on it: by the host's own hint, or by looking now and then. */
import { HostError } from '../host.ts';
import type { Unsubscribe, Workbook } from '../host.ts';

/** Dragging over rows tells of each of them: wait until it rests. */
const REST_MS = 200;
/** Of a host that tells nothing, each look is a question to its service. */
const LOOK_MS = 2000;

/**
 * @param onOther Called when something else may be selected.
 * @param onBug Anything but a HostError is a bug; a host that can't tell for a moment is asked again.
 * @returns Stops following.
 */
export function followSelection(workbook: Workbook, onOther: () => void, onBug: (error: unknown) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  let unsubscribe: Unsubscribe | null = null;
  const later = (act: () => void, wait: number): void => {
    clearTimeout(timer);
    if (!isStopped) timer = setTimeout(act, wait);
  };
  const leave = (stop: Unsubscribe): void => void stop().catch((error: unknown) => (error instanceof HostError ? undefined : onBug(error)));

  async function look(last: string | null): Promise<void> {
    let now = last;
    if (document.visibilityState === 'visible') {
      try {
        now = JSON.stringify(await workbook.selectedRows());
      } catch (error) {
        if (!(error instanceof HostError)) return onBug(error);
      }
    }
    if (last !== null && now !== last && !isStopped) onOther();
    later(() => void look(now), LOOK_MS);
  }

  async function listen(): Promise<void> {
    if (workbook.watchSelection === undefined) return look(null);
    try {
      const stop = await workbook.watchSelection(() => later(onOther, REST_MS));
      if (isStopped) leave(stop);
      else unsubscribe = stop;
    } catch (error) {
      if (!(error instanceof HostError)) return onBug(error);
      await look(null);
    }
  }

  void listen();
  return () => {
    isStopped = true;
    clearTimeout(timer);
    if (unsubscribe !== null) leave(unsubscribe);
  };
}

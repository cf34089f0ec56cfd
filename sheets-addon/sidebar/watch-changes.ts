/** Asks the server now and then what was changed: Google tells a sidebar nothing by itself. */
import { HostError } from '../../core/host.ts';
import type { ChangeListener, Unsubscribe } from '../../core/host.ts';
import { isSeen, onTurn } from './page-state.ts';
import type { Server } from './server.ts';

/** Between two questions while the sidebar is seen. */
const EVERY_MS = 15_000;
/** After faults, at the longest. */
const SLOWEST_MS = 240_000;
/** A person who goes to and fro asks no more often than that. */
const SOONEST_MS = 2_000;

/** @throws HostError when the server doesn't say where to begin. */
export async function watchChanges(server: Server, listener: ChangeListener): Promise<Unsubscribe> {
  let { mark } = await server.call('changes', null);
  let wait = EVERY_MS;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let isOver = false;
  let asked = performance.now();

  const ask = async (): Promise<void> => {
    isAsking = true;
    asked = performance.now();
    try {
      const changes = await server.call('changes', mark);
      mark = changes.mark;
      wait = EVERY_MS;
      if (!isOver && (changes.sheets === null || changes.sheets.length > 0)) listener(changes.sheets);
    } catch (caught) {
      if (!(caught instanceof HostError)) throw caught;
      // Whoever checks next meets the fault with its sentence; until then ask less and less often.
      wait = Math.min(wait * 2, SLOWEST_MS);
    } finally {
      isAsking = false;
      plan(wait);
    }
  };
  const plan = (milliseconds: number): void => {
    clearTimeout(timer);
    if (isOver || isAsking || !isSeen()) return;
    timer = setTimeout(() => void ask(), milliseconds);
  };
  /** The person comes back, or goes: ask at once, or not until they are back. */
  const turn = (): void => plan(Math.max(0, Math.min(wait, SOONEST_MS - (performance.now() - asked))));

  const stopTurning = onTurn(turn);
  plan(wait);
  return () => {
    isOver = true;
    clearTimeout(timer);
    stopTurning();
    return Promise.resolve();
  };
}

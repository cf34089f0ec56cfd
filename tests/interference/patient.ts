/** Lets time pass for a call that waits for a host, faster than it does: only while nothing else is under way. */
import { vi } from 'vitest';

/** So many turns without a request mean that everybody waits for a clock. */
const IDLE_TURNS = 6;
const STEP_MS = 2_500;
const MOST_STEPS = 400;

/** `setTimeout` alone is faked: the stand-in answers by the turns of the loop. */
export function fakeClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
}

export function realClock(): void {
  vi.useRealTimers();
}

/** @param requests How many requests the host has seen so far. */
export async function inTime<Answer>(call: Promise<Answer>, requests: () => number): Promise<Answer> {
  let isSettled = false;
  const settle = (): void => { isSettled = true; };
  call.then(settle, settle);
  for (let step = 0; step < MOST_STEPS && !isSettled; step += 1) {
    for (let turn = 0, seen = requests(); turn < IDLE_TURNS && !isSettled; turn += 1) {
      await new Promise((resolve) => { setImmediate(resolve); });
      if (requests() !== seen) [turn, seen] = [0, requests()];
    }
    if (!isSettled) await vi.advanceTimersByTimeAsync(STEP_MS);
  }
  if (!isSettled) throw new Error('The call never came to an end.');
  return call;
}

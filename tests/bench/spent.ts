/** How long something took: by the clock or by the processor, whichever is less. */

export interface Moment {
  readonly clock: number;
  /** Milliseconds of processor time, the collector's and the compiler's threads included. */
  readonly processor: number;
}

export function now(): Moment {
  const { user, system } = process.cpuUsage();
  return { clock: performance.now(), processor: (user + system) / 1000 };
}

/**
 * Both hold all that the thread itself has worked: the clock counts what other processes took meanwhile, the processor what
 * other threads did beside it. The less of the two is nearer.
 */
export function spent(from: Moment, to: Moment): number {
  return Math.min(to.clock - from.clock, to.processor - from.processor);
}

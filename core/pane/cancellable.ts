/** Lets a person end work that may never end by itself. */
import { HostError } from '../host.ts';

export interface Cancellable<Result> {
  /** Rejects with the fault `cancelled` as soon as the work is cancelled, whether or not it goes on. */
  readonly result: Promise<Result>;
  readonly cancel: () => void;
}

/** Starts the work; it may ask whether it has been cancelled. */
export function cancellable<Result>(work: (isCancelled: () => boolean) => Promise<Result>): Cancellable<Result> {
  let isCancelled = false;
  let cancel = (): void => undefined;
  const cancelled = new Promise<never>((_, reject) => {
    cancel = () => {
      isCancelled = true;
      reject(new HostError('cancelled'));
    };
  });
  return { result: Promise.race([work(() => isCancelled), cancelled]), cancel: () => cancel() };
}

/** What a test orders of Google: a fault at a call of its services, somebody who comes in before one, an answer that is lost. */
import { HostError } from '../../core/index.ts';
import type { ScriptRun } from '../../sheets-addon/sidebar/script-run.ts';
import { FAULTS } from '../hosts/google/faults.ts';
import type { FaultName } from '../hosts/google/faults.ts';
import type { GoogleInNode } from '../hosts/google/node.ts';

// The keys of a record of all of them.
const NAMES = Object.keys(FAULTS) as FaultName[];
/** What a call of a service may meet. */
export const SERVICE_FAULTS: readonly FaultName[] = NAMES.filter((name) => FAULTS[name].isBeforeRun !== true);
/** What keeps a call of the sidebar from the server. */
export const WIRE_FAULTS: readonly FaultName[] = NAMES.filter((name) => FAULTS[name].isBeforeRun === true);

/** What was answered, or the fault with which it was refused. */
export async function outcome<Answer>(call: Promise<Answer>): Promise<Answer | HostError> {
  return call.catch((caught: unknown) => {
    if (caught instanceof HostError) return caught;
    throw caught;
  });
}

/** How many calls of services something takes. */
export async function serviceCalls({ host }: GoogleInNode, act: () => Promise<unknown>): Promise<number> {
  const sum = (): number => [...host.counts.values()].reduce((all, count) => all + count, 0);
  const before = sum();
  await act();
  return sum() - before;
}

/** Does something right before the nth call of a service from now on. */
export function beforeCall({ host }: GoogleInNode, nth: number, act: () => void): void {
  let count = 0;
  host.beforeCall = () => {
    count += 1;
    if (count !== nth) return;
    host.beforeCall = null;
    act();
  };
}

/** Nothing is ordered any more. */
export function calm({ host }: GoogleInNode): void {
  host.beforeCall = null;
  host.faults.clear();
}

export function upTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** The server does what it is asked to, and the sidebar never hears of it. */
export function losingAnswers(run: ScriptRun): ScriptRun {
  const over = (inner: ScriptRun): ScriptRun => ({
    withSuccessHandler: () => over(inner),
    withFailureHandler: (handler) => over(inner.withFailureHandler(handler).withSuccessHandler(() => handler({ name: 'NetworkError', message: 'Connection failure due to HTTP 0' }))),
    suiviCall: (question) => inner.suiviCall(question),
  });
  return over(run);
}

/** Asks the server: one JSON text each way, every failure a `HostError`, and no waiting without end. */
import { HostError } from '../../core/host.ts';
import type { HostFault } from '../../core/host.ts';
import { SERVER_FUNCTION } from '../wire.ts';
import type { Answer, CallName, Calls, Question } from '../wire.ts';
import { hostErrorFrom } from './script-fault.ts';
import type { ScriptRun } from './script-run.ts';

/** What the sidebar has of the server. */
export interface Server {
  /** Rejects with HostError. */
  readonly call: <Name extends CallName>(name: Name, ask: Calls[Name]['ask']) => Promise<Calls[Name]['answer']>;
}

/**
 * How long the server may keep silent. Google stops a run after six minutes and says so; a run that writes is waited
 * for until then, since nothing else tells what it did.
 */
const SILENCE_MS = 120_000;
const WRITING_SILENCE_MS = 390_000;

/** Errors that are not the server's own word. */
const lost = new WeakSet<HostError>();

/** Faults with which Google refuses to begin. */
const REFUSED: ReadonlySet<HostFault> = new Set<HostFault>(['several-accounts', 'not-authorised']);

/** Whether a call failed on its way, so that nobody knows what the server did before or since. */
export function isLost(error: HostError): boolean {
  return lost.has(error) && !REFUSED.has(error.fault);
}

export function connectServer(run: ScriptRun): Server {
  return {
    call: (name, ask) => new Promise((resolve, reject) => {
      const silence = name === 'apply' ? WRITING_SILENCE_MS : SILENCE_MS;
      const timer = setTimeout(() => reject(lostOnTheWay(new HostError('no-answer', `${silence / 1000} s`))), silence);
      const question: Question<typeof name> = { call: name, ask };
      const asking = run
        .withSuccessHandler((answer) => {
          clearTimeout(timer);
          try {
            resolve(answerIn<typeof name>(answer));
          } catch (caught) {
            reject(caught);
          }
        })
        .withFailureHandler((failure) => {
          clearTimeout(timer);
          reject(lostOnTheWay(hostErrorFrom(failure)));
        });
      asking[SERVER_FUNCTION](JSON.stringify(question));
    }),
  };
}

/** @throws HostError when the server says that it could not, or says nothing that it should. */
function answerIn<Name extends CallName>(text: unknown): Calls[Name]['answer'] {
  if (typeof text !== 'string') throw lostOnTheWay(new HostError('unexpected', 'the server’s answer is no text'));
  const answer = parsed<Name>(text);
  if ('fault' in answer) throw new HostError(answer.fault, answer.detail);
  return answer.ok;
}

function parsed<Name extends CallName>(text: string): Answer<Name> {
  try {
    const answer: unknown = JSON.parse(text);
    // Server and sidebar are of one build: what has the shape of an answer is one.
    if (typeof answer === 'object' && answer !== null && ('ok' in answer || 'fault' in answer)) return answer as Answer<Name>;
  } catch (caught) {
    if (!(caught instanceof SyntaxError)) throw caught;
  }
  throw lostOnTheWay(new HostError('unexpected', 'the server’s answer can’t be read'));
}

function lostOnTheWay(error: HostError): HostError {
  lost.add(error);
  return error;
}

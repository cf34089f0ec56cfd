/** From what `google.script.run` says of a failure to the fault that Suivi has a sentence for. */
import { HostError } from '../../core/host.ts';
import { faultSaid } from '../wire/fault-words.ts';
import type { ScriptFailure } from './script-run.ts';

/** As much of a name as the technical line of a message has room for. */
const LONGEST_NAME = 60;

export function hostErrorFrom({ name, message }: ScriptFailure): HostError {
  const kind = typeof name === 'string' ? name : '';
  const said = faultSaid([kind, message].filter((part) => typeof part === 'string').join(': '));
  // Words that aren't known may name anything: only what kind of error it was is told.
  return said === null ? new HostError('unexpected', kind.slice(0, LONGEST_NAME)) : new HostError(said.fault, said.words);
}

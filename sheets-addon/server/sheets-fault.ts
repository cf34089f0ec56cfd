/** From whatever is thrown on the server to the fault that Suivi has a sentence for. */
import { HostError } from '../../core/host.ts';
import { faultSaid } from '../wire/fault-words.ts';

/** Characters of a host's words that are shown. */
const MOST_SHOWN = 120;

/**
 * A HostError for anything caught. What Google says may name what cells hold or who people are: of words that are known
 * only those are kept, of others the first clause without what stands in quotes.
 */
export function hostErrorFrom(caught: unknown): HostError {
  if (caught instanceof HostError) return caught;
  const { name, message } = wordsOf(caught);
  const said = faultSaid(message);
  return said === null ? new HostError('unexpected', joined(name, firstClause(message))) : new HostError(said.fault, joined(name, said.words));
}

function wordsOf(caught: unknown): { readonly name: string; readonly message: string } {
  if (typeof caught !== 'object' || caught === null) return { name: '', message: typeof caught === 'string' ? caught : '' };
  const { name, message } = caught as { readonly name?: unknown; readonly message?: unknown };
  return { name: typeof name === 'string' ? name : '', message: typeof message === 'string' ? message : '' };
}

function joined(name: string, words: string): string {
  return [/^\w{1,40}$/.test(name) ? name : '', words].filter((part) => part !== '').join(': ');
}

function firstClause(message: string): string {
  const open = message.slice(0, 4 * MOST_SHOWN).replace(/"[^"]*"?|'[^']*'?|“[^”]*”?|«[^»]*»?|‘[^’]*’?|`[^`]*`?/g, '…').replace(/[^\s@]{1,64}@\S{1,80}/g, '…');
  return (/^[^.:;\r\n]*/.exec(open)?.[0] ?? '').trim().slice(0, MOST_SHOWN);
}

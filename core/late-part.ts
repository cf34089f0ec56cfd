/** Waits for a part of Suivi that is fetched when it is first needed. */
import { HostError } from './host.ts';

/** @throws HostError `offline` when the part can't be fetched; another try may succeed. */
export async function fetchPart<Part>(part: Promise<Part>): Promise<Part> {
  try {
    return await part;
  } catch (error) {
    // What browsers throw when a module can't be fetched; the person can do the same about it as about a lost host.
    if (error instanceof TypeError) throw new HostError('offline', 'a part of Suivi could not be fetched');
    throw error;
  }
}

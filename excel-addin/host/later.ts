/** Parts of the add-in that are fetched when they are asked for. */
import { HostError } from '../../core/host.ts';

/** @throws HostError where a part can't be fetched */
export async function later<Module>(module: Promise<Module>): Promise<Module> {
  return module.catch((error: unknown) => {
    // What browsers throw when a module can't be fetched.
    throw error instanceof TypeError ? new HostError('offline', 'a part of the add-in could not be fetched') : error;
  });
}

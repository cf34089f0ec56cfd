/** The person's own choices, kept with their Google account for this add-on alone. */
import { HostError } from '../../core/host.ts';
import type { PreferenceName, PreferencesStore } from '../../core/pane/surroundings.ts';
import type { Opening } from '../wire.ts';
import type { Server } from './server.ts';

/** What was kept came with the page; a choice made since counts at once, and is sent to be kept. */
export function accountPreferences(server: Server, opening: Opening): PreferencesStore {
  const kept = new Map<string, string>(Object.entries(opening.preferences));
  return {
    read: (name) => kept.get(name) ?? null,
    write(name, value) {
      kept.set(name, value);
      void keep(server, name, value);
    },
  };
}

async function keep(server: Server, name: PreferenceName, value: string): Promise<void> {
  try {
    await server.call('keep', { name, value: value === '' ? null : value });
  } catch (caught) {
    // What can't be kept lasts as long as the sidebar.
    if (!(caught instanceof HostError)) throw caught;
  }
}

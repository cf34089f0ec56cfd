/** The person's own choices, kept in this browser alone. */
import type { PreferenceName, PreferencesStore } from '../../core/pane/surroundings.ts';

const PREFIX = 'suivi.';

/** Where storage is forbidden, a choice lasts as long as the pane. */
export function localPreferences(): PreferencesStore {
  const kept = new Map<PreferenceName, string>();
  return {
    read(name) {
      return kept.get(name) ?? readStored(name);
    },
    write(name, value) {
      kept.set(name, value);
      writeStored(name, value);
    },
  };
}

function readStored(name: PreferenceName): string | null {
  try {
    return localStorage.getItem(PREFIX + name);
  } catch (caught) {
    if (caught instanceof DOMException) return null;
    throw caught;
  }
}

function writeStored(name: PreferenceName, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch (caught) {
    // Private windows and organisations may forbid storage: the copy in memory serves.
    if (!(caught instanceof DOMException)) throw caught;
  }
}

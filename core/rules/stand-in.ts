/** Whether somebody can take over from an owner. */
import { fold } from '../lexicon/fold.ts';
import type { OwnerEntry } from '../table/calendar.ts';

/**
 * `nobody` where no backup is named, `owner` where the owner is named again. Null where there is a backup, and where
 * there is no owner to take over from; of several owners, one stands in for the other.
 */
export function standInTrouble(owner: OwnerEntry, backup: OwnerEntry): 'nobody' | 'owner' | null {
  if (owner.people.length === 0 || owner.shared !== null) return null;
  if (backup.people.length === 0) return backup.shared === null ? 'nobody' : null;
  if (backup.shared !== null) return null;
  const owners = new Set(owner.people.map(fold));
  return backup.people.every((name) => owners.has(fold(name))) ? 'owner' : null;
}

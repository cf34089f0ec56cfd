/** Names of a cell that stand for nobody of the team, and those that two people bear. */
import type { OwnerEntry } from '../../table/calendar.ts';
import type { TeamFacts } from './team-facts.ts';

export interface UnknownNames {
  /** As written, in the order of the cell. */
  readonly names: readonly string[];
  /** Whether two of the team bear each of them; a name that nobody bears comes first. */
  readonly isShared: boolean;
}

/** Null where each name of the cell is somebody's. */
export function unknownNames({ people }: OwnerEntry, { find }: Pick<TeamFacts, 'find'>): UnknownNames | null {
  const open = people.filter((name) => find(name) === null);
  if (open.length === 0) return null;
  const strange = open.filter((name) => !find.isAmbiguous(name));
  return strange.length > 0 ? { names: strange, isShared: false } : { names: open, isShared: true };
}

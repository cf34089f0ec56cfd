/** Which columns a person is asked about: those where a mistake would matter and is not unlikely. */
import type { Role } from '../table/role.ts';
import type { RecognisedColumn } from './recognition.ts';

/** Roles on which the checks rest. */
const WEIGHTY: ReadonlySet<Role> = new Set<Role>([
  'date', 'datetime', 'time', 'channel', 'title', 'text', 'status', 'tracking', 'owner', 'pillar', 'format', 'url',
]);
/** Below this, a column is asked about. */
const WEIGHTY_DOUBT = 0.55;
const MINOR_DOUBT = 0.3;
const NO_ROLE_DOUBT = 0.5;

/** False for what a person has said already. */
export function isQuestion({ role, confidence, channel, isRemembered = false }: RecognisedColumn): boolean {
  if (isRemembered || channel !== undefined) return false;
  if (role === null) return confidence < NO_ROLE_DOUBT;
  return confidence < (WEIGHTY.has(role) ? WEIGHTY_DOUBT : MINOR_DOUBT);
}

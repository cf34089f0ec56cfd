/** Findings that marking their posts could settle, and as what. */
import type { FindingCode } from '../../findings/finding.ts';
import type { State } from '../../table/calendar.ts';

const BY_MARKING: ReadonlyMap<FindingCode, State> = new Map<FindingCode, State>([
  ['past-unresolved', 'published'], ['scheduled-untracked', 'scheduled'], ['published-unlinked', 'published'],
]);

/** Null for findings of another kind. */
export function markFor(code: FindingCode): State | null {
  return BY_MARKING.get(code) ?? null;
}

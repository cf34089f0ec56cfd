/** The role that a word which nobody’s role is probably means: one of the team’s own, or a word that teams use for one of them. */
import { TEAM_ROLE_WORDS } from '../../lexicon/team-role-words.ts';
import { nearName } from '../channels/near-name.ts';
import type { Staff } from '../../coverage/staff.ts';

/** @returns '' where no word is near. */
export function likelyRole(word: string, { people, roleNames }: Pick<Staff, 'people' | 'roleNames'>): string {
  const held = new Set(people.flatMap(({ roles }) => roles));
  const own = nearName(word, [...held].map((role) => roleNames.get(role) ?? role));
  if (own !== '') return own;
  return nearName(word, TEAM_ROLE_WORDS.flatMap(([role, list]) => (held.has(role) ? list.split(',').map((each) => each.trim()) : [])));
}

/** What the team calls the role of a need: the word of the need's own row, where that names this role alone. */
import { teamRoleOf } from '../lexicon/team-roles.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import type { Need, Staff } from './staff.ts';

export function needWord({ roleNames }: Pick<Staff, 'roleNames'>, needs: Pick<SideTab<'needs'>, 'rows'> | null, { role, row }: Pick<Need, 'role' | 'row'>): string {
  const own = needs?.rows.find((each) => each.row === row && each.role === role)?.roleWord.trim() ?? '';
  return own !== '' && teamRoleOf(own) === role ? own : (roleNames.get(role) ?? role);
}

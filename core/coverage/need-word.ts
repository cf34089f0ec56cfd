/** What the team calls the role and the channel of a need. */
import { teamRoleOf } from '../lexicon/team-roles.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import { channelAsWritten } from '../table/decode-channel.ts';
import type { Need, Staff } from './staff.ts';

/** The word of the need's own row, where that names this role alone. */
export function needWord({ roleNames }: Pick<Staff, 'roleNames'>, needs: Pick<SideTab<'needs'>, 'rows'> | null, { role, row }: Pick<Need, 'role' | 'row'>): string {
  const own = needs?.rows.find((each) => each.row === row && each.role === role)?.roleWord.trim() ?? '';
  return own !== '' && teamRoleOf(own) === role ? own : (roleNames.get(role) ?? role);
}

/** As its row writes it; networks have names of their own, and keep their key. Null for all channels together. */
export function neededChannel({ channel, channelsWord: word = '' }: Pick<Need, 'channel' | 'channelsWord'>): string | null {
  return channel === null ? null : channelAsWritten({ word, channels: [channel] }, channel);
}

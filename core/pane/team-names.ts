/** What people, roles and channels of a team are called in sentences. */
import type { Staff } from '../coverage/staff.ts';
import { channelTitle } from '../networks/network-names.ts';
import { quotable } from '../words/quotable.ts';
import type { TeamViewWords } from '../words/team-view-words.ts';

export interface TeamNames {
  /** By the place in `Staff.people`. */
  readonly person: (place: number) => string;
  /** By the key. */
  readonly role: (key: string) => string;
  /** '' for all channels. */
  readonly channel: (key: string | null) => string;
  /** Role and channel of a need, by its place. */
  readonly need: (place: number) => string;
}

export function teamNames({ people, needs, roleNames }: Staff, { anyRole }: TeamViewWords): TeamNames {
  const role = (key: string): string => (key === '' ? anyRole : quotable(roleNames.get(key) ?? key));
  const channel = (key: string | null): string => (key === null ? '' : quotable(channelTitle(key)));
  return {
    person: (place) => quotable(people[place]?.name ?? ''),
    role,
    channel,
    need: (place) => {
      const need = needs[place];
      return need === undefined ? '' : [role(need.role), channel(need.channel)].filter((part) => part !== '').join(' · ');
    },
  };
}

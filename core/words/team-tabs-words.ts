/** Names, headings, lists and ready-made rows of the tabs about the team that Suivi sets up, as a type that both languages fill. */
import type { SideField } from '../side-tabs/side-tabs.ts';

/** The tabs that can be set up, in the order in which they are. */
export const TEAM_TABS = ['team', 'needs', 'absences', 'rota', 'duties'] as const;
export type TeamTab = (typeof TEAM_TABS)[number];

/** The columns of each, left to right. */
export const TEAM_TAB_FIELDS: { readonly [Key in TeamTab]: readonly SideField<Key>[] } = {
  team: ['person', 'roles', 'channels', 'department', 'membership', 'days', 'from', 'to', 'capacity', 'start', 'end', 'backup', 'rights'],
  needs: ['role', 'channels', 'days', 'from', 'to', 'least', 'best', 'most'],
  absences: ['person', 'start', 'end', 'from', 'to', 'reason'],
  rota: ['start', 'end', 'from', 'to', 'role', 'channels', 'person', 'replaces', 'shift'],
  duties: ['duty', 'role', 'rhythm', 'owner', 'backup'],
};

/** The roles that every team fills, by whomever. */
export const READY_ROLES = ['manager', 'marketer', 'creative', 'analyst', 'webcare', 'watch'] as const;
export type ReadyRole = (typeof READY_ROLES)[number];

export type ReadyRhythm = 'daily' | 'weekly' | 'monthly';

export interface TeamTabsWords {
  readonly tabs: { readonly [Key in TeamTab]: { readonly name: string; readonly headings: readonly string[] } };
  /** No commas in these: hosts take a list as one text between commas. */
  readonly roles: { readonly [Role in ReadyRole]: string };
  readonly allChannels: string;
  readonly memberships: readonly string[];
  readonly days: readonly [weekdays: string, weekend: string, everyDay: string];
  readonly closed: string;
  readonly reasons: readonly string[];
  readonly rhythms: { readonly [Rhythm in ReadyRhythm]: string };
  readonly duties: readonly (readonly [duty: string, role: ReadyRole, rhythm: ReadyRhythm])[];
}

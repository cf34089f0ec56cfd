/** A role of the rota or the duties, of closed hours, or of what the team has set of rights, that nobody in the team has; and one of the team’s tab alone that is probably misspelt. */
import type { PermissionSettings } from '../../coverage/permissions.ts';
import { isTeamRole, teamRolesIn } from '../../lexicon/team-roles.ts';
import type { NeedRow } from '../../side-tabs/needs-tab.ts';
import { sideCell, tabOf } from '../../side-tabs/side-tabs.ts';
import type { RowPlace, SideField, SideTab, SideTabKey } from '../../side-tabs/side-tabs.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { likelyRole } from './likely-role.ts';
import { slipsOfOwnRoles } from './own-role-slips.ts';
import { teamFacts } from './team-facts.ts';

type TabOfRoles = 'needs' | 'rota' | 'duties';

export const roleUnknown: Rule<'role-unknown'> = {
  code: 'role-unknown',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    if (facts === null || !facts.team.columns.has('roles')) return;
    const known = new Set(facts.staff.people.flatMap(({ roles }) => roles));
    // A team that has not written who does what has no roles to compare with.
    if (known.size === 0) return;
    for (const { cell, sheetName, role, isVain } of rolesOfRights(context.settings, known)) {
      report([cell], { role, rows: 1, tab: sheetName, suggestion: likelyRole(role, facts.staff), source: 'rights' }, { severity: isVain ? 'warning' : 'suggestion' });
    }
    for (const { cell, isNeeded, ...slip } of slipsOfOwnRoles(context.tabs, facts)) {
      report([cell], { ...slip, tab: facts.team.sheetName, source: 'team' }, isNeeded ? { severity: 'warning' } : {});
    }
    for (const { tab, rows } of tabsOfRoles(context)) {
      const strange = new Map<string, (typeof rows)[number][]>();
      for (const row of rows) if (row.role !== '' && !known.has(row.role)) strange.set(row.role, [...(strange.get(row.role) ?? []), row]);
      for (const [first, ...others] of strange.values()) {
        if (first === undefined) continue;
        report([sideCell(tab, first, 'role')], {
          role: first.roleWord, rows: others.length + 1, tab: tabOf(tab, first).sheetName, suggestion: likelyRole(first.roleWord, facts.staff), source: 'tab',
        });
      }
    }
  },
};

interface RoleOfRight {
  readonly cell: CellRef;
  readonly sheetName: string;
  /** As written. */
  readonly role: string;
  /** Whether the row names nobody's role besides: nobody has the right, or nobody is kept from it. */
  readonly isVain: boolean;
}

/** What a role is called that many teams have is no slip: beside one that somebody has, it takes nothing from anybody. */
function rolesOfRights({ rights }: PermissionSettings, known: ReadonlySet<string>): readonly RoleOfRight[] {
  return [...rights.values()].flatMap(({ roles, word, place }) => {
    const isVain = !roles.some((role) => known.has(role));
    if (place === undefined) return [];
    return roles.filter((role) => !known.has(role) && (isVain || !isTeamRole(role))).map((role) => ({ ...place, role: roleWord(word, role), isVain }));
  });
}

function roleWord(word: string, role: string): string {
  return (word.split(/[,;/+&|\n\r•]+/).find((part) => teamRolesIn(part)[0] === role) ?? word).trim();
}

interface RolesIn {
  readonly tab: SideTab<TabOfRoles>;
  readonly rows: readonly (RowPlace & { readonly role: string; readonly roleWord: string })[];
}

/** Open needs are left out: that nobody can meet them is said already. */
function tabsOfRoles({ tabs: { needs, rota, duties }, today }: RuleContext): readonly RolesIn[] {
  const needed = new Set((needs?.rows ?? []).filter(({ isClosed }: NeedRow) => !isClosed).map(({ role }) => role));
  return [
    ...inTab(needs, (needs?.rows ?? []).filter(({ isClosed, role }) => isClosed && !needed.has(role))),
    // Whoever takes a shift has its role by that: only one that no need knows is a slip.
    ...inTab(rota, (rota?.rows ?? []).filter(({ role, start, end }) => !needed.has(role) && (end ?? start ?? 0) >= today)),
    ...inTab(duties, duties?.rows ?? []),
  ];
}

function inTab<Key extends TabOfRoles>(tab: SideTab<Key> | null, rows: RolesIn['rows']): readonly RolesIn[] {
  // All three tabs have the one field that is asked for.
  return tab === null || !hasColumn(tab, 'role') ? [] : [{ tab: tab as unknown as SideTab<TabOfRoles>, rows }];
}

function hasColumn<Key extends SideTabKey>({ columns }: SideTab<Key>, field: SideField<TabOfRoles>): boolean {
  // Which tab it is no longer matters here.
  return (columns as ReadonlyMap<string, number>).has(field);
}

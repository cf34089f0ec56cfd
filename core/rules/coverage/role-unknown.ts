/** A role of the rota or the duties, or of closed hours, that nobody in the team has. */
import type { NeedRow } from '../../side-tabs/needs-tab.ts';
import { sideCell, tabOf } from '../../side-tabs/side-tabs.ts';
import type { RowPlace, SideField, SideTab, SideTabKey } from '../../side-tabs/side-tabs.ts';
import type { Rule, RuleContext } from '../rule.ts';
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
    for (const { tab, rows } of tabsOfRoles(context)) {
      const strange = new Map<string, (typeof rows)[number][]>();
      for (const row of rows) if (row.role !== '' && !known.has(row.role)) strange.set(row.role, [...(strange.get(row.role) ?? []), row]);
      for (const [first, ...others] of strange.values()) {
        if (first === undefined) continue;
        report([sideCell(tab, first, 'role')], { role: first.roleWord, rows: others.length + 1, tab: tabOf(tab, first).sheetName });
      }
    }
  },
};

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

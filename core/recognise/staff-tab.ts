/** Tells a tab about the team from a calendar: both have names, channels and dates. */
import type { SheetOutline } from '../host.ts';
import { matchTab, namedKind } from '../side-tabs/match-tab.ts';
import type { SideTabKey } from '../side-tabs/side-tabs.ts';
import type { Role } from '../table/role.ts';
import { nameWorth } from './sheet-name.ts';

const STAFF_TABS: ReadonlySet<SideTabKey> = new Set<SideTabKey>(['team', 'needs', 'absences', 'rota', 'duties', 'reports']);
/** With one of them, rows are posts after all. */
const POSTS_ONLY: ReadonlySet<Role> = new Set<Role>(['text', 'hashtags', 'cta', 'status', 'tracking', 'asset', 'pillar']);

const OF_REPORTS: ReadonlySet<Role> = new Set<Role>(['status', 'tracking', 'asset']);

/** `roles` are those that its columns would have as a calendar. */
export function isStaffTab(sheet: SheetOutline, roles: ReadonlySet<Role>): boolean {
  const named = namedKind(sheet);
  // `Garde décembre`: a month is no sign of a calendar after such a name.
  const isNamed = named !== undefined && STAFF_TABS.has(named);
  // Reports have a status too: `À faire`, `Envoyé`.
  const isOfPosts = (role: Role): boolean => POSTS_ONLY.has(role) && !(named === 'reports' && OF_REPORTS.has(role));
  if ((nameWorth(sheet.name) > 0 && !isNamed) || [...roles].some(isOfPosts)) return false;
  const match = matchTab(sheet);
  return match !== null && STAFF_TABS.has(match.key);
}

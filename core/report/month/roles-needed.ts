/** What each row of a month still needs of people: every post somebody who brings it out, some an approval or a visual. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { namesPerson } from '../../coverage/names-person.ts';
import { isVisualFormat } from '../../rules/media/format-kind.ts';
import { needsMedia } from '../../rules/media/needs-media.ts';
import { usualColumn } from '../../rules/planning/usual-column.ts';
import type { Settings } from '../../rules/settings.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar, OwnerEntry, State } from '../../table/calendar.ts';
import type { Role } from '../../table/role.ts';
import type { Day } from '../../time/day.ts';
import { holidaysOf } from '../../time/holidays.ts';
import { addWorkingDays } from '../../time/working-days.ts';
import type { RowDeadline, TaskRole } from './month-pack.ts';

export interface RoleNeeded {
  readonly role: TaskRole;
  readonly holder: OwnerEntry;
  readonly due: Day | null;
}

export interface RolesSource {
  readonly calendar: Calendar;
  readonly stateOf: (row: number) => State | null;
  readonly settings: Pick<Settings, 'approvalDueDays' | 'assetDueDays' | 'holidays'>;
  readonly today: Day;
  readonly deadlines: readonly RowDeadline[];
}

/** Before these nothing is approved yet, after them there is nothing left to approve. */
const TO_APPROVE: ReadonlySet<State | null> = new Set<State | null>(['to-produce', 'in-review']);
const TO_WRITE: ReadonlySet<State | null> = new Set<State | null>(['to-produce', null]);
/** Working days turn into no more days than this. */
const MARGIN = 200;

export function rolesNeeded(source: RolesSource): (row: number) => readonly RoleNeeded[] {
  const { calendar, stateOf, settings } = source;
  const dueBefore = deadlineBefore(settings);
  const toldOf = deadlinesByRow(source.deadlines);
  const isApprovalNeeded = approvals(source);
  const isVisualNeeded = visuals(source);
  return (row) => {
    const holder = entryOf(calendar.owner, row);
    const isEvent = calendar.kind[row] === ROW_KIND.event;
    // Nobody has to hold an event.
    if (isEvent) return holder.people.some((name) => namesPerson(name)) ? [{ role: 'owner', holder, due: null }] : [];
    const told = toldOf(row);
    const day = calendar.day[row] ?? NO_DAY;
    const isVisualTold = told.has('asset') && TO_APPROVE.has(stateOf(row));
    return [
      ...(isVisualNeeded(row) || isVisualTold ? [{ role: 'visual' as const, holder, due: told.get('asset') ?? dueBefore(day, settings.assetDueDays) }] : []),
      ...(isApprovalNeeded(row) ? [{ role: 'approver' as const, holder: entryOf(calendar.approver, row), due: told.get('approval') ?? dueBefore(day, settings.approvalDueDays) }] : []),
      { role: 'owner', holder, due: TO_WRITE.has(stateOf(row)) ? (told.get('text') ?? told.get('other') ?? null) : null },
    ];
  };
}

/** One that nobody is named for is needed where the team usually names somebody. */
function approvals({ calendar, stateOf, today }: RolesSource): (row: number) => boolean {
  if (!calendar.roles.has('approver')) return () => false;
  const { codes, entries } = calendar.approver;
  let isUsual: ((row: number) => boolean) | null = null;
  return (row) => {
    if (!hasColumn(calendar, row, 'approver') || !TO_APPROVE.has(stateOf(row)) || (calendar.approvedOn[row] ?? NO_DAY) !== NO_DAY) return false;
    if (entryOf(calendar.approver, row).people.length > 0) return true;
    isUsual ??= usualColumn(calendar, Array.from(codes, (code) => entries[code]?.word ?? ''), today);
    return isUsual(row);
  };
}

/** As the rule about visuals that are due. */
function visuals({ calendar, stateOf, today }: RolesSource): (row: number) => boolean {
  if (!calendar.roles.has('asset')) return () => false;
  let isUsual: ((row: number) => boolean) | null = null;
  return (row) => {
    if (!hasColumn(calendar, row, 'asset') || !TO_APPROVE.has(stateOf(row)) || !isPlaceholder(calendar.asset[row] ?? '')) return false;
    if (!entryOf(calendar.channel, row).channels.some(needsMedia) && !isVisualFormat(entryOf(calendar.format, row))) return false;
    isUsual ??= usualColumn(calendar, calendar.asset, today);
    return isUsual(row);
  };
}

function hasColumn({ parts, part }: Calendar, row: number, role: Role): boolean {
  return parts[part[row] ?? 0]?.columns.has(role) === true;
}

function deadlineBefore({ holidays }: Pick<Settings, 'holidays'>): (day: Day, workingDays: number) => Day | null {
  const known = new Map<string, Day>();
  return (day, workingDays) => {
    if (day === NO_DAY) return null;
    const key = `${day} ${workingDays}`;
    let due = known.get(key);
    if (due === undefined) known.set(key, (due = workingDays < 1 ? day : addWorkingDays(day, -workingDays, holidaysOf(holidays, day - MARGIN, day))));
    return due;
  };
}

/** The earliest of each kind. */
function deadlinesByRow(deadlines: readonly RowDeadline[]): (row: number) => ReadonlyMap<RowDeadline['kind'], Day> {
  const byRow = new Map<number, Map<RowDeadline['kind'], Day>>();
  const none: ReadonlyMap<RowDeadline['kind'], Day> = new Map();
  for (const { row, kind, day } of deadlines) {
    const own = byRow.get(row) ?? new Map<RowDeadline['kind'], Day>();
    own.set(kind, Math.min(day, own.get(kind) ?? Infinity));
    byRow.set(row, own);
  }
  return (row) => byRow.get(row) ?? none;
}

/** Who leaves, and every cell that names them after their last day: what there is to hand over. */
import { isResolved } from '../rules/resolution.ts';
import { sideCell } from '../side-tabs/side-tabs.ts';
import type { SideField, SideTab, SideTabKey, SideTabs } from '../side-tabs/side-tabs.ts';
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../table/calendar.ts';
import type { Calendar, Coded, OwnerEntry } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';
import type { HeldCell, Leaver } from './continuity.ts';
import { namedBy, peopleNamed, personFinder } from './person-finder.ts';
import type { PersonFinder } from './person-finder.ts';
import type { Staff } from './staff.ts';

/** Everybody with a last day from today on, the first to go first. */
export function leaversOf(staff: Staff, tabs: SideTabs, calendar: Calendar, today: Day): readonly Leaver[] {
  const { people } = staff;
  const leaving = people.flatMap(({ end }, person) => (end !== null && end >= today ? [{ person, end }] : []));
  if (leaving.length === 0) return [];
  const lastDays = new Map(leaving.map(({ person, end }) => [person, end]));
  const held = new Map<number, HeldCell[]>(leaving.map(({ person }) => [person, []]));
  const find = personFinder(people);
  const hold = (person: number, cell: HeldCell): void => {
    held.get(person)?.push(cell);
  };
  holdRows({ coded: calendar.owner, what: 'post', role: 'owner' }, calendar, { lastDays, find, hold });
  if (calendar.roles.has('approver')) holdRows({ coded: calendar.approver, what: 'approval', role: 'approver' }, calendar, { lastDays, find, hold });
  holdTabs(tabs, { lastDays, find, hold }, people.map(({ name }) => name));
  return leaving
    .map(({ person, end }) => ({ person, lastDay: end, roles: people[person]?.roles ?? [], channels: people[person]?.channels ?? [], holds: held.get(person) ?? [] }))
    .sort((a, b) => a.lastDay - b.lastDay || a.person - b.person);
}

interface Holding {
  readonly lastDays: ReadonlyMap<number, Day>;
  readonly find: PersonFinder;
  readonly hold: (person: number, cell: HeldCell) => void;
}

interface NamingColumn {
  readonly coded: Coded<OwnerEntry>;
  readonly what: 'post' | 'approval';
  readonly role: 'owner' | 'approver';
}

/** Rows planned for after somebody's last day. */
function holdRows({ coded, what, role }: NamingColumn, calendar: Calendar, { lastDays, find, hold }: Holding): void {
  const leaversOfCode = namedBy(coded.entries, find).map((named) => named.filter((person) => lastDays.has(person)));
  if (leaversOfCode.every(({ length }) => length === 0)) return;
  const firstDay = Float64Array.from(leaversOfCode, (named) => Math.min(...named.map((person) => lastDays.get(person) ?? Infinity)));
  const { codes } = coded;
  const { day: days, kind, rowCount } = calendar;
  for (let row = 0; row < rowCount; row += 1) {
    const code = codes[row] ?? 0;
    const day = days[row] ?? NO_DAY;
    if (day <= (firstDay[code] ?? Infinity) || kind[row] === ROW_KIND.idea || isResolved(entryOf(calendar.status, row).state)) continue;
    for (const person of leaversOfCode[code] ?? []) {
      if (day > (lastDays.get(person) ?? Infinity)) hold(person, { what, cell: cellOf(calendar, row, role), label: calendar.title[row]?.trim() || calendar.text[row]?.trim() || '', day });
    }
  }
}

function holdTabs({ channels, policy, duties, recurring, rota, team }: SideTabs, { lastDays, find, hold }: Holding, names: readonly string[]): void {
  const each = (entry: OwnerEntry, cell: CellRef, what: HeldCell['what'], label: string, day: Day | null = null): void => {
    for (const person of peopleNamed(entry, find)) if (lastDays.has(person)) hold(person, { what, cell, label, day });
  };
  for (const row of channels?.rows ?? []) {
    const label = [row.networkWord, row.handle === '' ? row.url : row.handle].filter((word) => word !== '').join(' ');
    for (const field of ['owner', 'backup', 'recovery'] as const) each(row[field], cellIn(channels, row, field), 'channel', label);
  }
  for (const row of policy?.rows ?? []) for (const field of ['owner', 'backup'] as const) each(row[field], cellIn(policy, row, field), 'policy', row.case);
  for (const row of duties?.rows ?? []) for (const field of ['owner', 'backup'] as const) each(row[field], cellIn(duties, row, field), 'duty', row.duty);
  for (const row of recurring?.rows ?? []) each(row.owner, cellIn(recurring, row, 'owner'), 'post', row.title);
  for (const row of rota?.rows ?? []) {
    const last = row.end ?? row.start;
    for (const person of last === null ? [] : peopleNamed(row.person, find)) {
      const lastDay = lastDays.get(person);
      if (lastDay !== undefined && last !== null && last > lastDay) {
        hold(person, { what: 'shift', cell: cellIn(rota, row, 'person'), label: row.shift === '' ? row.roleWord : row.shift, day: Math.max(row.start ?? last, lastDay + 1) });
      }
    }
  }
  for (const row of team?.rows ?? []) {
    for (const person of peopleNamed(row.backup, find)) if (row.person !== names[person] && lastDays.has(person)) hold(person, { what: 'backup', cell: cellIn(team, row, 'backup'), label: row.person, day: null });
  }
}

/** Rows come from a tab, which is there then. */
function cellIn<Key extends SideTabKey>(tab: SideTab<Key> | null, row: { readonly row: number }, field: SideField<Key>): CellRef {
  if (tab === null) throw new RangeError('a row without its tab');
  return sideCell(tab, row, field);
}

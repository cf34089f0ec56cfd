/** Refuses rows that would count for nobody: beside a cell stands no finding that could tell so. */
import { personFinder } from '../coverage/person-finder.ts';
import type { Period } from '../coverage/coverage-result.ts';
import type { Staff } from '../coverage/staff.ts';
import type { NeedRow } from '../side-tabs/needs-tab.ts';
import type { SideTab, SideTabs } from '../side-tabs/side-tabs.ts';
import type { OwnerEntry } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { ParameterKey } from './declaration.ts';
import { nameOfNobody, nameOfTwo, needWithoutNumber, rowReversed } from './sentences.ts';

interface Dated {
  readonly row: number;
  readonly person: string | OwnerEntry;
  readonly start: Day | null;
  readonly end: Day | null;
}

/** Rows that have nothing to do with the period are let be: a list of last year's absences names people who have left. */
export function refuseSlips({ team, absences, rota }: Pick<SideTabs, 'team' | 'absences' | 'rota'>, staff: Staff, period: Period): void {
  refuseReversed('team', team?.rows ?? [], period);
  for (const [key, tab] of [['absences', absences], ['rota', rota]] as const) {
    refuseReversed(key, tab?.rows ?? [], period);
    refuseUnknown(key, tab, staff, period);
  }
}

/** Needs that don't say how many of which role it takes; of one role, where only that one is asked for. */
export function refuseUnsetNeeds({ rows }: SideTab<'needs'>, role: string | null): void {
  for (const need of rows) {
    const isMeant = role === null || need.role === '' || need.role === role;
    if (isMeant && isUnset(need)) throw needWithoutNumber(need.roleWord.trim(), need.row + 1);
  }
}

function isUnset({ role, least, isClosed, days, from, to }: NeedRow): boolean {
  if (isClosed || (role !== '' && least !== null && least >= 1)) return false;
  return role !== '' || least !== null || days !== null || from !== null || to !== null;
}

function refuseReversed(key: ParameterKey, rows: readonly Dated[], period: Period): void {
  for (const row of rows) {
    if (row.start !== null && row.end !== null && row.end < row.start && reaches(row, period)) throw rowReversed(key, wordOf(row).trim(), row.row + 1);
  }
}

function refuseUnknown(key: 'absences' | 'rota', tab: SideTab<'absences'> | SideTab<'rota'> | null, { people }: Staff, period: Period): void {
  const find = personFinder(people);
  for (const row of tab?.rows ?? []) {
    if (!reaches(row, period)) continue;
    for (const name of row.person.people) {
      if (find(name) === null) throw find.isAmbiguous(name) ? nameOfTwo(key, name, row.row + 1) : nameOfNobody(key, name, row.row + 1);
    }
  }
}

function wordOf({ person }: Dated): string {
  return typeof person === 'string' ? person : person.word;
}

/** A shift may run past midnight into the period. */
function reaches({ start, end }: Pick<Dated, 'start' | 'end'>, { from, to }: Period): boolean {
  if (start === null) return false;
  const last = end ?? start;
  return Math.min(start, last) <= to && Math.max(start, last) >= from - 1;
}

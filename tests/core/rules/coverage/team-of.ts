/** A team's tabs for tests of rules, from rows as a test likes to write them; rows stand from row 2 on a sheet named by its key. */
import type { AbsenceRow } from '../../../../core/side-tabs/absences-tab.ts';
import type { DutyRow } from '../../../../core/side-tabs/duties-tab.ts';
import type { NeedRow } from '../../../../core/side-tabs/needs-tab.ts';
import type { RotaRow } from '../../../../core/side-tabs/rota-tab.ts';
import type { ReportRow } from '../../../../core/side-tabs/reports-tab.ts';
import { NO_SIDE_TABS } from '../../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../../core/side-tabs/side-tabs.ts';
import type { TeamRow } from '../../../../core/side-tabs/team-tab.ts';
import { ownerEntry } from '../../../../core/table/decode-owner.ts';
import type { Cell } from '../../../../core/table/cell.ts';
import type { Role } from '../../../../core/table/role.ts';
import type { Finding } from '../../../../core/findings/finding.ts';
import { COVERAGE_RULES } from '../../../../core/rules/coverage/coverage-rules.ts';
import type { Settings } from '../../../../core/rules/settings.ts';
import { checkRows, day } from '../calendar-of.ts';
import { sideTabOf } from '../side-tab-of.ts';

/** A Monday. */
export const TODAY: number = day('2026-11-23');
const NOBODY = ownerEntry('');

const PERSON: Omit<TeamRow, 'row'> = {
  person: '', roles: ['webcare'], rolesWord: 'webcare', channels: [], channelsWord: '', department: '', membership: null, days: null, from: null, to: null,
  capacity: null, start: null, end: null, backup: NOBODY, rights: null,
};
const NEED: Omit<NeedRow, 'row'> = { role: 'webcare', roleWord: 'webcare', channels: [], days: 0x1f, from: 540, to: 1020, least: 1, best: null, most: null, isClosed: false };
const ABSENCE: Omit<AbsenceRow, 'row'> = { person: NOBODY, start: null, end: null, from: null, to: null, kind: 'away', reason: '' };
const SHIFT: Omit<RotaRow, 'row'> = {
  start: null, end: null, from: 600, to: 1080, role: 'webcare', roleWord: 'webcare', channels: [], person: NOBODY, replaces: NOBODY, shift: '', isPublished: false,
};
const DUTY: Omit<DutyRow, 'row'> = { duty: 'Rapport', role: '', roleWord: '', rhythm: 'weekly', owner: ownerEntry('Inès Roy'), backup: NOBODY, marks: [] };
const REPORT: Omit<ReportRow, 'row'> = { report: 'Bilan', owner: ownerEntry('Inès Roy'), frequency: null, due: null, done: null, doneWord: false };

/** Columns from A: person, roles, start, end, backup, department, rights. */
export interface TeamTabs {
  readonly team?: readonly Partial<TeamRow>[];
  readonly needs?: readonly Partial<NeedRow>[];
  readonly absences?: readonly Partial<AbsenceRow>[];
  readonly rota?: readonly Partial<RotaRow>[];
  readonly duties?: readonly Partial<DutyRow>[];
  readonly reports?: readonly Partial<ReportRow>[];
}

export function teamOf({ team, needs, absences, rota, duties, reports }: TeamTabs): SideTabs {
  return {
    ...NO_SIDE_TABS,
    ...(team === undefined ? {} : { team: sideTabOf('team', ['person', 'roles', 'start', 'end', 'backup', 'department', 'rights'], PERSON, team).team }),
    ...(needs === undefined ? {} : { needs: sideTabOf('needs', ['role', 'channels', 'days', 'from', 'to', 'least', 'most'], NEED, needs).needs }),
    ...(absences === undefined ? {} : { absences: sideTabOf('absences', ['person', 'start', 'end', 'reason'], ABSENCE, absences).absences }),
    ...(rota === undefined ? {} : { rota: sideTabOf('rota', ['start', 'end', 'from', 'to', 'role', 'person', 'replaces'], SHIFT, rota).rota }),
    ...(duties === undefined ? {} : { duties: sideTabOf('duties', ['duty', 'role', 'rhythm', 'owner', 'backup'], DUTY, duties).duties }),
    ...(reports === undefined ? {} : { reports: sideTabOf('reports', ['report', 'owner', 'frequency', 'due', 'done'], REPORT, reports).reports }),
  };
}

export interface TeamCheck {
  readonly roles?: readonly Role[];
  readonly rows?: readonly (readonly Cell[])[];
  readonly settings?: Partial<Settings>;
  readonly today?: number;
}

/** What the rules about the team find, each with its severity. */
export function findingsOf(tabs: SideTabs, { roles = ['date'], rows = [], settings = {}, today = TODAY }: TeamCheck = {}): readonly Finding[] {
  return checkRows(roles, rows, today, { tabs, settings: { holidays: 'none', ...settings } }).findings.filter(({ code, parameters }) => code in COVERAGE_RULES || 'tab' in parameters);
}

/** Each as `code severity tab row`, rows from 1. */
export function found(tabs: SideTabs, check: TeamCheck = {}): readonly string[] {
  return findingsOf(tabs, check).map(({ code, severity, cells: [{ sheet, row }] }) => `${code} ${severity} ${sheet} ${row + 1}`);
}

export function named(name: string): { readonly person: ReturnType<typeof ownerEntry> } {
  return { person: ownerEntry(name) };
}

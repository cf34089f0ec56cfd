/** What the rules about planning find in rows written as a test likes to write them. */
import type { Finding } from '../../../core/findings/finding.ts';
import { PLANNING_RULES } from '../../../core/rules/planning/planning-rules.ts';
import type { Settings } from '../../../core/rules/settings.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import type { Day } from '../../../core/time/day.ts';
import { checkRows, day } from './calendar-of.ts';

/** A Monday. */
export const TODAY: Day = day('2026-11-23');
export type Rows = readonly (readonly Cell[])[];

interface Held {
  readonly today?: Day;
  readonly settings?: Partial<Settings>;
  readonly tabs?: SideTabs;
}

/** Findings of this topic alone, as `code B2 C2`. */
export function found(roles: readonly Role[], rows: Rows, { today = TODAY, ...options }: Held = {}): readonly string[] {
  return checkRows(roles, rows, today, options).found.filter((line) => (line.split(' ')[0] ?? '') in PLANNING_RULES);
}

export function findingsOf(code: string, roles: readonly Role[], rows: Rows, { today = TODAY, ...options }: Held = {}): readonly Finding[] {
  return checkRows(roles, rows, today, options).findings.filter((finding) => finding.code === code);
}

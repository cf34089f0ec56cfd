/** A calendar rule: one pass over a decoded calendar that reports findings of one code. */
import type { Finding, FindingCode, FindingParameters, Severity } from '../findings/finding.ts';
import type { Calendar } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Role } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import type { Settings } from './settings.ts';

export interface RuleContext {
  readonly calendar: Calendar;
  readonly today: Day;
  readonly settings: Settings;
}

/** Takes a finding's cells, the one to look at first, and what its sentence needs. */
export type Report<Code extends FindingCode> = (cells: readonly [CellRef, ...CellRef[]], parameters: FindingParameters[Code]) => void;

export interface Rule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  readonly severity: Severity;
  /** The columns without which the rule can't judge: one of each group, named by the group's first role when missing. */
  readonly needs: readonly (readonly [Role, ...Role[]])[];
  readonly run: (context: RuleContext, report: Report<Code>) => void;
}

/** A rule that was not run, and the roles that no column plays. */
export interface NotRun {
  readonly code: FindingCode;
  readonly missing: readonly Role[];
}

/** Runs one rule, or says which columns it lacks. */
export function runRule<Code extends FindingCode>(rule: Rule<Code>, context: RuleContext, findings: Finding[]): NotRun | null {
  const { roles } = context.calendar;
  const missing = rule.needs.filter((group) => !group.some((role) => roles.has(role))).map((group) => group[0]);
  if (missing.length > 0) return { code: rule.code, missing };
  rule.run(context, (cells, parameters) => {
    // The compiler can't see that one code's parts make one member of the union.
    findings.push({ code: rule.code, severity: rule.severity, cells, parameters } as unknown as Finding);
  });
  return null;
}

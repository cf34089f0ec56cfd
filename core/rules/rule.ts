/** A calendar rule: one pass over a decoded calendar that reports findings of one code. */
import type { Finding, FindingCode, FindingExtras, FindingParameters, Severity } from '../findings/finding.ts';
import type { SideTabKey, SideTabs } from '../side-tabs/side-tabs.ts';
import type { Calendar } from '../table/calendar.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Role } from '../table/role.ts';
import type { Day } from '../time/day.ts';
import type { Settings } from './settings.ts';

export interface RuleContext {
  readonly calendar: Calendar;
  /** The team's tabs beside the calendar. */
  readonly tabs: SideTabs;
  readonly today: Day;
  readonly settings: Settings;
}

/** What else a rule may say of one finding. */
export interface ReportExtras extends FindingExtras {
  /** Another severity than the rule's own; what the team has set goes before both. */
  readonly severity?: Severity;
}

/** Takes a finding's cells, the one to look at first, what its sentence needs, and what else there is to say. */
export type Report<Code extends FindingCode> = (
  cells: readonly [CellRef, ...CellRef[]], parameters: FindingParameters[Code], extras?: ReportExtras,
) => void;

export interface Rule<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  /** Until the team sets another one. */
  readonly severity: Severity;
  /** The columns without which the rule can't judge: one of each group, named by the group's first role when missing. */
  readonly needs: readonly (readonly [Role, ...Role[]])[];
  /** The tabs beside the calendar without which the rule can't judge: each of them. */
  readonly needsTabs?: readonly SideTabKey[];
  readonly run: (context: RuleContext, report: Report<Code>) => void;
}

/** One rule for each code of some findings, under its code. */
export type RulesOf<Findings> = { readonly [Code in keyof Findings & FindingCode]: Rule<Code> };

/** A rule that was not run, and what it lacks: roles that no column plays, and tabs, absent where none is lacking; with neither, it judges plans and not figures. */
export interface NotRun {
  readonly code: FindingCode;
  readonly missing: readonly Role[];
  readonly missingTabs?: readonly SideTabKey[];
}

/** Runs one rule, or says what it lacks. A rule that the team has switched off says nothing. */
export function runRule<Code extends FindingCode>(rule: Rule<Code>, context: RuleContext, findings: Finding[]): NotRun | null {
  const set = context.settings.severities.get(rule.code);
  if (set === 'off') return null;
  const { roles } = context.calendar;
  const missing = rule.needs.filter((group) => !group.some((role) => roles.has(role))).map((group) => group[0]);
  const missingTabs = (rule.needsTabs ?? []).filter((tab) => context.tabs[tab] === null);
  if (missing.length > 0 || missingTabs.length > 0) return { code: rule.code, missing, ...(missingTabs.length > 0 ? { missingTabs } : {}) };
  rule.run(context, (cells, parameters, extras) => {
    // The compiler can't see that one code's parts make one member of the union.
    findings.push({ code: rule.code, cells, parameters, ...extras, severity: set ?? extras?.severity ?? rule.severity } as unknown as Finding);
  });
  return null;
}

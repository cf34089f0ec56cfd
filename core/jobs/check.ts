/** Checks a calendar and the tabs beside it against every rule. */
import type { Finding, FindingCode } from '../findings/finding.ts';
import { DATES_RULES } from '../rules/dates/dates-rules.ts';
import { LAYOUT_RULES } from '../rules/layout/layout-rules.ts';
import { RESULTS_RULES } from '../rules/results/results-rules.ts';
import { runRule } from '../rules/rule.ts';
import type { NotRun, Rule } from '../rules/rule.ts';
import { RULES } from '../rules/rules.ts';
import { ROW_KIND } from '../table/calendar.ts';
import type { Job } from './job.ts';

export interface CheckResult {
  /** Rows that are posts. */
  readonly posts: number;
  /** Rules that could not judge, and what each lacked. */
  readonly notRun: readonly NotRun[];
  /** Codes of the rules that judged: what one of them did not find is not there. */
  readonly ran: ReadonlySet<string>;
}

/** A network's figures on past posts are no plan: only how they stand there can be judged. */
const OF_ANY_TABLE: ReadonlySet<FindingCode> = new Set<FindingCode>(
  // What the lists hold are codes, which their keys' type loses.
  [...Object.keys(DATES_RULES), ...Object.keys(LAYOUT_RULES), ...Object.keys(RESULTS_RULES), 'published-early'] as FindingCode[],
);

/** Findings come rule by rule, in the order of `RULES`, and within a rule in the order of the rows. */
export const check: Job<'calendar' | 'tabs', CheckResult> = {
  id: 'check',
  needs: ['calendar', 'tabs'],
  run: ({ tables: { calendar, tabs }, settings, today }) => {
    const findings: Finding[] = [];
    const notRun: NotRun[] = [];
    const ran = new Set<string>();
    for (const rule of Object.values(RULES)) {
      if (calendar.content === 'analytics' && !OF_ANY_TABLE.has(rule.code)) {
        if (settings.severities.get(rule.code) !== 'off') notRun.push({ code: rule.code, missing: [] });
        continue;
      }
      // Which code a rule has no longer matters here: it reports under its own.
      const lacking = runRule(rule as Rule, { calendar, tabs, settings, today }, findings);
      if (lacking !== null) notRun.push(lacking);
      else if (settings.severities.get(rule.code) !== 'off') ran.add(rule.code);
    }
    let posts = 0;
    for (const kind of calendar.kind) if (kind === ROW_KIND.post) posts += 1;
    return { result: { posts, notRun, ran }, findings };
  },
};

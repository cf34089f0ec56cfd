/** The check: every rule over the calendar, in one go. */
import type { Finding } from '../findings/finding.ts';
import { RULES } from '../rules/rules.ts';
import { runRule } from '../rules/rule.ts';
import type { NotRun, Rule } from '../rules/rule.ts';
import { ROW_KIND } from '../table/calendar.ts';
import type { Job } from './job.ts';

export interface CheckResult {
  /** Rows that are posts; events and ideas don't count. */
  readonly posts: number;
  readonly notRun: readonly NotRun[];
}

/** Findings come rule by rule, in the order of `RULES`, and within a rule in the order of the rows. */
export const check: Job<'calendar', CheckResult> = {
  id: 'check',
  needs: ['calendar'],
  run: ({ tables: { calendar }, settings, today }) => {
    const findings: Finding[] = [];
    const notRun: NotRun[] = [];
    for (const rule of Object.values(RULES)) {
      // Which code a rule has no longer matters here: it reports under its own.
      const lacking = runRule(rule as Rule, { calendar, settings, today }, findings);
      if (lacking !== null) notRun.push(lacking);
    }
    let posts = 0;
    for (const kind of calendar.kind) if (kind === ROW_KIND.post) posts += 1;
    return { result: { posts, notRun }, findings };
  },
};

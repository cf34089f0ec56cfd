/** How large each thing that ships may be, in kB (1,000 bytes) after gzip. */
import type { LateView, LaterReport } from './bundle-checks.ts';

export interface Budget {
  readonly what: string;
  readonly kilobytes: number;
}

export const PANE_FIRST_VIEW: Budget = { what: "the pane's first view", kilobytes: 175 };
/**
 * All that one session in one language can load, examples of rules included. The plan is 320: between stand the words
 * and data of more than a hundred rules and of tracking, with which Suivi's own part has come to some 335, beside some
 * 100 of Preact and Fluent. Until its own part grows smaller, this keeps it from growing unseen.
 */
export const PANE_EVERYTHING: Budget = { what: 'the pane in one language', kilobytes: 460 };
/** What each of the views that are fetched late adds in one language once it is opened: its code, what it works out, and its words. */
export const LATE_VIEW_BUDGETS: { readonly [V in LateView]: Budget } = {
  team: { what: 'the view of the team with its words', kilobytes: 60 },
  cadence: { what: 'the view of cadence with its words', kilobytes: 40 },
  results: { what: 'the view of results with its words', kilobytes: 60 },
  reports: { what: 'the menu of reports and the writing of them with their words', kilobytes: 22 },
};
/** What opening the panel adds in which a network's file is brought in: the reading of every form, the bringing together with the calendar, and the opening of workbooks. */
export const RESULTS_IMPORT: Budget = { what: 'bringing in results with its words', kilobytes: 40 };
/**
 * What each in the menu of reports adds once it is asked for. In those of a week and of the audit some 25 are coverage and
 * results, which the views of the team and of results work out as well, and in the digest some 17: fetched once for all.
 */
export const LATER_REPORT_BUDGETS: { readonly [P in LaterReport]: Budget } = {
  'weekly-report': { what: 'the report of a week with its words', kilobytes: 48 },
  leaving: { what: 'the panel of exports with its words', kilobytes: 15 },
  crisis: { what: 'the crisis switch with its words', kilobytes: 8 },
  'month-pack': { what: 'the pack of a month with its words', kilobytes: 10 },
  audit: { what: 'the audit with its words', kilobytes: 54 },
  digest: { what: 'the digest with its words', kilobytes: 25 },
};
/** Google's page, with all of a first view in it. The plan allows 320 for a page with everything; the rest comes in parts. */
export const SHEETS_SIDEBAR: Budget = { what: "Google's sidebar", kilobytes: 180 };
/** The page and all the parts that a session in one language loads, but for the late views: the same pane, so the same size. */
export const SHEETS_EVERYTHING: Budget = { what: "Google's sidebar with its parts in one language", kilobytes: PANE_EVERYTHING.kilobytes };
/**
 * The script of Excel's functions, words of both languages included. The plan is 32. Of what there is, some 15 are the
 * lengths of texts and the names of networks, 14 the words and headings of the four tabs and of roles, 15 the reading of
 * cells, 7 dates of any form, 7 coverage, 5 CHECKPOST's rules and 6 the functions with their sentences. What the results
 * add is 10.5 (KPI and ENGAGEMENTRATE: headings of measures, numbers in any notation, imported rows placed by ID and link,
 * groups, medians with intervals) and what the cadence adds is 5.5 (CADENCE, SILENCE and MIX: rows counted by week and channel,
 * targets with their words, shares). They answer as the pane does, from the same parts: this keeps it from growing unseen.
 */
export const EXCEL_FUNCTIONS: Budget = { what: "the script of Excel's functions", kilobytes: 85 };
export const SHEETS_SERVER: Budget = { what: 'the Apps Script server', kilobytes: 120 };

/** A sentence for what is over its budget, or null. */
export function overBudget(budget: Budget, bytes: number): string | null {
  const kilobytes = bytes / 1000;
  if (kilobytes <= budget.kilobytes) return null;
  return `${budget.what} is ${kilobytes.toFixed(1)} kB gzip, over its budget of ${budget.kilobytes} kB. See what grew in esbuild's metafile.`;
}

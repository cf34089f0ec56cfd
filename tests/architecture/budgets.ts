/** How large each thing that ships may be, in kB (1,000 bytes) after gzip. */
import type { LateView } from './bundle-checks.ts';

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
};
/** What opening the panel adds in which a network's file is brought in: the reading of every form, the bringing together with the calendar, and the opening of workbooks. */
export const RESULTS_IMPORT: Budget = { what: 'bringing in results with its words', kilobytes: 40 };
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

/** How large each thing that ships may be, in kB (1,000 bytes) after gzip. */

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
/** What the view of the team adds in one language once it is opened: its code, coverage and suggestions, and its words. */
export const PANE_TEAM: Budget = { what: 'the view of the team with its words', kilobytes: 60 };
/** Google's page, with all of a first view in it. The plan allows 320 for a page with everything; the rest comes in parts. */
export const SHEETS_SIDEBAR: Budget = { what: "Google's sidebar", kilobytes: 180 };
/** The page and all the parts that a session in one language loads, but for the view of the team: the same pane, so the same size. */
export const SHEETS_EVERYTHING: Budget = { what: "Google's sidebar with its parts in one language", kilobytes: PANE_EVERYTHING.kilobytes };
/**
 * The script of Excel's functions, words of both languages included. The plan is 32, which neither the words of the four
 * tabs and of roles nor the reading of dates leave room for beside the lengths of texts: until the parts that
 * functions share with the pane grow smaller, this keeps it from growing unseen.
 */
export const EXCEL_FUNCTIONS: Budget = { what: "the script of Excel's functions", kilobytes: 72 };
export const SHEETS_SERVER: Budget = { what: 'the Apps Script server', kilobytes: 120 };

/** A sentence for what is over its budget, or null. */
export function overBudget(budget: Budget, bytes: number): string | null {
  const kilobytes = bytes / 1000;
  if (kilobytes <= budget.kilobytes) return null;
  return `${budget.what} is ${kilobytes.toFixed(1)} kB gzip, over its budget of ${budget.kilobytes} kB. See what grew in esbuild's metafile.`;
}

/** How large each thing that ships may be, in kB (1,000 bytes) after gzip. */

export interface Budget {
  readonly what: string;
  readonly kilobytes: number;
}

export const PANE_FIRST_VIEW: Budget = { what: "the pane's first view", kilobytes: 175 };
/**
 * All that one session in one language can load, examples of rules included. The plan is 320: between stand the words
 * and data of some ninety rules and of tracking, with which Suivi's own part has come to some 290, beside some 160 of
 * React and Fluent. Smaller foundations would lead back there; until then this keeps it from growing unseen.
 */
export const PANE_EVERYTHING: Budget = { what: 'the pane in one language', kilobytes: 460 };
/** Google's page, with all of a first view in it. The plan allows 320 for a page with everything; the rest comes in parts. */
export const SHEETS_SIDEBAR: Budget = { what: "Google's sidebar", kilobytes: 180 };
/** The page and all the parts that a session in one language loads: the same pane, so the same size. */
export const SHEETS_EVERYTHING: Budget = { what: "Google's sidebar with its parts in one language", kilobytes: PANE_EVERYTHING.kilobytes };
export const SHEETS_SERVER: Budget = { what: 'the Apps Script server', kilobytes: 120 };

/** A sentence for what is over its budget, or null. */
export function overBudget(budget: Budget, bytes: number): string | null {
  const kilobytes = bytes / 1000;
  if (kilobytes <= budget.kilobytes) return null;
  return `${budget.what} is ${kilobytes.toFixed(1)} kB gzip, over its budget of ${budget.kilobytes} kB. See what grew in esbuild's metafile.`;
}

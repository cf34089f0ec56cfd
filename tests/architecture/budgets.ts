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

/** A sentence for what is over its budget, or null. */
export function overBudget(budget: Budget, bytes: number): string | null {
  const kilobytes = bytes / 1000;
  if (kilobytes <= budget.kilobytes) return null;
  return `${budget.what} is ${kilobytes.toFixed(1)} kB gzip, over its budget of ${budget.kilobytes} kB. See what grew in esbuild's metafile.`;
}

/** How large each thing that ships may be, in kB (1,000 bytes) after gzip. */

export interface Budget {
  readonly what: string;
  readonly kilobytes: number;
}

export const PANE_FIRST_VIEW: Budget = { what: "the pane's first view", kilobytes: 175 };
/**
 * The plan was 320, which held until some ninety rules came with their words, reasons and examples in two languages and the
 * readers of the team's tabs: about 260 kB of it is Suivi's own. Own menus and tabs, a second minifier and a smaller React
 * would lead back there; until then this keeps it from growing unseen.
 */
export const PANE_EVERYTHING: Budget = { what: 'all of the pane', kilobytes: 460 };

/** A sentence for what is over its budget, or null. */
export function overBudget(budget: Budget, bytes: number): string | null {
  const kilobytes = bytes / 1000;
  if (kilobytes <= budget.kilobytes) return null;
  return `${budget.what} is ${kilobytes.toFixed(1)} kB gzip, over its budget of ${budget.kilobytes} kB. See what grew in esbuild's metafile.`;
}

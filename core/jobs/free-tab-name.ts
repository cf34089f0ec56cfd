/** Picks a name for a tab that Suivi makes. */
import type { SheetOutline, WorkbookOutline } from '../host.ts';
import { sheetNameKey } from '../edits/sheet-plan.ts';
import type { SheetPlan } from '../edits/edit.ts';

/**
 * The name of the tab that was left half made, so that it is made again in place; else the name wished for or, where
 * that is taken, the next of `numbered(2)`, `numbered(3)` …
 * @param taken Names that turned out to be taken by something that the outline does not show, such as a chart.
 */
export function freeTabName(
  outline: WorkbookOutline,
  { name, unfinished }: Pick<SheetPlan, 'name' | 'unfinished'>,
  numbered: (number: number) => string,
  taken: ReadonlySet<string> = new Set(),
): string {
  const halfMade = halfMadeTab(outline, unfinished, taken);
  if (halfMade !== undefined) return halfMade.name;
  // A tab without a value may be one that was broken off before it was marked: whether it is bare shows when it is made.
  const isOthers = (sheet: SheetOutline): boolean => sheet.rowCount > 0;
  const used = new Set([...outline.sheets.filter(isOthers).map((sheet) => sheet.name), ...taken].map(sheetNameKey));
  let free = name;
  for (let number = 2; used.has(sheetNameKey(free)); number += 1) free = numbered(number);
  return free;
}

/** The tab that was left half made, unless it turned out that somebody has put something in since. */
export function halfMadeTab(outline: WorkbookOutline, unfinished: string, taken: ReadonlySet<string>): SheetOutline | undefined {
  return outline.sheets.find(({ name, head }) => head[0]?.[0] === unfinished && !taken.has(name));
}

/** What a changed workbook was when it was opened, moved along with its rows, columns and tabs: what then differs was changed. */
import type { Book } from './book.ts';
import type { BookSheet } from './book-sheet.ts';
import type { Visibility } from './book-types.ts';
import type { FileSource } from './file-source.ts';
import { formulaAfter, mapReferences } from './formula-references.ts';
import { openXlsx } from './open-xlsx.ts';
import { nameKey } from './sheet-name.ts';
import { changeLines, type SheetState } from './sheet-state.ts';

/** A tab of the file that is still there. */
export interface KeptTab {
  readonly sheet: BookSheet;
  /** Its place among all sheets of the file, and its name there. */
  readonly index: number;
  readonly name: string;
  readonly visibility: Visibility;
  readonly now: SheetState;
  /** As the file has it, but for lines and tabs that came, went and were renamed. */
  readonly before: SheetState;
  /** As it was opened; its parts are the very objects of `now` where nobody replaced them. */
  readonly opened: SheetState;
  /** Whether its formulas may read otherwise than in the file although nobody wrote them. */
  readonly isMoved: boolean;
}

export interface OpenedAgain {
  /** In the order of the file. */
  readonly tabs: readonly KeptTab[];
  /** Names that tabs had that are gone. */
  readonly gone: readonly string[];
  /** The tab on top when it was opened, by its place among all sheets. */
  readonly active: number;
  /** Whether anything moved, or got another name. */
  readonly isMoved: boolean;
  /** A formula of the file as it reads now; `own` is the name in the file of the sheet that it stands on. */
  readonly formula: (formula: string, own: string | null) => string;
}

/** The file's formulas with the moves and new names of all its tabs. */
function formulaMover(tabs: readonly KeptTab[]): OpenedAgain['formula'] {
  const moved = tabs.filter(({ now }) => now.lineChanges.length > 0);
  const renamed = new Map(tabs.flatMap(({ name, sheet }) => (sheet.name === name ? [] : [[nameKey(name), sheet.name]])));
  if (moved.length === 0 && renamed.size === 0) return (formula) => formula;
  return (formula, own) => {
    const after = moved.reduce((text, { name, now }) => now.lineChanges.reduce((line, change) =>
      formulaAfter(line, change, (sheet) => nameKey(sheet ?? own ?? '') === nameKey(name)), text), formula);
    return mapReferences(after, (reference) => reference, (sheet) => renamed.get(nameKey(sheet)));
  };
}

/** Reads the file anew, and does to it what moved cells without changing them. */
export async function openedAgain(book: Book, source: FileSource): Promise<OpenedAgain> {
  const again = await openXlsx(source.bytes, source.file);
  const gone: string[] = [];
  const tabs = [...source.sheets].flatMap(([id, { index, name, opened }], place): readonly KeptTab[] => {
    const sheet = book.sheet(id);
    const before = again.sheets[place];
    if (sheet === undefined || before === undefined) {
      gone.push(name);
      return [];
    }
    return [{ sheet, index, name, opened, visibility: before.visibility, now: book.stateOf(id), before: again.stateOf(before.id), isMoved: false }];
  });
  const active = [...source.sheets.values()][again.sheets.findIndex(({ id }) => id === again.activeSheet)]?.index ?? 0;
  const formula = formulaMover(tabs);
  const isMoved = tabs.some(({ now, name, sheet }) => now.lineChanges.length > 0 || sheet.name !== name);
  return { tabs: isMoved ? tabs.map((tab) => moved(tab, formula)) : tabs, gone, active, isMoved, formula };
}

/** Moves the cells and formulas of a tab as they moved in the book. */
function moved(tab: KeptTab, formula: OpenedAgain['formula']): KeptTab {
  const { before, now, name } = tab;
  let isOther = now.lineChanges.length > 0;
  before.cells.mapFormulas((text) => {
    const next = formula(text, name);
    isOther ||= next !== text;
    return next;
  });
  for (const change of now.lineChanges) changeLines(before, change);
  return { ...tab, isMoved: isOther };
}

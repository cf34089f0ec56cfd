/** Opens a workbook as a spreadsheet inside an element, and keeps both in step. */
import { LifecycleService, LifecycleStages, type Workbook as UniverWorkbook } from '@univerjs/core';
import type { SheetId } from '../../../../core/table/cell-ref.ts';
import type { Book } from '../../book/book.ts';
import type { CellFunctions } from '../cell-functions.ts';
import type { Language } from '../shell-words.ts';
import { listenToBook } from './book-changes.ts';
import { showCharts } from '../charts/chart-panels.ts';
import { drawColours } from './colours.ts';
import { startEngine, type Engine } from './engine.ts';
import { acceptFrenchFormulas } from './french-formulas.ts';
import { GridContext } from './grid-context.ts';
import { followLinks } from './follow-links.ts';
import { focusGrid, guardKeyboard } from './keyboard.ts';
import { registerFunctions } from './live-functions.ts';
import { cellsOnScreen } from './on-screen.ts';
import { listenToPerson } from './person-edits.ts';
import { drawnAtSelection, fillAtSelection, isSelectionInView, listenToSelection, showSelection, shownAtSelection } from './selection.ts';
import { showTables } from './tables.ts';
import { workbookSnapshot } from './snapshot.ts';

export interface Grid {
  setDark(isDark: boolean): void;
  /** The text that the grid holds in the cell it has selected. */
  shownAtSelection(): string;
  /** The text that this cell is drawn with. */
  drawnAtSelection(): string;
  /** The fill that this cell is drawn with. */
  fillAtSelection(): string;
  /** Whether all of that cell can be seen. */
  isSelectionInView(): boolean;
  /** Lets cells call these functions in place of those before, and computes the cells that do. */
  useFunctions(functions: CellFunctions): void;
  /** Gives the keyboard to the sheet. */
  focus(): void;
  /** Lets the grid go; the workbook stays as it is. */
  close(): void;
}

export interface GridOptions {
  readonly language: Language;
  readonly isDark: boolean;
}

/** Longer than Univer waits for a pointer to rest. */
const SETTLE = 300;

let lastUnit = 0;

/**
 * Ends an engine once it is at rest. At its end Univer lets go of what it held back, hovers and validations, and
 * finds no workbook for it; taken out of the page at work, it finds no width. So it goes on unseen for a moment.
 */
function retire(engine: Engine, place: HTMLElement): void {
  place.inert = true;
  place.classList.add('sheet-engine-leaving');
  // Idle tasks run in the order of their asking: Univer's own come before this one.
  setTimeout(() => requestIdleCallback(() => {
    engine.dispose();
    place.remove();
  }), SETTLE);
}

/** Univer opens on the first tab; the person may have been elsewhere. */
function openOnActiveSheet(opened: UniverWorkbook, active: SheetId): void {
  const sheet = opened.getSheetBySheetId(active);
  if (sheet !== null && sheet !== undefined) opened.setActiveSheet(sheet);
}

export function openGrid(container: HTMLElement, book: Book, { language, isDark }: GridOptions): Grid {
  const place = document.createElement('div');
  place.className = 'sheet-engine';
  container.append(place);
  const engine = startEngine(place, language, isDark);
  lastUnit += 1;
  const unitId = `workbook-${lastUnit}`;
  const context = new GridContext(book, engine, unitId);
  openOnActiveSheet(engine.open(workbookSnapshot(book, unitId, language)), book.activeSheet);
  showTables(context);
  const stops = [drawColours(context), listenToPerson(context), listenToBook(context), guardKeyboard(engine, place)];
  if (language === 'fr') stops.push(acceptFrenchFormulas(context));
  // Nothing can be scrolled to before it is drawn, and until then Univer selects cells that nobody chose.
  const drawn = engine.injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
    if (stage !== LifecycleStages.Rendered) return;
    if (book.activeSheet !== '') showSelection(context, book.selection);
    const cells = cellsOnScreen(context, place);
    stops.push(listenToSelection(context), followLinks(context, place, cells), showCharts(place, book, cells, language));
  });
  let removeFunctions = (): void => {};
  return {
    useFunctions: (functions) => {
      removeFunctions();
      removeFunctions = registerFunctions(context, functions);
    },
    setDark: (dark) => engine.setDark(dark),
    shownAtSelection: () => shownAtSelection(context),
    drawnAtSelection: () => drawnAtSelection(context),
    fillAtSelection: () => fillAtSelection(context),
    isSelectionInView: () => isSelectionInView(context),
    focus: () => focusGrid(engine, place),
    close: () => {
      drawn.unsubscribe();
      for (const stop of stops) stop();
      retire(engine, place);
    },
  };
}

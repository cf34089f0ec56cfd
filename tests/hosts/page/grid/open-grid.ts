/** Opens a workbook as a spreadsheet inside an element, and keeps both in step. */
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import type { Book } from '../../book/book.ts';
import type { Language } from '../shell-words.ts';
import { listenToBook } from './book-changes.ts';
import { startEngine, type Engine } from './engine.ts';
import { GridContext } from './grid-context.ts';
import { guardKeyboard } from './keyboard.ts';
import { listenToPerson } from './person-edits.ts';
import { listenToSelection, showSelection, shownAtSelection } from './selection.ts';
import { showTables } from './tables.ts';
import { workbookSnapshot } from './snapshot.ts';

export interface Grid {
  setDark(isDark: boolean): void;
  /** The text that the grid holds in the cell it has selected. */
  shownAtSelection(): string;
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

export function openGrid(container: HTMLElement, book: Book, { language, isDark }: GridOptions): Grid {
  const place = document.createElement('div');
  place.className = 'sheet-engine';
  container.append(place);
  const engine = startEngine(place, language, isDark);
  lastUnit += 1;
  const unitId = `workbook-${lastUnit}`;
  const context = new GridContext(book, engine, unitId);
  const selection = book.selection;
  engine.open(workbookSnapshot(book, unitId, language));
  showTables(context);
  const stops = [listenToPerson(context), listenToBook(context), listenToSelection(context), guardKeyboard(engine, place)];
  // Nothing can be scrolled to before it is drawn.
  const drawn = engine.injector.get(LifecycleService).lifecycle$.subscribe((stage) => {
    if (stage === LifecycleStages.Rendered && selection.sheet !== '') showSelection(context, selection);
  });
  return {
    setDark: (dark) => engine.setDark(dark),
    shownAtSelection: () => shownAtSelection(context),
    close: () => {
      drawn.unsubscribe();
      for (const stop of stops) stop();
      retire(engine, place);
    },
  };
}

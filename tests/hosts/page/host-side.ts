/** What the page asks of the host that it stands in for: a strip of commands above the sheet, and a pane beside it. */
import type { Book } from '../book/book.ts';
import type { CellFunctions } from './cell-functions.ts';
import type { Preferences } from './preferences.ts';

export interface HostSide {
  /** Writes the strip's words anew, and says whether the pane shows. */
  fill(preferences: Preferences): void;
  /** Loads the pane anew where it shows: a frame keeps its language, theme and workbook for life. */
  load(book: Book | null, preferences: Preferences): void;
  /** The add-in's functions for this workbook's cells, run as the host runs them. */
  functions(book: Book, preferences: Preferences): CellFunctions;
  /** Takes everything of this host off the page. */
  unload(): void;
  /** The next pane opens by itself, not on what was last asked for. */
  startOver(): void;
  /** Lets the pane take its language from the page again, from the next load on. */
  forgetLanguage(): void;
  /** Gives the keyboard to the pane; says whether there is one. */
  focusPane(): boolean;
  /** Gives the keyboard to what opens the pane. */
  focusStrip(): void;
}

/** What a host does to the page. */
export interface PageActions {
  readonly openPane: () => void;
  readonly closePane: () => void;
  /** Loads the pane anew: another command was chosen. */
  readonly reload: () => void;
  readonly isPaneOpen: () => boolean;
  /** Gives the keyboard to the sheet. */
  readonly focusSheet: () => void;
  /** Told of a pane's window, whose keys the page would not hear. */
  readonly followKeys: (pane: Window) => void;
}

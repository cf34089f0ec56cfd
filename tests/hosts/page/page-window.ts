/** What the page leaves in the browser's console for a look inside, and for its tests. */
import type { Book } from '../book/book.ts';
import type { OfficeHost } from '../office/office-host.ts';

export interface PageWindow {
  /** The workbook on screen. */
  readonly book: Book | null;
  /** The host that the pane talks to, with its counts. */
  readonly host: OfficeHost | null;
  /** The text that the grid itself holds in the selected cell. */
  shownAtSelection(): string;
  /** The fill that the selected cell is drawn with, conditional colours included; empty where there is none. */
  fillAtSelection(): string;
  /** Whether the grid shows all of the selected cell. */
  isSelectionInView(): boolean;
}

declare global {
  interface Window {
    suiviPage: PageWindow;
  }
}

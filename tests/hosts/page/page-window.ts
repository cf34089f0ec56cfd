/** What the page leaves in the browser's console for a look inside, and for its tests. */
import type { Book } from '../book/book.ts';
import type { ScriptHost } from '../google/script-host.ts';
import type { OfficeHost } from '../office/office-host.ts';

export interface PageWindow {
  /** The workbook on screen. */
  readonly book: Book | null;
  /** The host that Excel's pane talks to, with its counts; null in Google Sheets. */
  readonly host: OfficeHost | null;
  /** The host that Google's script runs in, with its counts; null in Excel. */
  readonly google: ScriptHost | null;
  /** The text that the grid itself holds in the selected cell. */
  shownAtSelection(): string;
  /** The text that the selected cell is drawn with, spilled values included. */
  drawnAtSelection(): string;
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

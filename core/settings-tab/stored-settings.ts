/** What the “Suivi” tab holds, decoded. */
import type { RememberedMapping } from '../recognise/remembered.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';

export interface StoredSettings {
  /** The tab, or null where there is none yet. */
  readonly sheet: SheetId | null;
  /** Null where nobody has confirmed any columns. */
  readonly mapping: RememberedMapping | null;
  /** What could not be made sense of: left alone, and said. The rest is read all the same. */
  readonly troubles: readonly StoredTrouble[];
}

export type StoredTroubleCode =
  /** A row of a kind that this version knows, with something in it that it does not. */
  | 'row-unreadable'
  /** A later row says otherwise, and counts. */
  | 'row-contradicted'
  /** The title is gone; the tab is known by its headings. */
  | 'title-missing'
  /** The headings are gone or renamed; columns are taken to be in their usual order. */
  | 'headings-missing'
  /** There is a second tab of this kind, which is not read. */
  | 'tab-doubled'
  /** The tab is longer than Suivi reads. */
  | 'rows-unread';

export interface StoredTrouble {
  readonly code: StoredTroubleCode;
  readonly cell: CellRef;
  /** What the row says, or the tab's name, fit to stand in a sentence. */
  readonly text: string;
}

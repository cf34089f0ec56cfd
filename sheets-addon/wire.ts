/**
 * The contract between the sidebar and the server: one function on the server, a JSON text each way.
 *
 * Only JSON crosses `google.script.run`: a Date or a function fails the call, and undefined in a list becomes null.
 */
import type { Applied, CellRef, Column, Edit, HostFault, ReadRequest, SheetId, TableAnchor, WorkbookOutline } from '../core/index.ts';
import type { SelectedRows } from '../core/host.ts';

/** The name of the server's one function for the sidebar; it takes a `Question` and gives an `Answer`, both as JSON. */
export const SERVER_FUNCTION = 'suiviCall';

/** What the sidebar asks for, and what comes back. */
export interface Calls {
  readonly outline: { readonly ask: null; readonly answer: WorkbookOutline };
  /** One chunk: the sidebar cuts what it needs into calls of a few megabytes. Columns that end early hold nothing farther down. */
  readonly read: { readonly ask: readonly ReadRequest[]; readonly answer: readonly (readonly Column[])[] };
  readonly reveal: { readonly ask: CellRef; readonly answer: null };
  readonly activeCell: { readonly ask: null; readonly answer: CellRef | null };
  readonly selectedRows: { readonly ask: null; readonly answer: SelectedRows | null };
  readonly lists: { readonly ask: readonly CellRef[]; readonly answer: readonly (readonly string[] | null)[] };
  readonly apply: { readonly ask: Sent<readonly Edit[]>; readonly answer: Sent<Applied> };
  /** What was changed since a mark that an earlier answer gave; null for the first time. */
  readonly changes: { readonly ask: string | null; readonly answer: Changes };
  /** Keeps one of the person's own choices for the next time; null forgets it. */
  readonly keep: { readonly ask: { readonly name: string; readonly value: string | null }; readonly answer: null };
  /** A part of the sidebar's script that a first view does without. */
  readonly part: { readonly ask: string; readonly answer: string };
}

export type CallName = keyof Calls;

export interface Question<Name extends CallName = CallName> {
  readonly call: Name;
  readonly ask: Calls[Name]['ask'];
}

/** What came of a call. Faults are data: an exception would lose its kind on the way. */
export type Answer<Name extends CallName = CallName> =
  | { readonly ok: Calls[Name]['answer'] }
  | { readonly fault: HostFault; readonly detail: string };

/**
 * A value in which tables are named by their number in a list: JSON loses that many rows share one table, and a
 * host reads a table once for each.
 */
export interface Sent<_Value> {
  readonly tables: readonly TableAnchor[];
  /** The value as JSON, with `{ "table": 3 }` wherever a table stands. */
  readonly value: string;
}

/** What others have changed. */
export interface Changes {
  /** To ask from the next time. */
  readonly mark: string;
  /** The sheets touched, null where that is not known; empty where nothing was. */
  readonly sheets: readonly SheetId[] | null;
}

/** What the server puts at the end of the sidebar's page, as JSON in percent-encoding: see `OPENING_ID`. */
export interface Opening {
  /** BCP 47 tag of the language of the person's Google account, such as `fr-CA`. */
  readonly language: string;
  /** The person's own choices, by name. */
  readonly preferences: Readonly<Record<string, string>>;
  /** What was chosen in the menu, as the task pane's address would say it (`?mark=scheduled`, `?report=week`); empty for nothing. */
  readonly action: string;
}

/** `<input type="hidden" id="suivi-opening" value="…">`, appended by the server: Google passes over meta tags in a page. */
export const OPENING_ID = 'suivi-opening';

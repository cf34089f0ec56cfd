/** Whether the calendar's columns are shown, and which of them the person has been asked about. */
import type { MappedColumn, Mapping } from '../../recognise/mapping.ts';
import type { Loaded } from '../load-findings.ts';
import { columnKey } from './column-use.ts';
import { EMPTY_DRAFT, isDraftPending, restingDraft } from './columns-draft.ts';
import type { ColumnsDraft } from './columns-draft.ts';

export interface ColumnsState {
  /** `asked`: Suivi is unsure of some; `opened`: the person wanted to see them. */
  readonly view: 'closed' | 'asked' | 'opened';
  /** True once a calendar was read: from then on the view never opens by itself. */
  readonly isPastFirst: boolean;
  /** Uncertain columns that the person has looked at, by their keys. */
  readonly seen: ReadonlySet<string>;
  /** Others that have become uncertain since. */
  readonly changed: readonly MappedColumn[];
  /** What the person says of the columns: waits until it is confirmed or taken back, whether the view is open or not. */
  readonly draft: ColumnsDraft;
}

export const CLOSED_COLUMNS: ColumnsState = { view: 'closed', isPastFirst: false, seen: new Set(), changed: [], draft: EMPTY_DRAFT };

/** After a reading: the first asks what it must, a later one leaves the person's place alone and only says so. */
export function columnsAfterReading(columns: ColumnsState, loaded: Loaded): ColumnsState {
  if (loaded.kind === 'declined') return columns.view === 'opened' && loaded.mapping !== null ? columns : { ...columns, view: 'closed', changed: [] };
  const fresh = questionsOf(loaded.mapping).filter((column) => !columns.seen.has(columnKey(column)));
  if (columns.view !== 'closed') return loaded.mapping === null ? { ...columns, view: 'closed', changed: [] } : { ...columns, isPastFirst: true };
  if (columns.isPastFirst || fresh.length === 0) return { ...columns, isPastFirst: true, changed: fresh };
  return { ...columns, isPastFirst: true, view: 'asked', changed: [] };
}

/** The person has seen what there was to ask; what they said of it waits. */
export function columnsClosed(columns: ColumnsState, loaded: Loaded | null): ColumnsState {
  const keys = questionsOf(loaded?.mapping ?? null).map(columnKey);
  return { ...columns, view: 'closed', seen: new Set([...columns.seen, ...keys]), changed: [], draft: restingDraft(columns.draft) };
}

/** Confirmed, or taken back. */
export function columnsSettled(columns: ColumnsState, loaded: Loaded | null): ColumnsState {
  return { ...columnsClosed(columns, loaded), draft: EMPTY_DRAFT };
}

/** Whether what the person said of the columns waits out of their sight. */
export function areCorrectionsWaiting({ view, draft }: ColumnsState, loaded: Loaded | null): boolean {
  const mapping = loaded?.mapping ?? null;
  return view === 'closed' && mapping !== null && isDraftPending(draft, mapping);
}

function questionsOf(mapping: Mapping | null): readonly MappedColumn[] {
  return mapping === null ? [] : mapping.columns.filter(({ isQuestion }) => isQuestion);
}

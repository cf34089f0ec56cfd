/** Whether the calendar's columns are shown, and which of them the person has been asked about. */
import type { Mapping } from '../../recognise/mapping.ts';
import type { Loaded } from '../load-findings.ts';
import { columnKey } from './column-use.ts';

export interface ColumnsState {
  /** `asked`: Suivi is unsure of some; `opened`: the person wanted to see them. */
  readonly view: 'closed' | 'asked' | 'opened';
  /** True once a calendar was read: from then on the view never opens by itself. */
  readonly isPastFirst: boolean;
  /** Uncertain columns that the person has looked at, by their keys. */
  readonly seen: ReadonlySet<string>;
  /** How many others have become uncertain since. */
  readonly changed: number;
}

export const CLOSED_COLUMNS: ColumnsState = { view: 'closed', isPastFirst: false, seen: new Set(), changed: 0 };

/** After a reading: the first asks what it must, a later one leaves the person's place alone and only says so. */
export function columnsAfterReading(columns: ColumnsState, loaded: Loaded): ColumnsState {
  if (loaded.kind === 'declined') return columns.view === 'opened' && loaded.mapping !== null ? columns : { ...columns, view: 'closed', changed: 0 };
  const fresh = questionKeys(loaded.mapping).filter((key) => !columns.seen.has(key)).length;
  if (columns.view !== 'closed') return loaded.mapping === null ? { ...columns, view: 'closed', changed: 0 } : { ...columns, isPastFirst: true };
  if (columns.isPastFirst || fresh === 0) return { ...columns, isPastFirst: true, changed: fresh };
  return { ...columns, isPastFirst: true, view: 'asked', changed: 0 };
}

/** The person has seen what there was to ask. */
export function columnsClosed(columns: ColumnsState, loaded: Loaded | null): ColumnsState {
  const keys = loaded === null ? [] : questionKeys(loaded.mapping);
  return { ...columns, view: 'closed', seen: new Set([...columns.seen, ...keys]), changed: 0 };
}

function questionKeys(mapping: Mapping | null): readonly string[] {
  return mapping === null ? [] : mapping.columns.filter(({ isQuestion }) => isQuestion).map(columnKey);
}

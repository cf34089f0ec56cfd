/** What is made at a press is made of the calendar as it stands then: what another look at it may have brought. */
import type { Dispatch } from 'react';
import type { Applied } from '../edits/edit.ts';
import type { ReadOptions } from '../host.ts';
import type { RecognisedSheet } from '../recognise/recognition.ts';
import type { Checked, Loaded } from './load-findings.ts';
import type { PaneEvent } from './state/pane-reducer.ts';

/**
 * Reads the calendar as it stands at this moment, and shows it: others may have typed since the pane last did.
 * @throws HostError when the host can't be read.
 */
export type LookAgain = () => Promise<Loaded>;

export function lookingAgain(load: (options: ReadOptions) => Promise<Loaded>, dispatch: Dispatch<PaneEvent>): LookAgain {
  return async () => {
    const loaded = await load({});
    dispatch({ type: 'read-finished', loaded });
    return loaded;
  };
}

/** Null where there is no calendar any more, which the pane shows by then. */
export function checkedIn(loaded: Loaded): Checked | null {
  return loaded.kind === 'checked' ? loaded : null;
}

/** Nothing was written, since there is no calendar any more: how the pane is told. */
export function withoutCalendar(loaded: Loaded): Applied {
  const isGone = loaded.kind === 'declined' && loaded.code === 'calendar-gone';
  return { written: 0, skipped: [{ cell: null, reason: isGone ? 'sheet-missing' : 'column-gone' }], unknown: [], fault: null };
}

/** Whether other tabs or other columns are read than before: wherever they stand, and whatever they are called. */
export function isReshaped(before: Checked, now: Checked): boolean {
  return shapeOf(before) !== shapeOf(now);
}

function shapeOf({ found: { recognition } }: Checked): string {
  return recognition.kind === 'declined' ? '' : JSON.stringify(recognition.sheets.map(sheetShape).sort());
}

function sheetShape({ sheet, columns }: RecognisedSheet): string {
  return `${sheet} ${columns.flatMap(({ role, channel }) => role ?? channel ?? []).sort().join(' ')}`;
}

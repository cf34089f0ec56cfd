/**
 * Counts what several tries have written together, every cell once: a later plan shows what of the earlier ones is
 * done, by not asking for it again.
 */
import type { Applied, CellsEdit, NewSheetEdit } from '../edits/edit.ts';
import { plannedCells } from '../edits/judge-writes.ts';
import { cellKey } from '../edits/verify.ts';
import type { CellRef } from '../table/cell-ref.ts';

/** What may be planned anew from what is there by then; what a column that is added holds is counted by the host alone. */
export type CountedEdit = CellsEdit | NewSheetEdit;

/** An edit, and what became of it as far as is known. */
export interface Tried {
  /** Says what was to be written, wherever that stands by now. */
  readonly content: string;
  /** Its cells, as keys. */
  readonly planned: readonly string[];
  /** Those that were written or may have been. */
  readonly cells: readonly string[];
  /** Whether some of them were skipped or are unknown. */
  readonly isOpen: boolean;
}

export function triedEdits(edits: readonly CountedEdit[], { skipped, unknown }: Applied): readonly Tried[] {
  const keysOfRefs = (refs: readonly (CellRef | null)[]): ReadonlySet<string> => new Set(refs.flatMap((ref) => (ref === null ? [] : [cellKey(ref.sheet, ref.row, ref.column)])));
  const left = keysOfRefs(skipped.map(({ cell }) => cell));
  const unsure = keysOfRefs(unknown);
  const isTabLeft = skipped.some(({ cell }) => cell === null);
  // The host alone knows a new tab's id: it shows where the host could not tell what became of a cell.
  const known = new Set(edits.flatMap((edit) => (edit.kind === 'cells' ? [edit.sheet] : [])));
  const newTab = unknown.find(({ sheet }) => !known.has(sheet))?.sheet ?? '';
  return edits.map((edit) => {
    const planned = keysOf(edit, newTab);
    const cells = edit.kind === 'new-sheet' && isTabLeft ? [] : planned.filter((key) => !left.has(key));
    return { content: contentOf(edit), planned, cells, isOpen: cells.length < planned.length || cells.some((key) => unsure.has(key)) };
  });
}

/** What of the edits tried is done, now that these are planned: a row that is planned again, be it at another place, is not. */
export function doneBefore(tried: readonly Tried[], edits: readonly CountedEdit[]): readonly Tried[] {
  // Mostly nothing was: then there is nothing to compare, however much is planned.
  if (tried.length === 0) return [];
  const left = [...tried];
  const take = (isSame: (one: Tried) => boolean): boolean => {
    const index = left.findIndex(isSame);
    if (index >= 0) left.splice(index, 1);
    return index >= 0;
  };
  const planned = edits.map((edit) => ({ content: contentOf(edit), keys: keysOf(edit, '') }));
  const elsewhere = planned.filter(({ content, keys }) => !take((one) => one.content === content && one.planned[0] === keys[0]));
  const others = elsewhere.filter(({ content }) => !take((one) => one.content === content && one.isOpen) && !take((one) => one.content === content));
  // What was written there before has given way to something else.
  const again = new Set(others.flatMap(({ keys }) => keys));
  return left.map((one) => ({ ...one, cells: one.cells.filter((key) => !again.has(key)) })).filter(({ cells }) => cells.length > 0);
}

export function countCells(tried: readonly Tried[]): number {
  return tried.reduce((sum, { cells }) => sum + cells.length, 0);
}

function keysOf(edit: CountedEdit, newTab: string): readonly string[] {
  const cells = edit.kind === 'cells' ? edit.writes.map(({ row, column }) => ({ sheet: edit.sheet, row, column })) : plannedCells(edit.plan, newTab);
  return cells.map(({ sheet, row, column }) => cellKey(sheet, row, column));
}

function contentOf(edit: CountedEdit): string {
  return JSON.stringify(edit.kind === 'cells' ? [edit.sheet, edit.writes.map(({ column, value }) => [column, value])] : edit.plan.cells);
}

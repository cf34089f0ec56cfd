/** The add-in's functions as the grid calls them, whichever host runs them. */
import type { Cell } from '../../../core/table/cell.ts';

export interface CellFunction {
  /** As it is typed in a cell, its prefix included. */
  readonly name: string;
  readonly summary: string;
  readonly parameters: readonly { readonly name: string; readonly detail: string; readonly isOptional: boolean }[];
}

/** A range with how each of its cells is shown, or one value; null where nothing stands between two separators. */
export type CellArgument =
  | { readonly values: readonly (readonly Cell[])[]; readonly formats: readonly (readonly string[])[] }
  | { readonly value: Cell; readonly format: string }
  | null;

/** One value, or rows that spill. */
export type CellAnswer = Cell | readonly (readonly Cell[])[];

export interface CellFunctions {
  readonly listed: readonly CellFunction[];
  /** `name` is as listed. The same arguments give the same answer. What it throws or rejects with shows as `#VALUE!`. */
  readonly run: (name: string, args: readonly CellArgument[]) => CellAnswer | Promise<CellAnswer>;
  /** What a cell shows until the answer is there. */
  readonly pending: string;
}

export function isSpilling(answer: CellAnswer): answer is readonly (readonly Cell[])[] {
  return Array.isArray(answer);
}

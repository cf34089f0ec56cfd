/** What a tab that Suivi makes must be like. */
import type { Cell } from '../table/cell.ts';
import type { SheetPlan } from './edit.ts';
import { isSameCell } from './verify.ts';

/** Excel's limit, in UTF-16 units; Sheets allows more. */
const MAX_NAME_UNITS = 31;

/** Whether every host takes this name for a tab. */
export function isSheetName(name: string): boolean {
  return name.trim() !== '' && name.length <= MAX_NAME_UNITS && !/[:\\/?*[\]]/.test(name) && !name.startsWith('\'') && !name.endsWith('\'') &&
    name.toLowerCase() !== 'history';
}

/** Tabs whose names differ only in upper and lower case are one to a spreadsheet. */
export function sheetNameKey(name: string): string {
  return name.toLowerCase();
}

/** Refuses a plan that no host could carry out: a bug of whoever planned it. */
export function checkSheetPlan(plan: SheetPlan): void {
  const width = plan.cells[0]?.length ?? 0;
  // A tab that is there already keeps the name that it has.
  if (plan.replaces === undefined && !isSheetName(plan.name)) throw new RangeError(`No name for a tab: ${plan.name}`);
  if (width === 0 || plan.cells.some((row) => row.length !== width)) throw new RangeError('The cells of a tab are rows of one length.');
  if (plan.headerRows < 0 || plan.headerRows > plan.cells.length) throw new RangeError('A tab has no more heading rows than rows.');
  const title = plan.cells[0]?.[0] ?? null;
  if (plan.unfinished === '' || isSameCell(plan.unfinished, title)) throw new RangeError('A tab that is not finished says so in A1.');
}

/** The cells to write, from A1: those of the plan, and an empty one wherever an earlier try, or the tab that is replaced, has something beyond them. */
export function tabCells(plan: SheetPlan): readonly (readonly Cell[])[] {
  const { cells, leftovers, replaces } = plan;
  const left = replaces?.cells ?? leftovers;
  if (left.length === 0) return cells;
  const width = Math.max(cells[0]?.length ?? 0, replaces?.own?.columnCount ?? Math.max(...left.map((row) => row.length)));
  const height = Math.max(cells.length, replaces?.own?.rowCount ?? left.length);
  return Array.from({ length: height }, (_, row) => Array.from({ length: width }, (__, column) => cells[row]?.[column] ?? null));
}

/** What was seen to stand in a cell before the plan is carried out. */
export function leftAt({ leftovers, replaces }: SheetPlan, row: number, column: number): Cell {
  return (replaces?.cells ?? leftovers)[row]?.[column] ?? null;
}

/** Formats and drop-down lists reach so far down, however few rows are filled: as many posts as a team plans in a year or two. */
const FORMATTED_ROWS = 1_000;

/** How many rows below the headings get formats and lists. */
export function bodyRows(plan: SheetPlan): number {
  return Math.max(FORMATTED_ROWS, plan.cells.length) - plan.headerRows;
}

/** Excel's limit for a list that stands in the rule itself, in UTF-16 units. */
const MAX_LIST_UNITS = 255;

/**
 * A drop-down list as one text with commas, the form that every language of Excel reads the same from an add-in.
 * Null for no list, and for one that such a text can't hold.
 */
export function listSource(list: readonly string[]): string | null {
  const source = list.join(',');
  const isSound = source.length <= MAX_LIST_UNITS && !source.startsWith('=') && list.every((value) => value !== '' && value === value.trim() && !/[,\n\r]/.test(value));
  return list.length > 0 && isSound ? source : null;
}

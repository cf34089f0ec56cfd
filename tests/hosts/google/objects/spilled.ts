/** Formulas whose result fills several cells: what happens to them when a script writes into what they fill. */
import type { BookSheet } from '../../book/book-sheet.ts';
import type { Area, CellBlock } from '../../book/book-types.ts';
import { areaOverlap, containsCell } from '../../book/area.ts';
import type { ScriptHost } from '../script-host.ts';

/** Where formulas fill cells, among those written. */
function spillsIn(sheet: BookSheet, area: Area, host: ScriptHost): readonly Area[] {
  return host.book.stateOf(sheet.id).spills.filter((spill) => areaOverlap(spill, area) !== null);
}

/**
 * Writes a block. Emptying a cell that a formula fills does nothing: it is filled again. Anything else there leaves the
 * formula without room: it shows #REF!, and the rest of what it filled is empty.
 */
export function writeAroundSpills(sheet: BookSheet, area: Area, block: CellBlock, host: ScriptHost): void {
  const spills = spillsIn(sheet, area, host);
  if (spills.length === 0) {
    sheet.write(area.top, area.left, block, host.author);
    return;
  }
  const isFilled = (row: number, column: number): boolean => spills.some((spill) => containsCell(spill, row, column) && !(row === spill.top && column === spill.left));
  const isLeft = (r: number, c: number): boolean => block.values?.[r]?.[c] === null && typeof block.formulas?.[r]?.[c] !== 'string' && isFilled(area.top + r, area.left + c);
  const kept = {
    ...block,
    values: (block.values ?? []).map((row, r) => row.map((value, c) => (isLeft(r, c) ? undefined : value))),
    formulas: (block.formulas ?? []).map((row, r) => row.map((formula, c) => (isLeft(r, c) ? undefined : formula))),
  };
  const broken = spills.filter((spill) => kept.values.some((row, r) => row.some((value, c) => value !== undefined && containsCell(spill, area.top + r, area.left + c)
    && isFilled(area.top + r, area.left + c))));
  for (const { top, left, bottom, right } of broken) {
    const formula = sheet.formula(top, left);
    sheet.clear({ top, left, bottom, right }, 'contents', host.author);
    sheet.write(top, left, { values: [[{ error: '#REF!' }]], ...(formula === undefined ? {} : { formulas: [[formula]] }) }, host.author);
  }
  sheet.write(area.top, area.left, kept, host.author);
}

/** Empties an area. */
export function clearAroundSpills(sheet: BookSheet, area: Area, what: 'contents' | 'all', host: ScriptHost): void {
  const isPart = spillsIn(sheet, area, host).some(({ top, left }) => !containsCell(area, top, left));
  if (!isPart) {
    sheet.clear(area, what, host.author);
    return;
  }
  if (what === 'all') sheet.clear(area, 'formats', host.author);
  const rows = Array.from({ length: area.bottom - area.top + 1 }, () => Array.from({ length: area.right - area.left + 1 }, () => null));
  writeAroundSpills(sheet, area, { values: rows, formulas: rows }, host);
}

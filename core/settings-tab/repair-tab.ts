/** Puts back the title and the headings of Suivi's tab, where their cells are free: by them it is known. */
import type { CellsEdit } from '../edits/edit.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { TITLE_REACH } from './settings-tab.ts';
import type { SettingsTab } from './settings-tab.ts';
import { FIELDS, HEADINGS, TITLE } from './tab-layout.ts';
import { isUnfinished } from './unfinished.ts';

export function repairs(tab: SettingsTab): readonly CellsEdit[] {
  return [...titleAgain(tab), ...headingsAgain(tab)];
}

/** Above the headings; where they stand in the first row, beside them. */
function titleAgain({ sheet, titleRow, headerRow, columns, rows }: SettingsTab): readonly CellsEdit[] {
  if (titleRow !== null || headerRow === null) return [];
  const row = Math.max(0, headerRow - 1);
  const column = headerRow === 0 ? Math.max(...FIELDS.map((field) => columns[field])) + 1 : columns.kind;
  const held: Cell = sheet.head[row]?.[column] ?? null;
  // The row of the title is not read as a setting: one that holds something else stays as it is.
  const isAlone = row === headerRow || rows.every((stored) => stored.row !== row || FIELDS.every((field) => field === 'kind' || isBlank(stored.cells[field])));
  const isFree = isBlank(held) || isUnfinished(held);
  return isFree && isAlone && column < TITLE_REACH ? [{ kind: 'cells', sheet: sheet.id, writes: [{ row, column, expected: held, value: TITLE }] }] : [];
}

function headingsAgain({ sheet, titleRow, headerRow, columns, rows }: SettingsTab): readonly CellsEdit[] {
  const row = headerRow ?? (titleRow ?? 0) + 1;
  if (headerRow === null && rows.some((stored) => stored.row === row)) return [];
  return FIELDS.filter((field) => isBlank(sheet.head[row]?.[columns[field]] ?? null)).map((field) => ({
    kind: 'cells',
    sheet: sheet.id,
    writes: [{ row, column: columns[field], expected: sheet.head[row]?.[columns[field]] ?? null, value: HEADINGS[field] }],
  }));
}

/** Gives the workbook's tables their banded look; their names and filters are the workbook's affair. */
import type { GridContext } from './grid-context.ts';
import { toRange } from './layout.ts';

const THEME = 'suivi-table';
const LOOK = {
  headerRowStyle: { bg: { rgb: '#d3e7e2' }, bl: 1 },
  secondRowStyle: { bg: { rgb: '#f1f8f6' } },
};

export function showTables(context: GridContext): void {
  const theme = { unitId: context.unitId, themeName: THEME, rangeThemeStyleJson: LOOK };
  context.show(() => context.engine.commands.syncExecuteCommand('sheet.mutation.register-worksheet-range-theme-style', theme));
  for (const sheet of context.book.sheets) {
    const subUnitId = context.univerId(sheet.id);
    for (const table of sheet.tables) {
      const params = { unitId: context.unitId, subUnitId, range: toRange(table.area), themeName: THEME };
      context.show(() => context.engine.commands.syncExecuteCommand('sheet.mutation.set-worksheet-range-theme-style', params));
    }
  }
}

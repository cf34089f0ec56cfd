/** Where a click on a cell of a report leads. */
import type { CellLink } from '../../../edits/sheet-page.ts';
import { cellAddress } from '../../../table/cell-ref.ts';
import type { ReportedPlace } from '../weekly-report.ts';

export function linkTo({ cell: { sheet, row, column }, sheetName }: ReportedPlace): CellLink['to'] {
  return { kind: 'cell', sheet, sheetName, row, column };
}

/** `Calendrier, B7`. */
export function placeText({ cell: { row, column }, sheetName }: ReportedPlace): string {
  return `${sheetName}, ${cellAddress(row, column)}`;
}

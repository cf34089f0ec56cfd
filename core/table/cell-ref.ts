/** Where a cell stands, and how that is written in A1 notation. */

/** A sheet's identity within its workbook, stable when it is renamed or moved. */
export type SheetId = string;

export interface CellRef {
  readonly sheet: SheetId;
  /** From 0. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** Column letters from a column number that starts at 0: 0 is A, 27 is AB. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `B7` of a cell at row 6, column 1. */
export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** `'Tab'!B7`, with the apostrophes of the tab's name doubled. */
export function qualifiedAddress(sheetName: string, row: number, column: number): string {
  return `'${sheetName.replace(/'/g, "''")}'!${cellAddress(row, column)}`;
}

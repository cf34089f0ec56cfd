/** Which rows are not seen. */

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Google tells it row by row, a fraction of a millisecond to a few each, so that only so many are asked for. */
export const MOST_ROWS_ASKED = 2_000;

/** Whether a row is hidden, by a filter or by a person; each is asked for once. Rows count from 0. */
export function hiddenRows(sheet: Sheet): (row: number) => boolean {
  const known = new Map<number, boolean>();
  return (row) => {
    const isHidden = known.get(row) ?? (sheet.isRowHiddenByFilter(row + 1) || sheet.isRowHiddenByUser(row + 1));
    known.set(row, isHidden);
    return isHidden;
  };
}

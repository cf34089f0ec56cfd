/** Rows of the calendar as a panel remembers them: found again in a later reading, wherever others have moved them. */
import { identityText, keyText } from '../../edits/locate.ts';
import { rowAnchors, rowAnchorsByCells } from '../../edits/anchor-rows.ts';
import type { AnchoredRow } from '../../edits/anchor-rows.ts';
import type { WorkbookOutline } from '../../host.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { SheetId } from '../../table/cell-ref.ts';

/** A row by what it holds; one that is just like another is known by its place alone. */
export interface RowSpot {
  readonly sheet: SheetId;
  /** On the sheet, from 0. */
  readonly row: number;
  /** '' for a row that can't be told from another. */
  readonly key: string;
  /** By its cells but its identifier, so that it is known once one has been added or taken away; '' where there are none. */
  readonly cellsKey: string;
}

export interface RowSpots {
  /** Of a row of the calendar, from 0. */
  readonly spotOf: (row: number) => RowSpot;
  /** The row of the calendar that stands there; null where none does. */
  readonly rowAt: (place: Pick<RowSpot, 'sheet' | 'row'>) => number | null;
  /** The row of the calendar that it is by now; null where it is not to be found. */
  readonly rowOf: (spot: RowSpot) => number | null;
}

export interface SpotsSource {
  readonly calendar: Calendar;
  readonly found: { readonly outline: WorkbookOutline };
}

export function rowSpots({ calendar, found: { outline } }: SpotsSource): RowSpots {
  const anchorOf = rowAnchors(calendar, outline);
  const sheetOf = (row: number): SheetId => calendar.parts[calendar.part[row] ?? 0]?.sheet ?? '';
  const byCells = rowAnchorsByCells(calendar, outline);
  const keyOf = (row: number): string => textOf(anchorOf(row));
  const cellsKeyOf = (row: number): string => {
    const anchor = byCells(row);
    const id = calendar.parts[calendar.part[row] ?? 0]?.columns.get('id');
    return anchor === 'row-twice' ? '' : keyText(anchor.key.filter((_, index) => anchor.table.keys[index] !== id));
  };
  const places = placesOf(calendar, sheetOf);
  const rowAt: RowSpots['rowAt'] = ({ sheet, row }) => places.get(sheet)?.get(row) ?? null;
  const rowWith = rowsByKey(calendar.rowCount, sheetOf, keyOf);
  const rowWithCells = rowsByKey(calendar.rowCount, sheetOf, cellsKeyOf);
  return {
    spotOf: (row) => ({ sheet: sheetOf(row), row: calendar.sheetRow[row] ?? 0, key: keyOf(row), cellsKey: cellsKeyOf(row) }),
    rowAt,
    rowOf: (spot) => {
      const there = rowAt(spot);
      if (there !== null && keyOf(there) === spot.key) return there;
      return rowWith(spot.sheet, spot.key) ?? rowWithCells(spot.sheet, spot.cellsKey);
    },
  };
}

function textOf(anchor: AnchoredRow): string {
  return anchor === 'row-twice' ? '' : identityText(anchor);
}

/** The one row with a key; null for none and for several. Keys are counted once somebody asks. */
function rowsByKey(rowCount: number, sheetOf: (row: number) => SheetId, keyOf: (row: number) => string): (sheet: SheetId, key: string) => number | null {
  let rows: Map<string, number | null> | null = null;
  return (sheet, key) => {
    if (key === '') return null;
    if (rows === null) {
      rows = new Map<string, number | null>();
      for (let row = 0; row < rowCount; row += 1) {
        const full = `${sheetOf(row)} ${keyOf(row)}`;
        rows.set(full, rows.has(full) ? null : row);
      }
    }
    return rows.get(`${sheet} ${key}`) ?? null;
  };
}

function placesOf({ rowCount, sheetRow }: Calendar, sheetOf: (row: number) => SheetId): ReadonlyMap<SheetId, ReadonlyMap<number, number>> {
  const places = new Map<SheetId, Map<number, number>>();
  for (let row = 0; row < rowCount; row += 1) {
    const sheet = sheetOf(row);
    let rows = places.get(sheet);
    if (rows === undefined) places.set(sheet, (rows = new Map<number, number>()));
    rows.set(sheetRow[row] ?? 0, row);
  }
  return places;
}

/** Rows of the calendar as a panel remembers them: found again in a later reading, wherever others have moved them. */
import { identityText } from '../../edits/locate.ts';
import { rowAnchors } from '../../edits/anchor-rows.ts';
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
  const keyOf = (row: number): string => {
    const anchor = anchorOf(row);
    return anchor === 'row-twice' ? '' : identityText(anchor);
  };
  const places = placesOf(calendar, sheetOf);
  const rowAt: RowSpots['rowAt'] = ({ sheet, row }) => places.get(sheet)?.get(row) ?? null;
  let byKey: ReadonlyMap<string, number> | null = null;
  const rowWith = (sheet: SheetId, key: string): number | null => {
    byKey ??= new Map(Array.from({ length: calendar.rowCount }, (_, row) => [`${sheetOf(row)} ${keyOf(row)}`, row] as const));
    return byKey.get(`${sheet} ${key}`) ?? null;
  };
  return {
    spotOf: (row) => ({ sheet: sheetOf(row), row: calendar.sheetRow[row] ?? 0, key: keyOf(row) }),
    rowAt,
    rowOf: (spot) => {
      const there = rowAt(spot);
      if (there !== null && keyOf(there) === spot.key) return there;
      return spot.key === '' ? null : rowWith(spot.sheet, spot.key);
    },
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

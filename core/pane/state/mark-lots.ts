/** The rows that a person can choose to mark: those of a list, those selected in the grid, those that its filter shows. */
import type { Lot } from '../../words/marking-words.ts';
import type { RowSpot, RowSpots } from './row-spots.ts';

/** Rows that the panel was opened with. */
export interface ListedRows {
  readonly lot: Exclude<Lot, 'selected' | 'filtered'>;
  readonly spots: readonly RowSpot[];
}

/** What the grid says of its selection. */
export interface SelectedSpots {
  readonly selected: readonly RowSpot[];
  /** Null where nothing is filtered out. */
  readonly filtered: readonly RowSpot[] | null;
}

/** `asking` until the host has answered; null where it can't tell. */
export type Selection = SelectedSpots | 'asking' | null;

export interface LotRows {
  readonly lot: Lot;
  /** Of the calendar as it is now. */
  readonly rows: readonly number[];
  /** How many are not found any more. */
  readonly gone: number;
}

export function lotsOf(list: ListedRows | null, selection: Selection, { rowOf }: RowSpots): readonly LotRows[] {
  const lotRows = (lot: Lot, spots: readonly RowSpot[]): LotRows => {
    const rows = new Set(spots.map(rowOf));
    const isGone = rows.delete(null);
    // With no null left in it.
    const found = [...rows] as readonly number[];
    return { lot, rows: found, gone: isGone ? spots.length - found.length : 0 };
  };
  const answered = selection === 'asking' ? null : selection;
  return [
    ...(list === null ? [] : [lotRows(list.lot, list.spots)]),
    lotRows('selected', answered?.selected ?? []),
    ...(answered === null || answered.filtered === null ? [] : [lotRows('filtered', answered.filtered)]),
  ];
}

/** What was chosen, where it is still to be had; or else the list it came from, and where nothing is selected what the filter shows. */
export function lotChosen(lots: readonly LotRows[], chosen: Lot | null): LotRows | null {
  const own = lots.find(({ lot }) => lot === chosen);
  if (own !== undefined) return own;
  const [first = null] = lots;
  if (first === null || first.lot !== 'selected' || first.rows.length > 0) return first;
  return lots.find(({ lot, rows }) => lot === 'filtered' && rows.length > 0) ?? first;
}

/** What was answered again as it was before is no news to anybody. */
export function isSameSelection(before: Selection, now: Selection): boolean {
  if (before === null || now === null || before === 'asking' || now === 'asking') return before === now;
  const isSame = (a: readonly RowSpot[], b: readonly RowSpot[]): boolean =>
    a.length === b.length && a.every((spot, index) => spot.row === b[index]?.row && spot.key === b[index].key && spot.sheet === b[index].sheet);
  if (before.filtered === null || now.filtered === null) return before.filtered === now.filtered && isSame(before.selected, now.selected);
  return isSame(before.selected, now.selected) && isSame(before.filtered, now.filtered);
}

/** Gives each row of a calendar an identifier by which it is found again, in a hidden last column, once people consent. */
import { rowAnchors, rowAnchorsByCells } from '../edits/anchor-rows.ts';
import type { AnchoredRow } from '../edits/anchor-rows.ts';
import type { Applied, CellsEdit, NewColumnEdit } from '../edits/edit.ts';
import { hashCells } from '../findings/cell-hash.ts';
import type { Workbook } from '../host.ts';
import { fold } from '../lexicon/fold.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import { tableOfPart } from '../tracking/table-of-part.ts';
import { headingIn, rowsOfParts } from '../tracking/tracked-calendar.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';

/** The same in every language: by it the column is known again. */
export const ID_HEADING = 'Suivi ID';
const WIDTH = 14;
/** A letter first, so that no sheet takes an identifier for a number or a date. */
const FIRST = 's';
const DIGITS = 10;

export interface RowIds {
  readonly edits: readonly NewColumnEdit[];
  /** Identifiers of their own for rows that were copied with another's. */
  readonly copies: readonly CellsEdit[];
  /** Rows of the calendar that can't be told from another, and get none. */
  readonly alike: readonly number[];
}

/**
 * Identifiers that are there stay, but for that of a row that was copied with it; a second time only rows without one get
 * theirs. A tab with identifiers of the team's
 * own keeps to those.
 * @param salt Any text of the moment: what is made now is not made again elsewhere.
 */
export function planRowIds(tracked: TrackedCalendar, salt: string): RowIds {
  const { calendar, found: { outline } } = tracked;
  const anchorOf = rowAnchors(calendar, outline);
  const taken = new Set(calendar.id.filter((id) => id !== ''));
  const edits: NewColumnEdit[] = [];
  const copies: CellsEdit[] = [];
  const byCells = rowAnchorsByCells(calendar, outline);
  const alike: number[] = [];
  for (const [number, rows] of rowsOfParts(calendar).entries()) {
    const part = calendar.parts[number];
    const column = part?.columns.get('id');
    if (part === undefined || (column !== undefined && fold(headingIn(tracked, number, column)) !== fold(ID_HEADING))) continue;
    for (const row of column === undefined ? [] : copiedRows(calendar, rows)) {
      const anchor = byCells(row);
      if (column === undefined || anchor === 'row-twice') continue;
      const write = { row: calendar.sheetRow[row] ?? 0, column, expected: anchor.key[anchor.table.keys.indexOf(column)] ?? null, value: newId([salt, part.sheet, ...anchor.key], taken) };
      copies.push({ kind: 'cells', sheet: part.sheet, row: anchor, writes: [write] });
    }
    const without = rows.filter((row) => calendar.id[row] === '');
    const table = tableOfPart(part, outline, without, anchorOf);
    if (table === null) continue;
    // Rows of one identifier are told apart once all copies but one have another.
    const isLeft = leftAlike(calendar, rows, byCells);
    alike.push(...rows.filter((row) => (calendar.id[row] === '' ? isAlike(anchorOf(row)) : isLeft(row))));
    const cells = table.rows.map(({ row, key }) => ({ row: calendar.sheetRow[row] ?? 0, key, value: newId([salt, part.sheet, ...key], taken) }));
    if (cells.length > 0) edits.push({ kind: 'new-column', table: table.table, plan: { heading: ID_HEADING, isHidden: true, column: { width: WIDTH, format: '@', list: [], isWrapped: false }, colours: [], cells } });
  }
  return { edits, copies, alike };
}

/** Rows whose identifier a row above has already. */
function copiedRows({ id }: Pick<Calendar, 'id'>, rows: readonly number[]): readonly number[] {
  const seen = new Set<string>();
  return rows.filter((row) => {
    const own = id[row] ?? '';
    const isCopy = own !== '' && seen.has(own);
    seen.add(own);
    return isCopy;
  });
}

/** Whether a row has the identifier of another, and one of them can't be told apart by its cells. */
function leftAlike(calendar: Pick<Calendar, 'id'>, rows: readonly number[], byCells: (row: number) => AnchoredRow): (row: number) => boolean {
  const { id } = calendar;
  const copies = copiedRows(calendar, rows);
  const left = new Set(copies.filter((row) => isAlike(byCells(row))).map((row) => id[row]));
  return (row) => left.has(id[row] ?? '');
}

/** @throws HostError where nothing was written. */
export async function addRowIds(workbook: Workbook, tracked: TrackedCalendar, salt: string): Promise<Applied & Pick<RowIds, 'alike'>> {
  const { edits: columns, copies, alike } = planRowIds(tracked, salt);
  const edits = [...copies, ...columns];
  const applied: Applied = edits.length === 0 ? { written: 0, skipped: [], unknown: [], fault: null } : await workbook.apply(edits);
  return { ...applied, alike };
}

function isAlike(anchor: AnchoredRow): boolean {
  return anchor === 'row-twice';
}

/** By what the row holds, and none that there is already. */
function newId(cells: readonly Cell[], taken: Set<string>): string {
  for (let turn = 0; ; turn += 1) {
    const id = FIRST + hashCells([...cells, turn]).slice(0, DIGITS);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}

/** Before writing: where rows and columns stand now, and what speaks against writing there. */
import { cellKey, HostError, isSameRow, locateEdits, placeTable, ROWS_BELOW_HEADINGS, verify } from '../../../core/index.ts';
import type { Cell, CellsEdit, LocatedEdit, SheetId, Skipped, TableAnchor, TableNow, Verified } from '../../../core/index.ts';
import { sheetOf } from '../find-sheets.ts';
import { cellsOf } from '../sheet-cells.ts';
import type { ToCell } from '../sheet-cells.ts';
import { plannedColumns } from './find-columns.ts';
import type { ColumnJob, MadeColumn, PlannedColumns, WidenedFilter } from './find-columns.ts';
import { isWithin, joinedReach, reachOf } from './reach.ts';
import { readFacts, remembered } from './sheet-facts.ts';
import type { Facts, Reach } from './sheet-facts.ts';
import { columnCells, rowCells } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What is to be done to the sheets that are there. */
export interface Job {
  readonly cells: readonly CellsEdit[];
  readonly columns: readonly ColumnJob[];
}

export interface Verdict {
  readonly toCell: ToCell;
  readonly facts: Facts;
  readonly edits: readonly LocatedEdit[];
  readonly verified: Verified;
  /** What is skipped before any cell is compared. */
  readonly skipped: readonly Skipped[];
  readonly made: readonly MadeColumn[];
  readonly filters: readonly WidenedFilter[];
}

/** So often what is read is widened to where rows and columns turned out to stand. */
const MOST_LOOKS = 3;

type Tables = ReadonlyMap<TableAnchor, TableNow>;

/**
 * What stands in the cells is read last of all, and whole, so that nothing is asked between it and the write. Where rows
 * or columns stand elsewhere than planned, it is done again there.
 */
export function lookBefore(spreadsheet: Spreadsheet, job: Job): Verdict {
  const toCell = cellsOf(spreadsheet);
  const anchors = [...new Set([...job.cells.flatMap(({ row }) => (row === undefined ? [] : [row.table])), ...job.columns.map(({ edit }) => edit.table)])];
  let reach = reachOf(anchors, job.cells);
  for (let looks = 1; ; looks += 1) {
    const facts = new Map([...reach].map(([id, one]) => [id, factsOf(spreadsheet, id, one, toCell)]));
    const now = tablesNow(anchors, facts);
    const located = locateEdits(job.cells, now);
    const columns = plannedColumns(job.columns, (edit) => {
      const [table, sheetFacts] = [now.get(edit.table), facts.get(edit.table.sheet) ?? null];
      return table === undefined || sheetFacts === null ? null : { now: table, facts: sheetFacts };
    });
    const edits = [...located.edits, ...columns.writes.flatMap((one) => one.edits)];
    const needed = reachOf([...now.values()].flatMap(({ placed }) => (placed === null ? [] : [placed.now])), edits.filter((edit) => !isMade(edit, columns.made)));
    if (looks < MOST_LOOKS && [...needed].some(([id, one]) => isBeyond(one, facts.get(id)))) {
      reach = joinedReach(reach, needed);
      continue;
    }
    return verdictOf(toCell, facts, edits, [...located.skipped, ...columns.refused, ...columns.writes.flatMap((one) => one.skipped)], columns);
  }
}

function verdictOf(toCell: ToCell, facts: Facts, edits: readonly LocatedEdit[], skipped: readonly Skipped[], { made, filters }: PlannedColumns): Verdict {
  const verified = verifyAt(edits, facts, made);
  const isHeaded = ({ edit, headerRow, column }: MadeColumn): boolean =>
    verified.writes.some((write) => write.sheet === edit.table.sheet && write.row === headerRow && write.column === column);
  return { toCell, facts, edits, verified, skipped, made: made.filter(isHeaded), filters };
}

/** The same edits against what the sheets hold by now. */
export function lookAgain(verdict: Verdict): Verdict {
  const facts: Facts = new Map([...verdict.facts].map(([id, one]) => [id, one === null ? null : one.again()]));
  return { ...verdict, facts, verified: verifyAt(verdict.edits, facts, verdict.made) };
}

/** A cell that was not looked at may hold anything, and so may a row that is another one by now: the next try will find it. */
function verifyAt(edits: readonly LocatedEdit[], facts: Facts, made: readonly MadeColumn[]): Verified {
  const values = new Map(edits.flatMap(({ sheet, writes }) => writes.map(({ row, column, value }): readonly [string, Cell] => [cellKey(sheet, row, column), value])));
  const lost = new Set(edits.filter((edit) => isOtherRow(edit, facts)).map(({ sheet, writes: [{ row }] }) => cellKey(sheet, row, 0)));
  return verify(edits, remembered((sheet, row, column) => {
    const one = facts.get(sheet) ?? null;
    if (one === null) return { value: null, obstacle: 'sheet-missing' };
    if (lost.has(cellKey(sheet, row, 0))) return { value: null, obstacle: 'changed' };
    const isNew = made.some((other) => other.edit.table.sheet === sheet && other.column === column);
    if (!isNew && !one.isReached(row, column)) return { value: null, obstacle: 'changed' };
    return one.cellAt(row, column, values.get(cellKey(sheet, row, column)) ?? null);
  }));
}

function isOtherRow({ sheet, place, writes: [{ row }] }: LocatedEdit, facts: Facts): boolean {
  const snapshot = facts.get(sheet)?.snapshot;
  if (place.row === null || snapshot === undefined) return false;
  const { table, key } = place.row.before;
  return !isSameRow(table.knownBy, key, table.keys.map((column) => snapshot.value(row, column)));
}

function factsOf(spreadsheet: Spreadsheet, id: SheetId, reach: Reach, toCell: ToCell): ReturnType<typeof readFacts> | null {
  try {
    return readFacts(sheetOf(spreadsheet, id), reach, toCell);
  } catch (caught) {
    if (caught instanceof HostError && caught.fault === 'sheet-missing') return null;
    throw caught;
  }
}

function tablesNow(anchors: readonly TableAnchor[], facts: Facts): Tables {
  return new Map(anchors.flatMap((anchor): readonly (readonly [TableAnchor, TableNow])[] => {
    const snapshot = facts.get(anchor.sheet)?.snapshot;
    return snapshot === undefined ? [] : [[anchor, tableIn(snapshot, anchor)]];
  }));
}

/** Where a table stands in what was read, and the columns that its rows are known by. */
export function tableIn(snapshot: Snapshot, anchor: TableAnchor): TableNow {
  const top = Array.from({ length: Math.min(snapshot.rowCount, Math.max(0, anchor.headerRow) + ROWS_BELOW_HEADINGS + 1) }, (_, row) => rowCells(snapshot, row));
  const placed = placeTable(anchor, top);
  const keys = anchor.keys.flatMap((column) => {
    const now = placed?.columns.get(column);
    return now === undefined ? [] : [[column, columnCells(snapshot, now)] as const];
  });
  return { placed, keys: new Map(keys) };
}

function isMade({ sheet, writes: [{ column }] }: LocatedEdit, made: readonly MadeColumn[]): boolean {
  return made.some((one) => one.edit.table.sheet === sheet && one.column === column);
}

function isBeyond(needed: Reach, facts: ReturnType<typeof readFacts> | null | undefined): boolean {
  return facts !== null && facts !== undefined && !isWithin(needed, facts);
}

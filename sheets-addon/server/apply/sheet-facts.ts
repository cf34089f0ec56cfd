/** What a sheet holds where edits reach, and what stands in the way of writing there. */
import { cellKey, HostError, isCellError } from '../../../core/index.ts';
import type { Cell, FoundCell, SheetId, SkipReason } from '../../../core/index.ts';
import { patternOf } from '../number-formats.ts';
import type { ToCell } from '../sheet-cells.ts';
import { listReader } from './find-lists.ts';
import { findProtection } from './find-protection.ts';
import type { FoundProtection } from './find-protection.ts';
import { areaOf, holds, rangeAt } from './places.ts';
import type { Area } from './places.ts';
import { columnRuns, readSnapshot } from './snapshot.ts';
import type { Snapshot } from './snapshot.ts';
import { spillFinder } from './spills.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** Where edits read and write in a sheet. */
export interface Reach {
  /** Columns that are written to, and the rows in which, both ends included. */
  readonly targets: ReadonlySet<number>;
  readonly top: number;
  readonly bottom: number;
  /** Columns that rows are known by. */
  readonly keys: ReadonlySet<number>;
  /** Row of the headings; the first of them, of several tables. */
  readonly headerRow: number;
}

export interface SheetFacts {
  readonly sheet: Sheet;
  readonly snapshot: Snapshot;
  readonly protection: FoundProtection;
  readonly isReached: (row: number, column: number) => boolean;
  /** Number format of a cell that is written to, as the cell has it now. */
  readonly formatAt: (row: number, column: number) => string;
  /** @param value What is to be written. */
  readonly cellAt: (row: number, column: number, value: Cell) => FoundCell;
  /** The same facts with what the sheet holds by now. */
  readonly again: () => SheetFacts;
}

/** What was read of one run of target columns. */
interface Block extends Area {
  readonly merges: readonly Area[];
  readonly rules: readonly (readonly (Rule | null)[])[];
  readonly formats: readonly (readonly string[])[];
  /** Whether the person may edit all of the cells. */
  readonly isOpen: boolean;
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function readFacts(sheet: Sheet, reach: Reach, toCell: ToCell): SheetFacts {
  const blocks = readBlocks(sheet, reach);
  const protection = findProtection(sheet);
  const isClosed = ({ top, left, bottom, right }: Area): boolean => range(top, bottom).some((row) => range(left, right).some((column) => protection.isProtected(row, column)));
  if (blocks.some((block) => !block.isOpen && !isClosed(block))) throw new HostError('read-only');
  const listOf = listReader(toCell);
  const read = (): Snapshot => readSnapshot(sheet, toCell, [...reach.targets, ...reach.keys]);
  return factsAt({ sheet, reach, protection, blocks, listOf, read }, read());
}

function readBlocks(sheet: Sheet, { targets, top, bottom }: Reach): readonly Block[] {
  const [lastRow, lastColumn] = [sheet.getMaxRows() - 1, sheet.getMaxColumns() - 1];
  const within = [...targets].filter((column) => column >= 0 && column <= lastColumn);
  if (top < 0 || top > Math.min(bottom, lastRow)) return [];
  return columnRuns(within, 2).map(({ left, right }) => {
    const area = { top, left, bottom: Math.min(bottom, lastRow), right };
    const cells = rangeAt(sheet, area);
    return {
      ...area,
      merges: cells.getMergedRanges().map(areaOf),
      rules: cells.getDataValidations(),
      formats: cells.getNumberFormats().map((row) => row.map(patternOf)),
      isOpen: cells.canEdit(),
    };
  });
}

interface Known {
  readonly sheet: Sheet;
  readonly reach: Reach;
  readonly protection: FoundProtection;
  readonly blocks: readonly Block[];
  readonly listOf: ReturnType<typeof listReader>;
  readonly read: () => Snapshot;
}

function factsAt(known: Known, snapshot: Snapshot): SheetFacts {
  const { sheet, reach, protection, blocks, listOf, read } = known;
  const { targets, top, bottom, headerRow } = reach;
  const isFilled = spillFinder(snapshot, targets, headerRow);
  const blockOf = (row: number, column: number): Block | undefined => blocks.find((block) => holds(block, row, column));
  const formatAt = (row: number, column: number): string => {
    const block = blockOf(row, column);
    return block?.formats[row - block.top]?.[column - block.left] ?? 'General';
  };
  const obstacleAt = (row: number, column: number): SkipReason | null => {
    if (protection.isProtected(row, column)) return 'protected';
    if (snapshot.formula(row, column) !== null || isFilled(row, column)) return 'formula';
    const isCovered = blockOf(row, column)?.merges.some((area) => holds(area, row, column) && (area.top !== row || area.left !== column)) === true;
    return isCovered ? 'merged' : null;
  };
  return {
    sheet,
    snapshot,
    protection,
    isReached: (row, column) => row >= top && row <= bottom && targets.has(column) && snapshot.isRead(column),
    formatAt,
    cellAt: (row, column, value) => {
      const block = blockOf(row, column);
      return {
        value: asWritten(snapshot.value(row, column), snapshot.formula(row, column), value),
        obstacle: obstacleAt(row, column),
        formula: snapshot.formula(row, column),
        format: formatAt(row, column),
        ...listOf(block?.rules[row - block.top]?.[column - block.left] ?? null, value),
      };
    },
    again: () => factsAt(known, read()),
  };
}

/** Google tells an error and a text of the same words by nothing: what was to be such a text, and is no formula, is that text. */
export function asWritten(found: Cell, formula: string | null, value: Cell): Cell {
  const isText = found !== null && isCellError(found) && formula === null && found.error === value;
  return isText ? value : found;
}

/** Sheets by id; null for one that is gone. */
export type Facts = ReadonlyMap<SheetId, SheetFacts | null>;

/** Cells of one sheet and column that are asked for once each. */
export function remembered(find: (sheet: SheetId, row: number, column: number) => FoundCell): (sheet: SheetId, row: number, column: number) => FoundCell {
  const known = new Map<string, FoundCell>();
  return (sheet, row, column) => {
    const key = cellKey(sheet, row, column);
    const found = known.get(key) ?? find(sheet, row, column);
    known.set(key, found);
    return found;
  };
}

/** Steps of writing with a flaw planted in them, in the place of the real ones; the one that is planted is chosen by name. */
import type { Cell } from '../../core/index.ts';
import type * as FindTargets from '../../excel-addin/host/find-targets.ts';
import type * as WriteBatch from '../../excel-addin/host/write-batch.ts';
import type * as WriteCells from '../../excel-addin/host/write-cells.ts';
import type * as GoogleCells from '../../sheets-addon/server/apply/write-cells.ts';
import type * as AnchorRows from '../../core/edits/anchor-rows.ts';
import type * as JudgeRows from '../../core/edits/judge-rows.ts';
import type * as Locate from '../../core/edits/locate.ts';
import type * as PlaceTable from '../../core/edits/place-table.ts';
import type * as RestoreEdits from '../../core/edits/restore-edits.ts';
import type * as RevertEdits from '../../core/edits/revert-edits.ts';
import type * as Verify from '../../core/edits/verify.ts';

export const plant: { name: string; isReverting: boolean } = { name: '', isReverting: false };

export function locateWith(real: typeof Locate): typeof Locate {
  return {
    ...real,
    locateEdits: (edits, now) => {
      if (plant.name === 'rows by their number') {
        return { skipped: [], edits: edits.map((edit, index) => ({ ...edit, place: { edit: index, planned: edit.writes.map(({ row, column }) => ({ sheet: edit.sheet, row, column })), row: null } })) };
      }
      if (plant.name !== 'the first of two rows that are alike') return real.locateEdits(edits, now);
      const firstOf = (cells: readonly Cell[]): readonly Cell[] => cells.map((cell, row) => (cells.indexOf(cell) < row ? null : cell));
      const firsts = new Map([...now].map(([anchor, table]) => {
        const isId = (column: number): boolean => anchor.knownBy === 'id' && column === anchor.keys[0];
        return [anchor, { ...table, keys: new Map([...table.keys].map(([column, cells]) => [column, isId(column) ? firstOf(cells) : cells])) }];
      }));
      return real.locateEdits(edits, firsts);
    },
  };
}

export function anchorRowsWith(real: typeof AnchorRows): typeof AnchorRows {
  return {
    ...real,
    rowAnchors: (calendar, outline) => {
      const anchorOf = real.rowAnchors(calendar, outline);
      return (row) => {
        const anchor = anchorOf(row);
        const other = anchorOf(0);
        return plant.name === 'the first of two rows that are alike' && anchor === 'row-twice' && other !== 'row-twice'
          ? { ...other, key: other.key.map((_, index) => (index === 0 ? (calendar.id[row] ?? '') : null)) } : anchor;
      };
    },
  };
}

export function placeTableWith(real: typeof PlaceTable): typeof PlaceTable {
  return {
    ...real,
    placeTable: (anchor, top) => (plant.name === 'columns by their number'
      ? { headerRow: anchor.headerRow, columns: new Map(anchor.columns.map(({ column }) => [column, column])), now: anchor } : real.placeTable(anchor, top)),
  };
}

export function verifyWith(real: typeof Verify): typeof Verify {
  const blind = (edits: Parameters<typeof Verify.verify>[0], find: Verify.FindCell): Verify.Verified => {
    const expected = new Map(edits.flatMap(({ sheet, writes }) => writes.map((write) => [real.cellKey(sheet, write.row, write.column), write.expected])));
    return real.verify(edits, (sheet, row, column) => ({ ...find(sheet, row, column), value: expected.get(real.cellKey(sheet, row, column)) ?? null, obstacle: null }));
  };
  const lenient = (find: Verify.FindCell): Verify.FindCell => (sheet, row, column) => {
    const found = find(sheet, row, column);
    return found.obstacle === 'formula' ? { ...found, obstacle: null, formula: null } : found;
  };
  return {
    ...real,
    verify: (edits, find) => {
      if (plant.name === 'no look before writing' || (plant.name === 'taken back without comparing' && plant.isReverting)) return blind(edits, find);
      if (plant.name === 'formulas written over') return real.verify(edits, lenient(find));
      const verified = real.verify(edits, find);
      if (plant.name !== 'all cells written, not the changed ones') return verified;
      // What is to be left alone is written as it was when it was read.
      const left = edits.flatMap((edit, index) => edit.writes.map((write) => ({ edit, index, write })))
        .filter(({ edit, write }) => verified.skipped.some(({ cell, now = cell }) => now?.sheet === edit.sheet && now.row === write.row && now.column === write.column))
        .map(({ edit, index, write }) => ({
          sheet: edit.sheet, row: write.row, column: write.column, expected: write.expected, value: write.expected, format: null, edit: index,
          planned: { sheet: edit.sheet, row: write.row, column: write.column }, located: 'place' in edit ? edit.place.row : null,
        }));
      return { ...verified, writes: [...verified.writes, ...left] };
    },
  };
}

export function judgeRowsWith(real: typeof JudgeRows): typeof JudgeRows {
  return {
    ...real,
    judgeRows: (writes, stood, back, fault) => {
      if (plant.name === 'taken for written without a check') return { written: writes.length, skipped: [], unknown: [], fault: null };
      const { harmed, ...judged } = real.judgeRows(writes, stood, back, fault);
      return harmed === undefined || plant.name === 'harm kept to itself' ? judged : { ...judged, harmed };
    },
  };
}

export function restoreEditsWith(real: typeof RestoreEdits): typeof RestoreEdits {
  return { ...real, restoreEdits: (harmed) => (plant.name === 'old formulas back as values' ? real.restoreEdits(harmed.map((one) => ({ ...one, oldFormula: null }))) : real.restoreEdits(harmed)) };
}

export function revertEditsWith(real: typeof RevertEdits): typeof RevertEdits {
  return {
    ...real,
    revertEdits: (writes, sheetOf) => {
      plant.isReverting = true;
      return real.revertEdits(writes, sheetOf);
    },
  };
}

export function findTargetsWith(real: typeof FindTargets): typeof FindTargets {
  return {
    ...real,
    foundTargets: (pending, lists) => {
      const found = real.foundTargets(pending, lists);
      return plant.name === 'a block across hidden rows' ? { ...found, isHidden: () => false } : found;
    },
  };
}

export function writeCellsWith(real: typeof WriteCells): typeof WriteCells {
  return {
    ...real,
    queueCells: (context, writes, isAlone) => {
      for (const { sheet, row, column } of writes) {
        const worksheet = context.workbook.worksheets.getItem(sheet);
        if (plant.name === 'an empty text for no change') worksheet.getRangeByIndexes(row, column, 1, 2).values = [['', '']];
      }
      real.queueCells(context, writes, isAlone);
    },
  };
}

export function writeBatchWith(real: typeof WriteBatch): typeof WriteBatch {
  return {
    ...real,
    writeBatch: async (...wanted) => {
      const first = await real.writeBatch(...wanted);
      return plant.name === 'sent again though it may have written' ? real.writeBatch(...wanted) : first;
    },
  };
}

export function googleCellsWith(real: typeof GoogleCells): typeof GoogleCells {
  return {
    ...real,
    writeCells: (facts, writes) => {
      if (plant.name === 'an empty text for no change') for (const { row, column } of writes) facts.sheet.getRange(row + 1, column + 1, 1, 2).setValues([['', '']]);
      real.writeCells(facts, writes);
    },
  };
}

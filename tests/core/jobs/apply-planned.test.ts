/** What several tries have written together: every cell counted once, whatever each of them could tell. */
import { describe, expect, it } from 'vitest';
import type { Applied, CellsEdit, Edit, SkipReason } from '../../../core/edits/edit.ts';
import { applyPlanned } from '../../../core/jobs/apply-planned.ts';
import type { CountedEdit } from '../../../core/jobs/count-written.ts';
import { settingsTabPlan } from '../../../core/settings-tab/tab-layout.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';

/** One try: what is planned, and what the host says of it. */
interface Try {
  readonly plan: readonly CountedEdit[];
  readonly skipped?: readonly (readonly [row: number, reason: SkipReason])[];
  readonly unknown?: readonly number[];
}

function put(row: number, value: Cell = `row ${row}`): CellsEdit {
  return { kind: 'cells', sheet: 's', writes: [{ row, column: 0, expected: null, value }] };
}

const at = (row: number): { sheet: string; row: number; column: number } => ({ sheet: 's', row, column: 0 });

function cellCount(edit: Edit): number {
  return edit.kind === 'cells' ? edit.writes.length : edit.plan.cells.flat().filter((cell) => cell !== null).length;
}

/** Every cell is written of which nothing else is said. */
async function countOf(...tries: readonly Try[]): Promise<Applied> {
  const workbook = new MemoryWorkbook(new Book());
  let now = -1;
  workbook.apply = async (edits) => {
    const { skipped = [], unknown = [] } = tries[now] ?? {};
    const planned = edits.reduce((sum, edit) => sum + cellCount(edit), 0);
    return { written: planned - skipped.length - unknown.length, skipped: skipped.map(([row, reason]) => ({ cell: at(row), reason })), unknown: unknown.map(at), fault: null };
  };
  return applyPlanned(workbook, async () => {
    now += 1;
    return tries[now]?.plan ?? [];
  });
}

describe('counting over several tries', () => {
  it('takes for written what was not known, once it is not planned again', async () => {
    expect(await countOf({ plan: [put(0), put(1)], skipped: [[1, 'changed']], unknown: [0] }, { plan: [put(1)] })).toEqual({ written: 2, skipped: [], unknown: [], fault: null });
    expect(await countOf({ plan: [put(0)], unknown: [0] }, { plan: [] })).toMatchObject({ written: 1, unknown: [] });
  });

  it('does not take for written what is planned again, at its place or at the next free one', async () => {
    expect(await countOf({ plan: [put(0), put(1)], skipped: [[1, 'changed']], unknown: [0] }, { plan: [put(0), put(1)] })).toMatchObject({ written: 2 });
    expect(await countOf({ plan: [put(0, 'a'), put(1, 'b')], unknown: [0] }, { plan: [put(2, 'a')] })).toMatchObject({ written: 2 });
    expect(await countOf({ plan: [put(0, 'a'), put(1, 'b')], unknown: [0] }, { plan: [put(2, 'a')], skipped: [[2, 'protected']] })).toMatchObject({ written: 1 });
  });

  it('counts a row once that was written, lost and written again', async () => {
    expect(await countOf({ plan: [put(0), put(1)], skipped: [[1, 'changed']] }, { plan: [put(0), put(1)] })).toMatchObject({ written: 2 });
    expect(await countOf({ plan: [put(0, 'a'), put(1, 'b')], skipped: [[1, 'changed']] }, { plan: [put(5, 'a'), put(6, 'b')] })).toMatchObject({ written: 2 });
  });

  it('does not take one of several like rows for another', async () => {
    expect(await countOf({ plan: [put(0, null), put(1, null)], skipped: [[1, 'changed']] }, { plan: [put(1, null)] })).toMatchObject({ written: 2 });
    expect(await countOf({ plan: [put(0, null), put(1, null)], skipped: [[1, 'changed']] }, { plan: [put(2, null)] })).toMatchObject({ written: 2 });
  });

  it('counts rows apart of which one has moved to where the other stood', async () => {
    expect(await countOf({ plan: [put(0, 'a'), put(1, 'b')], skipped: [[0, 'changed']] }, { plan: [put(1, 'a')] })).toMatchObject({ written: 2 });
  });

  it('counts the cells of a new tab once, also where a row of it is written again', async () => {
    const plan = settingsTabPlan('Suivi', [{ kind: 'column', item: 'Texte', value: 'text', detail: null, tab: 'Planning', note: 'x' }]);
    const row: CellsEdit = { kind: 'cells', sheet: 's', writes: [{ row: 2, column: 0, expected: 'mine', value: 'column' }] };
    expect(await countOf({ plan: [{ kind: 'new-sheet', plan }], unknown: [2] }, { plan: [row] })).toMatchObject({ written: 12, unknown: [] });
    expect(await countOf({ plan: [{ kind: 'new-sheet', plan }], unknown: [2] }, { plan: [] })).toMatchObject({ written: 12, unknown: [] });
  });

  it('tells what was skipped in the end, after three tries', async () => {
    const tried: Try = { plan: [put(0), put(1)], skipped: [[1, 'changed']] };
    expect(await countOf(tried, tried, tried, { plan: [] })).toEqual({ written: 1, skipped: [{ cell: at(1), reason: 'changed' }], unknown: [], fault: null });
  });
});

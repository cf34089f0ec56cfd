/** The one batch that writes, and what stood in the cells when it did. */
import { cellKey, HostError } from '../../core/index.ts';
import type { AtWriting, HostFault, LocatedWrite } from '../../core/index.ts';
import { immediateBatch } from './excel-run.ts';
import type { Sync } from './excel-run.ts';
import type { MadeColumn } from './find-columns.ts';
import { requestRowKeys, rowKeys } from './find-keys.ts';
import { forEachCell, foundCell, rangeOf } from './find-targets.ts';
import type { Verdict } from './look-before.ts';
import { hostErrorFrom } from './office-fault.ts';
import { targetAreas } from './target-areas.ts';
import { queueCells } from './write-cells.ts';
import { queueColumn, queueDropping, queueFilter, queueJoining } from './write-column.ts';
import { queueTab } from './write-tab.ts';
import type { PageWriter } from './write-tab.ts';

/** Tells for a write what its cell and its row held just before; null where Excel did not tell. */
export type Stood = (write: LocatedWrite) => AtWriting | null;

export interface WriteOutcome {
  readonly fault: HostFault | null;
  readonly stood: Stood;
}

/** Sent once: a batch that may have written is never sent again. */
export async function writeBatch({ verified: { writes }, isHidden, columns, filters, tabs }: Verdict, pages: PageWriter | null): Promise<WriteOutcome> {
  try {
    return await immediateBatch(async (context, sync) => {
      // Excel carries a request out in its order: what is loaded here is told as it was before the writes below.
      const stood = requestStood(context, writes, columns);
      const added = columns.map((column) => ({ column, colours: queueColumn(context, column) }));
      queueCells(context, writes, isHidden);
      for (const column of columns) queueJoining(context, column);
      for (const filter of filters) queueFilter(context, filter);
      for (const tab of tabs) queueTab(context, tab, pages);
      await sync();
      const stoodThen = stood();
      await dropDoubled(added.filter(({ column }) => wasThere(column, writes, stoodThen)).flatMap(({ colours }) => colours), sync);
      return { fault: null, stood: stoodThen };
    });
  } catch (caught) {
    if (caught instanceof HostError) return { fault: caught.fault, stood: () => null };
    throw caught;
  }
}

/** Whether somebody else had just added the same column, with its colours. */
function wasThere({ edit: { table, plan }, headerRow, column }: MadeColumn, writes: readonly LocatedWrite[], stood: Stood): boolean {
  const heading = writes.find((write) => write.sheet === table.sheet && write.row === headerRow && write.column === column);
  return heading !== undefined && stood(heading)?.value === plan.heading;
}

async function dropDoubled(colours: readonly Excel.ConditionalFormat[], sync: Sync): Promise<void> {
  if (colours.length === 0) return;
  queueDropping(colours);
  try {
    await sync();
  } catch (caught) {
    // The cells are written by now, and look no different with a colour twice.
    if (!(hostErrorFrom(caught) instanceof HostError)) throw caught;
  }
}

/** What it returns is to be called after the sync. */
function requestStood(context: Excel.RequestContext, writes: readonly LocatedWrite[], made: readonly MadeColumn[]): () => Stood {
  const { worksheets } = context.workbook;
  const targets = targetAreas(writes).map((area) => ({ area, range: rangeOf(worksheets.getItemOrNullObject(area.sheet), area) }));
  for (const { range } of targets) range.load('values,formulas,valueTypes');
  const headings = new Map<string, Excel.Range>();
  for (const { sheet, column, located } of writes) {
    const headerRow = located?.before.table.headerRow ?? -1;
    const key = cellKey(sheet, headerRow, column);
    // A column that is added has no heading yet.
    if (headerRow < 0 || headings.has(key) || made.some((one) => one.edit.table.sheet === sheet && one.column === column)) continue;
    const heading = worksheets.getItemOrNullObject(sheet).getCell(headerRow, column);
    heading.load('values,formulas,valueTypes');
    headings.set(key, heading);
  }
  const keys = requestRowKeys(context, writes.flatMap(({ located, row }) => (located === null ? [] : [{ table: located.before.table, row }])));
  return () => {
    const keyAt = rowKeys(keys);
    const cells = new Map<string, { readonly value: AtWriting['value']; readonly formula: string | null }>();
    for (const { area, range } of targets) {
      forEachCell(area, (key, _row, _column, r, c) => {
        const { value, formula = null } = foundCell(range, r, c);
        cells.set(key, { value, formula });
      });
    }
    const headed = new Map([...headings].map(([key, range]) => [key, foundCell(range, 0, 0).value]));
    return ({ sheet, row, column, located }) => {
      const cell = cells.get(cellKey(sheet, row, column));
      if (cell === undefined) return null;
      const heading = headed.get(cellKey(sheet, located?.before.table.headerRow ?? -1, column));
      return { ...cell, key: located === null ? null : keyAt(located.before.table, row), ...(heading === undefined ? {} : { heading }) };
    };
  };
}

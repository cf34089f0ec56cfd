/** Tables on their way between sidebar and server: each goes once, and is one object again on the other side. */
import type { Applied, Edit, HarmedCell, TableAnchor } from '../../core/index.ts';
import type { Sent } from '../wire.ts';

/** What holds tables and crosses. */
type WithTables = readonly Edit[] | Applied;

/** What goes to a table's place, or comes from there: a table on one side, its number on the way. */
type Swap = (atTable: unknown) => unknown;

/** A value whose tables stand in a list, and are named by their number there. */
export function sendTables<Value extends WithTables>(value: Value): Sent<Value> {
  const numbers = new Map<unknown, number>();
  const sent = JSON.stringify(swapTables(value, (table) => {
    const number = numbers.get(table) ?? numbers.size;
    numbers.set(table, number);
    return number;
  }));
  // Only what stood where the types say a table.
  return { tables: [...numbers.keys()] as TableAnchor[], value: sent };
}

/** The value again; what shared a table shares it. */
export function receiveTables<Value extends WithTables>({ tables, value }: Sent<Value>): Value {
  const received = swapTables(JSON.parse(value) as WithTables, (number) => {
    const table = typeof number === 'number' ? tables[number] : undefined;
    if (table === undefined) throw new RangeError('A table is missing.');
    return table;
  });
  // What `sendTables` has made of a value of this type.
  return received as Value;
}

/** Only the places where tables stand: cells and plans may hold anything, whatever it is called. */
function swapTables(value: WithTables, swap: Swap): unknown {
  if (isApplied(value)) return value.harmed === undefined ? value : { ...value, harmed: value.harmed.map((harmed) => swapInHarmed(harmed, swap)) };
  return value.map((edit) => swapInEdit(edit, swap));
}

function swapInEdit(edit: Edit, swap: Swap): unknown {
  if (edit.kind === 'new-column') return { ...edit, table: swap(edit.table) };
  if (edit.kind === 'cells' && edit.row !== undefined) return { ...edit, row: { ...edit.row, table: swap(edit.row.table) } };
  return edit;
}

function swapInHarmed(harmed: HarmedCell, swap: Swap): unknown {
  return harmed.row === null ? harmed : { ...harmed, row: { ...harmed.row, table: swap(harmed.row.table) } };
}

function isApplied(value: WithTables): value is Applied {
  return !Array.isArray(value);
}

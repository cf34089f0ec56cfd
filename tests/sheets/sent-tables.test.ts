/** Edits and what became of them cross between sidebar and server whole, and tables stay shared. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Applied, Cell, Edit, HarmedCell, RowAnchor, TableAnchor } from '../../core/index.ts';
import type { Sent } from '../../sheets-addon/wire.ts';
import { receiveTables, sendTables } from '../../sheets-addon/wire/sent-tables.ts';

const word = fc.oneof(fc.string({ unit: 'binary', maxLength: 8 }), fc.constantFrom('table', 'row', 'value', '__proto__', '{"table":0}'));
const cell: fc.Arbitrary<Cell> = fc.oneof(
  word, fc.constant(null), fc.boolean(), fc.integer(), fc.record({ error: fc.constantFrom('#N/A', '#REF!') }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
);
const count = fc.nat(2_000);

const table: fc.Arbitrary<TableAnchor> = fc.record({
  sheet: word, headerRow: fc.integer({ min: -1, max: 9 }), columns: fc.array(fc.record({ column: count, heading: cell, nth: count }), { maxLength: 3 }),
  keys: fc.tuple(count), knownBy: fc.constantFrom('id', 'fingerprint'),
});

/** Some tables; two of them may hold the same and are two all the same. */
const tables = fc.array(table, { minLength: 1, maxLength: 3 }).map((some) => [...some, ...some.map((one) => ({ ...one }))]);

function editsOf(some: readonly TableAnchor[]): fc.Arbitrary<readonly Edit[]> {
  const anchor = fc.constantFrom(...some);
  const row: fc.Arbitrary<RowAnchor> = fc.record({ table: anchor, key: fc.array(cell, { maxLength: 2 }) });
  const write = fc.record({ row: count, column: count, expected: cell, value: cell }, { noNullPrototype: true });
  const writes = fc.tuple(write, write);
  const column = fc.record({ width: count, format: word, list: fc.array(word, { maxLength: 2 }), isWrapped: fc.boolean() }, { noNullPrototype: true });
  return fc.array(fc.oneof(
    fc.record({ kind: fc.constant('cells' as const), sheet: word, writes }),
    fc.record({ kind: fc.constant('cells' as const), sheet: word, writes, row }),
    fc.record({
      kind: fc.constant('new-column' as const), table: anchor,
      plan: fc.record({
        heading: word, isHidden: fc.boolean(), column, colours: fc.constant([]),
        cells: fc.array(fc.record({ row: count, key: fc.array(cell, { maxLength: 2 }), value: cell }), { maxLength: 2 }),
      }),
    }),
    fc.record({
      kind: fc.constant('new-sheet' as const),
      plan: fc.record({
        name: word, isHidden: fc.boolean(), cells: fc.array(fc.array(cell, { maxLength: 2 }), { maxLength: 2 }), headerRows: count,
        hasFilter: fc.boolean(), columns: fc.array(column, { maxLength: 2 }), unfinished: word, leftovers: fc.constant([]),
      }),
    }),
  ), { maxLength: 6 });
}

/** All tables of edits, where they stand. */
function tablesIn(edits: readonly Edit[]): readonly TableAnchor[] {
  return edits.flatMap((edit) => {
    if (edit.kind === 'new-column') return [edit.table];
    return edit.kind === 'cells' && edit.row !== undefined ? [edit.row.table] : [];
  });
}

/** For each of them the first place where the same object stands. */
function shared(all: readonly unknown[]): readonly number[] {
  return all.map((one) => all.indexOf(one));
}

/** As the wire does. */
function crossed<Value>(value: Sent<Value>): Sent<Value> {
  return JSON.parse(JSON.stringify(value)) as Sent<Value>;
}

describe('Tables that cross', () => {
  it('arrive with equal edits, one object for each table', () => {
    fc.assert(fc.property(tables.chain(editsOf), (edits) => {
      const sent = sendTables(edits);
      expect(sent.tables).toHaveLength(new Set(tablesIn(edits)).size);
      const received = receiveTables(crossed(sent));
      expect(received).toEqual(edits);
      expect(shared(tablesIn(received))).toEqual(shared(tablesIn(edits)));
    }), { numRuns: 300 });
  });

  it('arrive with what was harmed, one object for each table', () => {
    const harmedOf = (some: readonly TableAnchor[]): fc.Arbitrary<readonly HarmedCell[]> => fc.array(fc.record({
      cell: fc.record({ sheet: word, row: count, column: count }), old: cell, oldFormula: fc.option(word), wrote: cell,
      row: fc.option(fc.record({ table: fc.constantFrom(...some), key: fc.array(cell, { maxLength: 2 }) })),
    }), { maxLength: 5 });
    fc.assert(fc.property(tables.chain(harmedOf), (harmed) => {
      const applied: Applied = { written: 1, skipped: [{ cell: null, reason: 'failed' }], unknown: [], fault: 'busy', harmed };
      const received = receiveTables(crossed(sendTables(applied)));
      expect(received).toEqual(applied);
      const found = (one: Applied): readonly number[] => shared((one.harmed ?? []).flatMap(({ row }) => (row === null ? [] : [row.table])));
      expect(found(received)).toEqual(found(applied));
    }), { numRuns: 200 });
  });

  it('leave an answer without harm as it is', () => {
    const applied: Applied = { written: 3, skipped: [], unknown: [], fault: null };
    expect(receiveTables(crossed(sendTables(applied)))).toEqual(applied);
  });

  it('are refused where one is missing', () => {
    const anchor: TableAnchor = { sheet: '1', headerRow: 0, columns: [], keys: [0], knownBy: 'id' };
    const edits: readonly Edit[] = [{ kind: 'cells', sheet: '1', writes: [{ row: 1, column: 1, expected: null, value: 'x' }], row: { table: anchor, key: [1] } }];
    expect(() => receiveTables({ ...sendTables(edits), tables: [] })).toThrow(RangeError);
  });
});

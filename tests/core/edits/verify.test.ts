/** Expected against found, before anything is written. */
import { describe, expect, it } from 'vitest';
import type { CellsEdit } from '../../../core/edits/edit.ts';
import { isSameCell, isSameFormat, verify } from '../../../core/edits/verify.ts';
import type { FoundCell } from '../../../core/edits/verify.ts';
import type { Cell } from '../../../core/table/cell.ts';

function edit(...writes: readonly [row: number, expected: Cell, value: Cell][]): CellsEdit {
  const [first, ...others] = writes.map(([row, expected, value]) => ({ row, column: 0, expected, value }));
  if (first === undefined) throw new Error('no writes');
  return { kind: 'cells', sheet: 's', writes: [first, ...others] };
}

/** Column A of a sheet. */
function holding(...cells: readonly Cell[]): (sheet: string, row: number) => FoundCell {
  return (_sheet, row) => ({ value: cells[row] ?? null, obstacle: null });
}

describe('verifying', () => {
  it('plans what is as expected, and counts what holds its value already as done', () => {
    const verified = verify([edit([0, 'a', 'b']), edit([1, 'a', 'b']), edit([2, null, null])], holding('a', 'b'));
    expect(verified.writes).toEqual([{ sheet: 's', row: 0, column: 0, expected: 'a', value: 'b', format: null, edit: 0, planned: { sheet: 's', row: 0, column: 0 }, located: null }]);
    expect(verified.done.map(({ row }) => row)).toEqual([1, 2]);
    expect(verified.skipped).toEqual([]);
  });

  it('skips what somebody changed, and with it every cell of the same edit', () => {
    const { writes, skipped } = verify([edit([0, 'a', 'b'], [1, 'a', 'b']), edit([2, 'c', 'd'])], holding('a', 'other', 'c'));
    expect(skipped.map(({ cell, reason }) => [cell?.row, reason])).toEqual([[0, 'changed'], [1, 'changed']]);
    expect(writes.map(({ row }) => row)).toEqual([2]);
  });

  it('gives each cell its own reason where it has one', () => {
    const find = (_sheet: string, row: number): FoundCell => ({ value: 'a', obstacle: row === 1 ? 'formula' : null });
    const { skipped } = verify([edit([0, 'a', 'b'], [1, 'a', 'b'], [2, 'z', 'b'])], find);
    expect(skipped.map(({ reason }) => reason)).toEqual(['formula', 'formula', 'changed']);
  });

  it('refuses the second edit of a cell, and a cell that an edit names twice', () => {
    const { writes, skipped } = verify([edit([0, 'a', 'b']), edit([0, 'a', 'c'], [1, null, 'x']), edit([2, null, 'x'], [2, null, 'y'])], holding('a'));
    expect(writes.map(({ row, value }) => [row, value])).toEqual([[0, 'b']]);
    expect(skipped.map(({ cell, reason }) => [cell?.row, reason])).toEqual([[0, 'changed'], [1, 'changed'], [2, 'changed'], [2, 'changed']]);
  });

  it('leaves a skipped cell free for a later edit', () => {
    const { writes } = verify([edit([0, 'z', 'b']), edit([0, 'a', 'c'])], holding('a'));
    expect(writes.map(({ value }) => value)).toEqual(['c']);
  });

  it('takes an empty text for an empty cell, in what is expected and in what is written', () => {
    const { writes, done } = verify([edit([0, '', 'x']), edit([1, 'a', '']), edit([2, null, ''])], holding(null, 'a', null));
    expect(writes.map(({ expected, value }) => [expected, value])).toEqual([[null, 'x'], ['a', null]]);
    expect(done).toHaveLength(1);
  });

  it('expects an error by its name, and writes a text over it that reads the same', () => {
    const { writes, skipped } = verify([edit([0, '#N/A', 'x']), edit([1, { error: '#N/A' }, '#N/A']), edit([2, { error: '#REF!' }, 'x'])], holding({ error: '#N/A' }, { error: '#N/A' }, { error: '#N/A' }));
    expect(writes.map(({ value }) => value)).toEqual(['x', '#N/A']);
    expect(skipped).toHaveLength(1);
  });
});

describe('verifying number formats', () => {
  const shown = (value: Cell, format?: string) => (): FoundCell => ({ value, obstacle: null, ...(format === undefined ? {} : { format }) });
  const one = (write: Partial<CellsEdit['writes'][0]>): CellsEdit => ({ kind: 'cells', sheet: 's', writes: [{ row: 0, column: 0, expected: 'a', value: 1, ...write }] });

  it('plans the one asked for with the one it replaces, and none where none is asked for', () => {
    expect(verify([one({ format: 'yyyy-mm-dd' })], shown('a', '@')).writes[0]?.format).toEqual({ from: '@', to: 'yyyy-mm-dd' });
    expect(verify([one({})], shown('a', '@')).writes[0]?.format).toBeNull();
  });

  it('leaves a cell that holds the value already as somebody shows it', () => {
    expect(verify([one({ format: 'yyyy-mm-dd' })], shown(1, 'd mmm')).done).toHaveLength(1);
  });

  it('plans a format alone, until it is there', () => {
    expect(verify([one({ expected: 1, format: 'yyyy-mm-dd' })], shown(1, 'd mmm')).writes).toHaveLength(1);
    expect(verify([one({ expected: 1, format: 'yyyy-mm-dd' })], shown(1, 'yyyy-mm-dd')).done).toHaveLength(1);
  });

  it('skips a cell that has another format than expected, and finishes one whose format alone is as expected', () => {
    const back = one({ expected: 1, value: 'a', expectedFormat: 'yyyy-mm-dd', format: '@' });
    expect(verify([back], shown(1, 'd mmm')).skipped.map(({ reason }) => reason)).toEqual(['changed']);
    expect(verify([back], shown('a', 'yyyy-mm-dd')).writes.map(({ format }) => format)).toEqual([{ from: 'yyyy-mm-dd', to: '@' }]);
    expect(verify([back], shown('a', 'd mmm')).done).toHaveLength(1);
  });
});

describe('number formats', () => {
  it('are the same however a host writes their signs', () => {
    expect([isSameFormat('yyyy\\-mm\\-dd', 'yyyy-mm-dd'), isSameFormat('D MMM YYYY;@', 'd mmm yyyy'), isSameFormat('d mmm', 'd mmmm'), isSameFormat(undefined, 'General')]).toEqual([true, true, false, false]);
  });
});

describe('cells', () => {
  it('are the same by value and type alone', () => {
    expect(isSameCell(12, 12)).toBe(true);
    expect(isSameCell(0.1 + 0.2, 0.3)).toBe(false);
    expect([isSameCell(12, '12'), isSameCell('a', 'A'), isSameCell('a', 'a '), isSameCell(null, ''), isSameCell(true, 1)]).toEqual([false, false, false, false, false]);
    expect(isSameCell({ error: '#N/A' }, { error: '#N/A' })).toBe(true);
    expect(isSameCell({ error: '#N/A' }, '#N/A')).toBe(false);
  });
});

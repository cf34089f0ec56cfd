/** Which rows of a table are entries, found column by column and told here row by row. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/table/cell.ts';
import { keepRows } from '../../core/table/keep-rows.ts';
import type { Role } from '../../core/table/role.ts';

const ROLES: readonly Role[] = ['owner', 'date', 'title', 'text', 'views', 'url', 'likes', 'asset'];
const CONTENT: ReadonlySet<Role> = new Set<Role>(['title', 'text', 'url']);

/** A cell of each kind; `heading` stands for the text of its own column's heading. */
const cell: fc.Arbitrary<Cell> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.constantFrom<Cell>('Anna', 46_300, 'Vernissage', true, { error: '#N/A' }) },
  { weight: 3, arbitrary: fc.constant('heading') },
  { weight: 1, arbitrary: fc.constantFrom<Cell>('  ', '', 'FALSE', false, 'Total', 'total :') },
);

function isEntry(row: readonly Cell[]): boolean {
  const filled = row.flatMap((each, column) => (each === null || (typeof each === 'string' && each.trim() === '') ? [] : [{ each, role: ROLES[column] ?? 'notes', column }]));
  const [first] = filled;
  if (first === undefined) return false;
  const headings = filled.filter(({ each, role }) => each === role).length;
  if (headings >= 2 && headings * 2 > filled.length) return false;
  if (!filled.some(({ each, role }) => role !== 'date' && each !== false && each !== 'FALSE')) return false;
  if (filled.length === 1) return first.column > 0 && CONTENT.has(first.role);
  return !(typeof first.each === 'string' && first.each.startsWith('otal', 1));
}

describe('the rows that are kept', () => {
  it('are those with content, less headers, banners and totals', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: ROLES.length, maxLength: ROLES.length }), { maxLength: 30 }), (raw) => {
        const rows = raw.map((row) => row.map((each, column) => (each === 'heading' ? (ROLES[column] ?? null) : each)));
        const columns = ROLES.map((role, column) => ({ role, heading: role, cells: rows.map((row) => row[column] ?? null) }));
        expect([...keepRows(columns, rows.length)]).toEqual([...rows.keys()].filter((row) => isEntry(rows[row] ?? [])));
      }),
      { numRuns: 500 },
    );
  });
});

/** Laws of reading in pieces: every cell is read once, whatever the sizes, and a refused piece is asked for again in smaller ones. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planRead } from '../../excel-addin/host/read-plan.ts';
import type { ReadPiece } from '../../excel-addin/host/read-plan.ts';
import type { ReadRequest } from '../../core/index.ts';

const request: fc.Arbitrary<ReadRequest> = fc.record({
  sheet: fc.constantFrom('a', 'b'),
  firstRow: fc.nat(50),
  rowCount: fc.nat(3000),
  columns: fc.uniqueArray(fc.nat(60), { maxLength: 25 }),
});

function cellsOf(requests: readonly ReadRequest[], pieces: readonly ReadPiece[]): string[] {
  return pieces.flatMap((piece) =>
    Array.from({ length: piece.rowCount }, (_, row) =>
      piece.positions.map((position, offset) => {
        // The column that a position stands for is the one that the run reaches.
        expect(requests[piece.request]?.columns[position]).toBe(piece.firstColumn + offset);
        return `${piece.request}/${piece.firstRow + row}/${position}`;
      }),
    ).flat(),
  );
}

describe('a plan for reading', () => {
  it('covers every cell that was asked for exactly once, also when the host refuses large answers', () => {
    fc.assert(
      fc.property(fc.array(request, { maxLength: 4 }), fc.integer({ min: 1, max: 500 }), fc.integer({ min: 2000, max: 100_000 }), (requests, bytesPerCell, limit) => {
        const plan = planRead(requests);
        const seen: string[] = [];
        for (let pieces = plan.next(); pieces.length > 0; pieces = plan.next()) {
          const size = pieces.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
          if (size > limit && plan.shrink()) continue;
          seen.push(...cellsOf(requests, pieces));
          plan.read(size * bytesPerCell);
        }
        const wanted = requests.reduce((sum, { rowCount, columns }) => sum + rowCount * columns.length, 0);
        expect(seen.length).toBe(wanted);
        expect(new Set(seen).size).toBe(wanted);
        expect(plan.totalCells).toBe(wanted);
      }),
      { numRuns: 40 },
    );
  });

  it('asks for a calendar of ordinary size in one piece', () => {
    const plan = planRead([{ sheet: 'a', firstRow: 3, rowCount: 400, columns: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] }]);
    expect(plan.next()).toHaveLength(1);
    plan.read(400 * 12 * 60);
    expect(plan.next()).toHaveLength(0);
  });

  it('gives up on a single row that is too large', () => {
    const plan = planRead([{ sheet: 'a', firstRow: 0, rowCount: 1, columns: [0] }]);
    plan.next();
    expect(plan.shrink()).toBe(false);
  });
});

/** Merged cells that a host can merge in one call: the same cells, in as few calls as there are runs of rows. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergedRuns } from '../../../core/edits/merged-runs.ts';
import type { PageArea } from '../../../core/edits/sheet-page.ts';

const PLACES = [[0, 1], [2, 4], [5, 6]] as const;

function inRow(row: number, place: number): PageArea {
  const [left, right] = PLACES[place] ?? [0, 1];
  return { top: row, left, bottom: row, right };
}

function rowsOf(runs: readonly PageArea[]): readonly PageArea[] {
  return runs.flatMap((run) => Array.from({ length: run.bottom - run.top + 1 }, (_, at) => ({ ...run, top: run.top + at, bottom: run.top + at })));
}

function sorted(areas: readonly PageArea[]): readonly string[] {
  return areas.map(({ top, left, bottom, right }) => `${top} ${left} ${bottom} ${right}`).sort();
}

describe('merged cells', () => {
  it('of rows one below the other are one run where they span the same columns', () => {
    expect(mergedRuns([inRow(3, 0), inRow(1, 0), inRow(2, 0), inRow(2, 1), inRow(5, 0)])).toEqual([
      { top: 1, left: 0, bottom: 3, right: 1 }, { top: 5, left: 0, bottom: 5, right: 1 }, { top: 2, left: 2, bottom: 2, right: 4 },
    ]);
  });

  it('are the same cells, row by row, and no two runs could be one', () => {
    fc.assert(fc.property(fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(2)), { selector: ([row, place]) => row * 3 + place }), (places) => {
      const merges = places.map(([row, place]) => inRow(row, place));
      const runs = mergedRuns(merges);
      expect(sorted(rowsOf(runs))).toEqual(sorted(merges));
      expect(runs.some((run) => runs.some((other) => other.left === run.left && other.top === run.bottom + 1))).toBe(false);
    }));
  });
});

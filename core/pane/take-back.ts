/** Takes back what was done last, and what is told of it. */
import type { Applied } from '../edits/edit.ts';
import type { RecordedWrite } from '../edits/revert-edits.ts';
import type { Workbook } from '../host.ts';
import type { MendSource } from '../jobs/mend-findings.ts';
import { revertWrites } from '../jobs/revert-writes.ts';
import { rowLabel } from '../rules/row-label.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { Done, RevertedMarks } from '../words/behaviour-words.ts';
import type { Outcome } from './finding-actions.ts';
import { rowSpots } from './state/row-spots.ts';

export interface TakenBack {
  /** What was written, in order. */
  readonly writes: readonly RecordedWrite[];
  /** What was told of it; null for nothing. */
  readonly done: Done | null;
  /** The last reading; null where there is none. */
  readonly source: MendSource | null;
}

/** @throws HostError where nothing was written. */
export async function takeBack(workbook: Workbook, { writes, done, source }: TakenBack): Promise<Outcome> {
  const applied = await revertWrites(workbook, writes);
  const { skipped, unknown } = applied;
  const told = { kind: 'reverted', left: skipped.length, reason: skipped[0]?.reason ?? null, unknown: unknown.length } as const;
  return { applied, done: done?.kind === 'marked' ? { ...told, marks: marksOf(applied, done.marked + done.unknown, source) } : told };
}

/** A post is told once, however many of its cells were left. */
function marksOf({ skipped, unknown }: Applied, marked: number, source: MendSource | null): RevertedMarks {
  const seen = new Set<string>();
  const isNew = ({ sheet, row }: CellRef): boolean => {
    const before = seen.size;
    return seen.add(`${row} ${sheet}`).size > before;
  };
  const spots = source === null ? null : rowSpots({ calendar: source.calendar, found: source });
  const left = skipped.flatMap(({ cell, now, reason }) => {
    if (cell === null || !isNew(cell)) return [];
    const row = spots?.rowAt(now ?? cell) ?? null;
    return [{ label: row === null || source === null ? '' : rowLabel(source.calendar, row), cell: now ?? cell, reason }];
  });
  const unsure = unknown.filter(isNew).length;
  return { restored: Math.max(0, marked - left.length - unsure), left, unknown: unsure };
}

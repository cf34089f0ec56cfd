/** Cells and columns: looked at, written, read back. */
import { appliedBefore, joinApplied, judgeRows } from '../../../core/index.ts';
import type { Applied, HostFault, LocatedWrite } from '../../../core/index.ts';
import { faultOf } from './apply-tab.ts';
import { checkAfter } from './check-after.ts';
import type { Checked } from './check-after.ts';
import { lookAgain, lookBefore } from './look-before.ts';
import type { Job, Verdict } from './look-before.ts';
import { stoodAt } from './stood-at.ts';
import type { Stood } from './stood-at.ts';
import { writeCells } from './write-cells.ts';
import { makeColumn, widenFilter } from './write-column.ts';

/** @throws where nothing was written */
export function applyCells(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, job: Job): Applied {
  let verdict = lookBefore(spreadsheet, job);
  if (verdict.verified.writes.length === 0) return beforeWriting(verdict);
  const fault = faultOf(() => {
    if (verdict.made.length > 0) {
      for (const column of verdict.made) withSheet(verdict, column.edit.table.sheet, ({ sheet }) => makeColumn(sheet, column));
      // That took a while: the cells are looked at once more, right before they are written.
      verdict = lookAgain(verdict);
    }
    write(verdict);
    SpreadsheetApp.flush();
  });
  return joinApplied([beforeWriting(verdict), judge(verdict, fault)]);
}

function beforeWriting({ verified: { done, skipped }, skipped: lost }: Verdict): Applied {
  return appliedBefore(done, [...lost, ...skipped]);
}

function write(verdict: Verdict): void {
  const { writes } = verdict.verified;
  for (const id of new Set(writes.map(({ sheet }) => sheet))) withSheet(verdict, id, (facts) => {
    const formatAt = (row: number, column: number): string => formatMade(verdict, id, row, column) ?? facts.formatAt(row, column);
    writeCells({ ...facts, formatAt }, writes.filter(({ sheet }) => sheet === id));
  });
  if (writes.length > 0) for (const filter of verdict.filters) withSheet(verdict, filter.sheet, ({ sheet }) => widenFilter(sheet, filter));
}

/** A column that has just come in has the plan's format below its heading; null for any other cell. */
function formatMade({ made }: Verdict, id: string, row: number, at: number): string | null {
  const own = made.find(({ edit, column, headerRow }) => edit.table.sheet === id && column === at && row > headerRow);
  return own?.edit.plan.column.format ?? null;
}

function withSheet({ facts }: Verdict, id: string, act: (facts: NonNullable<ReturnType<Verdict['facts']['get']>>) => void): void {
  const one = facts.get(id) ?? null;
  if (one !== null) act(one);
}

function judge(verdict: Verdict, fault: HostFault | null): Applied {
  const checked = checkAfter(verdict, verdict.verified.writes);
  const isKnown = typeof checked !== 'string';
  const { writes, at } = stoodIn(verdict, isKnown ? checked : null);
  return judgeRows(writes, at, isKnown ? checked.back : null, isKnown ? fault : (fault ?? checked));
}

function stoodIn({ facts, made, verified: { writes } }: Verdict, checked: Checked | null): Stood {
  const parts = new Map<LocatedWrite, Stood>();
  for (const [id, one] of facts) {
    const own = writes.filter(({ sheet }) => sheet === id);
    if (one === null || own.length === 0) continue;
    const isMade = (column: number): boolean => made.some((other) => other.edit.table.sheet === id && other.column === column);
    const stood = stoodAt({ writes: own, before: one.snapshot, after: checked?.sheets.get(id) ?? null, isMade });
    for (const write of stood.writes) parts.set(write, stood);
  }
  return { writes: [...parts.keys()], at: (write) => parts.get(write)?.at(write) ?? null };
}

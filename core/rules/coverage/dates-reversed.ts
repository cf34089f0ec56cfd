/** A stretch of days that ends before it begins, in the team, the absences or the rota. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Day } from '../../time/day.ts';
import type { Rule } from '../rule.ts';

/** What began longer ago than this is past, whenever it should have ended. */
const ABSENCE_DAYS = 30;
const MEMBER_DAYS = 366;

export const datesReversed: Rule<'dates-reversed'> = {
  code: 'dates-reversed',
  severity: 'warning',
  needs: [],
  run: ({ tabs: { team, absences, rota }, today }, report) => {
    const found = [
      ...(team === null ? [] : reversed(team.rows, today - MEMBER_DAYS, (row, field) => sideCell(team, row, field))),
      ...(absences === null ? [] : reversed(named(absences), today - ABSENCE_DAYS, (row, field) => sideCell(absences, row, field))),
      ...(rota === null ? [] : reversed(named(rota), today - ABSENCE_DAYS, (row, field) => sideCell(rota, row, field))),
    ];
    for (const { cells, person, start, end } of found) report(cells, { person, start, end, today });
  },
};

interface Dated {
  readonly row: number;
  readonly person: string;
  readonly start: Day | null;
  readonly end: Day | null;
}

interface Reversed {
  readonly cells: readonly [CellRef, CellRef];
  readonly person: string;
  readonly start: Day;
  readonly end: Day;
}

function named({ rows }: SideTab<'absences'> | SideTab<'rota'>): readonly Dated[] {
  return rows.map(({ row, person, start, end }) => ({ row, person: person.word.trim(), start, end }));
}

function reversed(rows: readonly Dated[], since: Day, cellOf: (row: Dated, field: 'start' | 'end') => CellRef): readonly Reversed[] {
  return rows.flatMap((row) => {
    const { person, start, end } = row;
    if (start === null || end === null || end >= start || start < since) return [];
    return [{ cells: [cellOf(row, 'end'), cellOf(row, 'start')] as const, person, start, end }];
  });
}

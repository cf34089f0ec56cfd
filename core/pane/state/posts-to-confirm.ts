/** Posts whose day is past and that nothing confirms: those that the briefing's sentence counts. */
import { briefingWindow } from '../../briefing/window.ts';
import { NO_DAY, entryOf } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { canGo } from '../../tracking/transitions.ts';
import type { Checked } from '../load-findings.ts';
import type { ListedFinding } from './listed-finding.ts';
import type { RowSpots } from './row-spots.ts';

export interface ToConfirm extends Pick<Checked, 'calendar' | 'today'> {
  /** Those that the briefing speaks of. */
  readonly findings: readonly ListedFinding[];
  readonly rowAt: RowSpots['rowAt'];
  /** Rows that are scheduled, of a day gone by, and nothing confirms that they went out. */
  readonly unconfirmed: readonly number[];
}

/** Rows of the calendar: what was scheduled first, the longest ago before the others. Where a tab has a tracking column alone, no rule speaks of it. */
export function postsToConfirm({ calendar, today, findings, rowAt, unconfirmed }: ToConfirm): readonly number[] {
  const told = findings.flatMap(({ place, finding }) => {
    if (finding.code !== 'past-unresolved' || place !== 'now' || finding.parameters.rows > 1) return [];
    return rowAt(finding.cells[0]) ?? [];
  });
  const { from } = briefingWindow(today);
  const dayOf = (row: number): Day => calendar.day[row] ?? NO_DAY;
  const untold = unconfirmed.filter((row) => dayOf(row) >= from && calendar.parts[calendar.part[row] ?? 0]?.columns.has('status') !== true);
  const scheduled = new Set(unconfirmed);
  const isLater = (row: number): number => Number(!scheduled.has(row) && entryOf(calendar.status, row).state !== 'scheduled');
  return [...new Set([...told, ...untold])].sort((a, b) => isLater(a) - isLater(b) || dayOf(a) - dayOf(b));
}

/** The rows that may become a state in one go, as far as their own states tell; the team's vocabulary is what its status column says. */
export function markableAs(to: State, rows: readonly number[], calendar: Calendar, stateOf: (row: number) => State | null): readonly number[] {
  const vocabulary = new Set(calendar.status.entries.flatMap(({ state }) => state ?? []));
  return rows.filter((row) => {
    const from = stateOf(row);
    return from === null || canGo(from, to, vocabulary);
  });
}

/** What awaits one person this week and the next: posts, shifts and duties. */
import { postsAhead } from '../../briefing/posts-ahead.ts';
import { personKey } from '../../briefing/people.ts';
import type { PostAhead } from '../../briefing/posts-ahead.ts';
import { DAY_MINUTES } from '../../coverage/staff.ts';
import type { Shift, Staff } from '../../coverage/staff.ts';
import { fold } from '../../lexicon/fold.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { SideTabs } from '../../side-tabs/side-tabs.ts';
import type { DutyRow } from '../../side-tabs/duties-tab.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';

export interface WeekDuty {
  readonly duty: string;
  readonly rhythm: DutyRow['rhythm'];
  /** Whether this week's mark says done; null where the tab has no column for the week. */
  readonly isDone: boolean | null;
  readonly cell: CellRef;
}

export interface OwnWeek {
  readonly shifts: readonly Shift[];
  readonly posts: readonly PostAhead[];
  readonly duties: readonly WeekDuty[];
}

/** Place in `Staff.people` of whoever has this key, as `people.ts` gives it; null where nobody has. */
export function placeOfSelf({ people }: Staff, self: string | null): number | null {
  const place = self === null ? -1 : people.findIndex(({ name }) => personKey(name) === self);
  return place === -1 ? null : place;
}

export function ownWeek(staff: Staff, person: number, { calendar, tabs, today }: { readonly calendar: Calendar; readonly tabs: SideTabs; readonly today: Day }): OwnWeek {
  const monday = weekStart(today);
  const isAhead = ({ from, to }: Shift): boolean => to > today * DAY_MINUTES && from < (monday + 14) * DAY_MINUTES;
  const name = staff.people[person]?.name ?? '';
  const { duties } = tabs;
  return {
    shifts: staff.shifts.filter((shift) => shift.person === person && isAhead(shift)).sort((a, b) => a.from - b.from),
    posts: postsAhead(calendar, today, personKey(name)).filter(({ day }) => day >= today),
    duties: duties === null ? [] : duties.rows.filter(({ owner }) => owner.people.some((one) => fold(one) === fold(name))).map((row) => {
      const mark = row.marks.find((one) => one.monday === monday);
      return { duty: row.duty, rhythm: row.rhythm, isDone: mark?.isDone ?? null, cell: sideCell(duties, row, 'duty') };
    }),
  };
}

/** A post whose date is past and of which nothing says that it went out. */
import { NO_DAY, ROW_KIND, cellOf, dayOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { columnGaps } from '../column-gaps.ts';
import { isResolved } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { isPublishedLink } from './published-link.ts';

export const pastUnresolved: Rule<'past-unresolved'> = {
  code: 'past-unresolved',
  severity: 'warning',
  needs: [['date', 'datetime'], ['status']],
  run: ({ calendar, today }, report) => {
    const unproven: number[] = [];
    for (let row = 0; row < calendar.rowCount; row += 1) if (isUnproven(calendar, row, today)) unproven.push(row);
    const unused = new Set<number>();
    for (const { cell, row, rows } of blankGaps(calendar, unproven)) {
      // Where nobody fills the column, each blank says no more than the last.
      if (rows === 1) continue;
      unused.add(calendar.part[row] ?? 0);
      report([cell], { label: rowLabel(calendar, row), day: dayOf(calendar, row) ?? today, today, state: null, word: '', rows });
    }
    for (const row of unproven) {
      if (unused.size > 0 && unused.has(calendar.part[row] ?? 0) && !hasStatus(calendar, row)) continue;
      const { state, word } = entryOf(calendar.status, row);
      report([cellOf(calendar, row, 'status'), cellOf(calendar, row, 'date', 'datetime')], {
        label: rowLabel(calendar, row),
        day: calendar.day[row] ?? NO_DAY,
        today,
        state,
        word,
        rows: 1,
      });
    }
  },
};

/** The gaps of the status column, of which only posts that should have a status by now count. */
function blankGaps(calendar: Calendar, unproven: readonly number[]): ReturnType<typeof columnGaps> {
  const blanks = new Set(unproven.filter((row) => !hasStatus(calendar, row)));
  return blanks.size === 0 ? [] : columnGaps(calendar, 'status', (row) => (hasStatus(calendar, row) ? 'filled' : blanks.has(row) ? 'blank' : null));
}

function hasStatus({ status }: Calendar, row: number): boolean {
  const { state, word } = entryOf(status, row);
  return state !== null || word !== '';
}

/** A post of a day gone by, and nothing says that it went out. */
function isUnproven(calendar: Calendar, row: number, today: Day): boolean {
  const day = calendar.day[row] ?? NO_DAY;
  // Today's posts still have the day to go out.
  if (day === NO_DAY || day >= today || calendar.kind[row] !== ROW_KIND.post) return false;
  // What a comma has shifted is told with the row: another column's word stands where the status should.
  if (calendar.overflow.has(row)) return false;
  // A link to the post or a word in its tracking cell is proof that it was published, whatever its status still says.
  return !isResolved(entryOf(calendar.status, row).state) && calendar.isPosted[row] !== 1 && !isPublishedLink(calendar.url[row] ?? '');
}

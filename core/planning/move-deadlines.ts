/** Moves deadlines along with the day they lead to: as many working days before it, or after it, as they were. */
import type { Day } from '../time/day.ts';
import { addWorkingDays, isWorkingDay } from '../time/working-days.ts';
import type { Holidays } from '../time/working-days.ts';

/** The new day of each deadline, in order. `holidays` are those of all the days between the earliest and the latest. */
export function moveDeadlines(from: Day, to: Day, deadlines: readonly Day[], holidays: Holidays): readonly Day[] {
  return deadlines.map((deadline) => moveDeadline(from, to, deadline, holidays));
}

/**
 * A deadline on a day off is met on the working day before, and moves as if it stood there: what was before the post
 * stays before it. One on the day of the post stays on it, as does a later one with no working day between.
 */
function moveDeadline(from: Day, to: Day, deadline: Day, holidays: Holidays): Day {
  if (to === from) return deadline;
  const isAfter = deadline > from;
  const distance = isAfter ? workingDaysIn(from + 1, deadline, holidays) : workingDaysIn(metOn(from, deadline, holidays), from - 1, holidays);
  return distance === 0 ? to : addWorkingDays(to, isAfter ? distance : -distance, holidays);
}

/** The working day on which a deadline before the post is met; the post's own day, whatever it is, stands for itself. */
function metOn(from: Day, deadline: Day, holidays: Holidays): Day {
  return deadline === from || isWorkingDay(deadline, holidays) ? deadline : addWorkingDays(deadline, -1, holidays);
}

function workingDaysIn(first: Day, last: Day, holidays: Holidays): number {
  let count = 0;
  for (let day = first; day <= last; day += 1) if (isWorkingDay(day, holidays)) count += 1;
  return count;
}

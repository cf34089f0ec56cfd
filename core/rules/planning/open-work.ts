/** Posts to come on which there is still work to do, as far as their rows tell. */
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { comeDeadlines } from './come-deadlines.ts';
import type { RuleContext } from '../rule.ts';
import { isPublishedLink } from '../tracking/published-link.ts';

/** Work goes on in these states; what is scheduled or out has left the calendar's cells behind. */
const OPEN: ReadonlySet<State> = new Set<State>(['to-produce', 'in-review', 'approved']);

/** Calls `judge` with each row that is open and whose deadline, so many working days before publication, has come. */
export function eachOpenRow({ calendar, today, settings }: RuleContext, workingDays: number, judge: (row: number, day: Day, due: Day) => void): void {
  const { lastDay, dueFor } = comeDeadlines(today, workingDays, settings.holidays);
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const day = calendar.day[row] ?? NO_DAY;
    if (day < today || day > lastDay || !isOpen(calendar, row)) continue;
    judge(row, day, dueFor(day));
  }
}

/** A blank status says that nobody has begun; a word that is not known may mean anything. */
function isOpen(calendar: Calendar, row: number): boolean {
  if (calendar.kind[row] !== ROW_KIND.post || calendar.isTracked[row] === 1 || calendar.isPosted[row] === 1) return false;
  const { state, word } = entryOf(calendar.status, row);
  return (state === null ? word === '' : OPEN.has(state)) && !isPublishedLink(calendar.url[row] ?? '');
}

/** Which week a report is of where nobody says: the one that a team talks of on that day. */
import { weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';

/** A meeting on Monday, or on Tuesday after a holiday, looks back at the week that has just ended. */
const LAST_DAY_OF_LOOKING_BACK = 2;

/** Its Monday: on Monday and Tuesday that of the week before, from Wednesday on that of the week itself. */
export function reportedMonday(today: Day): Day {
  const monday = weekStart(today);
  return weekdayOf(today) <= LAST_DAY_OF_LOOKING_BACK ? monday - 7 : monday;
}

/** Whether somebody does not work on the day of a shift: of people who are alike otherwise, the others are asked first. */
import type { Day } from '../../time/day.ts';
import { holdsOn } from '../../time/day-set.ts';
import type { Person, Staff } from '../staff.ts';

/** Never of somebody whose days are not known. */
export function isOffOn({ holidays }: Pick<Staff, 'holidays'>, { days }: Pick<Person, 'days'>, day: Day): boolean {
  return days !== 0 && !holdsOn(days, day, holidays.has(day));
}

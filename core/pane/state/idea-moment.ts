/** When an idea would go out, unless somebody says otherwise: on its own day, at its own time, else as the slot has it. */
import { NO_DAY, NO_TIME } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { CadenceSlot } from './cadence-gaps.ts';

/** @returns The slot's own moment for an idea without a day, or with one that is past or of another week. */
export function ideaMoment(calendar: Pick<Calendar, 'day' | 'minutes'>, row: number, slot: Pick<CadenceSlot, 'day' | 'minutes'>, today: Day): Pick<CadenceSlot, 'day' | 'minutes'> {
  const day = calendar.day[row] ?? NO_DAY;
  if (day === NO_DAY || day < today || weekStart(day) !== weekStart(slot.day)) return { day: slot.day, minutes: slot.minutes };
  const minutes = calendar.minutes[row] ?? NO_TIME;
  return { day, minutes: minutes === NO_TIME ? slot.minutes : minutes };
}

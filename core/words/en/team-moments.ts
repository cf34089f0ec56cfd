/** Days and hours of the view of the team, in English. */
import { civilFromDay, weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { NBSP, dateInEnglish, timeInEnglish } from '../format.ts';

/** Here, so that words bring nothing but words. */
const DAY_MINUTES = 1440;
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const SHORT_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export function hoursOfDay(from: number, to: number): string {
  return from === 0 && to === DAY_MINUTES ? 'all day' : `from ${clock(from)} to ${clock(to)}`;
}

function clock(minutes: number): string {
  if (minutes === DAY_MINUTES) return 'midnight';
  return minutes < DAY_MINUTES ? timeInEnglish(minutes) : `${timeInEnglish(minutes - DAY_MINUTES)} the next day`;
}

export function momentInEnglish(from: number, to: number): string {
  const day = Math.floor(from / DAY_MINUTES);
  const [begin, end] = [from - day * DAY_MINUTES, to - day * DAY_MINUTES];
  if (end <= DAY_MINUTES * 1.5) return `${shortDay(day)}, ${hoursOfDay(begin, end)}`;
  const last = Math.floor((to - 1) / DAY_MINUTES);
  if (begin === 0 && end % DAY_MINUTES === 0) return `${shortDay(day)} to ${shortDay(last)}, all day`;
  return `${shortDay(day)}, ${timeInEnglish(begin)}, to ${shortDay(last)}, ${clock(to - last * DAY_MINUTES)}`;
}

export function longDay(day: Day, today: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''}, ${dateInEnglish(day, today)}`;
}

export function shortDay(day: Day): string {
  return `${shortWeekday(day)}, ${shortDate(day)}`;
}

export function shortWeekday(day: Day): string {
  return (WEEKDAYS[weekdayOf(day) - 1] ?? '').slice(0, 3);
}

export function shortDate(day: Day): string {
  const { month, date } = civilFromDay(day);
  return `${SHORT_MONTHS[month - 1] ?? ''}${NBSP}${date}`;
}

export function shortMonth(day: Day): string {
  return SHORT_MONTHS[civilFromDay(day).month - 1] ?? '';
}

/** Les jours et les heures de la vue de l’équipe, en français. */
import { civilFromDay, weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { NBSP, dateInFrench, timeInFrench } from '../format.ts';

/** Here, so that words bring nothing but words. */
const DAY_MINUTES = 1440;
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const SHORT_DAYS = ['lun.', 'mar.', 'mer.', 'jeu.', 'ven.', 'sam.', 'dim.'];
const SHORT_MONTHS = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juill.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'];

export function hoursOfDay(from: number, to: number): string {
  return from === 0 && to === DAY_MINUTES ? 'toute la journée' : `de ${clock(from)} à ${clock(to)}`;
}

function clock(minutes: number): string {
  if (minutes === DAY_MINUTES) return 'minuit';
  return minutes < DAY_MINUTES ? timeInFrench(minutes) : `${timeInFrench(minutes - DAY_MINUTES)} le lendemain`;
}

export function momentInFrench(from: number, to: number): string {
  const day = Math.floor(from / DAY_MINUTES);
  const [begin, end] = [from - day * DAY_MINUTES, to - day * DAY_MINUTES];
  if (end <= DAY_MINUTES * 1.5) return `${shortDay(day)}, ${hoursOfDay(begin, end)}`;
  const last = Math.floor((to - 1) / DAY_MINUTES);
  if (begin === 0 && end % DAY_MINUTES === 0) return `du ${isSameMonth(day, last) ? bareDay(day) : shortDay(day)} au ${shortDay(last)}, toute la journée`;
  return `du ${shortDay(day)}, ${timeInFrench(begin)}, au ${shortDay(last)}, ${clock(to - last * DAY_MINUTES)}`;
}

export function longDay(day: Day, today: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''} ${dateInFrench(day, today)}`;
}

export function shortDay(day: Day): string {
  return `${shortWeekday(day)} ${shortDate(day)}`;
}

export function shortWeekday(day: Day): string {
  return SHORT_DAYS[weekdayOf(day) - 1] ?? '';
}

/** Sans le mois. */
function bareDay(day: Day): string {
  const { date } = civilFromDay(day);
  return `${shortWeekday(day)}${NBSP}${date === 1 ? '1er' : date}`;
}

function isSameMonth(one: Day, other: Day): boolean {
  const [a, b] = [civilFromDay(one), civilFromDay(other)];
  return a.month === b.month && a.year === b.year;
}

export function shortDate(day: Day): string {
  const { month, date } = civilFromDay(day);
  return `${date === 1 ? '1er' : date}${NBSP}${SHORT_MONTHS[month - 1] ?? ''}`;
}

export function shortMonth(day: Day): string {
  return SHORT_MONTHS[civilFromDay(day).month - 1] ?? '';
}

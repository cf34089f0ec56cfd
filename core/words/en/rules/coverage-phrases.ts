/** Turns of phrase of the sentences about who covers what. */
import type { Moment } from '../../../coverage/staff.ts';
import type { CoverageFindings } from '../../../rules/coverage/coverage-findings.ts';
import type { Day } from '../../../time/day.ts';
import { weekdayOf } from '../../../time/day.ts';
import { dateInEnglish, periodInEnglish, timeInEnglish } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import { WEEKDAYS, counted, number, quoted } from '../phrases.ts';

const DAY_MINUTES = 1440;
const MOST_LISTED = 3;

interface Needed {
  readonly role: string;
  readonly channel: string;
}

export function need({ role, channel }: Needed): string {
  return `${quoted(role)}${channel === '' ? '' : ` (${quotable(channel)})`}`;
}

export function stretches({ from, to, stretches: count, minutes, week, weeks, today }: CoverageFindings['coverage-gap']): string {
  const first = span(from, to, today);
  if (count === 1) return first;
  const all = `${counted(count, 'time', 'times')}, ${hours(minutes)} in all`;
  return week === null ? `in ${counted(weeks, 'week', 'weeks')}, first ${first} (${all})` : `${first} (${all} that week)`;
}

/** `on Saturday, November 28, from 10 am to 6 pm`; to the next day's morning without that day's name. */
function span(from: Moment, to: Moment, today: Day): string {
  const [first, last] = [Math.floor(from / DAY_MINUTES), Math.floor(to / DAY_MINUTES)];
  if (from % DAY_MINUTES === 0 && to - from === DAY_MINUTES) return `all day on ${dayName(first, today)}`;
  const isShort = to - from <= DAY_MINUTES;
  return isShort
    ? `on ${dayName(first, today)}, from ${clock(from)} to ${clock(to)}`
    : `from ${dayName(first, today)}, ${clock(from)}, to ${dayName(last, today)}, ${clock(to)}`;
}

function clock(moment: Moment): string {
  const minute = moment % DAY_MINUTES;
  return minute === 0 ? 'midnight' : timeInEnglish(minute);
}

/** `1 h 30 min`. */
function hours(minutes: number): string {
  const rest = minutes % 60;
  return [minutes < 60 ? '' : `${number(Math.floor(minutes / 60))}\u00a0h`, rest === 0 ? '' : `${rest}\u00a0min`].filter((part) => part !== '').join(' ');
}

export function dayName(day: Day, today: Day): string {
  return `${WEEKDAYS[weekdayOf(day) - 1] ?? ''}, ${dateInEnglish(day, today)}`;
}

export function days(first: Day, last: Day, today: Day): string {
  return first === last ? `on ${dayName(first, today)}` : `from ${periodInEnglish(first, last, today)}`;
}

export function whyNotThere(reason: CoverageFindings['shift-away']['reason']): string {
  return { away: 'is away', left: 'will have left', 'not-yet': 'will not be in the team yet' }[reason];
}

/** `a, b and 2 others`. */
export function listed(names: readonly string[]): string {
  const shown = names.slice(0, MOST_LISTED);
  const rest = names.length - shown.length;
  const all = rest === 0 ? shown : [...shown, counted(rest, 'other', 'others')];
  return all.length < 2 ? all.join('') : `${all.slice(0, -1).join(', ')} and ${all[all.length - 1] ?? ''}`;
}

/** The month of a week, which is that of its Thursday. */
export function monthOf(monday: Day): string {
  return dateInEnglish(monday + 3, monday + 3).split('\u00a0')[0] ?? '';
}

/** `on December 25`; `from November 30 to December 4 and on December 7`: days that follow each other together. */
export function daysListed(all: readonly Day[], today: Day): string {
  const runs: { readonly first: Day; last: Day }[] = [];
  for (const day of all) {
    const run = runs[runs.length - 1];
    if (run !== undefined && day === run.last + 1) run.last = day;
    else runs.push({ first: day, last: day });
  }
  return listed(runs.map(({ first, last }) => (first === last ? `on ${dateInEnglish(first, today)}` : `from ${periodInEnglish(first, last, today)}`)));
}

/** Names, and why they count for nobody. */
export function notInTeam({ people, isShared }: Pick<CoverageFindings['shift-unknown'], 'people' | 'isShared'>, names: string): string {
  if (!isShared) return `${names}: not in the team tab`;
  return `${names}: two people in the team have ${people.length === 1 ? 'this name' : 'each of these names'}`;
}

export const NOTHING_KNOWN: { readonly [Tab in CoverageFindings['team-empty']['tab']]: string } = {
  team: 'The team tab names nobody yet: coverage can’t be worked out.',
  needs: 'The needs tab has no needs yet: there is nothing to cover.',
  unset: 'No need has a number of people that can be read: coverage can’t be worked out.',
};

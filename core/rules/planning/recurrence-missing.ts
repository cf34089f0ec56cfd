/** A post that comes back, and that the calendar lacks in one of the next weeks. */
import type { RecurringRow } from '../../side-tabs/recurring-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { NO_DAY, ROW_KIND } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import { holidaysOf } from '../../time/holidays.ts';
import { isLeftOut } from '../../time/left-out.ts';
import { occurrences } from '../../time/recurrence.ts';
import type { Holidays } from '../../time/working-days.ts';
import { isPassiveChannel } from '../channels/passive-pages.ts';
import type { Rule } from '../rule.ts';
import { isOfSeries, nearPosts } from './recurring-posts.ts';
import type { NearPost } from './recurring-posts.ts';

/** Four weeks, today included. */
const DAYS_AHEAD = 27;
/** How far back a post shows in which weeks a series falls. */
const DAYS_BACK = 120;

export const recurrenceMissing: Rule<'recurrence-missing'> = {
  code: 'recurrence-missing',
  severity: 'warning',
  needs: [['date', 'datetime'], ['title', 'text']],
  needsTabs: ['recurring'],
  run: ({ calendar, tabs: { recurring, channels }, today, settings }, report) => {
    if (recurring === null || recurring.rows.length === 0) return;
    // Beyond the last post nobody has planned anything yet.
    const to = Math.min(today + DAYS_AHEAD, lastPostDay(calendar));
    const isBackNeeded = recurring.rows.some(({ from, rule }) => from === null && rule?.kind === 'weekly' && rule.every > 1);
    const holidays = holidaysOf(settings.holidays, mondayOfWeek(today), to);
    const posts = nearPosts(calendar, isBackNeeded ? today - DAYS_BACK : mondayOfWeek(today), to + 6);
    for (const row of recurring.rows) {
      if (row.title.trim() === '' || row.rule === null) continue;
      // A passive channel need have no posts.
      if (row.channel.length > 0 && row.channel.every((channel) => isPassiveChannel(channels, channel))) continue;
      const [day, ...others] = missingDays(row, posts.filter(isOfSeries(row)), { today, to, holidays });
      if (day !== undefined) report([sideCell(recurring, row, 'title', 'rule')], { title: row.title.trim(), day, others: others.length, today });
    }
  },
};

function lastPostDay({ rowCount, day, kind }: Calendar): Day {
  let last = NO_DAY;
  for (let row = 0; row < rowCount; row += 1) if ((day[row] ?? NO_DAY) > last && kind[row] === ROW_KIND.post) last = day[row] ?? NO_DAY;
  return last;
}

/** The weeks that are looked at, and their holidays. */
interface Weeks {
  readonly today: Day;
  readonly to: Day;
  readonly holidays: Holidays;
}

/** The days from today on for which none of the series' posts of that week is left. */
function missingDays(row: RecurringRow, posts: readonly NearPost[], { today, to, holidays }: Weeks): readonly Day[] {
  const { rule, exceptions, leftOut } = row;
  const start = startOf(row, posts, today);
  if (rule === null || start === null) return [];
  const end = Math.min(to, row.to ?? to);
  const days = occurrences(rule, start, mondayOfWeek(today), end, exceptions).filter((day) => !isLeftOut(leftOut, day, holidays));
  const postDays = posts.map(({ day }) => day);
  const missing: Day[] = [];
  for (let index = 0; index < days.length; ) {
    const monday = mondayOfWeek(days[index] ?? today);
    const ofWeek = days.slice(index).filter((day) => day < monday + 7);
    missing.push(...unmatched(ofWeek, postDays.filter((day) => day >= monday && day < monday + 7)));
    index += ofWeek.length;
  }
  return missing.filter((day) => day >= today);
}

/** Each post stands for the occurrence of its own day; one that was moved, for the nearest of the week that is left. */
function unmatched(occurrenceDays: readonly Day[], postDays: readonly Day[]): readonly Day[] {
  const moved = [...postDays];
  const left = occurrenceDays.filter((day) => {
    const at = moved.indexOf(day);
    if (at >= 0) moved.splice(at, 1);
    return at < 0;
  });
  for (const post of moved) {
    const nearest = left.reduce((best, day, at) => (Math.abs(day - post) < Math.abs((left[best] ?? day) - post) ? at : best), 0);
    left.splice(nearest, 1);
  }
  return left;
}

/** Every other week needs a first one: what the row says, else the latest post of the series; null where neither tells. */
function startOf({ from, rule }: RecurringRow, posts: readonly NearPost[], today: Day): Day | null {
  if (from !== null) return from;
  if (rule?.kind !== 'weekly' || rule.every === 1) return today - weekdayOf(today) + 1;
  const days = posts.map(({ day }) => day);
  const past = days.filter((day) => day <= today);
  return past.length > 0 ? Math.max(...past) : days.length > 0 ? mondayOfWeek(Math.min(...days)) : null;
}

function mondayOfWeek(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

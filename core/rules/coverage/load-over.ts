/** A week in which somebody has more posts than their capacity, less time off, allows. */
import { namedBy } from '../../coverage/person-finder.ts';
import { NO_DAY, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { applies } from '../../coverage/structures.ts';
import type { Day } from '../../time/day.ts';
import { weekStart } from '../../time/iso-week.ts';
import type { Rule } from '../rule.ts';
import { nameOf, teamFacts } from './team-facts.ts';
import type { TeamFacts } from './team-facts.ts';

/** Capacity is a round number, and part of a week makes it none. */
const ROUNDING = 1e-9;

export const loadOver: Rule<'load-over'> = {
  code: 'load-over',
  severity: 'warning',
  needs: [['owner'], ['date', 'datetime']],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    const { calendar, today, settings } = context;
    if (facts === null || !applies('load-over', settings.structure)) return;
    const theirs = postsByPerson(calendar, facts, today);
    for (const { person, weeksOver } of facts.continuity().loads) {
      const full = facts.staff.people[person]?.capacity ?? 0;
      for (const { monday, posts, capacity } of weeksOver) {
        const allowed = Math.ceil(capacity - ROUNDING);
        // Away all week is told post by post, and far too many by a rule of its own.
        if (capacity === 0 || posts <= allowed || isOverstretched(posts, context.settings)) continue;
        const [first, ...others] = theirs(person, monday).map((row) => cellOf(calendar, row, 'owner'));
        if (first === undefined) continue;
        report(
          [first, ...others], { person: nameOf(facts.staff, person), week: monday, posts, capacity: allowed, isReduced: capacity < full, today },
          { severity: monday <= facts.soon.to ? 'warning' : 'suggestion' },
        );
      }
    }
  },
};

function isOverstretched(posts: number, { mostPostsPerPerson, severities }: { readonly mostPostsPerPerson: number; readonly severities: ReadonlyMap<string, unknown> }): boolean {
  return posts > mostPostsPerPerson && severities.get('owner-overstretched') !== 'off';
}

/** Finds the rows of a week's posts of one person that are still to come. */
function postsByPerson(calendar: Calendar, { find, posts }: TeamFacts, today: Day): (person: number, monday: Day) => readonly number[] {
  const rows = new Map<string, number[]>();
  const named = namedBy(calendar.owner.entries, find);
  for (const row of posts()) {
    const day = calendar.day[row] ?? NO_DAY;
    const { state } = entryOf(calendar.status, row);
    if (day < today || state === 'cancelled' || state === 'on-hold') continue;
    for (const person of named[calendar.owner.codes[row] ?? 0] ?? []) {
      const key = `${person} ${weekStart(day)}`;
      const known = rows.get(key);
      if (known === undefined) rows.set(key, [row]);
      else known.push(row);
    }
  }
  return (person, monday) => rows.get(`${person} ${monday}`) ?? [];
}

/** A post to come, not scheduled yet, whose owner is away or gone on the day; one finding for all where there are many of one person. */
import type { OwnerAway } from '../../coverage/continuity.ts';
import { NO_DAY, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { isReversed } from './reversed-dates.ts';
import { nameOf, teamFacts } from './team-facts.ts';

/** So many posts of one person are told as one, by the first of them. */
const FEWEST_FOLDED = 4;

export const ownerAway: Rule<'owner-away'> = {
  code: 'owner-away',
  severity: 'warning',
  needs: [['owner'], ['date', 'datetime']],
  needsTabs: ['team'],
  run: (context, report) => {
    const facts = teamFacts(context);
    if (facts === null) return;
    const { calendar, today } = context;
    const { staff } = facts;
    const groups = new Map<string, OwnerAway[]>();
    for (const away of facts.continuity().ownersAway) {
      if (goesOutAlone(calendar, away.row) || isReversed(staff.people[away.person])) continue;
      const key = `${away.person} ${away.reason}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [away]);
      else group.push(away);
    }
    for (const group of groups.values()) {
      const isMany = group.length >= FEWEST_FOLDED;
      const byDay = [...group].sort((a, b) => (calendar.day[a.row] ?? NO_DAY) - (calendar.day[b.row] ?? NO_DAY) || a.row - b.row);
      for (const { row, person, reason, backups } of isMany ? byDay.slice(0, 1) : group) {
        const day = calendar.day[row] ?? NO_DAY;
        const [stand] = backups;
        const cells = isMany ? byDay.slice(1).map((each) => cellOf(calendar, each.row, 'owner')) : [];
        report([cellOf(calendar, row, 'owner'), ...cells], {
          label: rowLabel(calendar, row), person: nameOf(staff, person), reason, day, backup: stand === undefined ? '' : nameOf(staff, stand),
          posts: isMany ? group.length : 1, today,
        }, { severity: stand === undefined && day <= facts.soon.to ? 'warning' : 'suggestion' });
      }
    }
  },
};

/** What is scheduled already wants nobody on the day. */
function goesOutAlone(calendar: Calendar, row: number): boolean {
  return calendar.isTracked[row] === 1 || entryOf(calendar.status, row).state === 'scheduled';
}

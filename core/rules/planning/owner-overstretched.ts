/** One person with more posts in a week to come than anybody can look after. */
import { fold } from '../../lexicon/fold.ts';
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { weekdayOf } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';
import type { Rule } from '../rule.ts';
import { crowdsOf } from '../crowds.ts';

export const ownerOverstretched: Rule<'owner-overstretched'> = {
  code: 'owner-overstretched',
  severity: 'warning',
  needs: [['owner'], ['date', 'datetime']],
  run: ({ calendar, today, settings: { mostPostsPerPerson: most } }, report) => {
    const { people, personOf } = peopleIn(calendar);
    const thisMonday = today - weekdayOf(today) + 1;
    /** Which person and week a row is on; NOBODY where it is on nobody's. */
    const loadOf = (row: number): number => {
      const person = personOf[calendar.owner.codes[row] ?? 0] ?? NOBODY;
      if (person === NOBODY || !isWork(calendar, row, thisMonday)) return NOBODY;
      return Math.floor(((calendar.day[row] ?? NO_DAY) - thisMonday) / 7) * people.length + person;
    };
    for (const rows of tooMany(calendar.rowCount, loadOf, most)) {
      const [first, ...others] = rows;
      if (first === undefined) continue;
      const load = loadOf(first);
      report([cellOf(calendar, first, 'owner'), ...others.map((row) => cellOf(calendar, row, 'owner'))], {
        person: people[load % people.length] ?? '', monday: thisMonday + Math.floor(load / people.length) * 7, posts: rows.length, most, today,
      });
    }
  },
};

const NOBODY = -1;

/** The rows of each load of more than so many, in the order of the first. */
function tooMany(rowCount: number, loadOf: (row: number) => number, most: number): readonly (readonly number[])[] {
  const crowds = crowdsOf(rowCount, (row) => {
    const load = loadOf(row);
    return load === NOBODY ? null : load;
  });
  return crowds.filter(({ length }) => length > most).sort(([a = 0], [b = 0]) => a - b);
}

/** For each code of the owner column the number of its one person, or NOBODY; spellings that fold alike are one person's. */
function peopleIn({ owner }: Calendar): { readonly people: readonly string[]; readonly personOf: Int32Array } {
  const people: string[] = [];
  const numbers = new Map<string, number>();
  const personOf = Int32Array.from(owner.entries, ({ people: [name, ...more], shared }) => {
    if (name === undefined || more.length > 0 || shared !== null) return NOBODY;
    const key = fold(name);
    const number = numbers.get(key) ?? people.push(name) - 1;
    numbers.set(key, number);
    return number;
  });
  return { people, personOf };
}

function isWork(calendar: Calendar, row: number, from: Day): boolean {
  if ((calendar.day[row] ?? NO_DAY) < from || calendar.kind[row] !== ROW_KIND.post) return false;
  const { state } = entryOf(calendar.status, row);
  return state !== 'cancelled' && state !== 'on-hold';
}

/**
 * A row, or a duty or shift of another tab, that belongs to several people or to a group, and so to nobody in particular;
 * rows are told once where that is a team's habit.
 */
import { ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { headingCell } from '../heading-cell.ts';
import { isAbandoned } from '../resolution.ts';
import type { Rule } from '../rule.ts';
import { sharedInTabs } from './shared-in-tabs.ts';

/** Where so many rows, and more than this share of those with an owner, are shared, it is how the team works. */
const FEWEST_FOLDED = 10;
const MOST_TOLD = 0.2;

const NEEDS: Rule['needs'] = [['owner']];

/** Of the calendar alone: all that can be said where there are no other tabs. */
export const ownerSharedInRows: Rule<'owner-shared'> = {
  code: 'owner-shared',
  severity: 'warning',
  needs: NEEDS,
  run: ({ calendar }, report) => {
    const { rows, owned } = sharedRows(calendar);
    const isHabit = rows.length >= FEWEST_FOLDED && rows.length > owned * MOST_TOLD;
    for (const row of isHabit ? rows.slice(0, 1) : rows) {
      const { shared, word } = entryOf(calendar.owner, row);
      if (shared === null) continue;
      report([isHabit ? headingCell(calendar, row, 'owner') : cellOf(calendar, row, 'owner')], { owner: word, shared, rows: isHabit ? rows.length : 1 });
    }
  },
};

export const ownerShared: Rule<'owner-shared'> = {
  code: 'owner-shared',
  severity: 'warning',
  needs: NEEDS,
  run: (context, report) => {
    ownerSharedInRows.run(context, report);
    for (const { cell, ...said } of sharedInTabs(context)) report([cell], { ...said, rows: 1 });
  },
};

/** Rows with a shared owner, and how many have an owner at all; events and what is set aside left out. */
function sharedRows({ rowCount, kind, owner, status }: Calendar): { readonly rows: readonly number[]; readonly owned: number } {
  const rows: number[] = [];
  let owned = 0;
  const areShared = Uint8Array.from(owner.entries, ({ shared }) => Number(shared !== null));
  if (!areShared.includes(1)) return { rows, owned };
  const areOwned = Uint8Array.from(owner.entries, ({ shared, people }) => Number(shared !== null || people.length > 0));
  const areAbandoned = Uint8Array.from(status.entries, ({ state }) => Number(isAbandoned(state)));
  const { codes: owners } = owner;
  const { codes: states } = status;
  for (let row = 0; row < rowCount; row += 1) {
    const code = owners[row] as number;
    if (areOwned[code] === 0 || kind[row] === ROW_KIND.event || areAbandoned[states[row] as number] === 1) continue;
    owned += 1;
    if (areShared[code] === 1) rows.push(row);
  }
  return { rows, owned };
}

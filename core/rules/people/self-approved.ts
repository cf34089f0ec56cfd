/** A post that is approved by the person who made it: no second pair of eyes has seen it. */
import { headingCell } from '../heading-cell.ts';
import { fold } from '../../lexicon/fold.ts';
import { yesOrNo } from '../../lexicon/yes-no.ts';
import { ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar, Coded, OwnerEntry } from '../../table/calendar.ts';
import { isAbandoned } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

/** Where more than this share of the posts is approved so, it is how the team works, and told once. */
const MOST_TOLD = 0.5;
const FEWEST_FOLDED = 4;

export const selfApproved: Rule<'self-approved'> = {
  code: 'self-approved',
  severity: 'warning',
  needs: [['approver'], ['owner']],
  run: ({ calendar }, report) => {
    const { rows, judged } = ownApprovals(calendar);
    const [first] = rows;
    if (first === undefined) return;
    const about = (row: number): { label: string; person: string } => ({ label: rowLabel(calendar, row), person: entryOf(calendar.owner, row).people[0] ?? '' });
    if (rows.length >= FEWEST_FOLDED && rows.length > judged * MOST_TOLD) {
      report([headingCell(calendar, first, 'approver')], { ...about(first), rows: rows.length });
      return;
    }
    for (const row of rows) report([cellOf(calendar, row, 'approver'), cellOf(calendar, row, 'owner')], { ...about(row), rows: 1 });
  },
};

/** Posts whose owner and approver are one person, and how many posts have one of each. */
function ownApprovals(calendar: Calendar): { readonly rows: readonly number[]; readonly judged: number } {
  const owners = lonePeople(calendar.owner);
  const approvers = lonePeople(calendar.approver);
  // Somebody who works alone has nobody else to ask.
  const everybody = new Set([...owners, ...approvers].filter((person) => person !== ''));
  const rows: number[] = [];
  let judged = 0;
  if (everybody.size < 2) return { rows, judged };
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const approver = approvers[calendar.approver.codes[row] ?? 0] ?? '';
    if (approver === '' || calendar.kind[row] !== ROW_KIND.post) continue;
    const owner = owners[calendar.owner.codes[row] ?? 0] ?? '';
    if (owner === '' || isAbandoned(entryOf(calendar.status, row).state)) continue;
    judged += 1;
    if (owner === approver) rows.push(row);
  }
  return { rows, judged };
}

/** For each entry the one person that it names, folded; '' where it names none or several. */
function lonePeople({ entries }: Coded<OwnerEntry>): readonly string[] {
  return entries.map(({ people: [person = '', ...others], shared }) => {
    // A tick or a yes says that it was approved, and not by whom.
    const isOne = shared === null && others.length === 0 && yesOrNo(person) === null;
    return isOne ? fold(person) : '';
  });
}

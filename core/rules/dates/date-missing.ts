/** A post without a date: nobody can prepare it in time, and no cadence counts it. */
import { ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { DAY_TROUBLE } from '../../table/day-trouble.ts';
import { isDayNeeded, isOut } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

export const dateMissing: Rule<'date-missing'> = {
  code: 'date-missing',
  severity: 'error',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    // A network's export has no date where it has none to tell, and nobody can write it there.
    if (calendar.content === 'analytics') return;
    for (let row = 0; row < calendar.rowCount; row += 1) {
      // A date that is there and can't be read is another finding's matter.
      if (calendar.dayTrouble[row] !== DAY_TROUBLE.missing || !isDayNeeded(calendar, row) || isUnbegun(calendar, row)) continue;
      const isPast = isOut(calendar, row);
      report([cellOf(calendar, row, 'date', 'datetime')], { label: rowLabel(calendar, row), isOut: isPast }, isPast ? { severity: 'suggestion' } : {});
    }
  },
};

/** True where a calendar of subjects or texts has neither in a row, nor a picture, a state or a person: only prefilled cells. */
export function isUnbegun(calendar: Calendar, row: number): boolean {
  if (!calendar.roles.has('title') && !calendar.roles.has('text')) return false;
  const { title, text, asset, url, id, notes, status, owner } = calendar;
  const isWritten = [title, text, asset, url, id, notes].some((cells) => (cells[row] ?? '') !== '');
  return calendar.kind[row] === ROW_KIND.post && !isWritten && entryOf(status, row).word === '' && entryOf(owner, row).word === '';
}

/** A date whose day and month could be either way round: both readings are shown, and none is taken. */
import { cellOf, heldBy } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { DAY_TROUBLE } from '../../table/day-trouble.ts';
import { isDayNeeded, isOut } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

export const dateAmbiguous: Rule<'date-ambiguous'> = {
  code: 'date-ambiguous',
  severity: 'warning',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (const [row, [dayFirst, monthFirst]] of calendar.dayReadings) {
      const isSwapped = calendar.dayTrouble[row] === DAY_TROUBLE.swapped;
      if (!isDayNeeded(calendar, row) || !hasOwnDate(calendar, row)) continue;
      if (!isSwapped && calendar.dayTrouble[row] !== DAY_TROUBLE.ambiguous) continue;
      report([cellOf(calendar, row, 'date', 'datetime')], {
        label: rowLabel(calendar, row),
        text: calendar.dayText.get(row) ?? '',
        dayFirst,
        monthFirst,
        isSwapped,
      }, isOut(calendar, row) ? { severity: 'suggestion' } : {});
    }
  },
};

/** A blank cell has its date from a row above, which is told already. */
function hasOwnDate(calendar: Calendar, row: number): boolean {
  return [heldBy(calendar, row, 'date'), heldBy(calendar, row, 'datetime')].some((cell) => cell !== null && cell !== '');
}

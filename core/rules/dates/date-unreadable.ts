/** Something in the date column that is no date; a whole column of it is one finding and not hundreds. */
import { cellOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { DAY_TROUBLE } from '../../table/day-trouble.ts';
import { headingCell } from '../heading-cell.ts';
import { isDayNeeded, isOut } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import type { DatesFindings } from './dates-findings.ts';

/** A column holds no dates where more than this share of its filled cells can't be read as one. */
const MOST_UNREADABLE = 0.5;
/** Fewer rows than this are told one by one. */
const FEWEST_FOLDED = 3;

export const dateUnreadable: Rule<'date-unreadable'> = {
  code: 'date-unreadable',
  severity: 'warning',
  needs: [['date', 'datetime']],
  run: ({ calendar }, report) => {
    for (let part = 0; part < calendar.parts.length; part += 1) {
      const { unreadable, filled } = datesOf(calendar, part);
      const [first] = unreadable;
      if (first === undefined) continue;
      if (unreadable.length >= FEWEST_FOLDED && unreadable.length > filled * MOST_UNREADABLE) {
        report([headingCell(calendar, first, 'date', 'datetime')], { ...about(calendar, first), label: '', isOut: false, rows: unreadable.length });
      } else {
        for (const row of unreadable) {
          const parameters = about(calendar, row);
          report([cellOf(calendar, row, 'date', 'datetime')], parameters, parameters.isOut ? { severity: 'suggestion' } : {});
        }
      }
    }
  },
};

/** Rows of one tab whose date can't be read, and how many of its date cells hold anything. */
function datesOf(calendar: Calendar, part: number): { readonly unreadable: readonly number[]; readonly filled: number } {
  const unreadable: number[] = [];
  let filled = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if (calendar.part[row] !== part || !isDayNeeded(calendar, row)) continue;
    const trouble = calendar.dayTrouble[row];
    if (trouble !== DAY_TROUBLE.missing) filled += 1;
    if (trouble === DAY_TROUBLE.unreadable || trouble === DAY_TROUBLE.yearless) unreadable.push(row);
  }
  return { unreadable, filled };
}

function about(calendar: Calendar, row: number): DatesFindings['date-unreadable'] {
  return {
    label: rowLabel(calendar, row),
    text: calendar.dayText.get(row) ?? '',
    isYearless: calendar.dayTrouble[row] === DAY_TROUBLE.yearless,
    isOut: isOut(calendar, row),
    rows: 1,
  };
}

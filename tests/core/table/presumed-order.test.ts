/** Which dates are read in an order that only their sequence tells. */
import { describe, expect, it } from 'vitest';
import { presumedOrders } from '../../../core/table/presumed-order.ts';
import type { PresumedOrder } from '../../../core/table/presumed-order.ts';
import { calendarOf } from '../rules/calendar-of.ts';

const RUN = ['03/04/2026', '05/04/2026', '02/05/2026', '05/05/2026'];

function presumed(dates: readonly (string | number)[], heading = 'Date'): readonly PresumedOrder[] {
  const calendar = calendarOf(['date', 'title'], dates.map((date, at) => [date, `Publication ${at}`]));
  return presumedOrders(calendar, [{ sheet: 'sheet-1', sheetName: 'Calendrier', headerRow: 0, endRow: dates.length + 1, columns: [{ column: 0, heading, role: 'date', confidence: 1 }] }]);
}

describe('an order of day and month that is presumed', () => {
  it('is told with the rows that would be of another day in the other order', () => {
    expect(presumed(RUN)).toEqual([{ order: 'dmy', rows: [0, 1, 2] }]);
    expect(presumed(RUN.map((date) => date.replace(/^(\d+)\/(\d+)/, '$2/$1')))).toEqual([{ order: 'mdy', rows: [0, 1, 2] }]);
  });

  it('is none where a date alone, its weekday or the heading settles it, nor where nothing does', () => {
    expect(presumed([...RUN, '25/05/2026'])).toEqual([]);
    expect(presumed([...RUN, 'ven. 08/05/2026'])).toEqual([]);
    expect(presumed(RUN, 'Date (JJ/MM/AAAA)')).toEqual([]);
    expect(presumed(RUN.slice(0, 2))).toEqual([]);
    expect(presumed(['2026-04-03', '2026-04-05', '2026-05-02', 46_140])).toEqual([]);
  });
});

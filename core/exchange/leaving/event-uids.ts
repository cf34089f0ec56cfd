/**
 * What each row's event is known by in every calendar that has taken it, for good: another day, another order of the
 * rows and another name of the tab change nothing.
 *
 * Of a row with an ID it is made of the ID alone. Of any other, of what the row is called and where it goes out, as the
 * findings know it; of several that are called so, also of the day, the time and the text. A row without an ID that is
 * renamed, or one of several called alike that is moved, is therefore a new event.
 */
import { calendarRowNames } from '../../findings/calendar-row-names.ts';
import { hashCells } from '../../findings/cell-hash.ts';
import type { Calendar } from '../../table/calendar.ts';

/** No such place exists nor ever will: RFC 2606. */
const PLACE = 'suivi.invalid';

/** In the order of the rows given; null for a row whose ID another row of the calendar has too. */
export function eventUids(calendar: Calendar, rows: readonly number[]): readonly (string | null)[] {
  const ids = idCounts(calendar);
  const nameOf = calendarRowNames(calendar, rows.filter((row) => idOf(calendar, row) === ''));
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const id = idOf(calendar, row);
    if (id !== '') return ids.get(id) === 1 ? `${hashCells(['id', id])}@${PLACE}` : null;
    const { hash, alike, when } = nameOf(row);
    const name = alike === 1 ? hash : `${hash}-${when}`;
    // Rows that agree in all of that are told apart by their number: which of them is which is then no matter.
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return `${times === 1 ? name : `${name}-${times}`}@${PLACE}`;
  });
}

function idOf({ id }: Calendar, row: number): string {
  return (id[row] ?? '').trim();
}

function idCounts(calendar: Calendar): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const id = idOf(calendar, row);
    if (id !== '') counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

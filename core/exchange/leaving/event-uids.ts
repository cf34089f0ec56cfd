/**
 * What each row's event is known by in every calendar that has taken it, for good: another day, another order of the
 * rows and another name of the tab change nothing.
 *
 * Of a row with an ID of its own it is made of the ID alone. Of any other, also of one content's rows, each for a channel
 * and all with its ID, it is made of what the row is called and where it goes out; of
 * several that are called so, also of the day, the time and the text. Nothing else of a row lasts: its link comes when
 * it is out, its day moves more than its title. Capitals, accents, signs and, where there is no title, what follows the
 * first words of the text may change. A row without an ID of its own that is given another title, or one of several called alike
 * that is moved, is a new event: people are told so.
 */
import { calendarRowNames, rowWords } from '../../findings/calendar-row-names.ts';
import { hashCells } from '../../findings/cell-hash.ts';
import { fold } from '../../lexicon/fold.ts';
import type { Calendar } from '../../table/calendar.ts';

/** No such place exists nor ever will: RFC 2606. */
const PLACE = 'suivi.invalid';
/** Of a text: enough to tell posts apart, and what is rewritten least. */
const FIRST_WORDS = 8;
/** A longer text is not looked at for its first words. */
const FIRST_SIGNS = 400;

export interface EventUid {
  readonly uid: string;
  /** Whether the row's event stays the same whatever else of the row is changed. */
  readonly isLasting: boolean;
}

/** In the order of the rows given. */
export function eventUids(calendar: Calendar, rows: readonly number[]): readonly EventUid[] {
  const ids = idCounts(calendar);
  const nameOf = calendarRowNames(calendar, rows.filter((row) => ids.get(idOf(calendar, row)) !== 1), lastingWords);
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const id = idOf(calendar, row);
    if (ids.get(id) === 1) return { uid: `${hashCells(['id', id])}@${PLACE}`, isLasting: true };
    const { hash, alike, when } = nameOf(row);
    const name = alike === 1 ? hash : `${hash}-${when}`;
    // Rows that agree in all of that are told apart by their number: which of them is which is then no matter.
    const times = (seen.get(name) ?? 0) + 1;
    seen.set(name, times);
    return { uid: `${times === 1 ? name : `${name}-${times}`}@${PLACE}`, isLasting: false };
  });
}

/** What a row is called, without what is mended in it before it goes out. */
function lastingWords(calendar: Calendar, row: number): string {
  const title = fold(calendar.title[row] ?? '');
  if (title !== '') return title;
  const text = fold((calendar.text[row] ?? '').slice(0, FIRST_SIGNS)).split(' ').slice(0, FIRST_WORDS).join(' ');
  // Of nothing but emoji nothing else is left.
  return text === '' || (calendar.title[row] ?? '').trim() !== '' ? rowWords(calendar, row) : text;
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

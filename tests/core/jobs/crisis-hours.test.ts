/** The 72 hours of the crisis switch, counted from the moment at which somebody looks. */
import { expect, it } from 'vitest';
import { crisisOf } from '../../../core/jobs/crisis.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import { openExcel } from '../../conformance/hosts.ts';
import { TODAY, bookOf } from '../tracking/tracked-book.ts';

it('begin and end at this hour where a post has a time, and go by the day where it has none', async () => {
  const moments: readonly (readonly [day: number, time: string])[] = [[0, '08:00'], [0, '14:00'], [0, ''], [3, '14:00'], [3, '14:01'], [3, '']];
  const { book } = bookOf(['Date', 'Heure', 'Réseau', 'Titre', 'Texte', 'Responsable', 'Statut'], moments.map(([on, time], index) => [TODAY + on, time, 'Facebook', `Publication ${index}`, 'Un texte', 'Ana', 'Approuvé']));
  const opened = await openCalendar(openExcel(book).workbook);
  if (opened.kind === 'declined') throw new Error(opened.code);
  const rowsAt = (now: number | null): readonly number[] => crisisOf(opened, [], TODAY, now).posts.map(({ row }) => row).sort();
  expect([rowsAt(14 * 60), rowsAt(null)]).toEqual([[1, 2, 3, 5], [0, 1, 2, 3, 4, 5]]);
});

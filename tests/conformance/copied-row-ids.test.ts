/** A row that somebody copied with its identifier gets one of its own, so that both can be marked again. */
import { describe, expect, it } from 'vitest';
import { addRowIds } from '../../core/jobs/add-row-ids.ts';
import { openCalendar } from '../../core/jobs/open-calendar.ts';
import type { TrackedCalendar } from '../../core/tracking/tracked-calendar.ts';
import type { Workbook } from '../../core/host.ts';
import { bookOf, TODAY } from '../core/tracking/tracked-book.ts';
import { HOSTS } from './hosts.ts';
import { changedPlaces, wholeBook } from './whole-book.ts';

const ID = 4;
const post = (title: string, id: string, days = 1): readonly (string | number)[] => [TODAY + days, 'Facebook', title, `Un texte assez long sur ${title}`, id];

async function opened(workbook: Workbook): Promise<TrackedCalendar> {
  const calendar = await openCalendar(workbook);
  if (calendar.kind === 'declined') throw new Error(calendar.code);
  return calendar;
}

describe.each(HOSTS)('identifiers in $name', ({ openHost }) => {
  it('are told apart again where a row was copied and changed, and the upper row keeps its own', async () => {
    const { book, sheet } = bookOf(['Date', 'Réseau', 'Titre', 'Texte', 'Suivi ID'], [post('Le phare', 's1'), post('Les oiseaux', 's2', 2), post('La brume', 's1', 3)]);
    const workbook = await openHost(book);
    const before = wholeBook(book);
    const applied = await addRowIds(workbook, await opened(workbook), 'salt');
    expect([applied.written, applied.alike, applied.skipped]).toEqual([1, [], []]);
    expect(changedPlaces(before, wholeBook(book))).toEqual([`Calendrier!3,${ID}`]);
    expect([sheet.value(1, ID), sheet.value(2, ID)]).toEqual(['s1', 's2']);
    expect(sheet.value(3, ID)).toMatch(/^s[0-9a-z]{10}$/);
    expect((await addRowIds(workbook, await opened(workbook), 'salt')).written).toBe(0);
  });

  it('stay where the copy is still the same in all that a row is known by', async () => {
    const { book } = bookOf(['Date', 'Réseau', 'Titre', 'Texte', 'Suivi ID'], [post('Le phare', 's1'), post('Les oiseaux', 's2', 2), post('Le phare', 's1')]);
    const workbook = await openHost(book);
    const before = wholeBook(book);
    const applied = await addRowIds(workbook, await opened(workbook), 'salt');
    expect([applied.written, applied.alike, changedPlaces(before, wholeBook(book))]).toEqual([0, [0, 2], []]);
  });
});

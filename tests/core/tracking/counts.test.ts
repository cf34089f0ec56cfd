/** Posts by state, week and person, and those that should not be left as they are. */
import { describe, expect, it } from 'vitest';
import { trackingCounts } from '../../../core/tracking/counts.ts';
import { unknownWords } from '../../../core/tracking/unknown-words.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';

const TODAY = day('2026-11-22');
const ROLES: readonly Role[] = ['date', 'channel', 'title', 'text', 'owner', 'status', 'url', 'tracking'];

function row(date: string, owner: string, status: string, url = '', tracking = ''): readonly Cell[] {
  return [date === '' ? null : day(date), 'Facebook', `Du ${date}`, 'Un texte', owner, status, url, tracking];
}

const CALENDAR = calendarOf(ROLES, [
  row('2026-11-19', 'Ana', 'Programmé'),
  row('2026-11-12', 'Ana', 'Programmé'),
  row('2026-11-13', 'Ben', 'Programmé', 'https://exemple.ca/1'),
  row('2026-11-14', 'Ben', 'Programmé', '', 'Publié · Hootsuite · 14 nov. 2026 · Meta Business Suite · Anne de la Chapelle-Beaulieu'),
  row('2026-12-06', 'Ben', 'Approuvé'),
  row('2026-11-22', 'Ana', 'Approuvé'),
  row('2026-12-07', '', 'Approuvé'),
  row('2026-11-21', 'Ana', 'Approuvé'),
  row('', 'Ana', 'Idée'),
  row('2026-11-22', 'Ana', 'Chez Paul'),
]);

describe('the counts', () => {
  const counts = trackingCounts(CALENDAR, TODAY);

  it('tell how many posts are how far', () => {
    expect([...counts.byState]).toEqual([['idea', 1], ['approved', 4], ['scheduled', 4], [null, 1]]);
  });

  it('put first what was scheduled and nothing confirms, and what is approved and not scheduled until the end of next week', () => {
    expect(counts.unconfirmed).toEqual([1, 0]);
    expect(counts.toSchedule).toEqual([5]);
    const ends = calendarOf(ROLES, [row('2026-11-30', 'Ana', 'Approuvé'), row('2026-11-29', 'Ana', 'Approuvé'), row('2026-11-23', 'Ana', 'Approuvé')]);
    expect(trackingCounts(ends, TODAY).toSchedule).toEqual([2, 1]);
  });

  it('take an address alone for a link to what went out', () => {
    const links = ['à venir', 'TBD', '-', 'à ajouter', 'voir le courriel', 'facebook.com/musee/posts/1', 'https://exemple.ca/1'];
    expect(trackingCounts(calendarOf(ROLES, links.map((link) => row('2026-11-12', 'Ana', 'Programmé', link))), TODAY).unconfirmed).toEqual([0, 1, 2, 3, 4]);
  });

  it('go by the tracking column where it is all there is', () => {
    const roles: readonly Role[] = ['date', 'channel', 'title', 'text', 'tracking'];
    const tracked = trackingCounts(calendarOf(roles, [
      [day('2026-11-10'), 'Facebook', 'Un', 'Texte', 'Programmé · Hootsuite · 22 nov. 2026 · Anne'], [day('2026-11-11'), 'Facebook', 'Deux', 'Texte', 'Publié'], [day('2026-11-12'), 'Facebook', 'Trois', 'Texte', null],
    ]), TODAY);
    expect([[...tracked.byState], tracked.unconfirmed]).toEqual([[['scheduled', 1], ['published', 1], [null, 1]], [0]]);
  });

  it('of an empty calendar are empty', () => {
    const empty = trackingCounts(calendarOf(ROLES, []), TODAY);
    expect([empty.byState.size, empty.unconfirmed, empty.toSchedule]).toEqual([0, [], []]);
  });
});

describe('words that nobody has explained', () => {
  it('are listed with their number, the most used first', () => {
    const words = (...statuses: readonly string[]): unknown => unknownWords(calendarOf(ROLES, statuses.map((status) => row('2026-11-22', 'Ana', status))));
    expect(words('Chez Paul', 'Approuvé', 'Chez Léa', 'Chez Paul', 'Chez Paul', '-', 'TBD', '', 'Oui')).toEqual([{ word: 'Chez Paul', rows: 3 }, { word: 'Chez Léa', rows: 1 }]);
    expect(words('Approuvé', 'Programmé')).toEqual([]);
    expect(words(...Array.from({ length: 60 }, (_, index) => `note zzyzx${index}`))).toEqual([]);
  });
});

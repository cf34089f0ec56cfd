/** The posts of two weeks, and whose they are. */
import { describe, expect, it } from 'vitest';
import { everybodyIn, peopleOf, personKey } from '../../../core/briefing/people.ts';
import { postsAhead } from '../../../core/briefing/posts-ahead.ts';
import type { Role } from '../../../core/table/role.ts';
import { calendarOf, day } from '../rules/calendar-of.ts';

const ROLES: readonly Role[] = ['date', 'time', 'channel', 'title', 'owner', 'status', 'row_kind'];
const TODAY = day('2026-11-25');

const CALENDAR = calendarOf(ROLES, [
  [day('2026-11-22'), null, 'Facebook', 'Dimanche passé', 'Amélie Roy', 'Approuvé', null],
  [day('2026-11-24'), '9:00', 'Facebook', 'Hier', 'Amélie Roy', 'Approuvé', null],
  [day('2026-11-26'), '15:00', 'Instagram', 'Après-midi', 'amelie roy', 'Approuvé', null],
  [day('2026-11-26'), '9:00', 'Instagram', 'Matin', 'Benoît Côté, Amélie Roy', 'Programmé', null],
  [day('2026-12-06'), null, 'LinkedIn', 'Dernier jour', 'Benoît Côté', 'Bleu', null],
  [day('2026-11-27'), null, null, 'Journée mondiale', null, null, 'Évènement'],
  [day('2026-12-07'), null, 'LinkedIn', 'Trop tard', 'Chloé Dion', 'Approuvé', null],
]);

describe('the posts ahead', () => {
  it('are those of this week and the next, by day and time, without events', () => {
    expect(postsAhead(CALENDAR, TODAY, null).map(({ label }) => label)).toEqual(['Hier', 'Matin', 'Après-midi', 'Dernier jour']);
  });

  it('of one person are those that name them, however it is spelt', () => {
    expect(postsAhead(CALENDAR, TODAY, personKey('Amélie Roy')).map(({ label }) => label)).toEqual(['Hier', 'Matin', 'Après-midi']);
    expect(postsAhead(CALENDAR, TODAY, personKey('Nobody'))).toEqual([]);
  });
});

describe('the people of a calendar', () => {
  it('are the owners of its posts, once each, by name', () => {
    expect(peopleOf(CALENDAR).map(({ name }) => name)).toEqual(['Amélie Roy', 'Benoît Côté', 'Chloé Dion']);
  });

  it('are, where it is asked who somebody is, approvers and those who schedule as well: whoever is named most comes first, as they are called most', () => {
    const roles: readonly Role[] = ['date', 'title', 'owner', 'approver', 'scheduled_by', 'tool', 'row_kind'];
    const calendar = calendarOf(roles, [
      [day('2026-11-24'), 'Un', 'Amélie Roy', 'Chloé Dion', 'Benoît Côté', 'Planoly', null],
      [day('2026-11-25'), 'Deux', 'Amélie Roy', 'chloe dion', 'Hootsuite', null, null],
      [day('2026-11-26'), 'Trois', 'Chloé Dion', 'Chloé Dion', 'Oui', null, null],
      [day('2026-11-27'), 'Quatre', 'AMÉLIE ROY', null, 'Planoly', null, null],
      [day('2026-11-28'), 'Cinq', 'Équipe', 'À venir', 'Benoît Côté, 22 nov.', null, null],
      [day('2026-11-29'), 'Journée mondiale', 'Émile Caron', null, null, null, 'Évènement'],
    ]);
    expect(everybodyIn(calendar).map(({ name }) => name)).toEqual(['Chloé Dion', 'Amélie Roy', 'Benoît Côté']);
    expect(everybodyIn(calendar).map(({ key }) => key)).toEqual(['Chloé Dion', 'Amélie Roy', 'Benoît Côté'].map(personKey));
  });

  it('have keys that tell nothing of their names', () => {
    expect(personKey('Amélie Roy')).toMatch(/^[\da-z]{14}$/);
    expect(personKey('Amélie Roy')).toBe(personKey(' AMELIE  roy '));
    expect(personKey('Amélie Roy')).not.toBe(personKey('Amélie Roi'));
  });
});

/** How often a post comes back, as teams write it. */
import { describe, expect, it } from 'vitest';
import { namesNoDay, parseRecurrence } from '../../../core/time/recurrence-words.ts';
import type { Recurrence } from '../../../core/time/recurrence.ts';

function weekly(every: number, ...weekdays: readonly number[]): Recurrence {
  return { kind: 'weekly', every, weekdays };
}

function nth(which: number | readonly number[], weekday: number): Recurrence {
  return { kind: 'monthly-weekday', nths: typeof which === 'number' ? [which] : which, weekday };
}

function onDate(...dates: readonly number[]): Recurrence {
  return { kind: 'monthly-date', dates };
}

const READ: readonly (readonly [string, Recurrence])[] = [
  ['chaque lundi', weekly(1, 1)],
  ['Tous les mardis et jeudis', weekly(1, 2, 4)],
  ['toutes les 2 semaines le jeudi', weekly(2, 4)],
  ['Toutes les deux semaines, le jeudi', weekly(2, 4)],
  ['aux 3 semaines, le mercredi', weekly(3, 3)],
  ['un lundi sur deux', weekly(2, 1)],
  ['1 lundi sur 3', weekly(3, 1)],
  ['une semaine sur deux, le vendredi', weekly(2, 5)],
  ['hebdo - mardi', weekly(1, 2)],
  ['Hebdomadaire (jeudi)', weekly(1, 4)],
  ['lun, mer, ven', weekly(1, 1, 3, 5)],
  ['du lundi au vendredi', weekly(1, 1, 2, 3, 4, 5)],
  ['tous les jours', weekly(1, 1, 2, 3, 4, 5, 6, 7)],
  ['jours ouvrables', weekly(1, 1, 2, 3, 4, 5)],
  ['chaque fin de semaine', weekly(1, 6, 7)],
  ['chaque lundi à 9 h 30', weekly(1, 1)],
  ['1er mardi du mois', nth(1, 2)],
  ['Premier lundi', nth(1, 1)],
  ['2e jeudi de chaque mois', nth(2, 4)],
  ['dernier vendredi du mois', nth(-1, 5)],
  ['le 15 du mois', onDate(15)],
  ['le 1er de chaque mois', onDate(1)],
  ['mensuel, le 3', onDate(3)],
  ['every Monday', weekly(1, 1)],
  ['Mondays', weekly(1, 1)],
  ['weekly on Tue and Thu', weekly(1, 2, 4)],
  ['Mon-Fri', weekly(1, 1, 2, 3, 4, 5)],
  ['every other Friday', weekly(2, 5)],
  ['every other week on Friday', weekly(2, 5)],
  ['every 3 weeks on Wed', weekly(3, 3)],
  ['every 2nd week on Tuesday', weekly(2, 2)],
  ['Fortnightly on Thursdays at 9 am', weekly(2, 4)],
  ['every weekday', weekly(1, 1, 2, 3, 4, 5)],
  ['weekends', weekly(1, 6, 7)],
  ['daily', weekly(1, 1, 2, 3, 4, 5, 6, 7)],
  ['first Tuesday of the month', nth(1, 2)],
  ['Last Friday of each month', nth(-1, 5)],
  ['3rd Wednesday', nth(3, 3)],
  ['monthly on the 15th', onDate(15)],
  ['every month on the 1st', onDate(1)],
  ['15th monthly', onDate(15)],
  ['1er et 3e mardi du mois', nth([1, 3], 2)],
  ['2e et 4e jeudi', nth([2, 4], 4)],
  ['le premier et le dernier vendredi du mois', nth([-1, 1], 5)],
  ['every 1st and 3rd Monday', nth([1, 3], 1)],
  ['second and fourth Tuesdays of each month', nth([2, 4], 2)],
  ['le 1er et le 15 du mois', onDate(1, 15)],
  ['on the 30th and 15th of every month', onDate(15, 30)],
  ['3 par semaine : lundi, mercredi et vendredi', weekly(1, 1, 3, 5)],
  ['Tue and Thu (2/week)', weekly(1, 2, 4)],
];

describe('the words for how often a post comes back', () => {
  it.each(READ)('“%s” are understood', (word, recurrence) => {
    expect(parseRecurrence(word)).toEqual(recurrence);
  });

  it.each([
    '', '   ', 'souvent', 'chaque semaine', 'weekly', 'mensuel', 'every 2 days', 'tous les 3 mois le 15', '2 fois par semaine', 'every second Tuesday', 'bimensuel',
    'le 15 et le 40 du mois', '1er et 3e lundi et mardi', '1er lundi et 3e mardi du mois', 'chaque lundi sauf en juillet', 'du vendredi au lundi', 'lundi 15', 'le 32 du mois', '6e lundi du mois', 'dernier jour du mois',
    'tous les 3 mois', 'aux 3 mois', 'Aux deux mois', 'chaque 3e mois', 'tous les trois mois, le 1er', 'every two months', 'every 3rd month', 'every 6 months', '3-monthly', '2 par mois', 'une par mois',
    '1/mois', '2 a month', 'one per month', '2 au mois', 'un mois sur deux', 'le 15, tous les 2 mois', 'lundi, 2 par semaine', '2 per week: Monday', '1st and 6th Monday', '2nd and 4th', 'every 0 weeks on Monday', 'every 99999999999999999999 weeks on Monday', 'un lundi sur', 'every other', 'un lundi sur zéro', '12', 'first', '9 h', 'quarterly', 'a',
  ])('“%s” are left to a person', (word) => {
    expect(parseRecurrence(word)).toBeNull();
  });

  it.each(['chaque semaine', 'weekly', 'mensuel', 'tous les 3 mois', 'every two months', 'aux 2 semaines', '2 par semaine', 'one per month', 'fortnightly at 9 am'])('“%s” say how often, and no day', (word) => {
    expect(namesNoDay(word)).toBe(true);
  });

  it.each(['', 'souvent', 'chaque lundi', 'tous les 3 mois le 15', 'every 2 days', 'lundi 15', 'le 32 du mois', 'dernier jour du mois', 'un lundi sur', '12', 'every second Tuesday', 'du vendredi au lundi'])('“%s” are not said to lack a day', (word) => {
    expect(namesNoDay(word)).toBe(false);
  });
});

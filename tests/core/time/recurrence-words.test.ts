/** How often a post comes back, as teams write it. */
import { describe, expect, it } from 'vitest';
import { parseRecurrence } from '../../../core/time/recurrence-words.ts';
import type { Recurrence } from '../../../core/time/recurrence.ts';

function weekly(every: number, ...weekdays: readonly number[]): Recurrence {
  return { kind: 'weekly', every, weekdays };
}

function nth(which: number, weekday: number): Recurrence {
  return { kind: 'monthly-weekday', nth: which, weekday };
}

function onDate(date: number): Recurrence {
  return { kind: 'monthly-date', date };
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
];

describe('the words for how often a post comes back', () => {
  it.each(READ)('“%s” are understood', (word, recurrence) => {
    expect(parseRecurrence(word)).toEqual(recurrence);
  });

  it.each([
    '', '   ', 'souvent', 'chaque semaine', 'weekly', 'mensuel', 'every 2 days', 'tous les 3 mois le 15', '2 fois par semaine', 'every second Tuesday', 'bimensuel',
    'le 15 et le 30 du mois', '1er et 3e lundi du mois', 'chaque lundi sauf en juillet', 'du vendredi au lundi', 'lundi 15', 'le 32 du mois', '6e lundi du mois', 'dernier jour du mois',
    'every 0 weeks on Monday', 'every 99999999999999999999 weeks on Monday', 'un lundi sur', 'every other', 'un lundi sur zéro', '12', 'first', '9 h', 'quarterly', 'a',
  ])('“%s” are left to a person', (word) => {
    expect(parseRecurrence(word)).toBeNull();
  });
});

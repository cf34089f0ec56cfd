/** Whom of a team a name stands for. */
import { expect, it } from 'vitest';
import { personFinder } from '../../../core/coverage/person-finder.ts';
import { teamOf } from './team-of.ts';

const find = personFinder(teamOf({ people: ['marie roy', 'marie cote', 'luc gagnon'].map((key) => ({ name: key, key })) }).people);

it.each([['Marie Roy', 0, false], ['MARIE CÔTÉ', 1, false], ['Luc', 2, false], ['LG', 2, false], ['Marie', null, true], ['Marie C.', 1, false], ['ROY Marie', 0, false], ['GAGNON Luc', 2, false], ['Roy Marie', null, false], ['ROY M', null, false], ['ROY MARIE', 0, false], ['Zoé', null, false], ['', null, false], ['constructor', null, false]])('%j', (name, place, isAmbiguous) => {
  expect([find(name), find.isAmbiguous(name)]).toEqual([place, isAmbiguous]);
});

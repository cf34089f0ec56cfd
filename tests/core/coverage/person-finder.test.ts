/** Whom of a team a name stands for. */
import { expect, it } from 'vitest';
import { personFinder } from '../../../core/coverage/person-finder.ts';
import { teamOf } from './team-of.ts';

const find = personFinder(teamOf({ people: ['marie roy', 'marie cote', 'luc gagnon'].map((key) => ({ name: key, key })) }).people);

it.each([['Marie Roy', 0, false], ['MARIE CÔTÉ', 1, false], ['Luc', 2, false], ['LG', 2, false], ['Marie', null, true], ['Marie C.', 1, false], ['ROY Marie', 0, false], ['GAGNON Luc', 2, false], ['Roy Marie', null, false], ['ROY M', null, false], ['ROY MARIE', 0, false], ['Zoé', null, false], ['', null, false], ['constructor', null, false]])('%j', (name, place, isAmbiguous) => {
  expect([find(name), find.isAmbiguous(name)]).toEqual([place, isAmbiguous]);
});

const namesakes = personFinder(teamOf({ people: ['marie roy', 'luc roy', 'zoe st pierre', 'omar diop'].map((key) => ({ name: key, key })) }).people);

it.each([
  ['M. Diop', 3, false], ['Mr Diop', 3, false], ['Mme St-Pierre', 2, false], ['Ms. St-Pierre', 2, false], ['Madame Zoé St-Pierre', 2, false], ['Mme Zoé', 2, false], ['Dre Diop', 3, false],
  ['M. Roy', null, true], ['Mme Roy', null, true], ['Mme Marie Roy', 0, false], ['Mme Roy-Côté', null, false], ['Mme', null, false], ['M.', null, false], ['Diop', null, false],
] as const)('a title and a surname are whoever alone has it: %j', (name, place, isAmbiguous) => {
  expect([namesakes(name), namesakes.isAmbiguous(name)]).toEqual([place, isAmbiguous]);
});

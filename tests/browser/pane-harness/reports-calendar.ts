/** A calendar from which reports and files are made: four weeks that are out, a week ahead with approved and scheduled posts, and two that no tool takes as they are. */
import type { Cell } from '../../../core/table/cell.ts';
import type { FakeSheet } from './fake-workbook.ts';
import { SAMPLE_TODAY } from './sample-calendar.ts';

const HEADINGS = ['Date', 'Heure', 'Canal', 'Titre', 'Texte', 'Responsable', 'Statut', 'Outil'];
const CHANNELS = ['Facebook', 'LinkedIn', 'X'];
const PEOPLE = ['Amélie Roy', 'Benoît Côté'];

function past(): readonly (readonly Cell[])[] {
  return Array.from({ length: 24 }, (_, no) => [
    SAMPLE_TODAY - 27 + no, `${9 + (no % 6)} h 30`, CHANNELS[no % 3] ?? '', `Visite guidée no ${no}`, `Venez voir la salle ${no} avec nos guides, samedi prochain.`, PEOPLE[no % 2] ?? '', 'Publié', null,
  ]);
}

/** Row of the sheet, from 0, of the first that is still to come. */
export const FIRST_AHEAD = 25;

const AHEAD: readonly (readonly Cell[])[] = [
  [SAMPLE_TODAY + 1, '10 h', 'Facebook', 'Portes ouvertes', 'Les portes sont ouvertes dimanche, venez nombreux.', 'Amélie Roy', 'Approuvé', null],
  [SAMPLE_TODAY + 2, '11 h', 'LinkedIn', 'Nous cherchons une guide', 'Le musée cherche une guide pour l’hiver, à temps partiel.', 'Benoît Côté', 'Approuvé', null],
  [SAMPLE_TODAY + 2, '15 h', 'X', 'Le saviez-vous', 'La plus vieille pièce du musée a deux mille ans.', 'Benoît Côté', 'Programmé', 'Buffer'],
  [SAMPLE_TODAY + 3, null, 'Facebook', 'Atelier des familles', 'Un atelier pour petits et grands, sur réservation.', 'Amélie Roy', 'Approuvé', null],
  [SAMPLE_TODAY + 5, '9 h', 'LinkedIn', 'Calcul', '=1+1 font deux, même au musée, et nous expliquons pourquoi.', 'Amélie Roy', 'Approuvé', null],
  [SAMPLE_TODAY + 6, '9 h', 'Facebook', 'Concert', 'Un concert de Noël dans la grande salle, gratuit pour tous.', 'Amélie Roy', 'En révision', null],
];

export function reportsSheets(): readonly FakeSheet[] {
  return [{ name: 'Publications', rows: [HEADINGS, ...past(), ...AHEAD] }];
}

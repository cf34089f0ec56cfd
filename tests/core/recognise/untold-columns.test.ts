/** Columns under headings that nobody could foresee, known by their cells. */
import { describe, expect, it } from 'vitest';
import { mappingOf } from '../../../core/recognise/mapping.ts';
import { recognise } from '../../../core/recognise/recognise.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { found, outlineOf, rolesOf } from './outline-of.ts';

const CELLS: Readonly<Record<string, readonly Cell[]>> = {
  Zorb: ['La cueillette commence', 'Le marché du samedi', 'Nos nouveaux locaux', 'Une journée au verger'],
  Kwix: ['Venez cueillir vos pommes dès samedi au verger.', 'Nos paniers vous attendent au marché couvert.', 'On vous ouvre les portes du nouvel entrepôt.', 'Du lever au coucher du soleil avec Karim.'],
  Plik: ['verger-01.jpg', 'marche-02.jpg', 'local-03.mp4', 'journee-04.jpg'],
  Trum: ['S. Roy', 'K. Diallo', 'S. Roy', 'K. Diallo'],
  Vard: ['Conseil', 'Coulisses', 'Conseil', 'Coulisses'],
};

function tab(...headings: readonly string[]): { readonly name: string; readonly rows: readonly (readonly Cell[])[] } {
  const rows = [0, 1, 2, 3].map((row) => [46_300 + row, row % 2 === 0 ? 'Instagram' : 'Facebook', ...headings.map((heading) => CELLS[heading]?.[row] ?? null)]);
  return { name: 'Plan', rows: [['Date', 'Réseau', ...headings], ...rows] };
}

describe('a column under an unknown heading', () => {
  it('is what its cells can hardly fail to be', () => {
    expect(rolesOf(tab('Zorb', 'Kwix', 'Plik', 'Trum', 'Vard'))).toEqual({ date: 'Date', channel: 'Réseau', title: 'Zorb', text: 'Kwix', asset: 'Plik', owner: 'Trum', pillar: 'Vard' });
  });

  it('is no title without a text beside it', () => {
    expect(rolesOf(tab('Zorb', 'Plik'))).not.toHaveProperty('title');
  });

  it('is a count of days, and so the date, where there is no other', () => {
    const rows = ['J-7', 'J-5', 'J-3', 'J-1'].map((day, row) => [day, 'Instagram', CELLS['Zorb']?.[row] ?? null, CELLS['Kwix']?.[row] ?? null]);
    expect(rolesOf({ name: 'Plan', rows: [['Zut', 'Réseau', 'Sujet', 'Texte'], ...rows] })).toMatchObject({ date: 'Zut' });
    const dated = rows.map((row, index) => [46_300 + index, ...row]);
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Zut', 'Réseau', 'Sujet', 'Texte'], ...dated] })).toMatchObject({ date: 'Date' });
  });

  it('is asked about', () => {
    const outline = outlineOf(tab('Zorb', 'Kwix'));
    expect(mappingOf(outline, recognise(outline))?.columns.filter(({ isQuestion }) => isQuestion).map(({ heading }) => heading)).toEqual(['Zorb', 'Kwix']);
  });
});

describe('a part that two headings name', () => {
  it('goes to the plainer one, though the other could then play a lesser part', () => {
    const rows = [0, 1, 2, 3].map((row) => [46_300 + row, CELLS['Zorb']?.[row] ?? null, CELLS['Zorb']?.[3 - row] ?? null, CELLS['Kwix']?.[row] ?? null]);
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Accroche', 'Sujet', 'Texte complet'], ...rows] })).toMatchObject({ title: 'Sujet', text: 'Texte complet' });
  });

  it('goes to the title where the cells of a description are short', () => {
    const rows = ['Jour de match!', 'Le point', 'La relève', 'Les billets', 'Le bilan'].map((text, row) => [46_300 + row, 'Instagram', text]);
    expect(rolesOf({ name: 'Plan', rows: [['Date', 'Réseau', 'Description'], ...rows] })).toMatchObject({ title: 'Description' });
  });
});

describe('a header that is repeated', () => {
  it('is the uppermost one, even where the rows below another are plainer', () => {
    const header: readonly Cell[] = ['Date', 'Réseau', 'Description', 'Fait'];
    const week = (texts: readonly string[]): readonly (readonly Cell[])[] => texts.map((text, row) => [46_300 + row, 'Instagram', text, 'x']);
    const rows = [['Saison', null, null, null], header, ...week(['Match', 'Match', 'Match', 'Match', 'Match', 'Match']), header, ...week(['Un premier match à la maison', 'Le point sur la blessure', 'La relève est là'])];
    expect(found({ name: 'Plan', rows })).toBe('Plan:2');
  });
});

describe('a list of meetings, lessons or repairs', () => {
  it.each<readonly [string, readonly (readonly Cell[])[]]>([
    ['meetings', [['Date', 'Time', 'Topic', 'Lead', 'Location'], [46_300, '10:00', 'Budget review', 'Sam', 'Room 4'], [46_307, '11:00', 'Hiring plan', 'Lee', 'Room 2']]],
    ['activities', [['Date', 'Heure', 'Activité', 'Lieu', 'Responsable', 'Statut'], [46_300, '19 h', 'Concert', 'Salle A', 'Zoé', 'Confirmé'], [46_307, '10 h', 'Marché', 'Place', 'Luc', 'Confirmé']]],
    ['repairs', [['Date', 'Équipement', 'Description', 'Réalisé par', 'Validé par', 'Statut'], [46_300, 'Pompe 1', 'Remplacement du joint et vérification de la pression', 'Zoé', 'Luc', 'Fait'], [46_304, 'Four', 'Nettoyage du brûleur et contrôle des sondes', 'Zoé', 'Luc', 'À faire']]],
  ])('is no calendar of posts: %s', (_, rows) => {
    expect(found({ name: 'Feuil1', rows })).toBe('no-calendar');
  });

  it('but posts may have a place', () => {
    const rows: readonly (readonly Cell[])[] = [['Date', 'Réseau', 'Texte', 'Lieu'], [46_300, 'Instagram', 'Venez découvrir la nouvelle salle dès samedi matin.', 'Salle A'], [46_302, 'Facebook', 'Un atelier pour les familles, tous les dimanches.', 'Parc']];
    expect(found({ name: 'Feuil1', rows })).toBe('Feuil1:1');
  });
});

/** Workbooks whose columns are worth a question, or that hold no calendar at all. */
import type { Cell } from '../../../core/table/cell.ts';
import type { FakeSheet } from './fake-workbook.ts';
import { SAMPLE_TODAY } from './sample-calendar.ts';

/** `Grenier` and `Repère` may be anything. */
export const UNSURE_HEADINGS = ['Date', 'Réseau', 'Sujet', 'Contenu', 'Qui', 'Étape', 'Grenier', 'Repère', 'Divers'] as const;

function rowsBelow(headings: readonly Cell[], rowOf: (row: number) => readonly Cell[]): readonly (readonly Cell[])[] {
  return [headings, ...Array.from({ length: 30 }, (_, row) => rowOf(row))];
}

function pick(values: readonly string[], row: number): string {
  return values[row % values.length] ?? '';
}

export function unsureSheet(name = 'Publications'): FakeSheet {
  const rows = rowsBelow(UNSURE_HEADINGS, (row) => [
    SAMPLE_TODAY + row,
    pick(['Instagram', 'LinkedIn'], row),
    `Atelier ${row}`,
    `Venez à l’atelier ${row} samedi, au musée régional.`,
    pick(['Amélie Roy', 'Benoît Côté'], row),
    pick(['Brouillon', 'En révision'], row),
    pick(['Coulisses', 'Exposition', 'Équipe'], row),
    pick(['A1', 'B2', 'C3'], row),
    null,
  ]);
  return { name, rows };
}

/** A status for each network, by the networks' names. */
export function channelStatusSheet(): FakeSheet {
  const rows = rowsBelow(['Date', 'Titre', 'Texte', 'Facebook', 'Instagram', 'Statut LinkedIn'], (row) => [
    SAMPLE_TODAY + row,
    `Atelier ${row}`,
    `Venez à l’atelier ${row} samedi, au musée régional.`,
    pick(['Publié', 'Programmé'], row),
    pick(['Publié', 'Brouillon'], row),
    pick(['Programmé', 'Brouillon'], row),
  ]);
  return { name: 'Publications', rows };
}

/** A list of something else. */
export function inventorySheet(): FakeSheet {
  return { name: 'Inventaire', rows: rowsBelow(['Ref', 'Objet', 'Quantité'], (row) => [`R${row}`, `Chaise, modèle ${row}`, row]) };
}

/** Text columns for each network. */
export function wideSheet(): FakeSheet {
  const rows = rowsBelow(['Date', 'Facebook', 'Instagram', 'LinkedIn'], (row) => [
    SAMPLE_TODAY + row,
    ...['Facebook', 'Instagram', 'LinkedIn'].map((network) => `Venez à l’atelier ${row} samedi, au musée régional. À lire sur ${network}.`),
  ]);
  return { name: 'Publications', rows };
}

/** The same rows with so many columns more that hold nothing. */
export function withSpareColumns(rows: FakeSheet['rows'], count: number): FakeSheet['rows'] {
  return rows.map((row, index) => [...row, ...Array.from({ length: count }, (_, column) => (index === 0 ? `Kiosque ${column + 1}` : null))]);
}

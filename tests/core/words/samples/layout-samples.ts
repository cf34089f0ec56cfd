/** How the findings of `layout` read. */
import type { LayoutFindings } from '../../../../core/rules/layout/layout-findings.ts';
import type { SamplesOf } from './samples.ts';

export const LAYOUT_SAMPLES: SamplesOf<LayoutFindings> = {
  'row-shifted': [
    [{ text: 'Publié' }, 'Après le dernier en-tête, cette ligne contient encore « Publié ».', 'Past the last heading, this row still contains “Publié”.'],
  ],
  'table-beside': [
    [{ first: 'H', last: 'K' }, 'Les colonnes H à K contiennent un autre tableau, qui n’est pas vérifié.', 'Columns H to K contain another table, which isn’t checked.'],
    [{ first: 'H', last: 'H' }, 'La colonne H contient un autre tableau, qui n’est pas vérifié.', 'Column H contains another table, which isn’t checked.'],
  ],
  'table-below': [
    [{ row: 54 }, 'À partir de la ligne 54, il y a un autre tableau, qui n’est pas vérifié.', 'From row 54 on, there is another table, which isn’t checked.'],
  ],
  'heading-doubled': [
    [
      { heading: 'Statut', read: 'E', others: ['H'] },
      'Plusieurs colonnes ont l’en-tête « Statut » : E est lue, H ne l’est pas.',
      '“Statut” heads several columns: E is read, H is not.',
    ],
    [
      { heading: 'Statut', read: 'E', others: ['H', 'K'] },
      'Plusieurs colonnes ont l’en-tête « Statut » : E est lue, H et K ne le sont pas.',
      '“Statut” heads several columns: E is read, H and K are not.',
    ],
  ],
  'columns-unseen': [
    [{ last: 'IV' }, 'Rien n’est vérifié à droite de la colonne IV.', 'Nothing to the right of column IV is checked.'],
  ],
  'spaces-stray': [
    [{ text: 'Facebook', rows: 1 }, 'Espaces de trop avant ou après « Facebook ».', 'Stray spaces before or after “Facebook”.'],
    [
      { text: 'Facebook', rows: 12 },
      '12 cellules de cette colonne ont des espaces de trop, par exemple « Facebook ».',
      '12 cells in this column have stray spaces, for example “Facebook”.',
    ],
  ],
};

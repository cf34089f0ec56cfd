/** A calendar with little to mend: some of it safely, some after a look, some of it in a text. */
import { COLUMN, NO_FLAWS, sampleRows } from './sample-calendar.ts';
import type { FakeSheet } from './fake-workbook.ts';

/** Rows of the sheet, from 0. */
export const MEND_ROW = { casing: 4, spaces: 5, status: 6, unknown: 8, typography: 9 } as const;
/** Cells that a safe mend changes, with what they hold before and after. */
export const SAFE_MENDS = [
  { address: 'B5', before: 'instagram', after: 'Instagram' },
  { address: 'B6', before: ' LinkedIn', after: 'LinkedIn' },
  { address: 'F7', before: 'Programmé ', after: 'Programmé' },
] as const;

export function mendSheet(): FakeSheet {
  const rows = sampleRows(NO_FLAWS, 60);
  const put = (row: number, column: number, value: string): void => {
    const cells = rows[row];
    if (cells !== undefined) cells[column] = value;
  };
  put(MEND_ROW.casing, COLUMN.channel, 'instagram');
  put(MEND_ROW.spaces, COLUMN.channel, ' LinkedIn');
  put(MEND_ROW.status, COLUMN.status, 'Programmé ');
  // Read as none that is known, one letter off.
  put(MEND_ROW.unknown, COLUMN.channel, 'Facebok');
  // As it is typed in Canada, and not in France.
  put(MEND_ROW.typography, COLUMN.text, 'Les portes du musée sont ouvertes en soirée tout le mois de décembre, venez nombreux! Billets au guichet.');
  return { name: 'Publications', rows };
}

/** Calendars to mark posts in: one with posts at each step of the work, one without a column that says so, and one with rows that are alike. */
import type { Cell } from '../../../core/table/cell.ts';
import { COLUMN, HEADINGS, NO_FLAWS, SAMPLE_TODAY, sampleRows } from './sample-calendar.ts';
import type { FakeSheet } from './fake-workbook.ts';

/** Rows of the sheet, from 0. */
export const TRACK_ROW = { approved: [1, 2, 3, 4, 5, 6, 7, 8], past: [9, 10], drafts: [11, 12], unknown: [13, 14] } as const;
/** A word of this team's alone. */
export const OWN_WORD = 'Chez Paul';

export function trackSheet(): FakeSheet {
  const rows = sampleRows(NO_FLAWS, 40);
  const put = (row: number, changes: Partial<Record<keyof typeof COLUMN, Cell>>): void => {
    for (const [name, value] of Object.entries(changes)) {
      const cells = rows[row];
      // A key of `changes` is one of the columns.
      if (cells !== undefined) cells[COLUMN[name as keyof typeof COLUMN]] = value;
    }
  };
  for (const row of TRACK_ROW.approved) put(row, { status: 'Approuvé', tracking: null, date: SAMPLE_TODAY + row });
  for (const row of TRACK_ROW.past) put(row, { date: SAMPLE_TODAY - row, tracking: null });
  for (const row of TRACK_ROW.drafts) put(row, { status: 'À produire', tracking: null });
  for (const row of TRACK_ROW.unknown) put(row, { status: OWN_WORD, tracking: null });
  return { name: 'Publications', rows };
}

/** A team in which one may approve, and another may schedule and publish. */
export function rightsSheet(): FakeSheet {
  return {
    name: 'Équipe',
    rows: [['Nom', 'Rôles', 'Jours', 'Droits'], ['Chloé Tremblay', 'Gestion', 'lun–ven', 'approuver'], ['Benoît Côté', 'Publication', 'lun–ven', 'programmer, publier'], ['Amélie Roy', 'Rédaction', 'lun–ven', null]],
  };
}

/** Neither a status nor a tracking column. */
export function untrackedSheet(): FakeSheet {
  const rows = sampleRows(NO_FLAWS, 12).map((row) => row.slice(0, COLUMN.status));
  return { name: 'Publications', rows: [HEADINGS.slice(0, COLUMN.status), ...rows.slice(1)] };
}

/** The first two posts are alike in all but their status. */
export function twinsSheet(): FakeSheet {
  const { name, rows } = trackSheet();
  const [headings = [], first = [], , ...others] = rows;
  return { name, rows: [headings, first, [...first], ...others] };
}

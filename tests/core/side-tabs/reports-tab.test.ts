/** The reporting calendar beside the team's own: neither is taken for the other, nor is a report that Suivi has written. */
import { describe, expect, it } from 'vitest';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import { markText } from '../../../core/report/sheet/report-mark.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { Book } from '../../hosts/book/book.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';

type Rows = readonly (readonly Cell[])[];

const POSTS: Rows = [['Date', 'Réseau', 'Titre', 'Texte', 'Responsable', 'Statut'], ...Array.from({ length: 4 }, (_, index): readonly Cell[] => [`2026-12-0${index + 1}`, 'Facebook', `Titre ${index}`, 'Un texte assez long', 'Ana', 'Approuvé'])];
const REPORTS: Rows = [
  ['Rapport', 'Responsable', 'Fréquence', 'Prochaine échéance', 'Envoyé le', 'Statut'],
  ...Array.from({ length: 30 }, (_, index): readonly Cell[] => [`Bilan ${index}`, 'Ana', 'Mensuel', `2026-12-${String((index % 28) + 1).padStart(2, '0')}`, '2026-11-16', 'À faire']),
];

async function opened(...sheets: readonly (readonly [name: string, rows: Rows])[]): Promise<{ readonly calendar: readonly string[]; readonly reports: string | null }> {
  const book = new Book();
  for (const [name, rows] of sheets) {
    const width = Math.max(...rows.map((row) => row.length));
    book.addSheet(name).write(0, 0, { values: rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null)) }, 'person');
  }
  const found = await openCalendar(new MemoryWorkbook(book));
  return found.kind === 'declined' ? { calendar: [], reports: null } : { calendar: found.calendar.parts.map(({ sheetName }) => sheetName), reports: found.tabs.reports?.sheetName ?? null };
}

describe('a reporting calendar', () => {
  it.each(['Calendrier des rapports', 'Rapports', 'Reporting calendar', 'Feuil2'])('called %s stands beside the calendar, whichever is longer', async (name) => {
    expect(await opened([name, REPORTS], ['Planning', POSTS])).toEqual({ calendar: ['Planning'], reports: name });
  });

  it('alone is no calendar of posts', async () => {
    expect((await opened(['Calendrier des rapports', REPORTS])).calendar).toEqual([]);
  });

  it('does not make one of a calendar of posts that bears its name', async () => {
    expect(await opened(['Calendrier des rapports', POSTS])).toEqual({ calendar: ['Calendrier des rapports'], reports: null });
  });

  it('is none of the reports that Suivi has written', async () => {
    const mark = markText({ key: 'week 2026-W47', fingerprint: '0123abcd', charts: 0, notes: [] });
    expect(await opened(['Planning', POSTS], ['Rapport 2026-S47', [['Rapport de la semaine', null, null, null, null, mark], ...REPORTS]])).toEqual({ calendar: ['Planning'], reports: null });
  });
});

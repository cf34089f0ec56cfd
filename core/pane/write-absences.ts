/** Asks for absences of a file to be written in their tab. */
import type { Person } from '../coverage/staff.ts';
import type { ImportedAbsence } from '../exchange/imported-absence.ts';
import { importAbsences, previewImport } from '../jobs/import-absences.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import type { Asked } from './finding-actions.ts';

export function writeAbsences(tab: SideTab<'absences'>, people: readonly Person[], absences: readonly ImportedAbsence[]): Asked {
  return {
    kind: 'part',
    what: 'absences',
    act: async (workbook) => {
      const { into } = previewImport(tab, people, { absences, unsure: [] });
      const applied = await importAbsences(workbook, tab, people, absences);
      // A row is written whole or not at all; where nothing was, the tab is not what it was.
      const skipped = applied.written === 0 ? absences.length : new Set(applied.skipped.map(({ cell }) => `${cell?.sheet} ${cell?.row}`)).size;
      return { applied, done: { kind: 'absences-added', count: absences.length - skipped, left: skipped, tab: [...new Set(into)].join(', ') || tab.sheetName } };
    },
  };
}

/** Asks for the shifts of a plan to be written in the rota. */
import { previewShifts, writeShifts } from '../jobs/write-shifts.ts';
import type { RotaEntry } from '../coverage/rota-entries.ts';
import type { SuggestedShift } from '../coverage/suggestions.ts';
import type { Staff } from '../coverage/staff.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import type { Asked } from './finding-actions.ts';

/** `shifts` with whoever takes each of them. */
export function writeProposals(rota: SideTab<'rota'>, staff: Staff, shifts: readonly SuggestedShift[]): Asked {
  return {
    kind: 'part',
    what: 'shifts',
    act: async (workbook) => {
      const writes = await previewShifts(workbook, rota, staff, shifts);
      const applied = await writeShifts(workbook, writes);
      // A row is written whole or not at all, and may be a shift on each of several days.
      const skipped = new Set(applied.skipped.map(({ cell }) => `${cell?.sheet} ${cell?.row}`));
      const written = writes.preview.filter(({ sheet, row }) => !skipped.has(`${sheet} ${row}`));
      const tab = [...new Set(written.map(({ sheetName }) => sheetName))].join(', ') || rota.sheetName;
      const count = daysOf(written);
      return { applied, done: { kind: 'shifts-added', count, rows: written.length, left: shifts.length - count, tab } };
    },
  };
}

function daysOf(entries: readonly RotaEntry[]): number {
  return entries.reduce((sum, { start, end }) => sum + end - start + 1, 0);
}

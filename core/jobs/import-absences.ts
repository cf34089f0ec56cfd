/** Writes the absences of a file below the last row of the tab of absences: those that it lacks, and each of them once. */
import type { Person } from '../coverage/staff.ts';
import type { Applied, CellsEdit } from '../edits/edit.ts';
import type { AbsencesRead, ImportedAbsence, UnsureAbsence } from '../exchange/imported-absence.ts';
import { sortAbsences } from '../exchange/sort-absences.ts';
import type { Workbook } from '../host.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import { absenceCells, canBeSaid } from './absence-cells.ts';
import { applyPlanned } from './apply-planned.ts';
import { readTabNow } from './read-tab-now.ts';

export interface AbsenceImport {
  /** To be written, in the order of `edits`. */
  readonly new: readonly ImportedAbsence[];
  /** In the tab already. */
  readonly known: readonly ImportedAbsence[];
  /** Left to the person. */
  readonly unsure: readonly UnsureAbsence[];
  /** One a row. */
  readonly edits: readonly CellsEdit[];
}

/** What importing would add to the tab as it was read last. */
export function previewImport(tab: SideTab<'absences'>, people: readonly Person[], { absences, unsure }: Pick<AbsencesRead, 'absences' | 'unsure'>): Omit<AbsenceImport, 'edits'> {
  const sorted = sortAbsences(absences, tab.rows, people);
  const left = sorted.new.filter((absence) => !canBeSaid(tab, absence)).map(({ text, start }): UnsureAbsence => ({ text, reason: 'no-column', start }));
  return { new: sorted.new.filter((absence) => canBeSaid(tab, absence)), known: sorted.known, unsure: [...unsure, ...left] };
}

/**
 * The same for the tab as it stands now, with what would be written: two round trips. Nothing can be where its headings have changed.
 * @throws HostError when the host can't be read.
 */
export async function planImport(workbook: Workbook, tab: SideTab<'absences'>, people: readonly Person[], read: Pick<AbsencesRead, 'absences' | 'unsure'>): Promise<AbsenceImport> {
  const now = await readTabNow(workbook, 'absences', tab);
  const planned = previewImport(now === null ? { ...tab, columns: new Map(), rows: [] } : { ...tab, ...now }, people, read);
  const edits = now === null ? [] : planned.new.flatMap((absence, at): readonly CellsEdit[] => {
    const [first, ...others] = absenceCells(now, absence, people[absence.person]?.name ?? '', now.firstFreeRow + at);
    return first === undefined ? [] : [{ kind: 'cells', sheet: tab.sheet, writes: [first, ...others] }];
  });
  return { ...planned, edits };
}

/**
 * Writes what a person has seen, each row whole or not at all. Where somebody has written in the same rows meanwhile, or the same
 * absences, what is lacking goes below theirs.
 * @throws HostError where nothing was written.
 */
export async function importAbsences(workbook: Workbook, tab: SideTab<'absences'>, people: readonly Person[], absences: readonly ImportedAbsence[]): Promise<Applied> {
  return applyPlanned(workbook, async () => (await planImport(workbook, tab, people, { absences, unsure: [] })).edits);
}

/** Writes the absences of a file below the last row of the tab of absences: those that it lacks, and each of them once. */
import type { Person } from '../coverage/staff.ts';
import type { Applied, CellsEdit } from '../edits/edit.ts';
import type { AbsencesRead, ImportedAbsence, UnsureAbsence } from '../exchange/imported-absence.ts';
import { sortAbsences } from '../exchange/sort-absences.ts';
import type { Workbook } from '../host.ts';
import { joinedTab } from '../side-tabs/join-tabs.ts';
import { eachTab } from '../side-tabs/side-tabs.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import { absenceCells, canBeSaid } from './absence-cells.ts';
import { applyPlanned } from './apply-planned.ts';
import { tabFor } from './choose-tab.ts';
import { readTabsNow } from './read-tab-now.ts';
import type { TabNow } from './read-tab-now.ts';

export interface AbsenceImport {
  /** To be written, in the order of `edits`. */
  readonly new: readonly ImportedAbsence[];
  /** In the tab already. */
  readonly known: readonly ImportedAbsence[];
  /** Left to the person. */
  readonly unsure: readonly UnsureAbsence[];
  /** Names of the tabs that each of `new` goes into. */
  readonly into: readonly string[];
  /** One a row. */
  readonly edits: readonly CellsEdit[];
}

/** What importing would add to the tab as it was read last. */
export function previewImport(tab: SideTab<'absences'>, people: readonly Person[], { absences, unsure }: Pick<AbsencesRead, 'absences' | 'unsure'>): Omit<AbsenceImport, 'edits'> {
  const sorted = sortAbsences(absences, tab.rows, people);
  const tabs = eachTab(tab);
  const placed = sorted.new.flatMap((absence) => {
    const place = tabs[placeFor(tab, people, absence)] ?? tab;
    return canBeSaid(place, absence) ? [{ absence, into: place.sheetName }] : [];
  });
  const said = new Set(placed.map(({ absence }) => absence));
  const left = sorted.new.filter((absence) => !said.has(absence)).map(({ text, start, reason }): UnsureAbsence => ({ text, reason: 'no-column', start, stretches: [], said: reason }));
  return { new: placed.map(({ absence }) => absence), into: placed.map(({ into }) => into), known: sorted.known, unsure: [...unsure, ...left] };
}

function placeFor(tab: SideTab<'absences'>, people: readonly Person[], absence: ImportedAbsence): number {
  return tabFor(tab, { day: absence.start, person: people[absence.person]?.name ?? '' }, (each) => canBeSaid(each, absence));
}

/**
 * The same for the tab as it stands now, with what would be written: two round trips. Nothing can be where its headings have changed.
 * @throws HostError when the host can't be read.
 */
export async function planImport(workbook: Workbook, tab: SideTab<'absences'>, people: readonly Person[], read: Pick<AbsencesRead, 'absences' | 'unsure'>): Promise<AbsenceImport> {
  const tabs = eachTab(tab);
  const now = await readTabsNow(workbook, 'absences', tabs);
  const current = joinedTab(tabs.map((each, at) => withNow(each, now[at] ?? null))) ?? tab;
  const planned = previewImport(current, people, read);
  const used = tabs.map(() => 0);
  const edits = planned.new.flatMap((absence): readonly CellsEdit[] => {
    const place = placeFor(current, people, absence);
    const { sheet } = tabs[place] ?? tab;
    const there = now[place] ?? null;
    if (there === null) return [];
    const count = used[place] ?? 0;
    used[place] = count + 1;
    const [first, ...others] = absenceCells(there, absence, people[absence.person]?.name ?? '', there.firstFreeRow + count);
    return first === undefined ? [] : [{ kind: 'cells', sheet, writes: [first, ...others] }];
  });
  return { ...planned, edits };
}

/** What was read last of a tab whose headings have changed is still known, and nothing goes there. */
function withNow(tab: SideTab<'absences'>, now: TabNow<'absences'> | null): SideTab<'absences'> {
  return now === null ? { ...tab, columns: new Map() } : { ...tab, columns: now.columns, headings: now.headings, rows: now.rows };
}

/**
 * Writes what a person has seen, each row whole or not at all. Where somebody has written in the same rows meanwhile, or the same
 * absences, what is lacking goes below theirs.
 * @throws HostError where nothing was written.
 */
export async function importAbsences(workbook: Workbook, tab: SideTab<'absences'>, people: readonly Person[], absences: readonly ImportedAbsence[]): Promise<Applied> {
  return applyPlanned(workbook, async () => (await planImport(workbook, tab, people, { absences, unsure: [] })).edits);
}

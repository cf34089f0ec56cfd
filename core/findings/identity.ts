/** What makes a finding the same one after the sheet was sorted, rows were added, or the tab renamed. */
import { cellKey } from '../edits/verify.ts';
import type { WorkbookOutline } from '../host.ts';
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { CellsRead } from '../table/cells-read.ts';
import { hashCells } from './cell-hash.ts';
import type { Finding } from './finding.ts';
import { cellFinder, rowIdentifier } from './row-identity.ts';

/** A finding with what outlives a new reading. */
export interface KeyedFinding {
  readonly finding: Finding;
  /** Rule, row and what the judged cells hold, as one word: another one when those cells change. No two findings share one. */
  readonly key: string;
  /** What the row is called: its title or text, short and fit for a sentence; '' where it has none. */
  readonly label: string;
}

/** What was read, as `OpenedCalendar` and `FoundCalendar` hold it. */
export interface IdentitySource {
  readonly calendar: Calendar;
  readonly tabs: SideTabs;
  readonly cells: CellsRead;
  /** For headings, which are not among the cells read. */
  readonly outline: WorkbookOutline;
}

/** In the order of the findings. Of rows that are alike in everything, the first with a finding has the first key. */
export function keyFindings(findings: readonly Finding[], source: IdentitySource): readonly KeyedFinding[] {
  const cellAt = cellFinder(source);
  const judgedBy = findings.map(judgedCells);
  const identify = rowIdentifier(judgedBy, source, cellAt);
  const timesSeen = new Map<string, number>();
  return findings.map((finding, index) => {
    const [first] = finding.cells;
    // Sorted, so that two rows judged together make one finding whichever of them stands first.
    const judged = (judgedBy[index] ?? []).map((cell) => hashCells([identify(cell).hash, cellAt(cell)])).sort();
    const base = `${finding.code}:${hashCells([...judged, ...subjectOf(finding)])}`;
    const times = (timesSeen.get(base) ?? 0) + 1;
    timesSeen.set(base, times);
    return { finding, key: times === 1 ? base : `${base}:${times}`, label: identify(first).label };
  });
}

/** Short, for lists of many keys. */
export function keyHash(key: string): string {
  return hashCells([key]);
}

/** Which rule a key is of; one of another version's may be among them. */
export function codeOfKey(key: string): string {
  return key.slice(0, Math.max(0, key.indexOf(':')));
}

/** Whether a text can be a finding's key. */
export function isFindingKey(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,60}:[0-9a-z]{14}(?::[1-9]\d{0,5})?$/.test(text);
}

/** A finding that stands for many cells shows a few of them, and its mend all. */
function judgedCells({ cells, mend }: Finding): readonly CellRef[] {
  if (mend === undefined) return cells;
  const all = [...cells, ...mend.writes.map(({ cell }) => cell)];
  return [...new Map(all.map((cell) => [cellKey(cell.sheet, cell.row, cell.column), cell])).values()];
}

/** Parameters that say what a finding is about where several are on the same cells: other months, channels or texts. */
const SUBJECTS = ['month', 'channel', 'part', 'item', 'id', 'column'] as const;

function subjectOf({ code, parameters }: Finding): readonly Cell[] {
  // Each finding has some of these parameters or none, which the union of all does not say.
  const said: Readonly<Record<string, unknown>> = { ...parameters };
  const names = code === 'recurrence-missing' ? ['day'] : SUBJECTS;
  return names.map((name) => said[name]).map((value) => (typeof value === 'string' || typeof value === 'number' ? value : null));
}

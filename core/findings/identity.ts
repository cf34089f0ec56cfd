/** What makes a finding the same one after the sheet was sorted, rows were added, or the tab renamed. */
import { cellKey } from '../edits/verify.ts';
import type { WorkbookOutline } from '../host.ts';
import { fold } from '../lexicon/fold.ts';
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef } from '../table/cell-ref.ts';
import type { CellsRead } from '../table/cells-read.ts';
import { hashCells } from './cell-hash.ts';
import type { Finding } from './finding.ts';
import { findingKey } from './finding-key.ts';
import type { KeyParts } from './finding-key.ts';
import { cellFinder, rowIdentifier } from './row-identity.ts';
import type { RowIdentity } from './row-identity.ts';

/** A finding with what outlives a new reading. */
export interface KeyedFinding {
  readonly finding: Finding;
  /**
   * Rule, row and what the judged cells hold, as one word: another one when those cells change. No two findings share
   * one. Kept ones are found again by `keptFinder` and `hashFinder`, for the row may have been moved.
   */
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

/** In the order of the findings. */
export function keyFindings(findings: readonly Finding[], source: IdentitySource): readonly KeyedFinding[] {
  const cellAt = cellFinder(source);
  const judgedBy = findings.map(judgedCells);
  const identify = rowIdentifier(judgedBy, source, cellAt);
  const timesSeen = new Map<string, number>();
  return findings.map((finding, index) => {
    const cells = judgedBy[index] ?? [];
    const subject = ownSubject(finding);
    const rows = subject === null ? rowsOf(cells, identify) : [];
    const isCrowd = rows.length > MOST_NAMED;
    // Sorted, so that two rows judged together make one finding whichever of them stands first.
    const judged = subject ?? [...cells.map((cell) => hashCells([isCrowd ? null : identify(cell).hash, cellAt(cell)])).sort(), ...subjectOf(finding)];
    const parts = { code: finding.code, judged: hashCells(judged), ...whenOf(isCrowd ? [] : rows) };
    const first = findingKey({ ...parts, times: 1 });
    const times = (timesSeen.get(first) ?? 0) + 1;
    timesSeen.set(first, times);
    return { finding, key: findingKey({ ...parts, times }), label: identify(finding.cells[0]).label };
  });
}

/** A finding on more rows than these is about what their cells hold, whatever the rows are called. */
const MOST_NAMED = 2;

/** The rows of some cells, each once. */
function rowsOf(cells: readonly CellRef[], identify: (cell: CellRef) => RowIdentity): readonly RowIdentity[] {
  const [only, ...more] = cells;
  if (only !== undefined && more.length === 0) return [identify(only)];
  return [...new Map(cells.map((cell) => [`${cell.sheet} ${cell.row}`, identify(cell)])).values()];
}

/** When rows are planned, and whether no others are called as they are. */
function whenOf(rows: readonly RowIdentity[]): Pick<KeyParts, 'when' | 'isAlone'> {
  const named = rows.flatMap((row) => row.named ?? []);
  const [only, ...more] = named;
  if (only === undefined) return { when: '', isAlone: true };
  if (more.length === 0) return { when: only.when, isAlone: only.alike === 1 };
  const isAlone = named.every(({ hash, alike }) => alike === named.filter((other) => other.hash === hash).length);
  return { when: hashCells(named.map(({ hash, when }) => hash + when).sort()), isAlone };
}

/** A finding that stands for many cells shows a few of them, and its mend all. */
function judgedCells({ cells, mend }: Finding): readonly CellRef[] {
  if (mend === undefined) return cells;
  const all = [...cells, ...mend.writes.map(({ cell }) => cell)];
  return [...new Map(all.map((cell) => [cellKey(cell.sheet, cell.row, cell.column), cell])).values()];
}

/** What a finding is about that only shows on its rows: a word, or somebody's week; null for one that is about its rows. */
function ownSubject({ code, parameters }: Finding): readonly Cell[] | null {
  switch (code) {
    case 'owner-overstretched': return [fold(parameters.person), parameters.monday, parameters.posts];
    case 'channel-unknown': return parameters.tab === '' ? [parameters.channel] : null;
    // Suivi's own tab is not among the cells read.
    case 'role-unknown': return parameters.source === 'tab' ? null : [parameters.role];
    case 'status-unknown': return [parameters.word];
    default: return null;
  }
}

/** Parameters that say what a finding is about where several are on the same cells: other months, channels or texts. */
const SUBJECTS = ['month', 'week', 'channel', 'part', 'item', 'id', 'column', 'dimension'] as const;

function subjectOf({ code, parameters }: Finding): readonly Cell[] {
  // Each finding has some of these parameters or none, which the union of all does not say.
  const said: Readonly<Record<string, unknown>> = { ...parameters };
  const names = code === 'recurrence-missing' ? ['day'] : SUBJECTS;
  return names.map((name) => said[name]).map((value) => {
    if (typeof value === 'string') return fold(value) || value;
    return typeof value === 'number' ? value : null;
  });
}

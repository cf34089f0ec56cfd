/** Mends findings: shows what would change, then changes it, each finding whole or, in each row it reaches, not at all. */
import type { Applied, CellsEdit, CellWrite, SkipReason } from '../edits/edit.ts';
import { cellAnchors } from '../edits/anchor-cells.ts';
import type { AnchoredRow } from '../edits/anchor-rows.ts';
import type { RowAnchor } from '../edits/table-anchor.ts';
import { cellKey, isSameCell } from '../edits/verify.ts';
import type { MendedCell } from '../findings/finding.ts';
import type { KeyedFinding } from '../findings/identity.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import type { Calendar } from '../table/calendar.ts';
import type { Cell } from '../table/cell.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';

export interface MendChange {
  readonly cell: CellRef;
  readonly from: Cell;
  readonly to: Cell;
  /** Number format that the cell is given; absent where it keeps its own. */
  readonly format?: string;
}

/** Why a finding is not mended now, though it could be. */
export type MendObstacle =
  /** An earlier one of the list makes something else of one of its cells: to be offered again after the next reading. */
  | 'overlaps'
  /** Of several findings only safe mends are made; this one is made alone. */
  | 'needs-judgement'
  /** Nothing mends it. */
  | 'no-mend';

export interface MendPreview {
  readonly key: string;
  /** What would change, in order; empty where there is an obstacle. */
  readonly changes: readonly MendChange[];
  readonly obstacle: MendObstacle | null;
}

/** What became of one finding. */
export type MendOutcome =
  | { readonly key: string; readonly kind: 'written' }
  | { readonly key: string; readonly kind: 'skipped'; readonly reason: SkipReason | MendObstacle }
  /** The host could not tell whether it was written. */
  | { readonly key: string; readonly kind: 'unknown' };

export interface Mended {
  readonly applied: Applied;
  /** In the order of the findings. */
  readonly outcomes: readonly MendOutcome[];
}

/** What mending these findings would change, one entry a finding, in their order. */
export function previewMends(findings: readonly KeyedFinding[]): readonly MendPreview[] {
  const settled = new Map<string, MendedCell>();
  const obstacles = findings.map(({ finding: { mend } }): MendObstacle | null => {
    if (mend === undefined) return 'no-mend';
    if (findings.length > 1 && !mend.isSafe) return 'needs-judgement';
    const folded = mend.writes.map((write) => foldMends(settled.get(keyOf(write.cell)), write));
    if (folded.includes(null)) return 'overlaps';
    for (const write of folded) if (write !== null) settled.set(keyOf(write.cell), write);
    return null;
  });
  return findings.map(({ key, finding: { mend } }, index) => {
    const obstacle = obstacles[index] ?? null;
    return { key, changes: obstacle !== null || mend === undefined ? [] : mend.writes.map((write) => changeOf(settled.get(keyOf(write.cell)) ?? write)), obstacle };
  });
}

/** What two mends make of one cell: the same, or what the one makes of it less the spaces that the other takes away. */
function foldMends(earlier: MendedCell | undefined, write: MendedCell): MendedCell | null {
  if (earlier === undefined) return write;
  if (!isSameCell(earlier.expected, write.expected)) return null;
  if (isSameCell(earlier.value, write.value) && earlier.format === write.format) return earlier;
  return isTrimming(earlier) ? trimmed(write) : isTrimming(write) ? trimmed(earlier) : null;
}

function isTrimming({ expected, value, format }: MendedCell): boolean {
  return typeof expected === 'string' && format === undefined && value === expected.trim();
}

function trimmed(write: MendedCell): MendedCell {
  return typeof write.value === 'string' ? { ...write, value: write.value.trim() } : write;
}

/** The reading that the findings come from. */
export interface MendSource {
  readonly calendar: Calendar;
  readonly outline: WorkbookOutline;
}

/**
 * Changes what the preview of the same findings lists, where each cell still holds what it held. Cells of the calendar
 * follow their row to wherever it stands now; headings and the tabs beside the calendar are known by their place.
 * @throws HostError where nothing was written.
 */
export async function mendFindings(workbook: Workbook, findings: readonly KeyedFinding[], source: MendSource | null = null): Promise<Mended> {
  const previews = previewMends(findings);
  const rowOf = source === null ? (): null => null : cellAnchors(source.calendar, source.outline);
  const planned = writtenOnce(previews).map((changes) => editsOf(changes, rowOf));
  const twice = new Set(previews.flatMap(({ changes }, index) => (planned[index] === null ? changes.map(({ cell }) => keyOf(cell)) : [])));
  const edits = planned.flatMap((all) => all ?? []);
  const applied: Applied = edits.length === 0 ? { written: 0, skipped: [], unknown: [], fault: null } : await workbook.apply(edits);
  const reasons = new Map(applied.skipped.flatMap(({ cell, reason }) => (cell === null ? [] : [[keyOf(cell), reason] as const])));
  const unknown = new Set(applied.unknown.map(keyOf));
  const outcomes = previews.map(({ key, changes, obstacle }, index): MendOutcome => {
    if (obstacle !== null) return { key, kind: 'skipped', reason: obstacle };
    const cells = changes.map(({ cell }) => keyOf(cell));
    if (planned[index] === null || cells.some((cell) => twice.has(cell))) return { key, kind: 'skipped', reason: 'row-twice' };
    if (cells.some((cell) => unknown.has(cell))) return { key, kind: 'unknown' };
    const [reason] = cells.flatMap((cell) => reasons.get(cell) ?? []);
    return reason === undefined ? { key, kind: 'written' } : { key, kind: 'skipped', reason };
  });
  return { applied, outcomes };
}

/** Of each finding what no earlier one of the list writes already. */
function writtenOnce(previews: readonly MendPreview[]): readonly (readonly MendChange[])[] {
  const seen = new Set<string>();
  return previews.map(({ changes }) => changes.filter(({ cell }) => {
    const before = seen.size;
    return seen.add(keyOf(cell)).size > before;
  }));
}

/**
 * One finding's changes are made together, as far as they stand in one row, or on one tab where they have no row.
 * Null where one of its rows can't be told from another.
 */
function editsOf(changes: readonly MendChange[], rowOf: (cell: CellRef) => AnchoredRow | null): readonly CellsEdit[] | null {
  const groups = new Map<string, { readonly sheet: SheetId; readonly row: RowAnchor | null; readonly writes: [CellWrite, ...CellWrite[]] }>();
  for (const change of changes) {
    const { cell } = change;
    const row = rowOf(cell);
    if (row === 'row-twice') return null;
    const group = groups.get(row === null ? cell.sheet : cellKey(cell.sheet, cell.row, 0));
    if (group === undefined) groups.set(row === null ? cell.sheet : cellKey(cell.sheet, cell.row, 0), { sheet: cell.sheet, row, writes: [writeOf(change)] });
    else group.writes.push(writeOf(change));
  }
  return [...groups.values()].map(({ sheet, row, writes }) => ({ kind: 'cells', sheet, writes, ...(row === null ? {} : { row }) }));
}

function changeOf({ cell, expected, value, format }: MendedCell): MendChange {
  return { cell, from: expected, to: value, ...(format === undefined ? {} : { format }) };
}

function writeOf({ cell: { row, column }, from, to, format }: MendChange): CellWrite {
  return { row, column, expected: from, value: to, ...(format === undefined ? {} : { format }) };
}

function keyOf({ sheet, row, column }: CellRef): string {
  return cellKey(sheet, row, column);
}

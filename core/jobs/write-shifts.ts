/** Writes proposed shifts to the rota: into the rows that stand open there, and below the last row. */
import { openRowFor } from '../coverage/open-rota-row.ts';
import { rotaEntries } from '../coverage/rota-entries.ts';
import type { RotaEntry } from '../coverage/rota-entries.ts';
import { DAY_MINUTES } from '../coverage/staff.ts';
import type { Staff } from '../coverage/staff.ts';
import type { SuggestedShift } from '../coverage/suggestions.ts';
import type { Applied, CellsEdit, CellWrite } from '../edits/edit.ts';
import { keyText } from '../edits/locate.ts';
import type { Workbook } from '../host.ts';
import { eachTab } from '../side-tabs/side-tabs.ts';
import type { SideTab } from '../side-tabs/side-tabs.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { SheetId } from '../table/cell-ref.ts';
import { tabFor } from './choose-tab.ts';
import { readTabsNow } from './read-tab-now.ts';
import type { TabNow } from './read-tab-now.ts';
import { rotaCells } from './rota-cells.ts';

type RotaNow = TabNow<'rota'>;

/** What one row of the rota will say. */
export interface ShiftPreview extends RotaEntry {
  /** The tab that the row goes into, and its name. */
  readonly sheet: SheetId;
  readonly sheetName: string;
  /** On the sheet, from 0. */
  readonly row: number;
  /** Whether the row stands there already and lacks a person only. */
  readonly isOpenRow: boolean;
}

export interface ShiftWrites {
  /** One a row, in the order of `preview`. */
  readonly edits: readonly CellsEdit[];
  readonly preview: readonly ShiftPreview[];
  /** What the tab has no columns to say, or whose headings have changed: it is not written. */
  readonly left: readonly RotaEntry[];
}

/**
 * What the chosen shifts would add to the rota as it stands now: two round trips. A person goes into a row that stands open
 * for just these days, hours, role and channel, and whose cell is empty; all others get rows of their own below the last.
 * Of several tabs, each shift goes into the one of its time.
 * @throws HostError when the host can't be read.
 */
export async function previewShifts(workbook: Workbook, tab: SideTab<'rota'>, staff: Staff, chosen: readonly SuggestedShift[]): Promise<ShiftWrites> {
  const tabs = eachTab(tab);
  const shifts = chosen.filter(({ person }) => person !== null);
  const now = shifts.length === 0 ? [] : await readTabsNow(workbook, 'rota', tabs);
  const places = shifts.map((shift) => placeOf(tab, staff, shift));
  const all = tabs.map((each, place) => writesIn(each, now[place] ?? null, staff, shifts.filter((_, at) => places[at] === place)));
  return { edits: all.flatMap(({ edits }) => edits), preview: all.flatMap(({ preview }) => preview), left: all.flatMap(({ left }) => left) };
}

/** Which of the tabs that are read as one rota each shift would go into, and how many into each. */
export function tabsOfShifts(tab: SideTab<'rota'>, staff: Staff, chosen: readonly SuggestedShift[]): readonly { readonly name: string; readonly count: number }[] {
  const places = chosen.filter(({ person }) => person !== null).map((shift) => placeOf(tab, staff, shift));
  return eachTab(tab).map(({ sheetName }, at) => ({ name: sheetName, count: places.filter((place) => place === at).length })).filter(({ count }) => count > 0);
}

function placeOf(tab: SideTab<'rota'>, staff: Staff, { from, person }: SuggestedShift): number {
  const about = { day: Math.floor(from / DAY_MINUTES), person: staff.people[person ?? -1]?.name ?? '' };
  return tabFor(tab, about, ({ columns }) => columns.has('start') && columns.has('person'));
}

function writesIn(tab: SideTab<'rota'>, now: RotaNow | null, staff: Staff, chosen: readonly SuggestedShift[]): ShiftWrites {
  const entries = rotaEntries(staff, chosen, tab.columns.has('end'));
  if (now === null) return { edits: [], preview: [], left: entries };
  const column = tab.columns.get('person') ?? -1;
  const known = now.rows.map(({ row }) => keyText(keyOf(now, row)));
  const taken = new Set<number>();
  const [edits, preview, left]: [CellsEdit[], ShiftPreview[], RotaEntry[]] = [[], [], []];
  let next = now.firstFreeRow;
  for (const entry of entries) {
    const name = staff.people[entry.person]?.name ?? '';
    const open = column < 0 ? null : openRowFor(now.rows, entry, ({ row }) => !taken.has(row) && isBlank(now.cell(row, column)));
    const edit = open === null ? newRow(now, entry, name, next) : filledRow(now, open.row, column, name, known);
    if (edit === null) {
      left.push(entry);
      continue;
    }
    edits.push(edit);
    preview.push({ ...entry, sheet: tab.sheet, sheetName: tab.sheetName, row: open?.row ?? next, isOpenRow: open !== null });
    if (open === null) next += 1;
    else taken.add(open.row);
  }
  return { edits, preview, left };
}

/**
 * Writes what the preview shows, each row whole or not at all; what somebody has written there meanwhile stays.
 * @throws HostError where nothing was written.
 */
export async function writeShifts(workbook: Workbook, { edits }: Pick<ShiftWrites, 'edits'>): Promise<Applied> {
  return edits.length === 0 ? { written: 0, skipped: [], unknown: [], fault: null } : await workbook.apply(edits);
}

function newRow(now: RotaNow, entry: RotaEntry, name: string, row: number): CellsEdit | null {
  const [first, ...others] = rotaCells(now, entry, name, row);
  return first === undefined ? null : { kind: 'cells', sheet: now.table.sheet, writes: [first, ...others] };
}

/** The row is followed to wherever it stands by then; one that looks like another is known by its place, and by what stands beside. */
function filledRow(now: RotaNow, row: number, column: number, name: string, known: readonly string[]): CellsEdit {
  const { table, cell } = now;
  const own: CellWrite = { row, column, expected: cell(row, column), value: name };
  const key = keyOf(now, row);
  const isOnly = known.indexOf(keyText(key)) === known.lastIndexOf(keyText(key));
  if (isOnly) return { kind: 'cells', sheet: table.sheet, writes: [own], row: { table, key } };
  const beside = table.keys.flatMap((other): CellWrite[] => (other === column ? [] : [{ row, column: other, expected: cell(row, other), value: cell(row, other) }]));
  return { kind: 'cells', sheet: table.sheet, writes: [own, ...beside] };
}

function keyOf({ table, cell }: RotaNow, row: number): readonly Cell[] {
  return table.keys.map((column) => cell(row, column));
}

/** Reads a range that a function is given as the tab it was taken from, by the same headings and rows as the pane. */
import type { SheetOutline } from '../host.ts';
import { HEAD_COLUMNS, HEAD_ROWS } from '../host.ts';
import { ABSENCES_COLUMNS } from '../side-tabs/forms/absences-form.ts';
import { NEEDS_COLUMNS } from '../side-tabs/forms/needs-form.ts';
import { ROTA_COLUMNS } from '../side-tabs/forms/rota-form.ts';
import { TEAM_COLUMNS } from '../side-tabs/forms/team-form.ts';
import { weekdayColumns } from '../side-tabs/grid-columns.ts';
import { headingRows, likeliestRows, readHeadings, withParts } from '../side-tabs/match-headings.ts';
import { otherNameColumn } from '../side-tabs/name-columns.ts';
import { absenceRows } from '../side-tabs/rows/absences-rows.ts';
import { needRows } from '../side-tabs/rows/needs-rows.ts';
import { plainRotaRows } from '../side-tabs/rows/rota-rows.ts';
import { teamRows } from '../side-tabs/rows/team-rows.ts';
import type { SideField, SideRows, SideTab, SideTabTrouble } from '../side-tabs/side-tabs.ts';
import { tabCells } from '../side-tabs/tab-cells.ts';
import type { TabCells } from '../side-tabs/tab-cells.ts';
import { columnsForm } from '../side-tabs/tab-form.ts';
import type { ColumnsForm } from '../side-tabs/tab-form.ts';
import type { CellRows } from './declaration.ts';
import type { Sentences } from './formula-error.ts';
import { refuseErrors } from './refuse-errors.ts';
import { headingMissing, noHeadings, noRows, unreadCell } from './sentences.ts';

/** The tabs that functions read: only their forms come along into a function's small bundle. */
type RangeKey = 'team' | 'needs' | 'absences' | 'rota';

interface Reading<Key extends RangeKey> {
  readonly form: ColumnsForm;
  readonly rowsOf: (tab: TabCells<Key>) => readonly SideRows[Key][];
  /** What the compulsory headings are called; their order is that in which they are asked for. */
  readonly essential: { readonly [Field in SideField<Key>]?: Sentences };
  /** What the answer is made from: an error in another column is no matter. A reason only says of an absence that it is a wish. */
  readonly used: readonly SideField<Key>[];
  /** Those of them of which a cell that can't be read would make the answer wrong, and not only poorer. */
  readonly weighed: readonly SideField<Key>[];
}

const PERSON: Sentences = { fr: 'Personne', en: 'Person' };
const ROLE: Sentences = { fr: 'Rôle', en: 'Role' };

const READINGS: { readonly [Key in RangeKey]: Reading<Key> } = {
  team: { form: columnsForm(TEAM_COLUMNS), rowsOf: teamRows, essential: { person: PERSON, roles: ROLE }, used: ['person', 'roles', 'channels', 'days', 'from', 'to', 'start', 'end'], weighed: ['days', 'from', 'to', 'start', 'end'] },
  needs: { form: columnsForm(NEEDS_COLUMNS), rowsOf: needRows, essential: { role: ROLE, least: { fr: 'Minimum', en: 'Minimum' } }, used: ['role', 'channels', 'days', 'from', 'to', 'least', 'isClosed'], weighed: ['role', 'channels', 'days', 'from', 'to', 'least'] },
  absences: { form: columnsForm(ABSENCES_COLUMNS), rowsOf: absenceRows, essential: { person: PERSON, start: { fr: 'Début', en: 'Start' } }, used: ['person', 'start', 'end', 'from', 'to', 'kind'], weighed: ['start', 'end', 'from', 'to'] },
  rota: { form: columnsForm(ROTA_COLUMNS), rowsOf: plainRotaRows, essential: { start: { fr: 'Date', en: 'Date' }, person: PERSON }, used: ['start', 'end', 'from', 'to', 'role', 'channels', 'person', 'replaces'], weighed: ['start', 'end', 'from', 'to'] },
};

const NOWHERE = 'range';
/** Any format that shows hours. */
const CLOCK = 'h:mm';

/**
 * Null for a range that is left out or blank.
 * @throws FormulaError where its headings can't be read, one is lacking, or a cell that weighs can't be read.
 */
export function rangeTab<Key extends RangeKey>(key: Key, rows: CellRows | null): SideTab<Key> | null {
  if (rows === null || rows.length === 0) return null;
  const { form, rowsOf, essential, used, weighed }: Reading<Key> = READINGS[key];
  const sheet = outlineOf(rows);
  const found = headingsOf(form, sheet);
  // The keys of an object of headings are fields, which their type loses.
  const named = Object.entries(essential) as readonly (readonly [string, Sentences])[];
  if (found === null) throw noHeadings(key, listed(named.map(([, heading]) => heading)));
  for (const [field, heading] of named) if (!found.columns.has(field)) throw headingMissing(key, heading);
  // The form of this key has named them, and it knows its own fields only.
  const columns = found.columns as ReadonlyMap<SideField<Key>, number>;
  const { headerRow } = found;
  const body = withoutZeros(rows.slice(headerRow + 1), found.columns);
  const other = otherNameColumn(sheet.head[headerRow] ?? [], found.columns.get('person'));
  const otherName = other === null || [...columns.values()].includes(other.column) ? null : other;
  // A team may have a column for each day of the week.
  const grid = key === 'team' ? weekdayColumns(sheet.head[headerRow] ?? [], new Set(columns.values())) : [];
  const needed = new Set([...columns.values(), ...grid.map(({ column }) => column), ...(otherName === null ? [] : [otherName.column])]);
  const read = new Map([...needed].map((column) => [column, body.map((row) => row[column] ?? null)]));
  for (const [field, column] of columns) if (used.includes(field)) refuseErrors(key, [read.get(column) ?? []]);
  for (const { column } of grid) refuseErrors(key, [read.get(column) ?? []]);
  if (otherName !== null) refuseErrors(key, [read.get(otherName.column) ?? []]);
  const troubles: SideTabTrouble[] = [];
  const decoded = rowsOf(tabCells({ key, sheet, headerRow, columns, weeks: [], grid, otherName, read, dateSystem: 1900, troubles }));
  for (const trouble of troubles) {
    if (trouble.kind === 'value-unreadable' && weighed.some((field) => field === trouble.field)) throw unreadCell(key, trouble.text, trouble.cell.row + 1);
  }
  return { sheet: NOWHERE, sheetName: '', headerRow, columns, rows: decoded };
}

/** As `rangeTab`, of a range without which there is nothing to work out. */
export function filledTab<Key extends RangeKey>(key: Key, rows: CellRows | null): SideTab<Key> {
  const tab = rangeTab(key, rows);
  if (tab === null || tab.rows.length === 0) throw noRows(key);
  return tab;
}

/**
 * Excel hands over an empty cell of a range as 0, and nothing tells it from a midnight. In whichever host, 0 is a midnight
 * where the other end of the hours beside it is a time, and a blank anywhere else.
 */
function withoutZeros(rows: CellRows, columns: ReadonlyMap<string, number>): CellRows {
  const from = columns.get('from');
  const to = columns.get('to');
  return rows.map((row) => {
    if (!row.includes(0)) return row;
    return row.map((cell, column) => {
      const beside = column === from ? to : column === to ? from : undefined;
      const isMidnight = beside !== undefined && typeof row[beside] === 'number' && row[beside] !== 0;
      return cell === 0 && !isMidnight ? null : cell;
    });
  });
}

function listed(headings: readonly Sentences[]): Sentences {
  return { fr: headings.map(({ fr }) => fr).join(' et '), en: headings.map(({ en }) => en).join(' and ') };
}

/** The row that holds most of a form's headings, whichever it is: the formula has said what the range is. */
function headingsOf(form: ColumnsForm, sheet: SheetOutline): { readonly headerRow: number; readonly columns: ReadonlyMap<string, number> } | null {
  let best: { readonly headerRow: number; readonly columns: ReadonlyMap<string, number>; readonly worth: number } | null = null;
  for (const { row, headings } of likeliestRows(form, headingRows(sheet))) {
    const { columns, worth } = readHeadings(form, headings);
    if (worth > (best?.worth ?? 0)) best = { headerRow: row, columns: withParts(form, headings, columns), worth };
  }
  return best;
}

function outlineOf(rows: CellRows): SheetOutline {
  const width = Math.min(rows.reduce((most, row) => Math.max(most, row.length), 0), HEAD_COLUMNS);
  const head = rows.slice(0, HEAD_ROWS).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  // A range has no formats: a column in which a time stands is one of times, where 1 is the midnight that ends a day.
  const formats = Array.from({ length: width }, (_, column) => (rows.some((row) => isTime(row[column])) ? CLOCK : ''));
  return { id: NOWHERE, name: '', isVisible: true, rowCount: rows.length, columnCount: width, head, headFormats: head.map(() => formats) };
}

function isTime(cell: unknown): boolean {
  return typeof cell === 'number' && cell > 0 && cell < 1;
}

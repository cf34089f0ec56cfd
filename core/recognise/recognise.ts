/** Finds the calendar of a workbook: its tabs, its header rows and the roles of its columns. */
import { HEAD_COLUMNS } from '../host.ts';
import type { SheetOutline, WorkbookOutline } from '../host.ts';
import { fold } from '../lexicon/fold.ts';
import { isReportTab } from '../report/sheet/report-tab.ts';
import { networkOf } from '../table/decode-channel.ts';
import { isBlank } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import type { Role } from '../table/role.ts';
import { matchResultsTab } from '../side-tabs/match-results.ts';
import { exportSigns } from './export-signs.ts';
import { isGridRow } from './grid.ts';
import { headlessTable } from './headless-table.ts';
import type { SheetTable } from './read-table.ts';
import type { DeclineCode, Declined, Recognised, RecognisedSheet, Recognition } from './recognition.ts';
import type { RememberedMapping } from './remembered.ts';
import { rememberedMeanings } from './remembered-meanings.ts';
import { nameWorth, periodIn } from './sheet-name.ts';
import { tableOf } from './sheet-table.ts';
import { isStaffTab } from './staff-tab.ts';
import { tableKind } from './table-worth.ts';
import type { TableKind } from './table-worth.ts';
import { weekdayColumn } from './weekday-column.ts';

interface Candidate extends SheetTable {
  readonly kind: TableKind;
  readonly rank: number;
}

/** A calendar comes before the figures kept in the same workbook. */
const ANALYTICS_FACTOR = 0.6;
const UNDATED_FACTOR = 0.7;
const HIDDEN_FACTOR = 0.2;
/** Share of the main tab's headings with which another tab continues it. */
const SHARED_HEADINGS = 0.8;
/** What a person has confirmed comes before all that looks like a calendar, the tab that was meant first, even hidden. */
const CONFIRMED_WORTH = { tab: 100_000, headings: 1000, some: 0 } as const;
const FEWEST_NETWORK_COLUMNS = 2;

/** `remembered` is what a person confirmed before: it holds wherever the same headings stand. */
export function recognise(outline: WorkbookOutline, remembered: RememberedMapping | null = null): Recognition {
  const filled = outline.sheets.filter((sheet) => !isReportTab(sheet) && sheet.head.some((row) => row.some((cell) => !isBlank(cell))));
  // What Suivi has imported looks like figures of a team's own.
  const others = filled.filter((sheet) => matchResultsTab(sheet) === null);
  const meaningsOf = rememberedMeanings();
  const tables = others.map((sheet) => tableOf(sheet, meaningsOf, remembered)).filter((table) => table !== null);
  const headed = tables.flatMap(candidateOf);
  const found = headed.length > 0 ? headed : others.flatMap((sheet) => headlessTable(sheet, meaningsOf) ?? []).map(headlessCandidate);
  const candidates = [...found].sort((a, b) => b.rank - a.rank);
  const [best] = candidates;
  if (best === undefined) return declined(filled, tables);
  if (!isConfirmed(best) && isWide(best)) return { kind: 'declined', code: 'layout-wide', sheetName: best.sheet.name };
  const parts = candidates.filter((other) => other === best || continues(other, best));
  return recognised(best, inTabOrder(parts, outline.sheets));
}

function candidateOf(table: SheetTable): readonly Candidate[] {
  const kind = tableKind(table.columns, nameWorth(table.sheet.name)) ?? (isConfirmed(table) ? 'calendar' : null);
  if (kind === null || (!isConfirmed(table) && isStaffTab(table.sheet, rolesOf(table)))) return [];
  const isDated = rolesOf(table).has('date') || rolesOf(table).has('datetime');
  // Below weekdays that run across, rows are weeks and not posts.
  const hasDays = table.columns.some(({ role, profile }) => role === 'datetime' || (role === 'date' && profile.share('date') >= 0.2));
  if (!hasDays && !isConfirmed(table) && table.sheet.head.slice(0, Math.max(0, table.headerRow)).some(isGridRow)) return [];
  const worth = table.worth * (kind === 'analytics' ? ANALYTICS_FACTOR : 1) * (isDated ? 1 : UNDATED_FACTOR);
  const confirmed = table.recalled === null ? 0 : CONFIRMED_WORTH[table.recalled];
  const rank = (worth + nameWorth(table.sheet.name) + confirmed) * (table.sheet.isVisible ? 1 : HIDDEN_FACTOR);
  return [{ ...table, kind, rank }];
}

/** What has no headings is taken only where its cells leave no doubt. */
function headlessCandidate(table: SheetTable): Candidate {
  return { ...table, kind: 'calendar', rank: table.worth * (table.sheet.isVisible ? 1 : HIDDEN_FACTOR) };
}

/** Whether a person has said that this is the calendar. */
function isConfirmed({ recalled }: SheetTable): boolean {
  return recalled === 'tab' || recalled === 'headings';
}

/** Tabs of one calendar, such as one for each month, share their headings; a copy or a list of ideas may share them too. */
function continues(other: Candidate, main: Candidate): boolean {
  if (other.kind !== main.kind || !other.sheet.isVisible || (nameWorth(other.sheet.name) < 0 && nameWorth(main.sheet.name) >= 0)) return false;
  const own = headingsOf(main);
  const shared = [...headingsOf(other)].filter((heading) => own.has(heading)).length;
  return own.size >= 2 && shared >= Math.max(own.size, headingsOf(other).size) * SHARED_HEADINGS;
}

/** The headings with a role, each with its role. */
function headingsOf(table: SheetTable): ReadonlySet<string> {
  return new Set(table.columns.flatMap(({ heading, role }) => (role === null ? [] : [`${role} ${fold(heading) || heading}`])));
}

/** Month tabs stay in the order of the tabs; a main tab that stands out from its like leads. */
function inTabOrder(parts: readonly Candidate[], sheets: readonly SheetOutline[]): readonly Candidate[] {
  return [...parts].sort((a, b) => sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet));
}

function recognised(best: Candidate, parts: readonly Candidate[]): Recognised {
  const [first = recognisedSheet(best), ...rest] = parts.map(recognisedSheet);
  return { kind: 'recognised', content: best.kind, sheets: [first, ...rest] };
}

function recognisedSheet({ sheet, headerRow, columns, overflowColumn, endRow, remarks, kind }: Candidate): RecognisedSheet {
  const titles = sheet.head.slice(0, Math.max(0, headerRow)).flatMap((row) => row.map(cellText).filter((text) => text !== ''));
  const period = periodIn(sheet.name, ...titles);
  const weekdays = kind === 'analytics' ? weekdayColumn(columns) : null;
  const signs = kind === 'analytics' ? exportSigns(columns) : null;
  return {
    sheet: sheet.id,
    sheetName: sheet.name,
    headerRow,
    endRow: endRow ?? endRowOf(sheet, headerRow),
    columns: columns.map(({ column, heading, role, confidence, channel, isRemembered }) => ({
      column, heading, role, confidence,
      ...(channel === undefined ? {} : { channel }),
      ...(isRemembered === undefined ? {} : { isRemembered }),
    })),
    ...(period === null ? {} : { period }),
    ...(overflowColumn === null ? {} : { overflowColumn }),
    ...(weekdays === null ? {} : { weekdayColumn: weekdays }),
    ...(signs === null ? {} : { exportSigns: signs }),
    remarks: sheet.columnCount > HEAD_COLUMNS ? [...remarks, { kind: 'columns-unseen', firstColumn: HEAD_COLUMNS }] : remarks,
  };
}

/** After the last row with a value; known exactly where the outline shows the whole sheet. */
function endRowOf(sheet: SheetOutline, headerRow: number): number {
  let end = sheet.rowCount;
  if (end > sheet.head.length) return end;
  while (end > headerRow + 1 && (sheet.head[end - 1] ?? []).every(isBlank)) end -= 1;
  return end;
}

/** A text column per network, and nothing else to work on but the date. */
function isWide(table: Candidate): boolean {
  const ofNetworks = table.columns.filter(({ heading, profile, role, channel }) => {
    const isText = channel === undefined && (role === 'text' || role === null);
    return isText && heading.length <= 40 && profile.averageLength > 12 && networkOf(heading) !== null;
  });
  // A status for each channel tells which of them a row is for.
  if (ofNetworks.length < FEWEST_NETWORK_COLUMNS || table.columns.some(({ channel }) => channel !== undefined)) return false;
  const frame: ReadonlySet<Role> = new Set<Role>(['date', 'time', 'datetime', 'id', 'text', 'notes']);
  return [...rolesOf(table)].every((role) => frame.has(role));
}

function declined(filled: readonly SheetOutline[], tables: readonly SheetTable[]): Declined {
  const decline = (code: DeclineCode, sheet: SheetOutline | undefined): Declined => ({ kind: 'declined', code, sheetName: sheet?.name ?? null });
  if (filled.length === 0) return decline('workbook-empty', undefined);
  const grid = filled.find((sheet) => sheet.isVisible && sheet.head.some(isGridRow));
  if (grid !== undefined) return decline('layout-grid', grid);
  const wide = tables.find(({ columns }) => columns.filter(({ heading, channel }) => channel === undefined && heading.length <= 40 && networkOf(heading) !== null).length >= FEWEST_NETWORK_COLUMNS);
  if (wide !== undefined) return decline('layout-wide', wide.sheet);
  const nearest = [...tables].sort((a, b) => b.worth - a.worth)[0]?.sheet;
  const cut = filled.find(({ isVisible, columnCount }) => isVisible && columnCount > HEAD_COLUMNS);
  if (cut !== undefined) return decline('beyond-columns', cut);
  return filled.every(isTitleOnly) ? decline('title-only', filled[0]) : decline('no-calendar', nearest ?? filled[0]);
}

/** No row has two cells: titles and remarks, but no table. */
function isTitleOnly(sheet: SheetOutline): boolean {
  return sheet.head.every((row) => row.filter((cell) => !isBlank(cell)).length < 2);
}

function rolesOf(table: SheetTable): ReadonlySet<Role> {
  return new Set(table.columns.flatMap(({ role }) => (role === null ? [] : [role])));
}

/** Finds the calendar in an open workbook, reads its columns and decodes them. */
import { taughtStates } from '../lexicon/taught-states.ts';
import type { ReadOptions, ReadRequest, Workbook, WorkbookOutline } from '../host.ts';
import { unlessGone } from '../recognise/calendar-gone.ts';
import { recognise } from '../recognise/recognise.ts';
import type { Declined, Recognised, RecognisedSheet, Recognition } from '../recognise/recognition.ts';
import type { RememberedMapping } from '../recognise/remembered.ts';
import { decodeSettings } from '../settings-tab/decode-settings.ts';
import { readSettingsTab, splitTabs } from '../settings-tab/settings-tab.ts';
import { NO_STORED_SETTINGS } from '../settings-tab/stored-settings.ts';
import type { StoredSettings } from '../settings-tab/stored-settings.ts';
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../side-tabs/find-side-tabs.ts';
import type { FoundSideTab } from '../side-tabs/find-side-tabs.ts';
import { strangeTabs } from '../side-tabs/strange-tabs.ts';
import type { SideTabKey, SideTabs } from '../side-tabs/side-tabs.ts';
import { withWholeNames } from '../side-tabs/whole-names.ts';
import type { Calendar } from '../table/calendar.ts';
import type { SheetId } from '../table/cell-ref.ts';
import { cellsRead } from '../table/cells-read.ts';
import type { CellsRead } from '../table/cells-read.ts';
import { columnsToRead } from '../table/columns-to-read.ts';
import { decodeCalendar } from '../table/decode-calendar.ts';

export interface OpenedCalendar {
  readonly kind: 'opened';
  readonly found: FoundCalendar;
  readonly recognition: Recognised;
  readonly calendar: Calendar;
  /** The team's tabs beside it. */
  readonly tabs: SideTabs;
  /** The cells that were read. */
  readonly cells: CellsRead;
  /** Names of all tabs, Suivi's own among them. */
  readonly sheetNames: ReadonlyMap<SheetId, string>;
}

/** The calendar and its columns, before any row is read. */
export interface FoundCalendar {
  /** The workbook as it was read, with all its tabs. */
  readonly seen: WorkbookOutline;
  /** Without Suivi's own tabs and what it left half made. */
  readonly outline: WorkbookOutline;
  readonly settings: StoredSettings;
  readonly recognition: Recognition;
  readonly sideTabs: readonly FoundSideTab[];
}

/**
 * Two round trips, and one more where Suivi's own tab is longer than an outline shows.
 * `said` is a mapping that is not kept in the workbook, and holds before the one that is; `last` are the calendar's tabs as
 * they were last read.
 * @throws HostError when the host can't be read.
 */
export async function findCalendar(workbook: Workbook, said: RememberedMapping | null = null, last: Recognised['sheets'] | null = null): Promise<FoundCalendar> {
  const seen = await workbook.outline();
  const { own, others } = splitTabs(seen);
  const [tab, ...doubles] = own;
  const settings = tab === undefined ? NO_STORED_SETTINGS : decodeSettings(await readSettingsTab(workbook, tab), doubles);
  const remembered = said ?? settings.mapping;
  const recognition = unlessGone(recognise(others, remembered), others, { remembered, last });
  const taken = new Set(recognition.kind === 'declined' ? [] : recognition.sheets.map(({ sheet }) => sheet));
  return { seen, outline: others, settings, recognition, sideTabs: findSideTabs(others, taken) };
}

/**
 * Two round trips to find the calendar, then one for every few megabytes of its columns.
 * @throws HostError when the host can't be read or the person cancels.
 */
export async function openCalendar(workbook: Workbook, options: ReadOptions = {}): Promise<OpenedCalendar | Declined> {
  const found = await findCalendar(workbook);
  return found.recognition.kind === 'declined' ? found.recognition : readCalendar(workbook, found, found.recognition, options);
}

/**
 * One round trip for every few megabytes of the columns, those of the tabs beside the calendar included.
 * @throws HostError when the host can't be read or the person cancels.
 */
export async function readCalendar(
  workbook: Workbook,
  found: FoundCalendar,
  recognition: Recognised,
  options: ReadOptions = {},
): Promise<OpenedCalendar> {
  return { kind: 'opened', found, recognition, ...await readSheets(workbook, found, recognition, options) };
}

/** What tells that a workbook is a team's, with or without a calendar in it. */
const TEAM_TELLING: readonly SideTabKey[] = ['team', 'needs'];

/**
 * Of a workbook in which there is no calendar the tabs of its team, with a calendar of no rows; null where it has none of them.
 * @throws HostError when the host can't be read or the person cancels.
 */
export async function readTeamAlone(workbook: Workbook, found: FoundCalendar, options: ReadOptions = {}): Promise<SheetsRead | null> {
  const isTeam = found.sideTabs.some(({ key, sheet }) => TEAM_TELLING.includes(key) && sheet.isVisible);
  return isTeam ? readSheets(workbook, found, { content: 'calendar', sheets: [] }, options) : null;
}

type SheetsRead = Pick<OpenedCalendar, 'calendar' | 'tabs' | 'cells' | 'sheetNames'>;

async function readSheets(
  workbook: Workbook, found: FoundCalendar, recognition: Pick<Recognised, 'content'> & { readonly sheets: readonly RecognisedSheet[] }, options: ReadOptions,
): Promise<SheetsRead> {
  const requests: readonly ReadRequest[] = [
    ...recognition.sheets.map((sheet) => ({
      sheet: sheet.sheet,
      firstRow: sheet.headerRow + 1,
      rowCount: Math.max(0, sheet.endRow - sheet.headerRow - 1),
      columns: columnsToRead(sheet),
    })),
    ...found.sideTabs.map(sideTabRequest),
  ];
  const read = await workbook.read(requests, options);
  const calendarSheets = recognition.sheets.length;
  const taken = new Set(recognition.sheets.map(({ sheet }) => sheet));
  return {
    ...withWholeNames({
      calendar: decodeCalendar(recognition, read.slice(0, calendarSheets), found.outline.dateSystem, found.outline.sheets, taughtStates(found.settings.stateWords)),
      tabs: decodeSideTabs(found.sideTabs, read.slice(calendarSheets), found.outline, strangeTabs(found.outline, taken, found.sideTabs)),
    }),
    cells: cellsRead(requests, read),
    sheetNames: new Map(found.seen.sheets.map(({ id, name }) => [id, name])),
  };
}

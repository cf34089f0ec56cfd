/** Makes settings of the rows of Suivi's tab; what can't be read is told, and never stands in the way of the rest. */
import type { SheetOutline } from '../host.ts';
import type { RememberedColumn } from '../recognise/remembered.ts';
import { isBlank, isCellError } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { quotable } from '../words/quotable.ts';
import { calendarTabOf, columnOf, identityOf, isAboutTab, isMeantAsKnown, kindOf, valueOfColumn, wholeText } from './setting-kinds.ts';
import type { FieldCells, SettingsTab, StoredRow } from './settings-tab.ts';
import type { StoredSettings, StoredTrouble, StoredTroubleCode } from './stored-settings.ts';

/** A row that could be read. */
interface Reading {
  readonly stored: StoredRow;
  readonly identity: string;
  /** What it says, in the form in which Suivi writes it. */
  readonly value: string;
  /** Null for the row that names the calendar's tab. */
  readonly column: RememberedColumn | null;
}

/** `doubles` are further tabs with Suivi's title, which are not read. */
export function decodeSettings(tab: SettingsTab, doubles: readonly SheetOutline[] = []): StoredSettings {
  const troubles: StoredTrouble[] = doubles.map(({ id, name }) => ({ code: 'tab-doubled', cell: { sheet: id, row: 0, column: 0 }, text: name }));
  const tell = (code: StoredTroubleCode, row: number, text: string): void => {
    troubles.push({ code, cell: { sheet: tab.sheet.id, row, column: tab.columns.kind }, text });
  };
  if (tab.titleRow === null) tell('title-missing', tab.headerRow ?? 0, tab.sheet.name);
  if (tab.headerRow === null) tell('headings-missing', (tab.titleRow ?? 0) + 1, tab.sheet.name);
  if (tab.isCut) tell('rows-unread', tab.nextRow, tab.sheet.name);
  const calendarTab = calendarTabIn(tab.rows);
  const latest = new Map<string, Reading>();
  for (const stored of tab.rows) {
    const reading = read(stored, calendarTab ?? '');
    if (reading === null) {
      if (kindOf(stored.cells) !== null || isMeantAsKnown(stored.cells)) tell('row-unreadable', stored.row, textOf(stored.cells));
      continue;
    }
    const earlier = latest.get(reading.identity);
    if (earlier !== undefined && earlier.value !== reading.value) tell('row-contradicted', earlier.stored.row, textOf(earlier.stored.cells));
    latest.set(reading.identity, reading);
  }
  // What was said of another tab, which was the calendar before, waits until it is again.
  const columns = [...latest.values()].flatMap(({ column, stored }) => (column !== null && isAboutTab(stored.cells, calendarTab ?? '') ? [column] : []));
  return { sheet: tab.sheet.id, mapping: calendarTab === null && columns.length === 0 ? null : { tab: calendarTab ?? '', columns }, troubles };
}

/** The tab that is said to be the calendar; where nobody says, the one that columns were last said of. */
function calendarTabIn(rows: readonly StoredRow[]): string | null {
  let said: string | null = null;
  let implied: string | null = null;
  for (const { cells } of rows) {
    const kind = kindOf(cells);
    if (kind === 'calendar') said = calendarTabOf(cells) ?? said;
    else if (kind === 'column' && !isBlank(cells.tab) && !isCellError(cells.tab)) implied = wholeText(cells.tab);
  }
  return said ?? implied;
}

/** Null where the row is not one of ours, or says something that this version does not know. */
export function valueStored(cells: FieldCells): string | null {
  const kind = kindOf(cells);
  if (kind === 'calendar') return calendarTabOf(cells);
  const column = kind === null ? null : columnOf(cells);
  return column === null ? null : valueOfColumn(column);
}

function read(stored: StoredRow, calendarTab: string): Reading | null {
  const kind = kindOf(stored.cells);
  const identity = kind === null ? null : identityOf(kind, stored.cells, calendarTab);
  const value = valueStored(stored.cells);
  if (kind === null || identity === null || value === null) return null;
  return { stored, identity, value, column: kind === 'column' ? columnOf(stored.cells) : null };
}

/** `column · Réseau · chanel`, fit for a sentence. */
function textOf({ kind, item, value, detail }: FieldCells): string {
  return quotable([kind, item, value, detail].map(shown).filter((text) => text !== '').join(' · '));
}

function shown(cell: Cell): string {
  return cell !== null && isCellError(cell) ? cell.error : cellText(cell);
}

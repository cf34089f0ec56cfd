/** What an earlier try left in a settings tab that broke off: rows exactly as Suivi writes them, and nothing that a person typed. */
import type { SheetPlan } from '../edits/edit.ts';
import { isSameCell, storedCell } from '../edits/verify.ts';
import type { SheetOutline, Workbook } from '../host.ts';
import type { RememberedMapping } from '../recognise/remembered.ts';
import type { Cell } from '../table/cell.ts';
import { LANGUAGES } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { settingsOf } from './mapping-settings.ts';
import { calendarTabOf, columnOf, kindOf, wholeText } from './setting-kinds.ts';
import type { FieldCells } from './settings-tab.ts';
import { FIELDS } from './tab-layout.ts';

/** More rows than any try can have left: no calendar has so many columns. */
const MOST_LEFT = 1_000;

/**
 * One round trip where the tab is longer than an outline shows; none otherwise.
 * @throws HostError when the host can't be read.
 */
export async function settingsLeft(workbook: Workbook, { id, head, rowCount }: SheetOutline): Promise<SheetPlan['leftovers']> {
  if (rowCount > MOST_LEFT) return [];
  const shown = head.length;
  const columns = FIELDS.map((_, column) => column);
  const [further = []] = rowCount > shown ? await workbook.read([{ sheet: id, firstRow: shown, rowCount: rowCount - shown, columns }]) : [];
  return Array.from({ length: rowCount }, (_, row) => {
    const cells = columns.map((column): Cell => (row < shown ? head[row]?.[column] : further[column]?.[row - shown]) ?? null);
    return isOwnRow(cells) ? cells : columns.map(() => null);
  });
}

function isOwnRow([kind = null, item = null, value = null, detail = null, tab = null, note = null]: readonly Cell[]): boolean {
  const cells: FieldCells = { kind, item, value, detail, tab, note };
  const said = mappingSaidBy(cells);
  return said !== null && LANGUAGES.some((language) => {
    const settings = settingsOf(said, wordsIn(language));
    const setting = settings[settings.length - 1];
    return setting !== undefined && FIELDS.every((field) => isSameCell(storedCell(setting[field]), storedCell(cells[field])));
  });
}

/** The mapping whose last setting a row would be; null where it is none. */
function mappingSaidBy(cells: FieldCells): RememberedMapping | null {
  const kind = kindOf(cells);
  if (kind === null) return null;
  if (kind === 'calendar') {
    const tab = calendarTabOf(cells);
    return tab === null ? null : { tab, columns: [] };
  }
  const column = columnOf(cells);
  return column === null ? null : { tab: wholeText(cells.tab), columns: [column] };
}

/** What an earlier try left in a settings tab that broke off: rows exactly as Suivi writes them, and nothing that a person typed. */
import type { SheetPlan } from '../edits/edit.ts';
import { isSameCell, storedCell } from '../edits/verify.ts';
import type { SheetOutline, Workbook } from '../host.ts';
import type { RememberedMapping } from '../recognise/remembered.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';
import { fetchLateWords } from '../words/late-words-in.ts';
import { LANGUAGES } from '../words/language.ts';
import type { LateWords } from '../words/late-words.ts';
import { wordsIn } from '../words/words-in.ts';
import { heldSaid, heldSetting } from './held-settings.ts';
import { ignoredSaid, ignoredSetting } from './ignored-settings.ts';
import { listPart, partSetting } from './list-settings.ts';
import { settingsOf } from './mapping-settings.ts';
import type { KnownSetting } from './plan-settings.ts';
import { optionSaid, optionSetting, ruleSaid, ruleSetting } from './rule-settings.ts';
import { calendarTabOf, columnOf, kindOf, wholeText } from './setting-kinds.ts';
import type { FieldCells } from './settings-tab.ts';
import { stateSaid, stateSetting } from './state-settings.ts';
import { FIELDS } from './tab-layout.ts';

/** More rows than any try can have left: no calendar has so many columns or findings to speak of. */
const MOST_LEFT = 10_000;

/**
 * One round trip where the tab is longer than an outline shows; none otherwise.
 * @throws HostError when the host can't be read.
 */
export async function settingsLeft(workbook: Workbook, { id, head, rowCount }: SheetOutline): Promise<SheetPlan['leftovers']> {
  if (rowCount > MOST_LEFT) return [];
  const shown = head.length;
  const columns = FIELDS.map((_, column) => column);
  // The earlier try may have been in the other language.
  const words = await Promise.all(LANGUAGES.map(fetchLateWords));
  const [further = []] = rowCount > shown ? await workbook.read([{ sheet: id, firstRow: shown, rowCount: rowCount - shown, columns }]) : [];
  return Array.from({ length: rowCount }, (_, row) => {
    const cells = columns.map((column): Cell => (row < shown ? head[row]?.[column] : further[column]?.[row - shown]) ?? null);
    return isOwnRow(cells, words) ? cells : columns.map(() => null);
  });
}

function isOwnRow([kind = null, item = null, value = null, detail = null, tab = null, note = null]: readonly Cell[], words: readonly LateWords[]): boolean {
  const cells: FieldCells = { kind, item, value, detail, tab, note };
  return words.some((inLanguage) => {
    const setting = settingAgain(cells, inLanguage);
    return setting !== null && FIELDS.every((field) => isSameCell(storedCell(setting[field]), storedCell(cells[field])));
  });
}

/** The setting that a row says, as Suivi would write it; null where it says none. */
function settingAgain(cells: FieldCells, words: LateWords): KnownSetting | null {
  const kind = kindOf(cells);
  if (kind === 'rule') {
    const said = ruleSaid(cells);
    return said === null ? null : ruleSetting(said, words);
  }
  if (kind === 'option') {
    const said = optionSaid(cells);
    return said === null ? null : optionSetting(said, words.language);
  }
  if (kind === 'ignored') {
    const said = ignoredSaid(cells);
    return said === null ? null : ignoredSetting(said, isBlank(cells.tab) ? null : wholeText(cells.tab));
  }
  if (kind === 'state') {
    const said = stateSaid(cells);
    return said === null ? null : stateSetting(said, words.language);
  }
  if (kind === 'crisis') {
    const said = heldSaid(cells);
    // The note is in the words of whoever put it on hold.
    return said === null ? null : heldSetting(said, isBlank(cells.tab) ? null : wholeText(cells.tab), cellText(cells.note));
  }
  if (kind === 'known' || kind === 'week') {
    const part = listPart(kind, cells);
    // The note says how many the whole list has, which one part of it does not tell.
    return part === null ? null : partSetting(part, cellText(cells.note));
  }
  const mapping = mappingSaidBy(cells);
  return mapping === null ? null : (settingsOf(mapping, wordsIn(words.language)).slice(-1)[0] ?? null);
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

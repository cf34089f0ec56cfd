/** What others change: each edit by hand leaves a mark for its tab, and the sidebar asks now and then for what has come. */
import type { Edit, SheetId } from '../../core/index.ts';
import type { Changes } from '../wire.ts';
import { cellSheets, idOf } from './find-sheets.ts';

/** As long as Google keeps anything there. */
const KEPT_SECONDS = 21_600;

/** A tab's number, when it was last edited, and how far it is filled, with its name. */
type TabState = readonly [id: string, edited: string, shape: string];

/** Google tells of no rows that come or go, and of nothing that other scripts write: those are seen by how far a tab is filled, or with the next reading. */
export function noteEdit(event: Pick<GoogleAppsScript.Events.SheetsOnEdit, 'range' | 'authMode'>): void {
  // Nothing may be kept where the add-on has not been used yet.
  if (event.authMode === ScriptApp.AuthMode.NONE) return;
  CacheService.getDocumentCache()?.put(keyOf(idOf(event.range.getSheet())), String(Date.now()), KEPT_SECONDS);
}

/** Leaves the mark for each tab that Suivi has written to, of which Google tells no script. Where it can't, others hear later. */
export function noteWrites(edits: readonly Edit[]): void {
  try {
    const marks = new Map(edits.flatMap((edit) => sheetsOf(edit)).map((sheet) => [keyOf(sheet), String(Date.now())]));
    if (marks.size > 0) CacheService.getDocumentCache()?.putAll(Object.fromEntries(marks), KEPT_SECONDS);
  } catch {
    return;
  }
}

function sheetsOf(edit: Edit): readonly SheetId[] {
  if (edit.kind === 'cells') return [edit.sheet];
  if (edit.kind === 'new-column') return [edit.table.sheet];
  const made = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(edit.plan.name);
  return made === null ? [] : [idOf(made)];
}

function keyOf(id: string): string {
  return `edited-${id}`;
}

/**
 * A mark is what the tabs look like: told apart only by whether it is the same, so that it does not matter which of
 * Google's clocks has set it. The first one tells of nothing.
 */
export function changesSince(mark: string | null): Changes {
  const now = tabStates();
  const next = JSON.stringify(now);
  if (mark === null || mark === next) return { mark: next, sheets: [] };
  // What an earlier answer gave.
  const before = new Map((JSON.parse(mark) as readonly TabState[]).map((tab) => [tab[0], tab] as const));
  const touched = now.filter((tab) => isTouched(tab, before.get(tab[0]))).map(([id]) => id);
  const still = new Set(now.map(([id]) => id));
  return { mark: next, sheets: [...touched, ...[...before.keys()].filter((id) => !still.has(id))] };
}

/** What has been forgotten after hours is no change. */
function isTouched([, edited, shape]: TabState, before: TabState | undefined): boolean {
  return before === undefined || shape !== before[2] || (edited !== '' && edited !== before[1]);
}

function tabStates(): readonly TabState[] {
  const sheets = cellSheets(SpreadsheetApp.getActiveSpreadsheet()).map((sheet) => [idOf(sheet), sheet] as const);
  // A mark for each tab: two people who edit at once never write over one another's. Without a cache only shapes are known.
  const edited = new Map(Object.entries(CacheService.getDocumentCache()?.getAll(sheets.map(([id]) => keyOf(id))) ?? {}));
  return sheets.map(([id, sheet]) => [id, edited.get(keyOf(id)) ?? '', `${sheet.getLastRow()},${sheet.getLastColumn()},${sheet.getName()}`]);
}

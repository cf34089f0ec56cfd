/** Changes what the “Suivi” tab keeps: rows to write and rows to take away, planned anew where others are at work. */
import type { Applied } from '../edits/edit.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import { settingsLeft } from '../settings-tab/half-made.ts';
import type { FieldCells, StoredRow } from '../settings-tab/settings-tab.ts';
import { planSettings } from '../settings-tab/plan-settings.ts';
import type { KnownSetting } from '../settings-tab/plan-settings.ts';
import { readSettingsTab, splitTabs } from '../settings-tab/settings-tab.ts';
import { SETTINGS_TAB_NAME, settingsTabPlan } from '../settings-tab/tab-layout.ts';
import { UNFINISHED_SETTINGS } from '../settings-tab/unfinished.ts';
import type { Language } from '../words/language.ts';
import { languageOfTag } from '../words/words-in.ts';
import { applyPlanned, lastSeenOutline } from './apply-planned.ts';
import type { CountedEdit } from './count-written.ts';
import { freeTabName, halfMadeTab } from './free-tab-name.ts';

export interface ChangeOptions {
  /** Of the notes for readers; that of the host where it is not said. What Suivi reads is the same in every language. */
  readonly language?: Language;
  /** The whole workbook as it was last read: saves two round trips, and may be out of date. */
  readonly seen?: WorkbookOutline | null;
}

/** What the tab should say. */
export interface SettingsChange {
  readonly wished: readonly KnownSetting[];
  /** Rows to empty; those wished for stay. */
  readonly isUnwanted?: (cells: FieldCells) => boolean;
}

/** The tab as it is; no rows where there is none. */
export interface SettingsNow {
  readonly hasTab: boolean;
  readonly rows: readonly StoredRow[];
  readonly outline: WorkbookOutline;
  /** Of the notes. */
  readonly language: Language;
}

/**
 * Makes the tab where there is none and something is wished for.
 * @param change What the tab should say, given what it says now; asked anew where others were in the way.
 * @param calendarTab Name of the tab that rows without one are about.
 * @throws HostError where nothing was written yet.
 */
export async function changeSettings(
  workbook: Workbook, change: (now: SettingsNow) => SettingsChange | Promise<SettingsChange>, { language: said, seen = null }: ChangeOptions, calendarTab = '',
): Promise<Applied> {
  const outlineNow = lastSeenOutline(workbook, seen);
  const language = said ?? languageOfTag(workbook.info.language);
  return applyPlanned(workbook, async (taken): Promise<readonly CountedEdit[]> => {
    const outline = await outlineNow();
    const [own] = splitTabs(outline).own;
    if (own !== undefined) {
      const tab = await readSettingsTab(workbook, own);
      const { wished, isUnwanted } = await change({ hasTab: true, rows: tab.rows, outline, language });
      return planSettings(tab, wished, calendarTab, isUnwanted);
    }
    const { wished } = await change({ hasTab: false, rows: [], outline, language });
    if (wished.length === 0) return [];
    const numbered = (number: number): string => `${SETTINGS_TAB_NAME} (${number})`;
    const name = freeTabName(outline, { name: SETTINGS_TAB_NAME, unfinished: UNFINISHED_SETTINGS }, numbered, taken);
    const halfMade = halfMadeTab(outline, UNFINISHED_SETTINGS, taken);
    const leftovers = halfMade === undefined ? [] : await settingsLeft(workbook, halfMade);
    return [{ kind: 'new-sheet', plan: settingsTabPlan(name, wished, leftovers) }];
  });
}

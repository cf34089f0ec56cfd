/** Keeps in the “Suivi” tab what a person said of the calendar's columns. */
import type { Applied, Edit } from '../edits/edit.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import type { RememberedMapping } from '../recognise/remembered.ts';
import { settingsLeft } from '../settings-tab/half-made.ts';
import { settingsOf } from '../settings-tab/mapping-settings.ts';
import { planSettings } from '../settings-tab/plan-settings.ts';
import { readSettingsTab, splitTabs } from '../settings-tab/settings-tab.ts';
import { SETTINGS_TAB_NAME, settingsTabPlan } from '../settings-tab/tab-layout.ts';
import { UNFINISHED_SETTINGS } from '../settings-tab/unfinished.ts';
import type { Language } from '../words/language.ts';
import { languageOfTag, wordsIn } from '../words/words-in.ts';
import { applyPlanned, lastSeenOutline } from './apply-planned.ts';
import { freeTabName, halfMadeTab } from './free-tab-name.ts';

/**
 * Writes only what the tab does not say yet; rows of columns that are gone stay unless another column is now what they
 * were. Someone else's row at the same place is read and respected: both are kept.
 * @param language Of the notes for readers; what Suivi reads is the same in every language.
 * @param seen The whole workbook as it was last read: saves two round trips, and may be out of date.
 * @throws HostError where nothing was written yet.
 */
export async function rememberMapping(
  workbook: Workbook, mapping: RememberedMapping, language: Language = languageOfTag(workbook.info.language), seen: WorkbookOutline | null = null,
): Promise<Applied> {
  const outlineNow = lastSeenOutline(workbook, seen);
  const settings = settingsOf(mapping, wordsIn(language));
  return applyPlanned(workbook, async (taken): Promise<readonly Edit[]> => {
    const outline = await outlineNow();
    const [tab] = splitTabs(outline).own;
    if (tab !== undefined) return planSettings(await readSettingsTab(workbook, tab), settings, mapping.tab);
    const numbered = (number: number): string => `${SETTINGS_TAB_NAME} (${number})`;
    const name = freeTabName(outline, { name: SETTINGS_TAB_NAME, unfinished: UNFINISHED_SETTINGS }, numbered, taken);
    const halfMade = halfMadeTab(outline, UNFINISHED_SETTINGS, taken);
    const leftovers = halfMade === undefined ? [] : await settingsLeft(workbook, halfMade);
    return [{ kind: 'new-sheet', plan: settingsTabPlan(name, settings, leftovers) }];
  });
}

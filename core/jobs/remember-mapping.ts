/** Keeps in the “Suivi” tab what a person said of the calendar's columns. */
import type { Applied, Edit } from '../edits/edit.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import type { RememberedColumn, RememberedMapping } from '../recognise/remembered.ts';
import { planSettings } from '../settings-tab/plan-settings.ts';
import type { KnownSetting } from '../settings-tab/plan-settings.ts';
import { CALENDAR_TAB, valueOfColumn } from '../settings-tab/setting-kinds.ts';
import { readSettingsTab, splitTabs } from '../settings-tab/settings-tab.ts';
import { SETTINGS_TAB_NAME, settingsTabPlan } from '../settings-tab/tab-layout.ts';
import { UNFINISHED_SETTINGS } from '../settings-tab/unfinished.ts';
import type { Language } from '../words/language.ts';
import { quotable } from '../words/quotable.ts';
import type { Words } from '../words/words.ts';
import { languageOfTag, wordsIn } from '../words/words-in.ts';
import { applyPlanned, lastSeenOutline } from './apply-planned.ts';
import { freeTabName } from './free-tab-name.ts';

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
    return [{ kind: 'new-sheet', plan: settingsTabPlan(name, settings) }];
  });
}

function settingsOf({ tab, columns }: RememberedMapping, words: Words): readonly KnownSetting[] {
  const calendar: KnownSetting = { kind: 'calendar', item: CALENDAR_TAB, value: tab, detail: null, tab: null, note: words.settingsTab.calendarNote };
  return [calendar, ...columns.map((column) => columnSetting(column, tab, words))];
}

function columnSetting(column: RememberedColumn, tab: string, words: Words): KnownSetting {
  return {
    kind: 'column',
    item: column.heading,
    value: valueOfColumn(column),
    detail: column.occurrence === 1 ? null : column.occurrence,
    tab,
    note: noteOn(column, words),
  };
}

function noteOn({ heading, role, channel }: RememberedColumn, { roles, settingsTab }: Words): string {
  const shown = quotable(heading) || settingsTab.noHeading;
  if (channel !== null) return settingsTab.channelNote(shown, quotable(channel));
  return role === null ? settingsTab.noRoleNote(shown) : settingsTab.columnNote(shown, roles[role]);
}

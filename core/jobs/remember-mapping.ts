/** Keeps in the “Suivi” tab what a person said of the calendar's columns. */
import type { Applied } from '../edits/edit.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import type { RememberedMapping } from '../recognise/remembered.ts';
import { settingsOf } from '../settings-tab/mapping-settings.ts';
import type { Language } from '../words/language.ts';
import { languageOfTag, wordsIn } from '../words/words-in.ts';
import { changeSettings } from './change-settings.ts';

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
  const wished = settingsOf(mapping, wordsIn(language));
  return changeSettings(workbook, () => ({ wished }), { language, seen }, mapping.tab);
}

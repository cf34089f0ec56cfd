/** Gives a team that starts from nothing a calendar tab in its language, with lists. */
import type { Applied } from '../edits/edit.ts';
import type { Workbook, WorkbookOutline } from '../host.ts';
import { UNFINISHED_CALENDAR } from '../settings-tab/unfinished.ts';
import { LANGUAGES } from '../words/language.ts';
import type { Language } from '../words/language.ts';
import { wordsIn } from '../words/words-in.ts';
import { applyPlanned, lastSeenOutline } from './apply-planned.ts';
import type { CountedEdit } from './count-written.ts';
import { freeTabName, halfMadeTab } from './free-tab-name.ts';
import { headingsLeft, isNewCalendar, newCalendarPlan } from './new-calendar.ts';

/**
 * Writes nothing where such a calendar waits for its first row already, in whichever language.
 * @param seen The whole workbook as it was last read: saves two round trips, and may be out of date.
 * @throws HostError where nothing was written yet.
 */
export async function setUpCalendar(workbook: Workbook, language: Language, seen: WorkbookOutline | null = null): Promise<Applied> {
  const outlineNow = lastSeenOutline(workbook, seen);
  const words = wordsIn(language);
  return applyPlanned(workbook, async (taken): Promise<readonly CountedEdit[]> => {
    const outline = await outlineNow();
    const isThere = LANGUAGES.some((each) => outline.sheets.some((sheet) => isNewCalendar(sheet, wordsIn(each))));
    if (isThere) return [];
    const { tab } = words.calendar;
    const name = freeTabName(outline, { name: tab, unfinished: UNFINISHED_CALENDAR }, (number) => `${tab} ${number}`, taken);
    const halfMade = halfMadeTab(outline, UNFINISHED_CALENDAR, taken);
    return [{ kind: 'new-sheet', plan: newCalendarPlan(name, words, halfMade === undefined ? [] : headingsLeft(halfMade)) }];
  });
}

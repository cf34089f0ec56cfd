/** The sidebar's page, and the parts of its script that a first view does without. */
import { OPENING_ID } from '../wire.ts';
import type { Opening } from '../wire.ts';
import { userLanguage } from './menu.ts';
import { keptPreferences } from './preferences.ts';

const TITLE = 'Suivi';

/** @param action What was chosen in the menu, as the task pane's address would say it; empty for nothing. */
export function showSidebar(action: string): void {
  const opening: Opening = { language: userLanguage(), preferences: preferencesOrNone(), action };
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  // Percent-encoded: nothing in it can be taken for markup.
  page.append(`<input type="hidden" id="${OPENING_ID}" value="${encodeURIComponent(JSON.stringify(opening))}">`);
  SpreadsheetApp.getUi().showSidebar(page.setTitle(TITLE));
}

/** Where Google does not give them out, the sidebar opens all the same, and says why with its first call. */
function preferencesOrNone(): Opening['preferences'] {
  try {
    return keptPreferences();
  } catch {
    return {};
  }
}

/** @throws RangeError where no part is called so: a bug of whoever asks. */
export function readPart(name: string): string {
  if (!/^[a-z0-9][a-z0-9-]{0,40}$/.test(name)) throw new RangeError('No part is called so.');
  return HtmlService.createHtmlOutputFromFile(`part-${name}`).getContent();
}

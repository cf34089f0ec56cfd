/** Suivi's menu. It is made wherever the add-on is installed, also before anything is allowed: it reads nothing but the language. */
import { MENU_WORDS } from './menu-words.ts';

/** BCP 47 tag of the language of the person's account. */
export function userLanguage(): string {
  return Session.getActiveUserLocale().replace(/_/g, '-');
}

export function addMenu(): void {
  const words = MENU_WORDS[/^fr\b/i.test(userLanguage()) ? 'fr' : 'en'];
  const ui = SpreadsheetApp.getUi();
  const mark = ui.createMenu(words.mark);
  for (const [state, label] of words.states) mark.addItem(label, markFunction(state));
  ui.createAddonMenu().addItem(words.open, 'showSuivi').addItem(words.report, 'weeklyReport').addSubMenu(mark).addToUi();
}

/** `markInReview` for `in-review`: Google calls what a menu chooses by its name. */
function markFunction(state: string): string {
  return `mark${state.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}

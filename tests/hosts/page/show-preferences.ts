/** Shows in the page's own parts what the person chose. */
import type { Book } from '../book/book.ts';
import type { Elements } from './elements.ts';
import { fillWords } from './fill-words.ts';
import { PANE_WIDTHS, shownTheme, type Preferences } from './preferences.ts';
import { shellWords } from './shell-words.ts';

/** What Google gives every sidebar. */
const SIDEBAR_WIDTH: number = PANE_WIDTHS[0];

export function showPreferences(elements: Elements, preferences: Preferences, book: Book | null): void {
  const { host, language, isPaneOpen } = preferences;
  const theme = shownTheme(preferences);
  const isExcel = host === 'excel';
  const paneWidth = isExcel ? preferences.paneWidth : SIDEBAR_WIDTH;
  fillWords(language);
  document.documentElement.dataset['theme'] = theme;
  document.documentElement.dataset['host'] = host;
  document.documentElement.style.setProperty('--pane-width', String(paneWidth));
  elements.host.value = host;
  elements.language.value = language;
  elements.theme.value = theme;
  elements.width.value = String(paneWidth);
  elements.width.disabled = !isExcel;
  elements.width.title = isExcel ? '' : shellWords(language).widthIsFixed;
  for (const option of elements.theme.options) option.disabled = !isExcel && option.value === 'dark';
  elements.ribbon.hidden = !isExcel;
  elements.menuBar.hidden = isExcel;
  elements.pane.hidden = !isPaneOpen;
  elements.skip.hidden = !isPaneOpen;
  elements.save.disabled = book === null;
  elements.fileName.textContent = book?.name ?? shellWords(language).noFile;
}

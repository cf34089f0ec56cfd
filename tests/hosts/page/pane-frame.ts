/** The pane's frame: the task pane as it ships, over the real Office.js, on the workbook of this page. */
import type { Book } from '../book/book.ts';
import { connectOfficeFrame, type OfficeFrame } from '../office/bridge-in-page.ts';
import { officeTheme } from './office-themes.ts';
import type { Preferences } from './preferences.ts';
import { shellWords } from './shell-words.ts';

/** What Office calls the two languages of the page. */
const TAGS = { fr: 'fr-CA', en: 'en-US' } as const;

export interface PaneFrame {
  /** Loads the pane anew: a frame keeps its language, theme and workbook for life. */
  load(book: Book, preferences: Preferences): void;
  unload(): void;
  /** The connection of the frame that is there now, with its counts. */
  readonly office: OfficeFrame | null;
}

export function createPaneFrame(place: HTMLElement): PaneFrame {
  let office: OfficeFrame | null = null;
  const unload = (): void => {
    office?.close();
    office = null;
    place.replaceChildren();
  };
  return {
    get office() { return office; },
    unload,
    load: (book, { language, theme }) => {
      unload();
      const frame = document.createElement('iframe');
      // What Excel on the web allows its add-ins: no alert, confirm or prompt among it.
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads');
      frame.title = shellWords(language).pane;
      frame.src = '/pane/taskpane.html';
      office = connectOfficeFrame(frame, book, { language: TAGS[language], theme: officeTheme(theme) });
      place.append(frame);
    },
  };
}

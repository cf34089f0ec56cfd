/** The pane's frame: the task pane as it ships, over the real Office.js, on the workbook of this page. */
import type { Book } from '../book/book.ts';
import { connectOfficeFrame, type OfficeFrame } from '../office/bridge-in-page.ts';
import { officeTheme } from './office-themes.ts';
import type { Preferences } from './preferences.ts';
import { shellWords } from './shell-words.ts';

/** Where the pane of the Excel add-in keeps the language that was chosen in its own menu. */
const CHOSEN_LANGUAGE = 'suivi.language';

/** What Office calls the two languages of the page. */
const TAGS = { fr: 'fr-CA', en: 'en-US' } as const;

export interface PaneFrame {
  /** Loads a page into the pane anew: a frame keeps its language, theme and workbook for life. */
  load(book: Book, preferences: Preferences, address: string): void;
  unload(): void;
  /** Lets the pane take its language from the page again, from the next load on. */
  forgetLanguage(): void;
  /** Gives the keyboard to the pane; says whether there is one. */
  focus(): boolean;
  /** The connection of the frame that is there now, with its counts. */
  readonly office: OfficeFrame | null;
}

export function createPaneFrame(place: HTMLElement, onWindow: (pane: Window) => void): PaneFrame {
  let office: OfficeFrame | null = null;
  const unload = (): void => {
    office?.close();
    office = null;
    place.replaceChildren();
  };
  return {
    get office() { return office; },
    unload,
    forgetLanguage: () => {
      try {
        localStorage.removeItem(CHOSEN_LANGUAGE);
      } catch {
        // Without storage the pane keeps nothing from one load to the next.
      }
    },
    focus: () => {
      const frame = place.querySelector('iframe');
      frame?.focus();
      return frame !== null;
    },
    load: (book, { language, theme }, address) => {
      unload();
      const frame = document.createElement('iframe');
      // What Excel on the web allows its add-ins: no alert, confirm or prompt among it.
      frame.setAttribute('sandbox', 'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads');
      frame.title = shellWords(language).pane;
      frame.src = address;
      office = connectOfficeFrame(frame, book, { language: TAGS[language], theme: officeTheme(theme) });
      frame.addEventListener('load', () => {
        if (frame.contentWindow !== null) onWindow(frame.contentWindow);
      });
      place.append(frame);
    },
  };
}

/** Google Sheets in the page: the menus that the script makes, and its sidebar. */
import type { Book } from '../book/book.ts';
import type { ScriptHost } from '../google/script-host.ts';
import { createAddonMenu, firstFunction } from './addon-menu.ts';
import type { Elements } from './elements.ts';
import type { HostSide, PageActions } from './host-side.ts';
import { showTrouble } from './messages.ts';
import type { CellFunctions } from './cell-functions.ts';
import { openPageScript, type PageScript } from './page-script.ts';
import type { Preferences } from './preferences.ts';
import { shellWords, type Language } from './shell-words.ts';
import { sheetsFunctions } from './sheets-functions.ts';
import { createSidebarFrame } from './sidebar-frame.ts';

export interface SheetsSide extends HostSide {
  /** The host that the script runs in, with its counts. */
  readonly host: ScriptHost | null;
}

/** A script holds for one workbook and one language of the person's account. */
interface OpenScript {
  readonly book: Book;
  readonly language: Language;
  readonly script: PageScript;
}

class Sheets implements SheetsSide {
  readonly #elements: Elements;
  readonly #actions: PageActions;
  readonly #menu: ReturnType<typeof createAddonMenu>;
  readonly #frame: ReturnType<typeof createSidebarFrame>;
  /** What was chosen in the menu; null for the add-on's own first entry. */
  #chosen: string | null = null;
  #open: OpenScript | null = null;
  /** Formulas that were calculated before the script had opened. */
  #waiting: { readonly resolve: (script: PageScript) => void; readonly reject: (error: unknown) => void }[] = [];
  /** Counts the loads: what was begun before the last one is not finished. */
  #turn = 0;
  #isFocusWanted = false;

  constructor(elements: Elements, actions: PageActions) {
    this.#elements = elements;
    this.#actions = actions;
    this.#menu = createAddonMenu(elements, (functionName) => this.#choose(functionName));
    this.#frame = createSidebarFrame(elements.paneBody, {
      close: actions.closePane,
      focusEditor: actions.focusSheet,
    });
  }

  get host(): ScriptHost | null {
    return this.#open?.script.host ?? null;
  }

  fill({ language }: Preferences): void {
    // A script's page has its own title, which comes with it.
    this.#elements.paneTitle.textContent = this.host?.screen.sidebar?.title ?? shellWords(language).pane;
  }

  load(book: Book | null, preferences: Preferences): void {
    const turn = this.#turn += 1;
    this.#frame.unload();
    if (book === null) {
      this.#close();
      return;
    }
    this.#show(book, preferences, turn).catch((error: unknown) => {
      reportError(error);
      for (const { reject } of this.#waiting.splice(0)) reject(error);
      if (turn === this.#turn) this.#sayNotLoaded(preferences.language);
    });
  }

  functions(book: Book, { language }: Preferences): CellFunctions {
    return sheetsFunctions(language, () => this.#scriptOf(book, language));
  }

  /** The script of a workbook, at once where it is open. */
  #scriptOf(book: Book, language: Language): PageScript | Promise<PageScript> {
    if (this.#open?.book === book && this.#open.language === language) return this.#open.script;
    return new Promise((resolve, reject) => this.#waiting.push({ resolve, reject }));
  }

  unload(): void {
    this.#turn += 1;
    this.#frame.unload();
    this.#close();
  }

  startOver(): void {
    this.#chosen = null;
  }

  /** The account's choices go with its script. */
  forgetLanguage(): void {
    this.#close();
  }

  focusPane(): boolean {
    return this.#frame.focus();
  }

  focusStrip(): void {
    this.#elements.extensions.focus();
  }

  #close(): void {
    this.#open?.script.close();
    this.#open = null;
  }

  #choose(functionName: string): void {
    this.#chosen = functionName;
    this.#isFocusWanted = true;
    if (this.#actions.isPaneOpen()) this.#actions.reload();
    else this.#actions.openPane();
  }

  async #scriptFor(book: Book, language: Language, turn: number): Promise<PageScript | null> {
    if (this.#open?.book === book && this.#open.language === language) return this.#open.script;
    this.#close();
    const script = await openPageScript(book, language);
    if (turn !== this.#turn) {
      script.close();
      return null;
    }
    this.#open = { book, language, script };
    for (const { resolve } of this.#waiting.splice(0)) resolve(script);
    script.host.screen.onChange = () => this.#say(script.host);
    this.#menu.fill(script.host.screen.menus, language);
    return script;
  }

  async #show(book: Book, preferences: Preferences, turn: number): Promise<void> {
    const script = await this.#scriptFor(book, preferences.language, turn);
    if (script === null || !preferences.isPaneOpen) return;
    const { screen } = script.host;
    const functionName = this.#chosen ?? firstFunction(screen.menus);
    if (functionName === null) return;
    try {
      script.run(functionName);
    } catch (error) {
      // Google says what the script threw, in its own words.
      showTrouble(this.#elements, { title: shellWords(preferences.language).scriptFailed, text: String(error), after: '' });
    }
    if (screen.sidebar === null) return;
    const { title, html } = screen.sidebar;
    this.#elements.paneTitle.textContent = title;
    this.#frame.show({ title, html, isContrast: preferences.theme === 'contrast' }, script.scriptRun);
    if (this.#isFocusWanted) this.#frame.focus();
    this.#isFocusWanted = false;
  }

  #sayNotLoaded(language: Language): void {
    const note = document.createElement('p');
    note.className = 'pane-note';
    note.textContent = shellWords(language).paneNotLoaded;
    this.#elements.paneBody.replaceChildren(note);
  }

  /** What the script tells the person outside of its sidebar. */
  #say({ screen }: ScriptHost): void {
    const said = [...screen.alerts.map(({ title, prompt }) => ({ title, text: prompt })), ...screen.toasts.map(({ title, message }) => ({ title, text: message }))];
    const last = said.at(-1);
    if (last === undefined) return;
    Object.assign(screen, { alerts: [], toasts: [] });
    showTrouble(this.#elements, { ...last, after: '' });
  }
}

export function createSheetsSide(elements: Elements, actions: PageActions): SheetsSide {
  return new Sheets(elements, actions);
}

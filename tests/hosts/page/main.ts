/** The page: puts a workbook on screen, the pane beside it, and answers the title bar. */
import type { Book } from '../book/book.ts';
import type { ScriptHost } from '../google/script-host.ts';
import type { OfficeHost } from '../office/office-host.ts';
import { findElements, type Elements } from './elements.ts';
import { createExcelSide, type ExcelSide } from './excel-side.ts';
import { listenToDrop } from './file-drop.ts';
import { downloadExport, namesOf, openExample, openFile, saveFile, sentenceFor, type Opened } from './files.ts';
import { openGrid, type Grid } from './grid/open-grid.ts';
import type { HostSide, PageActions } from './host-side.ts';
import { announce, hideNote, showNote, showTrouble } from './messages.ts';
import { createOpenMenu, type OpenMenu } from './open-menu.ts';
import type { PageWindow } from './page-window.ts';
import { asHost, asLanguage, asPaneWidth, asTheme, keepPreferences, readPreferences, shownTheme, type Preferences } from './preferences.ts';
import { followRegionKeys } from './regions.ts';
import { createSheetsSide, type SheetsSide } from './sheets-side.ts';
import { shellWords } from './shell-words.ts';
import { showPreferences } from './show-preferences.ts';
import { watchUnsavedChanges, type UnsavedChanges } from './unsaved-changes.ts';

class Page implements PageWindow {
  readonly #elements: Elements;
  readonly #menu: OpenMenu;
  readonly #excel: ExcelSide;
  readonly #sheets: SheetsSide;
  readonly #unsaved: UnsavedChanges;
  #preferences: Preferences;
  #examples: readonly string[] = [];
  #exports: readonly string[] = [];
  #book: Book | null = null;
  #lastOpening: Promise<Opened> | null = null;
  #grid: Grid | null = null;

  constructor(elements: Elements, preferences: Preferences) {
    this.#elements = elements;
    this.#preferences = preferences;
    this.#unsaved = watchUnsavedChanges(elements, () => this.#book);
    const actions = this.#actions();
    this.#excel = createExcelSide(elements, actions);
    this.#sheets = createSheetsSide(elements, actions);
    this.#menu = createOpenMenu(elements, {
      pickFile: () => elements.file.click(),
      openExample: (name) => void this.#open(() => openExample(name, this.#preferences.language)),
      downloadExport,
    });
  }

  async start(asked: string | null): Promise<void> {
    // What is chosen while the examples are fetched counts.
    this.#listen();
    this.#showPreferences();
    // Without what the server offers the page still opens files.
    [this.#examples, this.#exports] = await Promise.all([namesOf('examples').catch(() => []), namesOf('exports').catch(() => [])]);
    this.#showPreferences();
    if (this.#lastOpening !== null) return;
    const { language } = this.#preferences;
    const first = asked ?? this.#examples.find((name) => name.includes(`.${language}.`) || name.includes(`-${language}.`)) ?? this.#examples[0];
    if (first === undefined) showNote(this.#elements, shellWords(language).noWorkbook, false);
    else await this.#open(() => openExample(first, language));
  }

  get #side(): HostSide {
    return this.#preferences.host === 'excel' ? this.#excel : this.#sheets;
  }

  #actions(): PageActions {
    return {
      openPane: () => this.#choose({ isPaneOpen: true }),
      closePane: () => this.#choose({ isPaneOpen: false }),
      reload: () => this.#loadPane(),
      isPaneOpen: () => this.#preferences.isPaneOpen,
      focusSheet: () => this.#grid?.focus(),
      followKeys: this.#followRegions(),
    };
  }

  #followRegions(): (pane: Window) => void {
    const { ribbon, menuBar, grid, pane } = this.#elements;
    const take = (action: () => void): true => {
      action();
      return true;
    };
    return followRegionKeys([
      { element: ribbon, focus: () => !ribbon.hidden && take(() => this.#excel.focusStrip()) },
      { element: menuBar, focus: () => !menuBar.hidden && take(() => this.#sheets.focusStrip()) },
      { element: grid, focus: () => this.#grid !== null && take(this.#grid.focus) },
      { element: pane, focus: () => this.#side.focusPane() },
    ]);
  }

  #listen(): void {
    const { host, language, theme, width, close, skip, save, file, drop } = this.#elements;
    host.addEventListener('change', () => this.#choose({ host: asHost(host.value) ?? this.#preferences.host }));
    language.addEventListener('change', () => this.#choose({ language: asLanguage(language.value) ?? this.#preferences.language }));
    theme.addEventListener('change', () => this.#choose({ theme: asTheme(theme.value) ?? this.#preferences.theme }));
    width.addEventListener('change', () => this.#choose({ paneWidth: asPaneWidth(width.value) ?? this.#preferences.paneWidth }));
    close.addEventListener('click', () => {
      this.#choose({ isPaneOpen: false });
      this.#side.focusStrip();
    });
    skip.addEventListener('click', () => this.#side.focusPane());
    save.addEventListener('click', () => void this.#save());
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      // Emptied, so that choosing the same file again is a change.
      file.value = '';
      if (chosen !== undefined) this.openFile(chosen);
    });
    listenToDrop(drop, (dropped) => this.openFile(dropped));
  }

  openFile(file: File): void {
    void this.#open(() => openFile(file, this.#preferences.language));
  }

  async #open(read: () => Promise<Opened>): Promise<void> {
    if (!await this.#unsaved.mayLeave()) return;
    const opening = read();
    const words = shellWords(this.#preferences.language);
    announce(this.#elements, words.loading);
    showNote(this.#elements, words.loading, true);
    this.#lastOpening = opening;
    const opened = await opening;
    if (this.#lastOpening === opening) hideNote(this.#elements);
    // Another file was chosen meanwhile: that one counts.
    if (this.#lastOpening !== opening) return;
    const sentence = 'sentence' in opened ? opened.sentence : this.#take(opened.book);
    if (sentence === null) {
      announce(this.#elements, words.opened(this.#book?.name ?? ''));
      return;
    }
    if (this.#book === null) showNote(this.#elements, words.noWorkbook, false);
    announce(this.#elements, '');
    showTrouble(this.#elements, { title: words.notOpened, text: sentence, after: this.#book === null ? '' : words.keepsCurrent });
  }

  /** Puts a workbook in place of the one on screen; where it can't be shown, that one comes back and a sentence says so. */
  #take(book: Book): string | null {
    const before = this.#book;
    this.#book = book;
    this.#side.startOver();
    try {
      this.#showBook();
      this.#loadPane();
      this.#unsaved.keptAt(book.changeCount);
      return null;
    } catch (error) {
      reportError(error);
      this.#elements.grid.querySelector('.sheet-engine:not(.sheet-engine-leaving)')?.remove();
      this.#book = before;
      this.#showBook();
      this.#loadPane();
      return shellWords(this.#preferences.language).notUnderstood;
    }
  }

  async #save(): Promise<void> {
    if (this.#book === null) return;
    const words = shellWords(this.#preferences.language);
    const { changeCount } = this.#book;
    try {
      announce(this.#elements, words.saved(await saveFile(this.#book)));
      this.#unsaved.keptAt(changeCount);
    } catch (error) {
      announce(this.#elements, '');
      showTrouble(this.#elements, { title: words.notSaved, text: sentenceFor(error, this.#preferences.language) ?? words.notSavedAdvice, after: '' });
    }
  }

  #choose(change: Partial<Preferences>): void {
    const before = this.#preferences;
    const after = { ...before, ...change };
    this.#preferences = after;
    keepPreferences(after);
    this.#showPreferences();
    if (after.host !== before.host) this.#leave(before.host === 'excel' ? this.#excel : this.#sheets);
    // Chosen last, the page's language counts for the pane too.
    if (after.language !== before.language) {
      this.#excel.forgetLanguage();
      this.#sheets.forgetLanguage();
    }
    // The grid's language is fixed when it starts; its theme is not.
    if (after.language !== before.language) this.#showBook();
    else {
      if (after.host !== before.host) this.#useFunctions();
      // Google Sheets is always light.
      this.#grid?.setDark(shownTheme(after) !== 'light');
    }
    if (after.host !== before.host || after.language !== before.language || after.theme !== before.theme || after.isPaneOpen !== before.isPaneOpen) this.#loadPane();
  }

  /** One host goes, the other comes, on the workbook as it is. */
  #leave(side: HostSide): void {
    side.unload();
    this.#side.startOver();
    const address = new URL(location.href);
    address.searchParams.set('host', this.#preferences.host);
    history.replaceState(null, '', address);
  }

  #showPreferences(): void {
    showPreferences(this.#elements, this.#preferences, this.#book);
    this.#menu.fill(this.#preferences.language, { examples: this.#examples, exports: this.#exports });
    this.#side.fill(this.#preferences);
  }

  #showBook(): void {
    if (this.#book === null) return;
    this.#grid?.close();
    this.#grid = null;
    this.#grid = openGrid(this.#elements.grid, this.#book, { language: this.#preferences.language, isDark: shownTheme(this.#preferences) !== 'light' });
    this.#useFunctions();
    this.#showPreferences();
    document.title = `${this.#book.name} – Suivi`;
  }

  /** Each host has names of its own for the add-in's functions, and its own way to run them. */
  #useFunctions(): void {
    if (this.#book !== null) this.#grid?.useFunctions(this.#side.functions(this.#book, this.#preferences));
  }

  #loadPane(): void {
    this.#side.load(this.#book, this.#preferences);
  }

  get book(): Book | null {
    return this.#book;
  }

  get host(): OfficeHost | null {
    return this.#excel.host;
  }

  get google(): ScriptHost | null {
    return this.#sheets.host;
  }

  readonly shownAtSelection = (): string => this.#grid?.shownAtSelection() ?? '';
  readonly drawnAtSelection = (): string => this.#grid?.drawnAtSelection() ?? '';
  readonly fillAtSelection = (): string => this.#grid?.fillAtSelection() ?? '';
  readonly isSelectionInView = (): boolean => this.#grid?.isSelectionInView() ?? false;
}

const query = new URLSearchParams(location.search);
const page = new Page(findElements(), readPreferences(query));
window.suiviPage = page;
void page.start(query.get('open'));

/** The page: puts a workbook on screen, the pane beside it, and answers the title bar. */
import { OPEN_COMMAND, type RibbonCommand } from '../../../manifests/ribbon.ts';
import type { Book } from '../book/book.ts';
import type { OfficeHost } from '../office/office-host.ts';
import { findElements, type Elements } from './elements.ts';
import { listenToDrop } from './file-drop.ts';
import { exampleNames, openExample, openFile, saveFile, type Opened } from './files.ts';
import { fillWords } from './fill-words.ts';
import { openGrid, type Grid } from './grid/open-grid.ts';
import { announce, hideNote, showNote, showTrouble } from './messages.ts';
import { createOpenMenu, type OpenMenu } from './open-menu.ts';
import { createPaneFrame, type PaneFrame } from './pane-frame.ts';
import type { PageWindow } from './page-window.ts';
import { asLanguage, asPaneWidth, asTheme, keepPreferences, readPreferences, type Preferences } from './preferences.ts';
import { followRegionKeys } from './regions.ts';
import { createRibbon, pageAddress, type Ribbon } from './ribbon.ts';
import { shellWords } from './shell-words.ts';
import { watchUnsavedChanges, type UnsavedChanges } from './unsaved-changes.ts';

class Page implements PageWindow {
  readonly #elements: Elements;
  readonly #menu: OpenMenu;
  readonly #ribbon: Ribbon;
  readonly #frame: PaneFrame;
  readonly #unsaved: UnsavedChanges;
  #preferences: Preferences;
  #examples: readonly string[] = [];
  /** Which command of the ribbon opened the pane. */
  #command: RibbonCommand = OPEN_COMMAND;
  #book: Book | null = null;
  #lastOpening: Promise<Opened> | null = null;
  #grid: Grid | null = null;

  constructor(elements: Elements, preferences: Preferences) {
    this.#elements = elements;
    this.#preferences = preferences;
    this.#unsaved = watchUnsavedChanges(elements, () => this.#book);
    this.#frame = createPaneFrame(elements.paneBody, this.#followRegions());
    this.#ribbon = createRibbon(elements, (command) => this.#run(command));
    this.#menu = createOpenMenu(elements, {
      pickFile: () => elements.file.click(),
      openExample: (name) => void this.#open(() => openExample(name, this.#preferences.language)),
    });
  }

  async start(asked: string | null): Promise<void> {
    // What is chosen while the examples are fetched counts.
    this.#listen();
    this.#showPreferences();
    // Without its examples the page still opens files.
    this.#examples = await exampleNames().catch(() => []);
    this.#showPreferences();
    if (this.#lastOpening !== null) return;
    const { language } = this.#preferences;
    const first = asked ?? this.#examples.find((name) => name.includes(`.${language}.`) || name.includes(`-${language}.`)) ?? this.#examples[0];
    if (first === undefined) showNote(this.#elements, shellWords(language).noWorkbook, false);
    else await this.#open(() => openExample(first, language));
  }

  #followRegions(): (pane: Window) => void {
    const { ribbon, toggle, grid, pane } = this.#elements;
    const take = (action: () => void): true => {
      action();
      return true;
    };
    return followRegionKeys([
      { element: ribbon, focus: () => take(() => toggle.focus()) },
      { element: grid, focus: () => this.#grid !== null && take(this.#grid.focus) },
      { element: pane, focus: () => this.#frame.focus() },
    ]);
  }

  #listen(): void {
    const { language, theme, width, toggle, close, skip, save, file, drop } = this.#elements;
    language.addEventListener('change', () => this.#choose({ language: asLanguage(language.value) ?? this.#preferences.language }));
    theme.addEventListener('change', () => this.#choose({ theme: asTheme(theme.value) ?? this.#preferences.theme }));
    width.addEventListener('change', () => this.#choose({ paneWidth: asPaneWidth(width.value) ?? this.#preferences.paneWidth }));
    toggle.addEventListener('click', () => {
      // On another page than its own, the button brings its own back, as in Excel.
      if (this.#preferences.isPaneOpen && this.#command === OPEN_COMMAND) this.#choose({ isPaneOpen: false });
      else this.#run(OPEN_COMMAND);
    });
    close.addEventListener('click', () => {
      this.#choose({ isPaneOpen: false });
      toggle.focus();
    });
    skip.addEventListener('click', () => this.#frame.focus());
    save.addEventListener('click', () => void this.#save());
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      // Emptied, so that choosing the same file again is a change.
      file.value = '';
      if (chosen !== undefined) this.openFile(chosen);
    });
    listenToDrop(drop, (dropped) => this.openFile(dropped));
  }

  /** What Excel does with a command of the manifest: its page takes the place of the one in the pane. */
  #run(command: RibbonCommand): void {
    this.#command = command;
    if (this.#preferences.isPaneOpen) this.#loadPane();
    else this.#choose({ isPaneOpen: true });
    if (command !== OPEN_COMMAND) this.#frame.focus();
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
    this.#command = OPEN_COMMAND;
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
      reportError(error);
      announce(this.#elements, '');
      showTrouble(this.#elements, { title: words.notSaved, text: words.notSavedAdvice, after: '' });
    }
  }

  #choose(change: Partial<Preferences>): void {
    const before = this.#preferences;
    const after = { ...before, ...change };
    this.#preferences = after;
    keepPreferences(after);
    this.#showPreferences();
    // Chosen last, the page's language counts for the pane too.
    if (after.language !== before.language) this.#frame.forgetLanguage();
    // The grid's language is fixed when it starts; its theme is not.
    if (after.language !== before.language) this.#showBook();
    else this.#grid?.setDark(after.theme !== 'light');
    if (after.language !== before.language || after.theme !== before.theme || after.isPaneOpen !== before.isPaneOpen) this.#loadPane();
  }

  #showPreferences(): void {
    const { language, theme, paneWidth, isPaneOpen } = this.#preferences;
    const { elements, menu, examples } = { elements: this.#elements, menu: this.#menu, examples: this.#examples };
    fillWords(language);
    document.documentElement.dataset['theme'] = theme;
    document.documentElement.style.setProperty('--pane-width', String(paneWidth));
    elements.language.value = language;
    elements.theme.value = theme;
    elements.width.value = String(paneWidth);
    elements.pane.hidden = !isPaneOpen;
    elements.skip.hidden = !isPaneOpen;
    elements.toggle.setAttribute('aria-pressed', String(isPaneOpen));
    elements.toggle.title = isPaneOpen ? shellWords(language).closePane : shellWords(language).openPane;
    elements.save.disabled = this.#book === null;
    elements.fileName.textContent = this.#book?.name ?? shellWords(language).noFile;
    menu.fill(language, examples);
    this.#ribbon.fill(language);
  }

  #showBook(): void {
    if (this.#book === null) return;
    this.#grid?.close();
    this.#grid = null;
    this.#grid = openGrid(this.#elements.grid, this.#book, { language: this.#preferences.language, isDark: this.#preferences.theme !== 'light' });
    this.#showPreferences();
    document.title = `${this.#book.name} – Suivi`;
  }

  #loadPane(): void {
    if (this.#book === null || !this.#preferences.isPaneOpen) this.#frame.unload();
    else this.#frame.load(this.#book, this.#preferences, pageAddress(this.#command));
  }

  get book(): Book | null {
    return this.#book;
  }

  get host(): OfficeHost | null {
    return this.#frame.office?.host ?? null;
  }

  shownAtSelection(): string {
    return this.#grid?.shownAtSelection() ?? '';
  }

  fillAtSelection(): string {
    return this.#grid?.fillAtSelection() ?? '';
  }

  isSelectionInView(): boolean {
    return this.#grid?.isSelectionInView() ?? false;
  }
}

const query = new URLSearchParams(location.search);
const page = new Page(findElements(), readPreferences(query));
window.suiviPage = page;
void page.start(query.get('open'));

/**
 * A workbook in memory: the authority that every stand-in host reads and writes.
 *
 * It does what a spreadsheet does with cells and tabs, tells listeners, and takes no decision that
 * belongs to a host: coercing values, refusing protected cells, computing formulas.
 */
import type { SheetId } from '../../../core/table/cell-ref.ts';
import type { DateSystem } from '../../../core/time/day.ts';
import { cellArea, checkArea, type LineChange } from './area.ts';
import { BookError } from './book-error.ts';
import { BookSheet, type SheetOwner } from './book-sheet.ts';
import type { Area, Author, BookChange, BookListener, BookOptions, Visibility } from './book-types.ts';
import { formulaAfter, formulaRenamed } from './formula-references.ts';
import { isSheetName, nameKey } from './sheet-name.ts';
import { emptySheetState, type SheetState } from './sheet-state.ts';

/** A sheet with what only its workbook may change. */
interface Tab {
  readonly sheet: BookSheet;
  readonly state: SheetState;
  name: string;
  visibility: Visibility;
}

export interface BookSelection {
  readonly sheet: SheetId;
  readonly area: Area;
  /** Further blocks, selected together with the first; absent where there are none. */
  readonly others?: readonly Area[];
}

export class Book {
  readonly dateSystem: DateSystem;
  name: string;
  /** The file can't be changed; hosts refuse every write. */
  isReadOnly = false;
  /** Tabs can't be added, renamed, moved, hidden or deleted; hosts refuse it. */
  isStructureProtected = false;
  /** A cell is being edited; hosts refuse every call. */
  isInCellEdit = false;
  #tabs: readonly Tab[] = [];
  #selection: BookSelection = { sheet: '', area: cellArea(0, 0) };
  #lastId = 0;
  #changeCount = 0;
  readonly #listeners = new Set<BookListener>();

  constructor(options: BookOptions = {}) {
    this.dateSystem = options.dateSystem ?? 1900;
    this.name = options.name ?? 'Book1';
  }

  /** In the order of the tabs. */
  get sheets(): readonly BookSheet[] {
    return this.#tabs.map((tab) => tab.sheet);
  }

  /** Counts everything that happened but selecting. */
  get changeCount(): number {
    return this.#changeCount;
  }

  get activeSheet(): SheetId {
    return this.#selection.sheet;
  }

  get selection(): BookSelection {
    return this.#selection;
  }

  sheet(id: SheetId): BookSheet | undefined {
    return this.#tabs.find((tab) => tab.sheet.id === id)?.sheet;
  }

  sheetNamed(name: string): BookSheet | undefined {
    return this.#tabs.find((tab) => nameKey(tab.name) === nameKey(name))?.sheet;
  }

  addSheet(name: string, author: Author = 'person', index: number = this.#tabs.length): BookSheet {
    this.#checkName(name);
    return this.adoptSheet(name, 'visible', emptySheetState(), author, index);
  }

  /** Takes a sheet as a file has it, with a name that Excel itself might not give. */
  adoptSheet(name: string, visibility: Visibility, state: SheetState, author: Author = 'person', index: number = this.#tabs.length): BookSheet {
    this.#lastId += 1;
    const id = `{00000000-${this.#lastId.toString(16).toUpperCase().padStart(4, '0')}-0000-0000-000000000000}`;
    const owner: SheetOwner = {
      get name() { return tab.name; },
      get visibility() { return tab.visibility; },
      isTableNameTaken: (table) => this.#isTableNameTaken(table),
      followLines: (change) => this.#followLines(id, change),
      tell: (change) => this.#tell(change),
    };
    const tab: Tab = { sheet: new BookSheet(id, owner, state), state, name, visibility };
    this.#tabs = [...this.#tabs.slice(0, index), tab, ...this.#tabs.slice(index)];
    if (this.#selection.sheet === '') this.#selection = { sheet: id, area: cellArea(0, 0) };
    this.#tell({ kind: 'sheets', sheet: id, what: 'added', author });
    return tab.sheet;
  }

  /** What a sheet holds, for those who write it to a file. */
  stateOf(id: SheetId): SheetState {
    return this.#tab(id).state;
  }

  deleteSheet(id: SheetId, author: Author = 'person'): void {
    const tab = this.#tab(id);
    this.#checkAnotherIsVisible(tab);
    const index = this.#tabs.indexOf(tab);
    this.#tabs = this.#tabs.filter((other) => other !== tab);
    this.#leave(id, index);
    this.#tell({ kind: 'sheets', sheet: id, what: 'deleted', author });
  }

  renameSheet(id: SheetId, name: string, author: Author = 'person'): void {
    const tab = this.#tab(id);
    if (nameKey(name) !== nameKey(tab.name)) this.#checkName(name);
    for (const { state } of this.#tabs) state.cells.mapFormulas((formula) => formulaRenamed(formula, tab.name, name));
    tab.name = name;
    this.#tell({ kind: 'sheets', sheet: id, what: 'renamed', author });
  }

  /** Moves a tab to a place counted from 0 among the others. */
  moveSheet(id: SheetId, index: number, author: Author = 'person'): void {
    const tab = this.#tab(id);
    if (!Number.isInteger(index) || index < 0 || index >= this.#tabs.length) throw new BookError('out-of-range', String(index));
    this.#tabs = this.#tabs.filter((other) => other !== tab).toSpliced(index, 0, tab);
    this.#tell({ kind: 'sheets', sheet: id, what: 'moved', author });
  }

  setVisibility(id: SheetId, visibility: Visibility, author: Author = 'person'): void {
    const tab = this.#tab(id);
    if (visibility !== 'visible') this.#checkAnotherIsVisible(tab);
    tab.visibility = visibility;
    if (visibility !== 'visible') this.#leave(id, this.#tabs.indexOf(tab));
    this.#tell({ kind: 'sheets', sheet: id, what: 'visibility', author });
  }

  select(sheet: SheetId, area: Area, author: Author = 'person', others: readonly Area[] = []): void {
    this.#tab(sheet);
    for (const one of [area, ...others]) checkArea(one);
    this.#selection = others.length === 0 ? { sheet, area } : { sheet, area, others };
    this.#tell({ kind: 'selection', sheet, area, author });
  }

  /** Tells every later change, after it happened; answers with the way to stop. */
  listen(listener: BookListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #tab(id: SheetId): Tab {
    const tab = this.#tabs.find((other) => other.sheet.id === id);
    if (tab === undefined) throw new BookError('sheet-missing', id);
    return tab;
  }

  #checkName(name: string): void {
    if (!isSheetName(name)) throw new BookError('name-invalid', name);
    if (this.sheetNamed(name) !== undefined) throw new BookError('name-taken', name);
  }

  #isTableNameTaken(name: string): boolean {
    return this.#tabs.some((tab) => tab.state.tables.some((table) => nameKey(table.name) === nameKey(name)));
  }

  #checkAnotherIsVisible(tab: Tab): void {
    const isAnother = this.#tabs.some((other) => other !== tab && other.visibility === 'visible');
    if (!isAnother) throw new BookError('last-visible-sheet', tab.name);
  }

  /** Selects the nearest visible sheet when the active one is no longer there to see. */
  #leave(id: SheetId, index: number): void {
    if (this.#selection.sheet !== id) return;
    const isCandidate = (tab: Tab): boolean => tab.visibility === 'visible' && tab.sheet.id !== id;
    const next = this.#tabs.slice(index).find(isCandidate) ?? this.#tabs.slice(0, index).findLast(isCandidate);
    if (next !== undefined) this.#selection = { sheet: next.sheet.id, area: cellArea(0, 0) };
  }

  #followLines(id: SheetId, change: LineChange): void {
    const changed = nameKey(this.#tab(id).name);
    for (const { sheet, state } of this.#tabs) {
      const isOnSheet = (name: string | null): boolean => (name === null ? sheet.id === id : nameKey(name) === changed);
      state.cells.mapFormulas((formula) => formulaAfter(formula, change, isOnSheet));
    }
  }

  #tell(change: BookChange): void {
    if (change.kind !== 'selection') this.#changeCount += 1;
    for (const listener of [...this.#listeners]) listener(change);
  }
}

/** The fewest edits after which Suivi's tab holds what it should: rows that say otherwise, rows to add, rows said twice. */
import type { CellsEdit, CellWrite } from '../edits/edit.ts';
import type { Cell } from '../table/cell.ts';
import { identityOf, isAboutTab, isClaim, kindOf } from './setting-kinds.ts';
import type { SettingKind } from './setting-kinds.ts';
import { repairs } from './repair-tab.ts';
import { valueStored } from './setting-value.ts';
import type { FieldCells, SettingsTab, StoredRow } from './settings-tab.ts';
import type { Field, Setting } from './tab-layout.ts';

export interface KnownSetting extends Setting {
  readonly kind: SettingKind;
}

const EMPTY: { readonly [F in Field]: null } = { kind: null, item: null, value: null, detail: null, tab: null, note: null };

/**
 * Nothing where the tab says it all already. Each edit holds a row whole, so that a row which someone moves
 * meanwhile is not taken for another.
 * @param isUnwanted Of rows that nothing is wished of: which to empty, or to use for what is new.
 */
export function planSettings(
  tab: SettingsTab, wished: readonly KnownSetting[], calendarTab: string, isUnwanted: (cells: FieldCells) => boolean = () => false,
): readonly CellsEdit[] {
  const rowsOf = rowsByIdentity(tab.rows, calendarTab);
  const edits: CellsEdit[] = [...repairs(tab)];
  const wishedBy = new Map(wished.map((setting) => [identityOf(setting.kind, setting, calendarTab) ?? '', setting]));
  const isWished = ({ cells }: StoredRow): boolean => {
    const kind = kindOf(cells);
    return kind !== null && wishedBy.has(identityOf(kind, cells, calendarTab) ?? '');
  };
  const unwanted = new Set(tab.rows.filter((stored) => !isWished(stored) && isUnwanted(stored.cells)));
  const free = [...unwanted];
  let nextRow = tab.nextRow;
  for (const [identity, setting] of wishedBy) {
    const current = counting(rowsOf.get(identity) ?? []);
    if (current !== undefined) {
      if (valueStored(current.cells) !== valueStored(setting)) edits.push(rowEdit(tab, current.row, current.cells, setting));
      continue;
    }
    const place = free.shift();
    if (place === undefined) {
      edits.push(rowEdit(tab, nextRow, EMPTY, setting));
      nextRow += 1;
    } else edits.push(rowEdit(tab, place.row, place.cells, setting));
  }
  for (const [identity, rows] of rowsOf) {
    for (const stored of rows) {
      if (unwanted.has(stored)) continue;
      // What can't be read goes away only where a person has just said it anew.
      const isSpare = stored !== counting(rows) && (wishedBy.has(identity) || valueStored(stored.cells) !== null);
      if (isSpare || (!wishedBy.has(identity) && isSuperseded(stored, wished, calendarTab))) edits.push(rowEdit(tab, stored.row, stored.cells, EMPTY));
    }
  }
  for (const { row, cells } of free) edits.push(rowEdit(tab, row, cells, EMPTY));
  return edits;
}

/** A column that is no longer there keeps its row, since it may come back, unless another one is what it was. */
function isSuperseded({ cells }: StoredRow, wished: readonly KnownSetting[], calendarTab: string): boolean {
  const value = valueStored(cells);
  return kindOf(cells) === 'column' && value !== null && isClaim(value) && isAboutTab(cells, calendarTab)
    && wished.some((setting) => setting.kind === 'column' && setting.value === value);
}

function rowsByIdentity(rows: readonly StoredRow[], calendarTab: string): ReadonlyMap<string, readonly StoredRow[]> {
  const byIdentity = new Map<string, StoredRow[]>();
  for (const stored of rows) {
    const kind = kindOf(stored.cells);
    const identity = kind === null ? null : identityOf(kind, stored.cells, calendarTab);
    if (identity === null) continue;
    const same = byIdentity.get(identity);
    if (same === undefined) byIdentity.set(identity, [stored]);
    else same.push(stored);
  }
  return byIdentity;
}

/** Of several rows of one setting the last that can be read, as when reading. */
function counting(rows: readonly StoredRow[]): StoredRow | undefined {
  const readable = rows.filter(({ cells }) => valueStored(cells) !== null);
  return readable[readable.length - 1] ?? rows[rows.length - 1];
}

function rowEdit(tab: SettingsTab, row: number, held: { readonly [F in Field]: Cell }, wanted: { readonly [F in Field]: Cell }): CellsEdit {
  const write = (field: Field): CellWrite => ({ row, column: tab.columns[field], expected: held[field], value: wanted[field] });
  return { kind: 'cells', sheet: tab.sheet.id, writes: [write('kind'), write('item'), write('value'), write('detail'), write('tab'), write('note')] };
}

/** The columns while a person corrects them: no use twice, and nothing lost when the workbook changes meanwhile. */
import type { MappedColumn, Mapping } from '../../recognise/mapping.ts';
import type { SheetId } from '../../table/cell-ref.ts';
import { columnKey, columnUse, withUse } from './column-use.ts';
import type { ColumnUse } from './column-use.ts';

/** A use that went from one column to another, by their keys. */
export interface MovedUse {
  readonly use: ColumnUse;
  readonly from: string;
  readonly to: string;
}

export interface ColumnsDraft {
  /** The tab that the person chose; null for the one that was recognised. */
  readonly sheet: SheetId | null;
  /** What the person said, by column key, in the order in which it was said. */
  readonly chosen: ReadonlyMap<string, ColumnUse>;
  /** What the person said of the columns of tabs that they looked at before this one. */
  readonly chosenElsewhere: ReadonlyMap<SheetId, ReadonlyMap<string, ColumnUse>>;
  /** What the last choice took from another column. */
  readonly moved: MovedUse | null;
  /** True after an attempt to confirm too few columns, until the next choice. */
  readonly isRefused: boolean;
}

export type DraftEvent =
  /** `from` is the tab that the person sees. */
  | { readonly type: 'tab-chosen'; readonly from: SheetId; readonly sheet: SheetId }
  /** `columns` are those that the person sees. */
  | { readonly type: 'use-chosen'; readonly columns: readonly MappedColumn[]; readonly key: string; readonly use: ColumnUse }
  | { readonly type: 'refused' };

export const EMPTY_DRAFT: ColumnsDraft = { sheet: null, chosen: new Map(), chosenElsewhere: new Map(), moved: null, isRefused: false };

export function reduceDraft(draft: ColumnsDraft, event: DraftEvent): ColumnsDraft {
  switch (event.type) {
    case 'tab-chosen':
      return {
        ...EMPTY_DRAFT,
        sheet: event.sheet,
        chosen: draft.chosenElsewhere.get(event.sheet) ?? new Map(),
        chosenElsewhere: new Map(draft.chosenElsewhere).set(event.from, draft.chosen),
      };
    case 'refused':
      return { ...draft, isRefused: true };
    case 'use-chosen': {
      const { columns, key, use } = event;
      const holder = use === 'unused' ? undefined : columns.find((column) => columnUse(column) === use && columnKey(column) !== key);
      const chosen = new Map(draft.chosen);
      // Last in the map is what was said last.
      chosen.delete(key);
      chosen.set(key, use);
      return { ...draft, chosen, moved: holder === undefined ? null : { use, from: columnKey(holder), to: key }, isRefused: false };
    }
  }
}

/** What is left of a draft while its columns don't show: what was said, and no remark upon it. */
export function restingDraft(draft: ColumnsDraft): ColumnsDraft {
  return { ...draft, moved: null, isRefused: false };
}

/** Whether something was said that is not kept yet; `mapping` is that of the calendar as it was read. */
export function isDraftPending(draft: ColumnsDraft, mapping: Mapping): boolean {
  if (draft.sheet !== null && draft.sheet !== mapping.sheet) return true;
  return draftedColumns(mapping.columns, draft).some((column, index) => column !== mapping.columns[index]);
}

/**
 * The workbook's columns with what the person said of them. A use that was given away comes back as soon as it is free
 * again: whoever passes through a list with the arrow keys takes nothing from anybody on the way.
 */
export function draftedColumns(columns: readonly MappedColumn[], { chosen }: ColumnsDraft): readonly MappedColumn[] {
  const keys = new Set(columns.map(columnKey));
  const holders = new Map<ColumnUse, string>();
  for (const [key, use] of chosen) if (keys.has(key) && use !== 'unused') holders.set(use, key);
  return columns.map((column) => {
    const own = columnUse(column);
    const wished = chosen.get(columnKey(column)) ?? own;
    const holder = holders.get(wished) ?? columnKey(column);
    const use = holder === columnKey(column) ? wished : 'unused';
    return use === own ? column : withUse(column, use);
  });
}

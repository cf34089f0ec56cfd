/** How far edits reach in each sheet: what is asked of Google before and after writing. */
import type { CellsEdit, LocatedEdit, SheetId, TableAnchor } from '../../../core/index.ts';
import type { Reach, SheetFacts } from './sheet-facts.ts';

interface Draft {
  readonly targets: Set<number>;
  top: number;
  bottom: number;
  readonly keys: Set<number>;
  headerRow: number;
}

/**
 * @param tables Tables that rows are looked for in, at the places of then or now.
 * @param edits With rows and columns of the same time.
 */
export function reachOf(tables: Iterable<TableAnchor>, edits: readonly Pick<CellsEdit | LocatedEdit, 'sheet' | 'writes'>[]): ReadonlyMap<SheetId, Reach> {
  const drafts = new Map<SheetId, Draft>();
  const draftOf = (sheet: SheetId): Draft => {
    const draft = drafts.get(sheet) ?? { targets: new Set(), top: Infinity, bottom: -1, keys: new Set(), headerRow: Infinity };
    drafts.set(sheet, draft);
    return draft;
  };
  for (const { sheet, keys, headerRow } of tables) {
    const draft = draftOf(sheet);
    for (const column of keys) draft.keys.add(column);
    draft.headerRow = Math.min(draft.headerRow, headerRow);
  }
  for (const { sheet, writes } of edits) {
    const draft = draftOf(sheet);
    for (const { row, column } of writes) {
      draft.targets.add(column);
      draft.top = Math.min(draft.top, row);
      draft.bottom = Math.max(draft.bottom, row);
    }
  }
  return new Map([...drafts].map(([sheet, draft]) => [sheet, { ...draft, headerRow: Number.isFinite(draft.headerRow) ? draft.headerRow : 0 }]));
}

/** Both of them. */
export function joinedReach(a: ReadonlyMap<SheetId, Reach>, b: ReadonlyMap<SheetId, Reach>): ReadonlyMap<SheetId, Reach> {
  const joined = new Map(a);
  for (const [sheet, reach] of b) {
    const other = joined.get(sheet);
    joined.set(sheet, other === undefined ? reach : {
      targets: new Set([...other.targets, ...reach.targets]),
      top: Math.min(other.top, reach.top),
      bottom: Math.max(other.bottom, reach.bottom),
      keys: new Set([...other.keys, ...reach.keys]),
      headerRow: reach.headerRow,
    });
  }
  return joined;
}

/** Whether all that is written to, and all that rows are known by, was looked at. */
export function isWithin(reach: Reach, { isReached, snapshot }: SheetFacts): boolean {
  const { targets, top, bottom, keys } = reach;
  return [...keys].every((column) => snapshot.isRead(column)) && [...targets].every((column) => isReached(top, column) && isReached(bottom, column));
}

/** What a key pressed in the list asks for, after the tree pattern of ARIA. */
import type { ListRow } from './list-rows.ts';

export type ListAction =
  | { readonly type: 'move'; readonly index: number }
  | { readonly type: 'fold'; readonly index: number; readonly isFolded: boolean }
  /** Go to the cell now. */
  | { readonly type: 'open'; readonly index: number }
  /** Go back to where the person was. */
  | { readonly type: 'leave' };

/** Null for a key that the list does not use. `pageRows` is how many rows a page moves by. */
export function actionForKey(key: string, rows: readonly ListRow[], index: number, pageRows: number): ListAction | null {
  const row = rows[index];
  if (row === undefined) return null;
  const last = rows.length - 1;
  switch (key) {
    case 'ArrowDown':
      return { type: 'move', index: Math.min(index + 1, last) };
    case 'ArrowUp':
      return { type: 'move', index: Math.max(index - 1, 0) };
    case 'PageDown':
      return { type: 'move', index: Math.min(index + Math.max(pageRows, 1), last) };
    case 'PageUp':
      return { type: 'move', index: Math.max(index - Math.max(pageRows, 1), 0) };
    case 'Home':
      return { type: 'move', index: 0 };
    case 'End':
      return { type: 'move', index: last };
    case 'ArrowRight':
      return rightOf(row, index);
    case 'ArrowLeft':
      return leftOf(row, index);
    case 'Enter':
    case ' ':
      return row.kind === 'group' ? { type: 'fold', index, isFolded: !row.isFolded } : { type: 'open', index };
    case 'Escape':
      return { type: 'leave' };
    default:
      return null;
  }
}

function rightOf(row: ListRow, index: number): ListAction | null {
  if (row.kind === 'finding') return null;
  return row.isFolded ? { type: 'fold', index, isFolded: false } : { type: 'move', index: index + 1 };
}

function leftOf(row: ListRow, index: number): ListAction | null {
  if (row.kind === 'finding') return { type: 'move', index: row.groupIndex };
  return row.isFolded ? null : { type: 'fold', index, isFolded: true };
}

/** Which row of the list is the one that the keyboard reaches. */
import { useEffect, useRef } from 'react';
import { activeIndex } from '../state/list-rows.ts';
import type { ListRow } from '../state/list-rows.ts';

/** Index of the active row; where that row is gone, tells which one stands in its place now. */
export function useActiveRow(rows: readonly ListRow[], activeKey: string | null, onReplaced: (key: string) => void): number {
  const lastIndex = useRef(0);
  const index = activeIndex(rows, activeKey, lastIndex.current);
  const key = rows[index]?.key;
  useEffect(() => {
    lastIndex.current = index;
    if (activeKey !== null && key !== undefined && key !== activeKey) onReplaced(key);
  }, [index, key, activeKey, onReplaced]);
  return index;
}

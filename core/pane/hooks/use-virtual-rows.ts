/** Which rows exist and where they stand; keeps the active row in existence, and in view when the keyboard moves. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { VirtualItem } from '@tanstack/react-virtual';
import { useCallback, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { ListRow } from '../state/list-rows.ts';
import { useScrollAnchor } from './use-scroll-anchor.ts';

/** Heights in pixels until a row has been measured. */
const GROUP_HEIGHT = 32;
const FINDING_HEIGHT = 72;

export interface VirtualRows {
  readonly items: readonly VirtualItem[];
  readonly totalSize: number;
  readonly measure: (element: HTMLElement | null) => void;
  /** How many rows a page holds. */
  readonly rowsPerPage: () => number;
  /** Asks that the active row get the focus once it is drawn. */
  readonly focusNext: () => void;
}

export function useVirtualRows(
  rows: readonly ListRow[],
  active: number,
  revision: unknown,
  scroller: RefObject<HTMLElement | null>,
): VirtualRows {
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]?.kind === 'group' ? GROUP_HEIGHT : FINDING_HEIGHT),
    getItemKey: useCallback((index: number) => rows[index]?.key ?? index, [rows]),
    overscan: 6,
    // The active row exists wherever the list is scrolled to, or the focus on it would be lost.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) => {
        const indexes = defaultRangeExtractor(range);
        return indexes.includes(active) || active < 0 ? indexes : [...indexes, active].sort((a, b) => a - b);
      },
      [active],
    ),
  });

  useScrollAnchor(rows, active, revision, virtualizer);

  const wantsFocus = useRef(false);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const element = scroller.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    element?.focus({ preventScroll: true });
    // In a low or zoomed pane the list itself may be out of view.
    element?.scrollIntoView({ block: 'nearest' });
    // The browser tells of scrolling once a frame: what is measured before would be set off against the place left behind.
    scroller.current?.dispatchEvent(new Event('scroll'));
  });

  return {
    items: virtualizer.getVirtualItems(),
    totalSize: virtualizer.getTotalSize(),
    measure: virtualizer.measureElement,
    rowsPerPage: () => Math.max(1, (virtualizer.range?.endIndex ?? 1) - (virtualizer.range?.startIndex ?? 0) - 1),
    focusNext: () => {
      wantsFocus.current = true;
    },
  };
}

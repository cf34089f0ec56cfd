/** Keeps what the person looks at where it is when rows above it come and go with a new reading. */
import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ListRow } from '../state/list-rows.ts';

/** `revision` changes with every reading, and only then is anything held in place: a filter starts at the top as it always does. */
export function useScrollAnchor(
  rows: readonly ListRow[],
  active: number,
  revision: unknown,
  virtualizer: Virtualizer<HTMLElement, Element>,
): void {
  const held = useRef<{ readonly revision: unknown; readonly key: string; readonly fromTop: number } | null>(null);

  useLayoutEffect(() => {
    const anchor = held.current;
    const scroller = virtualizer.scrollElement;
    if (anchor === null || scroller === null || anchor.revision === revision || scroller.scrollTop === 0) return;
    const start = virtualizer.measurementsCache[rows.findIndex(({ key }) => key === anchor.key)]?.start;
    if (start !== undefined) scroller.scrollTop = start - anchor.fromTop;
  });

  useEffect(() => {
    const scroller = virtualizer.scrollElement;
    if (scroller === null) return undefined;
    const hold = (): void => {
      const { scrollTop, clientHeight } = scroller;
      const inView = virtualizer.getVirtualItems().filter(({ end, start }) => end > scrollTop && start < scrollTop + clientHeight);
      const item = inView.find(({ index }) => index === active) ?? inView[0];
      const key = item === undefined ? undefined : rows[item.index]?.key;
      held.current = item === undefined || key === undefined ? null : { revision, key, fromTop: item.start - scrollTop };
    };
    hold();
    scroller.addEventListener('scroll', hold, { passive: true });
    return () => scroller.removeEventListener('scroll', hold);
  });
}

/** Leads the keyboard back to what opened a view when the view is gone, and the focus with it. */
import { useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';

export function useReturnedFocus(isOpen: boolean, opener: RefObject<HTMLElement | null>): void {
  const wasOpen = useRef(false);
  useLayoutEffect(() => {
    const isClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    // Never takes the keyboard from the grid, nor from where the person went meanwhile.
    if (isClosed && document.hasFocus() && document.activeElement === document.body) opener.current?.focus();
  }, [isOpen, opener]);
}

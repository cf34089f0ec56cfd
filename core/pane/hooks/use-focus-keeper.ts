/** Keeps the keyboard in the pane when what had the focus goes away: a finding mended, a button no longer needed. */
import { useEffect } from 'react';
import type { RefObject } from 'react';

/** Focus goes to the list's current row where there is one, or to the heading that a view names for it, and otherwise to the pane itself. */
export function useFocusKeeper(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = root.current;
    if (element === null) return undefined;
    let focused: Element | null = null;
    const onFocusIn = (event: FocusEvent): void => {
      focused = event.target instanceof Element ? event.target : null;
    };
    const onFocusOut = (): void => {
      // Some browsers tell of a removal this way as well; then the element is not where it was when looked at again.
      const left = focused;
      queueMicrotask(() => {
        if (focused === left && left?.isConnected === true) focused = null;
      });
    };
    const keep = (): void => {
      // Never takes the keyboard from the grid, nor from where the person went meanwhile.
      if (!document.hasFocus() || document.activeElement !== document.body) return;
      (element.querySelector<HTMLElement>('[role="treeitem"][tabindex="0"], [data-rests]') ?? element).focus({ preventScroll: true });
    };
    const observer = new MutationObserver(() => {
      if (focused === null || focused.isConnected) return;
      focused = null;
      // What closes something, such as a menu, leads the focus back itself, right after it is gone.
      queueMicrotask(keep);
    });
    element.addEventListener('focusin', onFocusIn);
    element.addEventListener('focusout', onFocusOut);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('focusin', onFocusIn);
      element.removeEventListener('focusout', onFocusOut);
    };
  }, [root]);
}

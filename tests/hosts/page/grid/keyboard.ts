/** Who has the keyboard: the grid takes it when the person goes there, and never by itself. */
import { IContextService } from '@univerjs/core';
import { DISABLE_AUTO_FOCUS_KEY, ILayoutService } from '@univerjs/ui';
import type { Engine } from './engine.ts';

/** Gives the keyboard to the selected cell, since the person asked for it. */
export function focusGrid(engine: Engine, container: HTMLElement): void {
  engine.injector.get(IContextService).setContextValue(DISABLE_AUTO_FOCUS_KEY, false);
  engine.injector.get(ILayoutService).focus();
  // Before the first drawing Univer has nothing to focus.
  if (!container.contains(document.activeElement)) container.querySelector('canvas')?.focus();
}

/**
 * Univer focuses its cell editor whenever the selection moves. That is right while the person works in the
 * grid, and would tear the keyboard away from the pane whenever the pane selects a cell.
 */
export function guardKeyboard(engine: Engine, container: HTMLElement): () => void {
  const context = engine.injector.get(IContextService);
  const allow = (isAllowed: boolean): void => {
    if (context.getContextValue(DISABLE_AUTO_FOCUS_KEY) === isAllowed) context.setContextValue(DISABLE_AUTO_FOCUS_KEY, !isAllowed);
  };
  const enter = (): void => allow(true);
  const move = (event: FocusEvent): void => {
    if (event.target instanceof Node) allow(container.contains(event.target));
  };
  // Focus inside the pane's frame reaches this window only as a loss.
  const leave = (): void => allow(false);
  container.addEventListener('pointerdown', enter, true);
  document.addEventListener('focusin', move);
  window.addEventListener('blur', leave);
  return () => {
    container.removeEventListener('pointerdown', enter, true);
    document.removeEventListener('focusin', move);
    window.removeEventListener('blur', leave);
  };
}

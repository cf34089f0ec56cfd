/** Leads the keyboard back to what opened a panel once the panel is gone, and the focus with it. */
import { useEffect, useRef } from 'react';
import type { Panel } from '../state/panel.ts';

/** Openers carry in `data-opens` the names of what they open, so that they are found again in a view that was drawn anew. */
export function usePanelFocus(panel: Panel | null): void {
  const last = useRef<Panel | null>(panel);
  useEffect(() => {
    const closed = last.current;
    last.current = panel;
    if (closed === null || closed === panel || (panel !== null && !leadsBack(closed, panel))) return undefined;
    // A list draws its rows a moment after itself.
    const frame = requestAnimationFrame(() => {
      // Never takes the keyboard from the grid, nor from where the person went meanwhile.
      if (!document.hasFocus() || document.activeElement?.matches('body, main, h2, [role="treeitem"]') !== true) return;
      openerOf(closed)?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [panel]);
}

function leadsBack(closed: Panel, panel: Panel): boolean {
  return closed.kind === 'rule' && panel.kind === 'rules';
}

function openerOf(panel: Panel): HTMLElement | null {
  const named = (name: string): HTMLElement | null => document.querySelector<HTMLElement>(`[data-opens~="${name}"]`);
  switch (panel.kind) {
    case 'rule':
      return named(panel.isFromRules ? `rule-${panel.code}` : 'rule');
    case 'rules':
    case 'move':
    case 'proposals':
    case 'promote':
    case 'import-results':
    case 'reports':
      return named(panel.kind);
    case 'mark':
      return (panel.list === null ? null : named(`mark-${panel.list.lot}`)) ?? named('mark');
    case 'mends':
      return (panel.keys.length === 1 ? named('mend') : null) ?? named('mends');
  }
}

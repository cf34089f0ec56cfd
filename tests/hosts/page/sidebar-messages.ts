/** What the page and the sidebar's frame, which is of another origin, tell each other. */
import type { ClientFailure } from '../google/script-run.ts';

/** Comes once, with the port for all that follows. */
export interface SidebarContent {
  readonly suivi: 'sidebar';
  /** What the server gave to `showSidebar`. */
  readonly html: string;
  /** Whether the system's colours count as forced. */
  readonly isContrast: boolean;
}

/** From the frame, by its port. */
export type SidebarMessage =
  /** `google.script.run.name(...args)` */
  | { readonly kind: 'call'; readonly id: number; readonly name: string; readonly args: readonly unknown[] }
  /** `google.script.host.close()` */
  | { readonly kind: 'close' }
  /** `google.script.host.editor.focus()` */
  | { readonly kind: 'focus-editor' }
  /** A key of the page's that was struck in the frame. */
  | { readonly kind: 'next-region'; readonly isBack: boolean };

/** What came of a call, to the frame. */
export type CallResult = { readonly id: number; readonly answer: unknown } | { readonly id: number; readonly failure: ClientFailure };

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

export function isSidebarContent(value: unknown): value is SidebarContent {
  return isRecord(value) && value['suivi'] === 'sidebar' && typeof value['html'] === 'string';
}

export function isSidebarMessage(value: unknown): value is SidebarMessage {
  return isRecord(value) && ['call', 'close', 'focus-editor', 'next-region'].includes(String(value['kind']));
}

export function isCallResult(value: unknown): value is CallResult {
  return isRecord(value) && typeof value['id'] === 'number' && ('answer' in value || 'failure' in value);
}

/** The sidebar's frame in the page: what the server gave to `showSidebar`, of another origin and sandboxed as Google does it. */
import type { ClientScriptRun } from '../google/script-run.ts';
import { isSidebarMessage, type CallResult, type SidebarContent } from './sidebar-messages.ts';

/** The keywords that Google names for its own frames of scripts bound to a sheet. */
const SANDBOX = 'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';
const PLACE = '/sidebar/';

export interface SidebarOptions {
  readonly title: string;
  readonly html: string;
  readonly isContrast: boolean;
}

export interface SidebarActions {
  readonly close: () => void;
  readonly focusEditor: () => void;
}

export interface SidebarFrame {
  show(options: SidebarOptions, run: ClientScriptRun): void;
  unload(): void;
  /** Gives the keyboard to the sidebar; says whether there is one. */
  focus(): boolean;
}

/** This machine by its other name: for a browser another origin. */
function otherOrigin(): string {
  const { protocol, hostname, port } = location;
  return `${protocol}//${hostname === 'localhost' ? '127.0.0.1' : 'localhost'}:${port}`;
}

function answer(port: MessagePort, run: ClientScriptRun, id: number, name: string, args: readonly unknown[]): void {
  const give = (result: CallResult): void => port.postMessage(result);
  try {
    run.withSuccessHandler((value) => give({ id, answer: value })).withFailureHandler((failure) => give({ id, failure }))[name]?.(...args);
  } catch (error) {
    // What may not be sent.
    give({ id, failure: { name: 'TypeError', message: error instanceof Error ? error.message : String(error) } });
  }
}

/** Answers what the frame asks, until the port is closed. */
function listen(port: MessagePort, place: HTMLElement, run: ClientScriptRun, actions: SidebarActions): void {
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isSidebarMessage(data)) return;
    switch (data.kind) {
      case 'call':
        answer(port, run, data.id, data.name, data.args);
        break;
      case 'close':
        actions.close();
        break;
      case 'focus-editor':
        actions.focusEditor();
        break;
      case 'next-region':
        // Whoever listens to the page's keys takes it for one of them.
        place.dispatchEvent(new KeyboardEvent('keydown', { key: 'F6', shiftKey: data.isBack, bubbles: true, cancelable: true }));
        break;
    }
  });
  port.start();
}

export function createSidebarFrame(place: HTMLElement, actions: SidebarActions): SidebarFrame {
  let port: MessagePort | null = null;
  const unload = (): void => {
    port?.close();
    port = null;
    place.replaceChildren();
  };
  return {
    unload,
    focus: () => {
      const frame = place.querySelector('iframe');
      frame?.focus();
      return frame !== null;
    },
    show: ({ title, html, isContrast }, run) => {
      unload();
      const channel = new MessageChannel();
      port = channel.port1;
      listen(channel.port1, place, run, actions);
      const frame = document.createElement('iframe');
      frame.setAttribute('sandbox', SANDBOX);
      frame.title = title;
      frame.src = otherOrigin() + PLACE;
      // Only the first: writing the content counts as loading too.
      frame.addEventListener('load', () => {
        const content: SidebarContent = { suivi: 'sidebar', html, isContrast };
        frame.contentWindow?.postMessage(content, otherOrigin(), [channel.port2]);
      }, { once: true });
      place.append(frame);
    },
  };
}

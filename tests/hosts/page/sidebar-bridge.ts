/** The frame's end of the sidebar: gives it `google.script`, then writes in the page that the server made, as Google does. */
import type { ClientFailure } from '../google/script-run.ts';
import { answerContrast } from './forced-colours.ts';
import { isCallResult, isSidebarContent, type CallResult, type SidebarMessage } from './sidebar-messages.ts';

interface Handlers {
  readonly success?: (answer: unknown, object: unknown) => void;
  readonly failure?: (failure: ClientFailure, object: unknown) => void;
  readonly object?: unknown;
}

type Call = (name: string, args: readonly unknown[], handlers: Handlers) => void;

/** Calls of the server, by the port; what may cross is checked at its other end. */
function connect(port: MessagePort): Call {
  const waiting = new Map<number, Handlers>();
  let last = 0;
  port.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isCallResult(data)) return;
    settle(data, waiting.get(data.id));
    waiting.delete(data.id);
  });
  port.start();
  return (name, args, handlers) => {
    last += 1;
    const message: SidebarMessage = { kind: 'call', id: last, name, args };
    // Throws at what can't be sent at all, such as a function.
    port.postMessage(message);
    waiting.set(last, handlers);
  };
}

function settle(result: CallResult, handlers: Handlers | undefined): void {
  if ('failure' in result) handlers?.failure?.(result.failure, handlers.object);
  else handlers?.success?.(result.answer, handlers.object);
}

/** `google.script.run`: three methods that keep a handler, and a function for any other name. */
function runWith(call: Call, handlers: Handlers): object {
  const methods = {
    withSuccessHandler: (success: NonNullable<Handlers['success']>) => runWith(call, { ...handlers, success }),
    withFailureHandler: (failure: NonNullable<Handlers['failure']>) => runWith(call, { ...handlers, failure }),
    withUserObject: (object: unknown) => runWith(call, { ...handlers, object }),
  };
  return new Proxy(methods, {
    get: (target, name) => {
      if (typeof name === 'symbol' || name === 'then') return undefined;
      return Object.hasOwn(target, name) ? Reflect.get(target, name) : (...args: readonly unknown[]) => call(name, args, handlers);
    },
  });
}

function followKeys(port: MessagePort): void {
  window.addEventListener('keydown', (event) => {
    if (event.key !== 'F6' || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const message: SidebarMessage = { kind: 'next-region', isBack: event.shiftKey };
    port.postMessage(message);
  }, true);
}

function show(html: string, port: MessagePort): void {
  const say = (message: SidebarMessage) => (): void => port.postMessage(message);
  const host = { close: say({ kind: 'close' }), editor: { focus: say({ kind: 'focus-editor' }) }, origin: document.referrer };
  Object.defineProperty(window, 'google', { value: { script: { run: runWith(connect(port), {}), host } } });
  // Opening the document ends all listeners, so the frame's own come after.
  document.open();
  followKeys(port);
  // oxlint-disable-next-line suivi/no-markup -- Google writes a sidebar into its frame in this way.
  document.write(html);
  document.close();
}

window.addEventListener('message', ({ data, ports: [port], source }: MessageEvent<unknown>) => {
  if (source !== window.parent || port === undefined || !isSidebarContent(data)) return;
  if (data.isContrast) answerContrast();
  show(data.html, port);
}, { once: true });

/** Whether anybody sees the page, and whether it has a network; where nothing tells, both count as so. */

export function isSeen(): boolean {
  return globalThis.document?.visibilityState !== 'hidden';
}

export function isOnline(): boolean {
  return globalThis.navigator?.onLine !== false;
}

/** Calls the listener whenever the person comes to the page or leaves it; the answer stops that. */
export function onTurn(listener: () => void): () => void {
  globalThis.document?.addEventListener('visibilitychange', listener);
  globalThis.window?.addEventListener('focus', listener);
  return () => {
    globalThis.document?.removeEventListener('visibilitychange', listener);
    globalThis.window?.removeEventListener('focus', listener);
  };
}

/** Copies a text, as far as the host lets what runs in its frame. */

/** False where it may not, or there is no clipboard. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (error) {
    // What browsers throw where the frame may not write, and what there is no clipboard at all gives.
    if (error instanceof DOMException || error instanceof TypeError) return false;
    throw error;
  }
}

/** `none` where there turns out to be no text. */
export type Copied = 'copied' | 'refused' | 'none';

/**
 * Copies a text that is still being made. For a moment after a press only may a page copy: a browser that takes the promise of
 * a text is given it at once, and any other is tried when the text is there.
 */
export async function copyComing(coming: Promise<string | null>): Promise<Copied> {
  const promised = copyPromised(coming);
  const text = await coming;
  if (text === null) return 'none';
  return (await promised) || (await copyText(text)) ? 'copied' : 'refused';
}

async function copyPromised(coming: Promise<string | null>): Promise<boolean> {
  try {
    const whole = coming.then((text) => (text === null ? Promise.reject(new TypeError('there is no text')) : new Blob([text], { type: 'text/plain' })));
    // A browser that may not copy never asks for it.
    whole.catch(() => undefined);
    await navigator.clipboard.write([new ClipboardItem({ 'text/plain': whole })]);
    return true;
  } catch {
    // No clipboard, none for this page, or no promises in it: the text itself is tried next. What goes wrong in making it, its maker tells.
    return false;
  }
}

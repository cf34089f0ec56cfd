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

/** What the server said as it opened the sidebar, which stands at the end of the page. */
import { OPENING_ID } from '../wire.ts';
import type { Opening } from '../wire.ts';

/** The page must have been read to its end. Where nothing can be read there, the browser's language serves. */
export function readOpening(page: Document): Opening {
  const content = page.getElementById(OPENING_ID)?.getAttribute('value') ?? '';
  return parsed(content) ?? { language: globalThis.navigator?.language ?? 'en', preferences: {}, action: '' };
}

function parsed(content: string): Opening | null {
  try {
    const opening: unknown = JSON.parse(decodeURIComponent(content));
    // Server and sidebar are of one build: what has the shape of an opening is one.
    if (typeof opening === 'object' && opening !== null && 'language' in opening) return opening as Opening;
  } catch (caught) {
    if (!(caught instanceof SyntaxError) && !(caught instanceof URIError)) throw caught;
  }
  return null;
}

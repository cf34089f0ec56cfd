/** The page's end of the bridge: the host over a workbook, for the add-in in a frame of the page. */
import type { Book } from '../book/book.ts';
import { frameName, isBridgeMessage, type BridgeMessage } from './frame-settings.ts';
import { OfficeHost, type OfficeHostOptions } from './office-host.ts';
import { supportedSets } from './requirement-sets.ts';
import { LIGHT_THEME, type OfficeTheme } from './theme.ts';

export interface OfficeFrameOptions extends OfficeHostOptions {
  readonly theme?: OfficeTheme;
}

export interface OfficeFrame {
  readonly host: OfficeHost;
  /** Cuts the frame off from the workbook. */
  readonly close: () => void;
}

/**
 * Connects a frame with a workbook. Call it before the frame is put into the page, and let the page
 * shown there run the script `bridge-in-frame` ahead of office.js. Language and theme hold for the frame's life:
 * for others, close it and make a new frame.
 */
export function connectOfficeFrame(frame: HTMLIFrameElement, book: Book, options: OfficeFrameOptions = {}): OfficeFrame {
  const send = (text: string): void => {
    const message: BridgeMessage = { suivi: 'host-to-office', text };
    frame.contentWindow?.postMessage(message, '*');
  };
  const host = new OfficeHost(book, send, options);
  const { language, contentLanguage, apiVersion } = host.host;
  frame.name = frameName({
    language,
    contentLanguage,
    theme: options.theme ?? LIGHT_THEME,
    sets: supportedSets(apiVersion),
    documentUrl: `https://localhost/${encodeURIComponent(book.name)}`,
    isReadOnly: book.isReadOnly,
  });
  const receive = (event: MessageEvent): void => {
    if (event.source !== frame.contentWindow || !isBridgeMessage(event.data) || event.data.suivi !== 'office-to-host') return;
    host.receive(event.data.text);
  };
  window.addEventListener('message', receive);
  return {
    host,
    close: () => {
      window.removeEventListener('message', receive);
      host.close();
    },
  };
}

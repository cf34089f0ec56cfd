/** Excel's custom functions in the page: the script as it ships, in a frame of its own under the real runtime. */
import { FUNCTIONS_PAGE } from '../../../manifests/identity.ts';
import { frameName, isBridgeMessage, type BridgeMessage } from '../office/frame-settings.ts';
import { FunctionsHost } from '../office/functions-host.ts';
import { NEWEST_VERSION, supportedSets } from '../office/requirement-sets.ts';
import { LIGHT_THEME } from '../office/theme.ts';
import { PUBLISHED } from './ribbon.ts';

/** Keeps one frame for as long as the page lives: functions know nothing of a workbook but what they are given. */
export function createFunctionsFrame(place: HTMLElement): () => Promise<FunctionsHost> {
  let opened: Promise<FunctionsHost> | null = null;
  return () => opened ??= openFrame(place);
}

function openFrame(place: HTMLElement): Promise<FunctionsHost> {
  const frame = document.createElement('iframe');
  const language = 'en-US';
  frame.hidden = true;
  frame.name = frameName({
    language, contentLanguage: language, theme: LIGHT_THEME, sets: { ...supportedSets(NEWEST_VERSION), CustomFunctionsRuntime: '1.3' }, documentUrl: 'https://localhost/', isReadOnly: false,
  });
  frame.src = PUBLISHED + FUNCTIONS_PAGE;
  const host = new FunctionsHost((text) => {
    const message: BridgeMessage = { suivi: 'host-to-office', text };
    frame.contentWindow?.postMessage(message, '*');
  });
  window.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source === frame.contentWindow && isBridgeMessage(data) && data.suivi === 'office-to-host') host.receive(data.text);
  });
  return new Promise((resolve) => {
    frame.addEventListener('load', () => resolve(host), { once: true });
    place.append(frame);
  });
}

/** What the page puts ahead of Office.js in the pane's frame. */
import '../office/bridge-in-frame.ts';
import { settingsFromName } from '../office/frame-settings.ts';
import { CONTRAST_THEME } from './office-themes.ts';

const FORCED_COLOURS = '(forced-colors: active)';

/** Windows' contrast themes reach an add-in as forced colours, which a page can't switch on: here the question is answered. */
function answerContrast(): void {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const list = ask(query);
    if (query === FORCED_COLOURS) Object.defineProperty(list, 'matches', { value: true });
    return list;
  };
}

if (settingsFromName(window.name)?.theme.bodyBackgroundColor === CONTRAST_THEME.bodyBackgroundColor) answerContrast();

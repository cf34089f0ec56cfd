/** What the page puts ahead of Office.js in the pane's frame. */
import '../office/bridge-in-frame.ts';
import { settingsFromName } from '../office/frame-settings.ts';
import { answerContrast } from './forced-colours.ts';
import { CONTRAST_THEME } from './office-themes.ts';

if (settingsFromName(window.name)?.theme.bodyBackgroundColor === CONTRAST_THEME.bodyBackgroundColor) answerContrast();

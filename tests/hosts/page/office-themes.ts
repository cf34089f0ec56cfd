/** The page's themes in the colours that Office would tell the pane. */
import { DARK_THEME, LIGHT_THEME, type OfficeTheme } from '../office/theme.ts';
import type { Theme } from './preferences.ts';

/** Windows' own "night sky" colours, roughly. */
export const CONTRAST_THEME: OfficeTheme = {
  bodyBackgroundColor: '#000000',
  bodyForegroundColor: '#ffffff',
  controlBackgroundColor: '#000000',
  controlForegroundColor: '#ffff00',
};

export function officeTheme(theme: Theme): OfficeTheme {
  if (theme === 'light') return LIGHT_THEME;
  return theme === 'dark' ? DARK_THEME : CONTRAST_THEME;
}

/** Which of Suivi's themes fits the one that Office is in. */
import type { ThemeName, ThemeSource } from '../../core/pane/surroundings.ts';

/**
 * Excel tells of no change of theme, so it is asked again whenever the pane comes back to the front.
 * Windows' contrast themes arrive as forced colours, by the browser.
 */
export function officeThemeSource(): ThemeSource {
  const contrast = matchMedia('(forced-colors: active)');
  return {
    current: () => (contrast.matches ? 'high-contrast' : officeTheme()),
    subscribe(listener) {
      contrast.addEventListener('change', listener);
      window.addEventListener('focus', listener);
      document.addEventListener('visibilitychange', listener);
      return () => {
        contrast.removeEventListener('change', listener);
        window.removeEventListener('focus', listener);
        document.removeEventListener('visibilitychange', listener);
      };
    },
  };
}

function officeTheme(): ThemeName {
  // Hosts that have no theme to tell leave it undefined, whatever the type says.
  const background = (Office.context.officeTheme as Office.OfficeTheme | undefined)?.bodyBackgroundColor;
  return background !== undefined && isDark(background) ? 'dark' : 'light';
}

/** Half of full luminance, by the weights of sRGB; `color` is `#rrggbb`. */
function isDark(color: string): boolean {
  const value = Number.parseInt(color.replace('#', '').slice(0, 6), 16);
  if (Number.isNaN(value)) return false;
  const red = (value >> 16) & 255;
  const green = (value >> 8) & 255;
  const blue = value & 255;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128;
}

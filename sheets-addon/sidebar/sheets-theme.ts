/** Which of Suivi's themes fits Google Sheets: it is light, whatever the system is. */
import type { ThemeSource } from '../../core/pane/surroundings.ts';

export function sheetsThemeSource(): ThemeSource {
  const contrast = matchMedia('(forced-colors: active)');
  return {
    current: () => (contrast.matches ? 'high-contrast' : 'light'),
    subscribe(listener) {
      contrast.addEventListener('change', listener);
      return () => contrast.removeEventListener('change', listener);
    },
  };
}

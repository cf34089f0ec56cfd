/** What the person chose for the page: host, language, theme, width of the pane, and whether it shows. */
import type { Language } from './shell-words.ts';

/** The spreadsheet that the page stands in for. */
export type Host = 'excel' | 'sheets';

export type Theme = 'light' | 'dark' | 'contrast';

export const PANE_WIDTHS = [300, 320, 350] as const;
export type PaneWidth = (typeof PANE_WIDTHS)[number];

export interface Preferences {
  readonly host: Host;
  readonly language: Language;
  readonly theme: Theme;
  readonly paneWidth: PaneWidth;
  readonly isPaneOpen: boolean;
}

const KEY = 'suivi-page';

export function asLanguage(text: unknown): Language | null {
  return text === 'fr' || text === 'en' ? text : null;
}

export function asHost(text: unknown): Host | null {
  return text === 'excel' || text === 'sheets' ? text : null;
}

export function asTheme(text: unknown): Theme | null {
  return text === 'light' || text === 'dark' || text === 'contrast' ? text : null;
}

export function asPaneWidth(text: unknown): PaneWidth | null {
  return PANE_WIDTHS.find((width) => String(width) === String(text)) ?? null;
}

/** The theme that the host can be seen in: Google Sheets has no dark one. */
export function shownTheme({ host, theme }: Preferences): Theme {
  return host === 'sheets' && theme === 'dark' ? 'light' : theme;
}

function stored(): ReadonlyMap<string, unknown> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return new Map(typeof value === 'object' && value !== null ? Object.entries(value) : []);
  } catch {
    // Storage that is blocked or holds something else is the same as none.
    return new Map();
  }
}

function systemTheme(): Theme {
  if (matchMedia('(forced-colors: active)').matches) return 'contrast';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** The address comes first (`?host=sheets&lang=fr&theme=dark&width=300`), then what was kept, then the browser's own settings. */
export function readPreferences(query: URLSearchParams): Preferences {
  const kept = stored();
  const browser: Language = navigator.language.toLowerCase().startsWith('fr') ? 'fr' : 'en';
  return {
    host: asHost(query.get('host')) ?? asHost(kept.get('host')) ?? 'excel',
    language: asLanguage(query.get('lang')) ?? asLanguage(kept.get('language')) ?? browser,
    theme: asTheme(query.get('theme')) ?? asTheme(kept.get('theme')) ?? systemTheme(),
    paneWidth: asPaneWidth(query.get('width')) ?? asPaneWidth(kept.get('paneWidth')) ?? 350,
    isPaneOpen: true,
  };
}

export function keepPreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

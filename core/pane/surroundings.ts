/** What the pane needs besides a workbook: the day, the theme and the person's own preferences. */
import type { State } from '../table/calendar.ts';
import type { Day } from '../time/day.ts';
import type { View } from './state/view.ts';

export type ThemeName = 'light' | 'dark' | 'high-contrast';

/** Which theme the host shows, and when it changes. */
export interface ThemeSource {
  readonly current: () => ThemeName;
  /** Calls the listener after every change; the answer stops that. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** `person`, whose week is shown, and `self`, who the person is, hold an opaque key, never a name. */
export type PreferenceName = 'language' | 'person' | 'self';

/** What one person chose on this device. Never holds anything of the workbook. */
export interface PreferencesStore {
  readonly read: (name: PreferenceName) => string | null;
  readonly write: (name: PreferenceName, value: string) => void;
}

/** What the person asked for by the way they opened the pane. */
export type PaneAction =
  | { readonly kind: 'mark'; readonly state: State }
  /** Writes the report of the week. */
  | { readonly kind: 'report' };

export interface Surroundings {
  /** Asked before every check, since a pane may stay open past midnight. */
  readonly today: () => Day;
  readonly theme: ThemeSource;
  readonly preferences: PreferencesStore;
  /** The view to open on, where whoever opened the pane asked for one; the week otherwise. */
  readonly view?: View;
  /** What to open at once, where whoever opened the pane asked for something. */
  readonly action?: PaneAction;
}

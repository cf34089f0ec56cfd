/** What Suivi writes beside its settings in its own tab, and says of that tab, as a type that both languages fill. */
import type { StoredTroubleCode } from '../settings-tab/stored-settings.ts';

export interface SettingsTabWords {
  /** Beside the name of the calendar's tab. */
  readonly calendarNote: string;
  /** Beside a column that plays a role; the role by its name. */
  readonly columnNote: (heading: string, role: string) => string;
  readonly noRoleNote: (heading: string) => string;
  /** Beside a column that holds a channel's status. */
  readonly channelNote: (heading: string, channel: string) => string;
  /** Stands for a heading that is blank. */
  readonly noHeading: string;
  /** What is wrong in the tab, and what to do; `text` is the row's or the tab's name. */
  readonly troubles: { readonly [Code in StoredTroubleCode]: (text: string) => string };
}

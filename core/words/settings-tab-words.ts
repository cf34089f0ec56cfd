/** What Suivi writes beside its settings in its own tab, and says of that tab, as a type that both languages fill. */
import type { AllowedValues } from '../rules/options.ts';
import type { OptionKey } from '../rules/settings.ts';
import type { StoredTroubleCode } from '../settings-tab/stored-settings.ts';
import type { Day } from '../time/day.ts';

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
  /** Beside a rule's level; both by their names, the level's in lower case. */
  readonly ruleNote: (rule: string, level: string) => string;
  /** The level of a rule that is switched off. */
  readonly off: string;
  /** What each option is, as a label beside its value, in the tab and in the pane. */
  readonly options: { readonly [Key in OptionKey]: string };
  /** Beside the rights by role: what is ready-made, and how to change it. */
  readonly rightsNote: string;
  /** Beside a word of the team's, with the state that it stands for. */
  readonly stateNote: (word: string, state: string) => string;
  /** Beside the list of the findings that were known on a day. */
  readonly knownNote: (count: number, day: Day) => string;
  /** Beside the list of the findings at a week's first check. */
  readonly weekNote: (count: number, day: Day) => string;
  /** What is wrong in the tab, and what to do; `text` is the row's or the tab's name. */
  readonly troubles: { readonly [Code in Exclude<StoredTroubleCode, 'value-refused'>]: (text: string) => string };
  /** A rule's level or an option's value that makes no sense; `allowed` as `allowed` says it, `likely` is '' where nothing is near. */
  readonly refused: (text: string, allowed: string, likely: string) => string;
  /** What may stand there, as the end of a sentence. */
  readonly allowed: (values: AllowedValues) => string;
}

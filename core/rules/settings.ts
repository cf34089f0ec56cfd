/** What a team can set about the rules, with the values that hold until it does. */

export interface Settings {
  /** The same text on one channel within this many days is a duplicate. */
  readonly duplicateWindowDays: number;
}

export const DEFAULT_SETTINGS: Settings = {
  duplicateWindowDays: 30,
};

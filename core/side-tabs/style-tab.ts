/** The team's style guide as rows: one rule each, for all channels or some. */

export const STYLE_KINDS = [
  /** A word or phrase not to use. */
  'banned-word',
  'required-hashtag',
  'hashtags-most',
  'mentions-most',
  'emoji-most',
  /** How a name or word is spelt: other case, accents or hyphens are a slip. */
  'spelling',
  /** `fr-CA`, `fr-FR`, `en-CA` …: whose typography holds. */
  'typography',
  /** `tu` or `vous`. */
  'address',
  'alt-text',
  'text-most',
] as const;
export type StyleKind = (typeof STYLE_KINDS)[number];

/** Which channels a row is about, by keys as in `ChannelEntry.channels`. */
export interface ChannelScope {
  /** Empty for all channels. */
  readonly only: ReadonlySet<string>;
  readonly except: ReadonlySet<string>;
}

export interface StyleRow {
  readonly row: number;
  /** Null where the word is not known: a rule in plain words that no machine can check. */
  readonly rule: StyleKind | null;
  readonly ruleWord: string;
  readonly channels: ChannelScope;
  /** Text of the cell; numbers as text. */
  readonly value: string;
  /** The value where it is a whole number from 0; null otherwise. */
  readonly countWord: number | null;
  readonly reason: string;
}

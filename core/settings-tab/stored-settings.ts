/** What the “Suivi” tab holds, decoded. */
import type { StateWord } from '../lexicon/taught-states.ts';
import type { RememberedMapping } from '../recognise/remembered.ts';
import type { AllowedValues } from '../rules/options.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import type { Settings } from '../rules/settings.ts';
import type { CellRef, SheetId } from '../table/cell-ref.ts';
import type { Day } from '../time/day.ts';

export interface StoredSettings {
  /** The tab, or null where there is none yet. */
  readonly sheet: SheetId | null;
  /** Null where nobody has confirmed any columns. */
  readonly mapping: RememberedMapping | null;
  /** The rules' levels and options: what the team has set, and the usual values for the rest. */
  readonly rules: Settings;
  /** In the order of their rows, one a finding. */
  readonly ignored: readonly IgnoredFinding[];
  /** What the team has said of its own words for states, one a word. */
  readonly stateWords: readonly StateWord[];
  /** Null where the team has not started from a day. */
  readonly known: KnownFindings | null;
  /** Whole ones only, the earliest first. */
  readonly weeks: readonly WeekFindings[];
  /** What could not be made sense of: left alone, and said. The rest is read all the same. */
  readonly troubles: readonly StoredTrouble[];
}

/** `not-an-error`: the rule is wrong here; `accepted`: it is right, and the team knows; `snoozed`: not now. */
export const IGNORED_AS = ['accepted', 'not-an-error', 'snoozed'] as const;
export type IgnoredAs = (typeof IGNORED_AS)[number];

/** A finding that somebody does not want to see. */
export interface IgnoredFinding {
  /** Key of the finding. */
  readonly key: string;
  /** What stands there for readers: the rule's name and the row's. */
  readonly label: string;
  readonly ignoredAs: IgnoredAs;
  /** In the person's words; '' for none. */
  readonly reason: string;
  readonly since: Day | null;
  /** The last day on which it is ignored; null for always. */
  readonly until: Day | null;
  /** Who said so, as an opaque key; '' where it was not said. */
  readonly who: string;
  /** Where it is kept. */
  readonly cell: CellRef;
}

/** The findings that were there on a day, as hashes of their keys. */
export interface KnownFindings {
  readonly since: Day;
  readonly hashes: ReadonlySet<string>;
}

/** The findings that were there on the day of an ISO week's first check, as hashes of their keys. */
export interface WeekFindings {
  readonly day: Day;
  readonly hashes: ReadonlySet<string>;
}

export type StoredTroubleCode =
  /** A row of a kind that this version knows, with something in it that it does not. */
  | 'row-unreadable'
  /** A later row says otherwise, and counts. */
  | 'row-contradicted'
  /** A level of a rule that this version does not have. */
  | 'rule-unknown'
  /** An option that this version does not have. */
  | 'option-unknown'
  /** A rule's level or an option's value that makes no sense; `allowed` says what would. An earlier row of it holds, else the usual one. */
  | 'value-refused'
  /** Part of a list of findings is gone: those known on a day, or those of a week. */
  | 'list-incomplete'
  /** The title is gone; the tab is known by its headings. */
  | 'title-missing'
  /** The headings are gone or renamed; columns are taken to be in their usual order. */
  | 'headings-missing'
  /** There is a second tab of this kind, which is not read. */
  | 'tab-doubled'
  /** The tab is longer than Suivi reads. */
  | 'rows-unread';

/** Its sentence is made by `troubleSentence`. */
export interface StoredTrouble {
  readonly code: StoredTroubleCode;
  readonly cell: CellRef;
  /** What the row says, or the tab's name, fit to stand in a sentence. */
  readonly text: string;
  /** Of a value that was refused, what may stand there. */
  readonly allowed?: AllowedValues;
  /** And what was probably meant. */
  readonly likely?: string;
}

export const NO_STORED_SETTINGS: StoredSettings = { sheet: null, mapping: null, rules: DEFAULT_SETTINGS, ignored: [], stateWords: [], known: null, weeks: [], troubles: [] };

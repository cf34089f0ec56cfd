/** What the pane says of a calendar's columns and of setting one up, as a type that both languages fill. */
import type { SkipReason } from '../edits/edit.ts';
import type { HostFault } from '../host.ts';
import type { MessageWords } from './message-words.ts';

/** The headings under which the roles of a column are listed. */
export const ROLE_GROUPS = ['when', 'what', 'who', 'state', 'results'] as const;
export type RoleGroup = (typeof ROLE_GROUPS)[number];

/**
 * What the pane writes: the columns that a person confirmed, a new calendar, what the team said of findings and rules, mends,
 * marks, an idea that becomes a post, a column of its own, shifts, absences of a file, a network's figures, the team's tabs, a report or another
 * tab to read, and what was taken back or put back.
 */
export type Written = 'columns' | 'calendar' | 'settings' | 'mend' | 'move' | 'mark' | 'promotion' | 'own-column' | 'shifts' | 'absences' | 'results' | 'team-tabs' | 'report' | 'restore' | 'revert';

export interface ColumnsWords {
  /** Name of the button that shows the columns; begins with what stands on it. */
  readonly open: (recognised: string) => string;
  readonly title: string;
  readonly questions: (count: number) => string;
  /** Said of columns that Suivi is unsure of. */
  readonly asked: (count: number) => string;
  /** Said when the person wanted to see the columns. */
  readonly opened: string;
  /** Said where no calendar was recognised. */
  readonly declined: string;
  /** Where the choice is kept, and that nothing else changes. */
  readonly kept: string;
  readonly tab: string;
  /** Mark of a column that Suivi is unsure of. */
  readonly toCheck: string;
  /** Mark of a column whose use the person has just changed. */
  readonly changedHere: string;
  readonly others: string;
  readonly column: (letters: string, heading: string) => string;
  readonly noHeading: string;
  readonly noValues: string;
  readonly unused: string;
  readonly groups: { readonly [G in RoleGroup]: string };
  readonly statusByChannel: string;
  readonly statusOn: (channel: string) => string;
  /** A use that one column had is now another's. */
  readonly moved: (use: string, fromLetters: string, toLetters: string) => string;
  readonly confirm: string;
  readonly later: string;
  readonly tooFew: MessageWords;
  /** Enough to go on, though no column says when. */
  readonly noDate: MessageWords;
  /** The button that shows, or folds, the columns that play no part. */
  readonly unusedColumns: (count: number) => string;

  /** A column and so many others have become uncertain since the last look; the heading may be ''. */
  readonly changed: (letters: string, heading: string, others: number) => string;
  /** What the person said of the columns is not confirmed, and its view is closed. */
  readonly waiting: string;
  readonly check: string;

  readonly chooseMyself: string;
  readonly create: string;
  /** Below the way into the columns of a layout with a text column per channel. */
  readonly wideHint: string;
  readonly createHint: string;
  /** Said of a calendar just set up. */
  readonly ready: MessageWords;

  readonly writing: { readonly [W in Written]: string };
  readonly notWritten: { readonly [W in Written]: string };
  readonly partlyWritten: { readonly [W in Written]: string };
  /** Said where the host failed and nobody can say whether it was written. */
  readonly unsureWritten: { readonly [W in Written]: string };
  readonly writingUncertain: MessageWords;
  /** After what a fault says where part was written. */
  readonly finish: string;
  /** The same where it is not known what was written. */
  readonly lookAgain: string;
  /** Faults that mean something else in writing than in reading. */
  readonly writeFaults: { readonly [W in Written]: { readonly [F in HostFault]?: string } };
  readonly skipped: { readonly [R in SkipReason]: string };
  /** Why a column can't be added: the first cell in the way, such as F2. */
  readonly noRoom: (cell: string) => string;
  readonly useForNow: string;
}

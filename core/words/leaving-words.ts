/** What the files that leave the workbook say, and what is said of them. */
import type { Leaving, LeavingTarget, RefusalCode } from '../exchange/leaving/leaving.ts';
import type { State } from '../table/calendar.ts';
import type { Language } from './language.ts';

export interface LeavingWords {
  readonly language: Language;
  /** Names of the targets, as on a list to choose from. */
  readonly targets: { readonly [T in LeavingTarget]: string };
  /** How the name of a calendar's file begins. */
  readonly fileName: string;
  /** What a calendar is called; `of` is a person or a channel, or nothing. */
  readonly calendarName: (of: readonly string[]) => string;
  /** Where a post or an event has neither title nor text. */
  readonly post: string;
  readonly event: string;
  readonly state: (state: State) => string;
  /** Why a row is in no file, or not in that of the channel named; '' for all of them. */
  readonly refusal: (code: RefusalCode, target: LeavingTarget, channel: string) => string;
  /** How much leaves, and what of the rest matters. */
  readonly outcome: (target: LeavingTarget, leaving: Pick<Leaving, 'files' | 'refused' | 'left' | 'unfiled' | 'withoutId' | 'visualsByHand' | 'linksByHand'>) => readonly string[];
}

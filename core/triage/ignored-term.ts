/** Until when a finding is ignored: for good where a reason says why, for a week where none does, or to a day that somebody names. */
import type { IgnoredAs } from '../settings-tab/stored-settings.ts';
import type { Day } from '../time/day.ts';

/** A finding put off without a reason comes back after so many days. */
const SNOOZE_DAYS = 7;

/** What a person says of a finding. */
export interface IgnoreWish {
  readonly ignoredAs: IgnoredAs;
  /** In their words. Without one, nobody could tell later why: the finding is only put off, whatever else is said. */
  readonly reason: string;
  /** The last day on which it is ignored, where they name one. */
  readonly until: Day | null;
}

interface IgnoredTerm {
  readonly ignoredAs: IgnoredAs;
  /** The last day; null for always. */
  readonly until: Day | null;
}

export function ignoredTerm({ ignoredAs, reason, until }: IgnoreWish, today: Day): IgnoredTerm {
  const isPutOff = ignoredAs === 'snoozed' || reason.trim() === '';
  // Today is the first of the days.
  return { ignoredAs: isPutOff ? 'snoozed' : ignoredAs, until: until ?? (isPutOff ? today + SNOOZE_DAYS - 1 : null) };
}

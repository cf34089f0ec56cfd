/** Sorts findings by what the team has said of them: which are open, which are known or ignored, and which are new. */
import { codeOfKey, hashFinder, keptFinder } from '../findings/finding-key.ts';
import type { KeyedFinding } from '../findings/identity.ts';
import type { IgnoredAs, IgnoredFinding, StoredSettings, WeekFindings } from '../settings-tab/stored-settings.ts';
import type { Day } from '../time/day.ts';
import { weekStart } from '../time/iso-week.ts';

/** `known`: it was there on the day from which the team started. */
export type Standing = 'open' | 'known' | IgnoredAs;

export interface TriagedFinding extends KeyedFinding {
  readonly standing: Standing;
  /** What was said of it; null unless it is ignored now. */
  readonly ignored: IgnoredFinding | null;
  /** Whether it was not there on `Triage.newSince`; null where nothing is known of any day. */
  readonly isNew: boolean | null;
}

/** Something said of a finding that no longer says anything. */
export interface StaleIgnored {
  readonly ignored: IgnoredFinding;
  /** The finding no longer occurs, or the last day has passed. */
  readonly reason: 'gone' | 'expired';
}

export interface Triage {
  /** In the order of the findings. */
  readonly findings: readonly TriagedFinding[];
  readonly counts: { readonly [S in Standing]: number };
  /** The last day before this week of which the findings are known; where there is none, this week's first. Null where there is neither. */
  readonly newSince: Day | null;
  /** Rows of the Suivi tab that can be cleaned up. */
  readonly stale: readonly StaleIgnored[];
}

/**
 * @param isJudged Whether a rule has run: what it would have found is unknown where it has not, and nothing is stale.
 */
export function triage(
  findings: readonly KeyedFinding[],
  stored: Pick<StoredSettings, 'ignored' | 'known' | 'weeks'>,
  today: Day,
  isJudged: (code: string) => boolean = () => true,
): Triage {
  const saidOf = keptFinder(stored.ignored, ({ key }) => key);
  const isKnown = stored.known === null ? () => false : hashFinder(stored.known.hashes);
  const before = lastBefore(stored.weeks, today);
  const wasThere = before === null ? () => true : hashFinder(before.hashes);
  const counts: Record<Standing, number> = { open: 0, known: 0, accepted: 0, 'not-an-error': 0, snoozed: 0 };
  const triaged = findings.map((keyed): TriagedFinding => {
    const ignored = saidOf(keyed.key).find((said) => isInForce(said, today)) ?? null;
    const standing = ignored?.ignoredAs ?? (isKnown(keyed.key) ? 'known' : 'open');
    counts[standing] += 1;
    return { ...keyed, standing, ignored, isNew: before === null ? null : !wasThere(keyed.key) };
  });
  const isThere = keptFinder(findings, ({ key }) => key);
  const stale = stored.ignored.flatMap((ignored): readonly StaleIgnored[] => {
    if (!isInForce(ignored, today)) return [{ ignored, reason: 'expired' }];
    return isThere(ignored.key).length > 0 || !isJudged(codeOfKey(ignored.key)) ? [] : [{ ignored, reason: 'gone' }];
  });
  return { findings: triaged, counts, newSince: before?.day ?? null, stale };
}

/** What was there before this week's Monday; where that is not known, what was there at this week's first check. */
function lastBefore(weeks: readonly WeekFindings[], today: Day): WeekFindings | null {
  // Somebody's clock may be ahead.
  const past = weeks.filter(({ day }) => day <= today);
  const earlier = past.filter(({ day }) => day < weekStart(today));
  return earlier[earlier.length - 1] ?? past[0] ?? null;
}

function isInForce({ until }: IgnoredFinding, today: Day): boolean {
  return until === null || today <= until;
}

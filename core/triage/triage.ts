/** Sorts findings by what the team has said of them: which are open, which are known or ignored, and which are new. */
import { codeOfKey, keyHash } from '../findings/identity.ts';
import type { KeyedFinding } from '../findings/identity.ts';
import type { IgnoredAs, IgnoredFinding, StoredSettings } from '../settings-tab/stored-settings.ts';
import type { Day } from '../time/day.ts';
import { formatIsoWeek, isoWeekOf } from '../time/iso-week.ts';

/** `known`: it was there on the day from which the team started. */
export type Standing = 'open' | 'known' | IgnoredAs;

export interface TriagedFinding extends KeyedFinding {
  readonly standing: Standing;
  /** What was said of it; null unless it is ignored now. */
  readonly ignored: IgnoredFinding | null;
  /** Whether it was not there when this week's first check was made; null where nothing is known of that. */
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
  const saidOf = new Map(stored.ignored.map((ignored) => [ignored.key, ignored]));
  const week = stored.weeks.find((one) => one.week === formatIsoWeek(isoWeekOf(today)));
  const counts: Record<Standing, number> = { open: 0, known: 0, accepted: 0, 'not-an-error': 0, snoozed: 0 };
  const seen = new Set<string>();
  const triaged = findings.map((keyed): TriagedFinding => {
    seen.add(keyed.key);
    const said = saidOf.get(keyed.key);
    const ignored = said !== undefined && isInForce(said, today) ? said : null;
    const hash = stored.known === null && week === undefined ? '' : keyHash(keyed.key);
    const standing = ignored?.ignoredAs ?? (stored.known?.hashes.has(hash) === true ? 'known' : 'open');
    counts[standing] += 1;
    return { ...keyed, standing, ignored, isNew: week === undefined ? null : !week.hashes.has(hash) };
  });
  const stale = stored.ignored.flatMap((ignored): readonly StaleIgnored[] => {
    if (!isInForce(ignored, today)) return [{ ignored, reason: 'expired' }];
    return seen.has(ignored.key) || !isJudged(codeOfKey(ignored.key)) ? [] : [{ ignored, reason: 'gone' }];
  });
  return { findings: triaged, counts, stale };
}

function isInForce({ until }: IgnoredFinding, today: Day): boolean {
  return until === null || today <= until;
}

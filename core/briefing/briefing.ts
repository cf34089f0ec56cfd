/** What matters this week and next: at most five lines, what nothing confirms and then the worst first, and how many findings lie where. */
import { SEVERITIES } from '../findings/finding.ts';
import type { Finding, FindingCode, Severity } from '../findings/finding.ts';
import type { Day } from '../time/day.ts';
import { isAtOnce } from './place.ts';
import type { Place } from './place.ts';

/** A finding with the day of its row; null where it is about no row of the calendar, or about one without a day. */
export interface DatedFinding {
  readonly finding: Finding;
  readonly day: Day | null;
  readonly place: Place;
}

/** What one sentence is about: one finding, or several of one rule. */
export interface BriefingLine<Dated extends DatedFinding> {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** Nearest day first. */
  readonly findings: readonly [Dated, ...Dated[]];
}

export interface Briefing<Dated extends DatedFinding> {
  readonly lines: readonly BriefingLine<Dated>[];
  /** Findings that no line is about. */
  readonly untold: number;
  /** All findings by place, those of the lines among them. */
  readonly counts: { readonly [P in Place]: number };
}

const MOST_LINES = 5;

/** Findings come in the order of the rules, which settles what severity and day leave equal. */
export function brief<Dated extends DatedFinding>(findings: readonly Dated[], today: Day): Briefing<Dated> {
  const counts: Record<Place, number> = { now: 0, older: 0, later: 0, general: 0 };
  const byCode = new Map<FindingCode, [Dated, ...Dated[]]>();
  for (const dated of findings) {
    counts[dated.place] += 1;
    if (dated.place !== 'now') continue;
    const same = byCode.get(dated.finding.code);
    if (same === undefined) byCode.set(dated.finding.code, [dated]);
    else same.push(dated);
  }
  // What has no day can wait for what has one.
  const distance = ({ finding, day }: Dated): number => (day !== null ? Math.abs(day - today) : isAtOnce(finding) ? 0 : Number.MAX_SAFE_INTEGER);
  const lines = [...byCode].map(([code, same]): BriefingLine<Dated> => {
    same.sort((a, b) => distance(a) - distance(b));
    return { code, severity: worstOf(same), findings: same };
  });
  lines.sort((a, b) => Number(isUnconfirmed(b)) - Number(isUnconfirmed(a)) || SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || distance(a.findings[0]) - distance(b.findings[0]));
  const shown = lines.slice(0, MOST_LINES);
  return { lines: shown, untold: shown.reduce((rest, line) => rest - line.findings.length, findings.length), counts };
}

/** A post that was scheduled, and of which nobody knows whether it went out, is looked at before all else. */
function isUnconfirmed({ findings }: BriefingLine<DatedFinding>): boolean {
  return findings.some(({ finding }) => finding.code === 'past-unresolved' && finding.parameters.state === 'scheduled');
}

function worstOf(findings: readonly DatedFinding[]): Severity {
  return SEVERITIES.find((severity) => findings.some(({ finding }) => finding.severity === severity)) ?? 'suggestion';
}

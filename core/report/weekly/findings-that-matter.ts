/** Of all findings those that a meeting should know: about posts of the week and later, or that can't wait; one line for each rule. */
import { placeWithoutRow, placesOfRows } from '../../briefing/place.ts';
import { SEVERITIES } from '../../findings/finding.ts';
import type { Finding, FindingCode } from '../../findings/finding.ts';
import { rowFinder } from '../../findings/row-identity.ts';
import { NO_DAY } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { SheetId } from '../../table/cell-ref.ts';
import type { Day } from '../../time/day.ts';
import type { ReportedFinding, WeeklyReport } from './weekly-report.ts';

const MOST_FINDINGS = 5;
/** In days: the report's own and the one after. */
const TWO_WEEKS = 14;
/** Why a post has no day: nothing tells that it is not of this week, so that all must not be said to be well. */
const WITHOUT_DAY: ReadonlySet<FindingCode> = new Set<FindingCode>(['date-missing', 'date-impossible', 'date-unreadable', 'date-ambiguous', 'date-several']);

export interface FindingsSource {
  readonly calendar: Calendar;
  readonly sheetNames: ReadonlyMap<SheetId, string>;
  /** The week's Monday. */
  readonly from: Day;
  readonly today: Day;
}

/** A finding with the day that decides how near it is. */
interface Near {
  readonly finding: Finding;
  readonly day: Day;
}

export function findingsThatMatter(findings: readonly Finding[], { calendar, sheetNames, from, today }: FindingsSource): Pick<WeeklyReport, 'findings' | 'findingsCount' | 'warningsSoon'> {
  const dayOf = dayFinder(calendar, Math.max(today, from), today);
  let warningsSoon = 0;
  const findingsCount = { error: 0, warning: 0, suggestion: 0 };
  const byCode = new Map<FindingCode, [Near, ...Near[]]>();
  for (const finding of findings) {
    const day = dayOf(finding);
    if (day < from) continue;
    findingsCount[finding.severity] += 1;
    if (finding.severity === 'warning' && day < from + TWO_WEEKS) warningsSoon += 1;
    const same = byCode.get(finding.code);
    if (same === undefined) byCode.set(finding.code, [{ finding, day }]);
    else same.push({ finding, day });
  }
  const nearness = ({ finding, day }: Near): number => SEVERITIES.indexOf(finding.severity) * 1e6 + Math.abs(day - today);
  const lines = [...byCode.values()].map((same) => {
    const first = same.reduce((best, each) => (nearness(each) < nearness(best) ? each : best));
    return { first, others: same.length - 1, near: nearness(first) };
  });
  // Sorting keeps the order of the rules where nothing else tells.
  lines.sort((a, b) => a.near - b.near);
  return {
    findings: lines.slice(0, MOST_FINDINGS).map(({ first: { finding }, others }): ReportedFinding => {
      const [cell] = finding.cells;
      return { finding, severity: finding.severity, others, cell, sheetName: sheetNames.get(cell.sheet) ?? '' };
    }),
    findingsCount, warningsSoon,
  };
}

/** What has no day is of any week where that is what is wrong, of today where it can't wait, else of none. */
function dayFinder(calendar: Calendar, always: Day, today: Day): (finding: Finding) => Day {
  const rowOf = rowFinder(calendar);
  const placeOf = placesOfRows(calendar, today);
  return (finding) => {
    const row = rowOf(finding.cells[0]);
    const day = row === undefined ? NO_DAY : (calendar.day[row] ?? NO_DAY);
    if (day !== NO_DAY) return day;
    if (WITHOUT_DAY.has(finding.code)) return always;
    return (row === undefined ? placeWithoutRow(finding) : placeOf(row)) === 'now' ? today : NO_DAY;
  };
}

/** Which findings an audit is about: those of the month's own posts and days, and those that are so on any day. */
import type { Finding } from '../../findings/finding.ts';
import { rowFinder } from '../../findings/row-identity.ts';
import { NO_DAY } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { LAST_DAY } from '../../time/day.ts';
import type { Day } from '../../time/day.ts';

export interface AuditedDays {
  readonly calendar: Calendar;
  /** The month's first and last day. */
  readonly from: Day;
  readonly to: Day;
}

const DAY_MINUTES = 1_440;
const DAYS_OF_WEEK = 7;
/** What a page that sleeps or is a double will come to is planned for some day; it sleeps all the while. An action that is overdue as the audit is written must show in it, whichever month it was planned for. */
const LASTING: ReadonlySet<Finding['code']> = new Set<Finding['code']>(['channel-dormant', 'channel-rogue', 'channel-double', 'channel-action-due']);

/** A post without a day is of no month. */
export function findingsOfMonth(findings: readonly Finding[], { calendar, from, to }: AuditedDays): readonly Finding[] {
  const rowOf = rowFinder(calendar);
  return findings.filter((finding) => {
    const row = rowOf(finding.cells[0]);
    const day = row === undefined ? null : (calendar.day[row] ?? NO_DAY);
    const days = day === null ? daysOf(finding) : ([day, day] as const);
    return days === null || (days[0] <= to && days[1] >= from);
  });
}

/** The days that a finding beside the calendar is about, up to the last of all where it stays so until somebody acts; null where it is about none in particular. */
function daysOf(finding: Finding): readonly [Day, Day] | null {
  if (LASTING.has(finding.code)) return null;
  // Each code has parameters of its own; those of one name are of one kind.
  const given: ReadonlyMap<string, unknown> = new Map(Object.entries(finding.parameters));
  const dayIn = (...names: readonly string[]): Day | null => names.map((name) => given.get(name)).find((value): value is Day => typeof value === 'number') ?? null;
  const monday = dayIn('week', 'monday');
  if (monday !== null) return [monday, monday + DAYS_OF_WEEK - 1];
  if (given.has('stretches')) {
    const moment = dayIn('from');
    return moment === null ? null : [Math.floor(moment / DAY_MINUTES), Math.floor(moment / DAY_MINUTES)];
  }
  if (finding.code === 'silence-ahead') return [finding.parameters.from, finding.parameters.to];
  const days = given.get('days');
  if (Array.isArray(days)) return [Math.min(...days.map(Number)), Math.max(...days.map(Number))];
  const open = dayIn('received', 'due', 'nextAction');
  if (open !== null) return [open, LAST_DAY];
  const day = dayIn('day', 'lastDay', 'month');
  return day === null ? null : [day, dayIn('last') ?? day];
}

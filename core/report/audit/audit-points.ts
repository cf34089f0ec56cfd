/** What to keep and what to change after a month: the findings that matter and what the figures allow to be said, each worth a next step. */
import { SEVERITIES } from '../../findings/finding.ts';
import type { Finding, FindingCode } from '../../findings/finding.ts';
import { rowFinder } from '../../findings/row-identity.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { SheetId } from '../../table/cell-ref.ts';
import type { Audit, AuditPoint, TargetedCadence } from './audit.ts';

const MOST_FINDINGS = 10;
/** Of the needed hours, as many covered are well covered. */
const WELL_COVERED = 0.95;
/** Of the weeks, as many on target may be kept, and fewer changed, as far as the interval lets it be said. */
const OFTEN_ON_TARGET = 0.75;
const SELDOM_ON_TARGET = 0.5;
/** Working days between approval and publication: with fewer nobody has time to mend anything. */
const SHORT_LEAD = 1;

type Judged = Pick<Audit, 'objectives' | 'mix' | 'cadence' | 'coverage' | 'lead' | 'results'>;

export interface AuditPoints {
  readonly keep: readonly AuditPoint[];
  readonly change: readonly AuditPoint[];
}

/** What the figures say comes before what the rules find: it is what an audit alone tells. */
export function auditPoints(audit: Judged, findings: readonly AuditPoint[]): AuditPoints {
  const all = [...objectivePoints(audit), ...ratePoints(audit), ...cadencePoints(audit), ...mixPoints(audit), ...coveragePoints(audit), ...leadPoints(audit)];
  return {
    keep: all.flatMap(({ isGood, point }) => (isGood ? [point] : [])),
    change: [...all.flatMap(({ isGood, point }) => (isGood ? [] : [point])), ...findings],
  };
}

interface Told {
  readonly isGood: boolean;
  readonly point: AuditPoint;
}

function objectivePoints({ objectives }: Judged): readonly Told[] {
  return (objectives ?? []).flatMap((objective): readonly Told[] => {
    const { standing } = objective;
    return standing === 'unknown' || standing === 'on-track' ? [] : [{ isGood: standing === 'reached', point: { kind: 'objective', objective } }];
  });
}

function ratePoints({ results }: Judged): readonly Told[] {
  return (results?.readings ?? []).flatMap((reading): readonly Told[] => (
    reading.kind === 'change' && reading.verdict !== 'not-enough' ? [{ isGood: reading.verdict === 'up', point: { kind: 'rate', reading } }] : []));
}

function cadencePoints({ cadence }: Judged): readonly Told[] {
  const targeted = cadence.channels.flatMap((each): readonly TargetedCadence[] => (each.onTarget === null || each.weeks === 0 ? [] : [{ ...each, onTarget: each.onTarget }]));
  const isKept = ({ weeks, onTarget }: TargetedCadence): boolean => onTarget.weeks / weeks >= OFTEN_ON_TARGET && onTarget.interval[0] >= SELDOM_ON_TARGET;
  const told = (isGood: boolean, [first, ...others]: readonly TargetedCadence[]): readonly Told[] => (first === undefined ? [] : [{ isGood, point: { kind: 'cadence', isGood, channels: [first, ...others] } }]);
  return [...told(true, targeted.filter(isKept)), ...told(false, targeted.filter(({ onTarget }) => onTarget.interval[1] < OFTEN_ON_TARGET))];
}

function mixPoints({ mix }: Judged): readonly Told[] {
  return mix.flatMap(({ dimension, shares }) => shares.flatMap((share): readonly Told[] => {
    const { target, verdict } = share;
    return target === null || (verdict !== 'above' && verdict !== 'below') ? [] : [{ isGood: false, point: { kind: 'mix', dimension, share: { ...share, target } } }];
  }));
}

function coveragePoints({ coverage }: Judged): readonly Told[] {
  if (coverage === null || coverage.share === null) return [];
  const isGood = coverage.share >= WELL_COVERED && coverage.gaps === 0;
  return isGood || coverage.gaps > 0 ? [{ isGood, point: { kind: 'coverage', coverage: { ...coverage, share: coverage.share } } }] : [];
}

function leadPoints({ lead }: Judged): readonly Told[] {
  const quartiles = lead?.quartiles ?? null;
  if (lead === null || quartiles === null || quartiles.median > SHORT_LEAD) return [];
  return [{ isGood: false, point: { kind: 'lead', lead: { ...lead, quartiles } } }];
}

export interface FindingsSource {
  readonly calendar: Calendar;
  readonly sheetNames: ReadonlyMap<SheetId, string>;
}

/** @param findings Of the month. Suggestions aside, one for each rule: what is wrong with channels, people and objectives before what is wrong with single posts; then the most serious, and the most frequent. */
export function findingPoints(findings: readonly Finding[], { calendar, sheetNames }: FindingsSource): readonly AuditPoint[] {
  const rowOf = rowFinder(calendar);
  const byCode = new Map<FindingCode, { readonly first: Finding; readonly isOfTabs: boolean; others: number }>();
  for (const finding of findings) {
    const row = rowOf(finding.cells[0]);
    if (finding.severity === 'suggestion') continue;
    const known = byCode.get(finding.code);
    if (known === undefined) byCode.set(finding.code, { first: finding, isOfTabs: row === undefined, others: 0 });
    else known.others += 1;
  }
  const lines = [...byCode.values()].sort((a, b) => (
    Number(b.isOfTabs) - Number(a.isOfTabs) || SEVERITIES.indexOf(a.first.severity) - SEVERITIES.indexOf(b.first.severity) || b.others - a.others));
  return lines.slice(0, MOST_FINDINGS).map(({ first, others }): AuditPoint => {
    const [cell] = first.cells;
    return { kind: 'finding', finding: first, severity: first.severity, others, cell, sheetName: sheetNames.get(cell.sheet) ?? '' };
  });
}

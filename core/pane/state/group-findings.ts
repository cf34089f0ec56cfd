/** Findings in groups, by rule, week, person or channel. */
import { SEVERITIES } from '../../findings/finding.ts';
import type { FindingCode } from '../../findings/finding.ts';
import type { Grouping } from '../../findings/grouping.ts';
import type { Day } from '../../time/day.ts';
import type { ListedFinding, Named } from './listed-finding.ts';

/** What a group has in common, as data; its name comes last. */
export type GroupSubject =
  | { readonly by: 'rule'; readonly code: FindingCode }
  | { readonly by: 'week'; readonly monday: Day | null }
  | { readonly by: 'person'; readonly named: Named }
  | { readonly by: 'channel'; readonly named: Named };

export interface FindingGroup {
  readonly id: string;
  readonly subject: GroupSubject;
  readonly findings: readonly ListedFinding[];
}

/**
 * Rules come worst first and then in their own order, weeks by date, people and channels by name.
 * What has no date, person or channel comes last. Within a group the worst come first.
 */
export function groupFindings(findings: readonly ListedFinding[], grouping: Grouping, language: string): readonly FindingGroup[] {
  const groups = new Map<string, { readonly id: string; readonly subject: GroupSubject; readonly findings: ListedFinding[] }>();
  for (const listed of worstFirst(findings)) {
    const subject = subjectOf(listed, grouping);
    const id = idOf(subject);
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { id, subject, findings: [listed] });
    else group.findings.push(listed);
  }
  // Groups by rule stand in the right order already: one rule has one severity.
  return grouping === 'rule' ? [...groups.values()] : [...groups.values()].sort((a, b) => compareSubjects(a.subject, b.subject, language));
}

function worstFirst(findings: readonly ListedFinding[]): readonly ListedFinding[] {
  return SEVERITIES.flatMap((severity) => findings.filter(({ finding }) => finding.severity === severity));
}

function subjectOf(listed: ListedFinding, grouping: Grouping): GroupSubject {
  switch (grouping) {
    case 'rule':
      return { by: 'rule', code: listed.finding.code };
    case 'week':
      return { by: 'week', monday: listed.monday };
    case 'person':
      return { by: 'person', named: listed.person };
    case 'channel':
      return { by: 'channel', named: listed.channel };
  }
}

function idOf(subject: GroupSubject): string {
  switch (subject.by) {
    case 'rule':
      return `rule:${subject.code}`;
    case 'week':
      return `week:${subject.monday ?? 'none'}`;
    case 'person':
    case 'channel':
      return `${subject.by}:${subject.named.kind === 'one' ? `=${subject.named.key}` : subject.named.kind}`;
  }
}

/** After every day there is. */
const NEVER = Number.MAX_SAFE_INTEGER;

const LAST_KINDS: { readonly [K in Named['kind']]: number } = { one: 0, several: 1, none: 2 };

function compareSubjects(a: GroupSubject, b: GroupSubject, language: string): number {
  if (a.by === 'week' && b.by === 'week') return (a.monday ?? NEVER) - (b.monday ?? NEVER);
  if ((a.by === 'person' || a.by === 'channel') && a.by === b.by) {
    if (a.named.kind === 'one' && b.named.kind === 'one') return a.named.label.localeCompare(b.named.label, language);
    return LAST_KINDS[a.named.kind] - LAST_KINDS[b.named.kind];
  }
  return 0;
}

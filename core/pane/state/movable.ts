/** Findings that another day for the post could settle. */
import type { FindingCode } from '../../findings/finding.ts';
import type { ListedFinding } from './listed-finding.ts';

const BY_ANOTHER_DAY: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'past-unresolved', 'slot-clash', 'slot-redundant', 'spacing-short', 'week-over', 'silence-ahead', 'text-duplicate', 'text-near-duplicate', 'text-due', 'asset-due', 'approval-due',
  'owner-overstretched', 'published-early', 'media-expired',
]);

export function isMovable({ finding, day }: ListedFinding): boolean {
  return day !== null && BY_ANOTHER_DAY.has(finding.code);
}

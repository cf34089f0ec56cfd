/** What can be done with the findings of a list. */
import type { FindingCode } from '../../findings/finding.ts';
import type { Day } from '../../time/day.ts';
import type { IgnoreWish } from '../../triage/ignored-term.ts';
import type { ListedFinding } from './listed-finding.ts';

export interface ListActions {
  /** True while something is being written. */
  readonly isBusy: boolean;
  /** The day that the findings were judged on. */
  readonly today: Day;
  readonly onMend: (findings: readonly ListedFinding[]) => void;
  readonly onIgnore: (findings: readonly ListedFinding[], wish: IgnoreWish) => void;
  readonly onRestore: (listed: ListedFinding) => void;
  /** Marks the posts of findings that marking could settle. */
  readonly onMark: (findings: readonly ListedFinding[]) => void;
  readonly onMove: (listed: ListedFinding) => void;
  readonly onRule: (code: FindingCode) => void;
}

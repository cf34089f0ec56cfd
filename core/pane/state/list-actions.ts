/** What can be done with the findings of a list. */
import type { FindingCode } from '../../findings/finding.ts';
import type { ListedFinding } from './listed-finding.ts';

export interface ListActions {
  /** True while something is being written. */
  readonly isBusy: boolean;
  readonly onMend: (findings: readonly ListedFinding[]) => void;
  readonly onIgnore: (listed: ListedFinding, said: 'accepted' | 'not-an-error', reason: string) => void;
  readonly onRestore: (listed: ListedFinding) => void;
  readonly onMove: (listed: ListedFinding) => void;
  readonly onRule: (code: FindingCode) => void;
}

/** Asks for a network's figures to be written in the tab of results. */
import type { DoSteps } from '../exchange/steps.ts';
import { HostError } from '../host.ts';
import type { Workbook } from '../host.ts';
import { beforeWrites } from '../jobs/before-writes.ts';
import { importResults } from '../jobs/import-results.ts';
import type { ResultsInput } from '../jobs/import-results.ts';
import { resultsTabIn } from '../words/results-tab-in.ts';
import type { Asked } from './finding-actions.ts';
import { bySlices } from './pace.ts';

/** Whoever looks on while a write is planned, and may end it until the first cell is written. */
export interface PlanningWatch {
  /** From 0 to 1; null once it can't be ended any more. */
  readonly onShare: (share: number | null) => void;
  readonly isCancelled: () => boolean;
}

export function writeResults(input: ResultsInput, watch: PlanningWatch): Asked {
  return {
    kind: 'part',
    what: 'results',
    act: async (workbook) => {
      const { told, doSteps } = watched(workbook, watch);
      const { added, renewed, left, tab, ...applied } = await importResults(told, input, doSteps);
      return { applied, done: { kind: 'results-added', added, renewed, left, tab: tab ?? resultsTabIn(input.language).name } };
    },
  };
}

function watched(workbook: Workbook, { onShare, isCancelled }: PlanningWatch): { readonly told: Workbook; readonly doSteps: DoSteps } {
  let [part, isWriting] = [0, false];
  const isEnded = (): boolean => !isWriting && isCancelled();
  const doSteps: DoSteps = async (steps) => {
    part += 1;
    // How many parts there will be nobody knows: each takes half of what is left.
    const [from, length] = [1 - 2 ** (1 - part), 2 ** -part];
    return bySlices(steps, { onShare: (share) => onShare(isWriting ? null : from + share * length), isCancelled: isEnded });
  };
  const told = beforeWrites(workbook, () => {
    // Pressed while the workbook was read.
    if (isEnded()) throw new HostError('cancelled');
    isWriting = true;
    onShare(null);
  });
  return { told, doSteps };
}

/** What an objective is called: with its channels where other rows of the tab have its name. */
import { channelTitle } from '../networks/network-names.ts';
import { quotable } from '../words/quotable.ts';
import type { ObjectiveProgress } from './objectives.ts';

export function objectiveName({ row, onlyOn }: Pick<ObjectiveProgress, 'row' | 'onlyOn'>): string {
  return quotable(row.objective) + (onlyOn.length === 0 ? '' : ` (${onlyOn.map(channelTitle).join(', ')})`);
}

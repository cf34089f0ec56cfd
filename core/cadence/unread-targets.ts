/** Cells of the tab of channels that should say how often, when or how far apart a channel speaks, and can't be read or can't be. */
import type { SideTabs } from '../side-tabs/side-tabs.ts';
import type { CellRef } from '../table/cell-ref.ts';

/** What such a cell should say: `posts` a week, `whole` ones where there is a number that none can be. */
export type TargetKind = 'posts' | 'whole' | 'level' | 'spacing' | 'quiet' | 'days';

export interface UnreadTarget {
  readonly kind: TargetKind;
  readonly text: string;
  readonly cell: CellRef;
}

const KINDS: ReadonlyMap<string, TargetKind> = new Map([
  ['least', 'posts'], ['most', 'posts'], ['level', 'level'], ['spacing', 'spacing'], ['quietFrom', 'quiet'], ['quietTo', 'quiet'], ['days', 'days'],
]);

/** By column, each from the first row on. */
export function unreadTargets({ troubles }: Pick<SideTabs, 'troubles'>): readonly UnreadTarget[] {
  return troubles.flatMap((trouble): readonly UnreadTarget[] => {
    if (trouble.kind !== 'value-unreadable' || trouble.tab !== 'channels') return [];
    const { field, expects, text, cell } = trouble;
    const kind = KINDS.get(field);
    return kind === undefined ? [] : [{ kind: kind === 'posts' && expects === 'whole' ? 'whole' : kind, text, cell }];
  });
}

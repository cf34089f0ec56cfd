/** Posts of a plan by what there is to say of them, so that each thing is said once. */
import type { CellRef } from '../../table/cell-ref.ts';
import type { MarkPlan, MarkRefusalReason, MarkWarning, RefusedMark } from '../../tracking/mark-plan.ts';
import type { Day } from '../../time/day.ts';
import type { RefusalParts } from '../../words/tracking-words.ts';

export interface PostPlace {
  readonly row: number;
  readonly cell: CellRef;
}

export interface RefusalGroup {
  readonly key: string;
  readonly reason: MarkRefusalReason;
  /** What all of them share. */
  readonly parts: RefusalParts;
  readonly posts: readonly PostPlace[];
}

/** Each post's own day, or a date that can't be read, is no reason for a group of its own. */
export function refusalGroups(refused: readonly RefusedMark[], today: Day): readonly RefusalGroup[] {
  const groups = new Map<string, RefusedMark[]>();
  for (const mark of refused) {
    const { reason, from, details: { word, through, offered } } = mark;
    const key = JSON.stringify([reason, ...(reason === 'illegal' ? [from, through] : []), ...(reason === 'unknown-word' ? [word] : []), ...(reason === 'not-in-list' ? offered : [])]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mark]);
    else group.push(mark);
  }
  return [...groups].flatMap(([key, marks]) => {
    const [first] = marks;
    if (first === undefined) return [];
    const { reason, from, details } = first;
    const own = marks.length === 1 ? details : { ...details, day: null, word: reason === 'unknown-word' ? details.word : '' };
    return [{ key, reason, parts: { ...own, from, today }, posts: marks.map(({ row, cell }) => ({ row, cell })) }];
  });
}

export function warnedPosts({ marks }: MarkPlan): readonly (readonly [MarkWarning, readonly PostPlace[]])[] {
  const warned = new Map<MarkWarning, PostPlace[]>();
  for (const { row, changes: [{ cell }], warnings } of marks) {
    for (const warning of warnings) {
      const posts = warned.get(warning);
      if (posts === undefined) warned.set(warning, [{ row, cell }]);
      else posts.push({ row, cell });
    }
  }
  return [...warned];
}

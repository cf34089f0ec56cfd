/** The rows of the list, from groups and from what is folded: what virtual scrolling and the keyboard walk. */
import type { FindingGroup } from './group-findings.ts';
import type { ListedFinding } from './listed-finding.ts';

export interface GroupRow {
  readonly kind: 'group';
  readonly key: string;
  readonly group: FindingGroup;
  readonly isFolded: boolean;
  /** From 1, among the groups. */
  readonly position: number;
  readonly setSize: number;
}

export interface FindingRow {
  readonly kind: 'finding';
  readonly key: string;
  readonly listed: ListedFinding;
  /** Index of the row of its group. */
  readonly groupIndex: number;
  /** From 1, within the group. */
  readonly position: number;
  readonly setSize: number;
}

export type ListRow = GroupRow | FindingRow;

export function listRows(groups: readonly FindingGroup[], folded: ReadonlySet<string>): readonly ListRow[] {
  const rows: ListRow[] = [];
  groups.forEach((group, index) => {
    const isFolded = folded.has(group.id);
    const groupIndex = rows.length;
    rows.push({ kind: 'group', key: `group|${group.id}`, group, isFolded, position: index + 1, setSize: groups.length });
    if (isFolded) return;
    group.findings.forEach((listed, place) => {
      rows.push({ kind: 'finding', key: listed.cellsKey, listed, groupIndex, position: place + 1, setSize: group.findings.length });
    });
  });
  return rows;
}

/**
 * Where the active row stands among the rows; where it is gone, the row that came to stand in its place.
 * -1 only for an empty list.
 */
export function activeIndex(rows: readonly ListRow[], activeKey: string | null, lastIndex: number): number {
  const index = activeKey === null ? 0 : rows.findIndex(({ key }) => key === activeKey);
  return index >= 0 && index < rows.length ? index : Math.min(Math.max(lastIndex, 0), rows.length - 1);
}

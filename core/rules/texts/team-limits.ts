/** The limits that a team sets itself on its style tab. */
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import type { StyleKind } from '../../side-tabs/style-tab.ts';

export interface TeamLimit {
  readonly most: number;
  /** The row names the channel, rather than all of them. */
  readonly isOfChannel: boolean;
}

/** The lowest limit of a kind on a channel; '' stands for a post without one. */
export function teamLimit(style: SideTab<'style'> | null, kind: StyleKind, channel: string): TeamLimit | null {
  let lowest: TeamLimit | null = null;
  for (const { rule, channels, countWord } of style?.rows ?? []) {
    if (rule !== kind || countWord === null || channels.except.has(channel)) continue;
    const isOfChannel = channels.only.has(channel);
    if (!isOfChannel && channels.only.size > 0) continue;
    if (lowest === null || countWord < lowest.most) lowest = { most: countWord, isOfChannel };
  }
  return lowest;
}

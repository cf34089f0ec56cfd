/** The limits that a team sets itself on its style tab. */
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import type { StyleKind } from '../../side-tabs/style-tab.ts';

export interface TeamLimit {
  readonly most: number;
  /** The row names the channel, rather than all of them. */
  readonly isOfChannel: boolean;
}

/** A row that names the channel comes before one for all of them; of equal ones the lowest limit counts. '' stands for a post without a channel. */
export function teamLimit(style: SideTab<'style'> | null, kind: StyleKind, channel: string): TeamLimit | null {
  let lowest: TeamLimit | null = null;
  for (const { rule, channels, countWord } of style?.rows ?? []) {
    if (rule !== kind || countWord === null || channels.except.has(channel)) continue;
    // A post without a channel may be for one that is left out.
    if (channel === '' && channels.except.size > 0) continue;
    const isOfChannel = channels.only.has(channel);
    if (!isOfChannel && channels.only.size > 0) continue;
    const isCloser = lowest !== null && isOfChannel !== lowest.isOfChannel;
    if (lowest === null || (isCloser ? isOfChannel : countWord < lowest.most)) lowest = { most: countWord, isOfChannel };
  }
  return lowest;
}

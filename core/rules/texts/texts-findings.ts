/** What the sentences about the texts of posts need to know, by code. */
import type { ExportTarget } from '../../networks/limits.ts';
import type { OtherPost } from '../other-post.ts';

export interface TextsFindings {
  readonly 'text-too-long': {
    readonly label: string;
    /** Key as in `ChannelEntry.channels`; '' where the row has no channel. */
    readonly channel: string;
    readonly part: 'text' | 'title';
    readonly length: number;
    readonly most: number;
    readonly unit: 'characters' | 'bytes';
    /** Whose limit it is. */
    readonly source: 'network' | 'tool' | 'team';
    readonly tool: ExportTarget;
  };
  readonly 'hashtags-too-many': {
    readonly label: string;
    readonly channel: string;
    readonly count: number;
    readonly most: number;
    /** The team's own limit, and not the network's. */
    readonly isTeam: boolean;
  };
  readonly 'mentions-too-many': {
    readonly label: string;
    readonly channel: string;
    readonly count: number;
    readonly most: number;
  };
  readonly 'text-duplicate': {
    readonly label: string;
    /** The channel both posts share, in the team's own word; '' where the calendar has no channels. */
    readonly channel: string;
    /** Days between the two posts; null where one of them has no date. */
    readonly daysApart: number | null;
    /** Where the other post stands: its tab, null for the same one, and its row as shown in the host, from 1. */
    readonly otherSheet: string | null;
    readonly otherRow: number;
  };
  readonly 'text-near-duplicate': OtherPost & {
    readonly label: string;
    /** The channel both posts share, in the team's own word; '' where the calendar has no channels. */
    readonly channel: string;
    /** How much of the two texts is the same: 70 to 99, and 100 where only punctuation, emoji, tags or links differ. */
    readonly percent: number;
    readonly daysApart: number;
    /** The accounts or departments of this post and of the other, where they are not the same; null where nothing says so. */
    readonly senders: { readonly own: string; readonly other: string } | null;
  };
  readonly 'text-contradictory': OtherPost & {
    readonly label: string;
    /** What this text says and what the other says in its place: `10 h`, `9 h`. */
    readonly here: string;
    readonly there: string;
  };
}

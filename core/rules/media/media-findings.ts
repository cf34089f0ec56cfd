/** What the sentences about pictures, videos and their description need to know, by code. */
import type { Day } from '../../time/day.ts';

export interface MediaFindings {
  readonly 'alt-text-missing': {
    readonly label: string;
    /** Key as in `ChannelEntry.channels`; '' where the row has no channel. */
    readonly channel: string;
    /** The team's style guide wants it. */
    readonly isAsked: boolean;
    /** Name of the media tab where it describes the picture; null where the picture is described nowhere. */
    readonly tab: string | null;
  };
  readonly 'asset-missing': {
    readonly label: string;
    readonly channel: string;
  };
  readonly 'media-missing': {
    readonly label: string;
    /** As the asset cell writes it. */
    readonly id: string;
    /** Name of the media tab. */
    readonly tab: string;
  };
  readonly 'media-expired': {
    readonly label: string;
    readonly id: string;
    /** The last day of the rights. */
    readonly expiry: Day;
    readonly day: Day;
    readonly today: Day;
  };
  readonly 'media-count': {
    readonly label: string;
    readonly channel: string;
    readonly count: number;
    readonly most: number;
    /** Videos are too many, and not pictures and videos together. */
    readonly isOfVideos: boolean;
  };
  readonly 'media-format': {
    readonly label: string;
    readonly channel: string;
    /** The team's own word. */
    readonly format: string;
    readonly takes: 'video' | 'media';
  };
}

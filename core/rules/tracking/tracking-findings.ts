/** What the sentences about what has been scheduled and published need to know, by code. */
import type { State } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';

export interface TrackingFindings {
  readonly 'past-unresolved': {
    readonly label: string;
    readonly day: Day;
    readonly today: Day;
    /** Where the work stands, and null where the row does not say or its word is not known. */
    readonly state: State | null;
    /** The team's own word; '' where the cell is blank. */
    readonly word: string;
    /** Posts that the finding stands for: more than one where hardly any row has a status. */
    readonly rows: number;
  };
  readonly 'published-early': {
    readonly label: string;
    readonly day: Day;
    readonly today: Day;
    /** Which column says that the post is out, and with what word; figures need none. */
    readonly proof: 'status' | 'tracking' | 'figures';
    readonly word: string;
  };
  readonly 'status-unknown': {
    readonly word: string;
    /** The status that it probably means. */
    readonly likely: string;
    /** Rows that have the word. */
    readonly rows: number;
  };
  readonly 'scheduled-untracked': {
    readonly label: string;
    readonly day: Day | null;
    readonly today: Day;
  };
  readonly 'published-unlinked': {
    readonly label: string;
    readonly day: Day | null;
    readonly today: Day;
    /** Posts that the finding stands for: more than one where hardly any has its link. */
    readonly rows: number;
  };
  readonly 'link-unreadable': {
    /** What the cell holds. */
    readonly text: string;
  };
  readonly 'link-elsewhere': {
    readonly label: string;
    /** Keys of the network that the link leads to, and of the row's channel. */
    readonly linked: string;
    readonly channel: string;
  };
}

/** What the sentences about channels and who keeps them need to know, by code. */
import type { SharedOwnership } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';

/** A page of the inventory of channels; each '' where blank. */
export interface PageName {
  readonly network: string;
  /** Name of the account; the page's address where it has none. */
  readonly handle: string;
}

/** What is planned for a page that can't stay as it is. */
export interface PagePlan extends PageName {
  readonly nextAction: Day | null;
  readonly today: Day;
}

export interface ChannelsFindings {
  readonly 'channel-missing': {
    readonly label: string;
    readonly day: Day | null;
    readonly today: Day;
    /** Posts that the finding stands for: more than one where hardly any has a channel. */
    readonly rows: number;
  };
  readonly 'channel-unknown': {
    /** As the cell has it. */
    readonly channel: string;
    /** The known channel that differs by a slip of the pen; '' where none does. */
    readonly suggestion: string;
    /** Name of the tab that should list the channel; '' where there is none. */
    readonly tab: string;
    readonly rows: number;
  };
  readonly 'channel-passive': PageName & {
    readonly label: string;
    readonly day: Day | null;
    readonly today: Day;
    /** Posts that the finding stands for: more than one where the page has many of them ahead. */
    readonly rows: number;
  };
  readonly 'community-missing': PageName & {
    /** Posts of the page in so many weeks before today and as many from today on. */
    readonly posts: number;
    readonly weeks: number;
  };
  readonly 'channel-casing': {
    readonly channel: string;
    /** How the calendar writes the same channel elsewhere. */
    readonly usual: string;
  };
  readonly 'channel-no-owner': PageName & {
    readonly owner: string;
    /** Null where the cell is blank. */
    readonly shared: SharedOwnership | null;
  };
  readonly 'channel-no-backup': PageName & {
    readonly backup: string;
    /** True where the owner is their own backup. */
    readonly isOwner: boolean;
  };
  readonly 'channel-no-recovery': PageName;
  readonly 'channel-dormant': PagePlan & {
    /** What the calendar says: days since the last post, null where it has none. Null where the inventory says that the page sleeps. */
    readonly seen: { readonly days: number | null } | null;
  };
  readonly 'channel-rogue': PagePlan;
  readonly 'channel-double': PagePlan & {
    /** Of the page that serves the same purpose, as the spreadsheet counts it; null where the inventory says that it is a double. */
    readonly otherRow: number | null;
  };
  readonly 'channel-action-due': PageName & { readonly nextAction: Day; readonly today: Day };
  readonly 'channel-action-soon': PageName & { readonly nextAction: Day; readonly today: Day };
  readonly 'channel-undated': PageName;
}

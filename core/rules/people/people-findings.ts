/** What the sentences about who answers for a row need to know, by code. */
import type { SharedOwnership } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';

export interface PeopleFindings {
  readonly 'owner-missing': {
    readonly label: string;
    readonly day: Day | null;
    readonly today: Day;
    /** What the finding stands for: more than one where hardly any has an owner. */
    readonly rows: number;
    /** The tab beside the calendar where it stands, whose row `label` names; absent for a post. */
    readonly tab?: string;
  };
  readonly 'owner-shared': {
    readonly owner: string;
    readonly shared: SharedOwnership;
    /** Rows that the finding stands for: more than one where sharing is the team's habit. */
    readonly rows: number;
    /** The tab beside the calendar where it stands, and what is shared there; absent for a row of the calendar. */
    readonly tab?: string;
    readonly item?: string;
  };
  readonly 'self-approved': {
    readonly label: string;
    readonly person: string;
    /** Posts that the finding stands for: more than one where that is how most are approved. */
    readonly rows: number;
  };
}

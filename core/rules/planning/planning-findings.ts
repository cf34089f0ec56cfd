/** What the sentences about deadlines, approvals and load need to know, by code. */
import type { Day } from '../../time/day.ts';

/** A post whose text, visual or approval should be there by now. */
interface Due {
  readonly label: string;
  /** When it goes out. */
  readonly day: Day;
  /** By when it should be there: today or before. */
  readonly due: Day;
  readonly today: Day;
}

export interface PlanningFindings {
  readonly 'text-due': Due;
  readonly 'asset-due': Due;
  readonly 'approval-due': Due;
  readonly 'approved-late': {
    readonly label: string;
    readonly day: Day;
    readonly approvedOn: Day;
    readonly today: Day;
  };
  readonly 'approval-missing': {
    readonly label: string;
    readonly day: Day;
    readonly today: Day;
  };
  readonly 'approvals-short': {
    /** Posts that were approved with less time than there should be. */
    readonly late: number;
    readonly total: number;
    /** Working days that there should be. */
    readonly days: number;
  };
  readonly 'month-underplanned': {
    /** The first day of the month. */
    readonly month: Day;
    /** The first day of the month before. */
    readonly before: Day;
    readonly rows: number;
    /** Those of the rows that are planned. */
    readonly planned: number;
    readonly rowsBefore: number;
    /** Far fewer rows than the month before; otherwise too few of them are planned. */
    readonly isThin: boolean;
  };
  readonly 'owner-overstretched': {
    readonly person: string;
    readonly monday: Day;
    readonly posts: number;
    readonly most: number;
    readonly today: Day;
  };
  readonly 'recurrence-missing': {
    readonly title: string;
    /** The first day on which it is missing. */
    readonly day: Day;
    /** How many more times it is. */
    readonly others: number;
    readonly today: Day;
  };
  readonly 'recurrence-unreadable': {
    readonly title: string;
    readonly word: string;
    /** True where the words say how often and not on which day; else they are not understood. */
    readonly lacksDay: boolean;
  };
}

/** What the sentences about answers to the community need to know, by code. */
import type { SharedOwnership } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';

interface CaseName {
  readonly case: string;
}

export interface AnswersFindings {
  readonly 'policy-two-actions': CaseName & {
    /** Two or more. */
    readonly actions: number;
    readonly word: string;
  };
  readonly 'policy-no-owner': CaseName & {
    /** '' where the cell is blank. */
    readonly owner: string;
    readonly shared: SharedOwnership | null;
  };
  readonly 'policy-no-backup': CaseName & {
    readonly backup: string;
    /** True where the backup is the owner. */
    readonly isOwner: boolean;
  };
  readonly 'policy-no-delay': CaseName;
  readonly 'policy-case-double': CaseName & {
    /** From 1. */
    readonly otherRow: number;
  };
  readonly 'reply-missing': {
    /** The message, or else its case; '' where both are blank. */
    readonly label: string;
    readonly received: Day;
    readonly today: Day;
    /** Open hours within which an answer is due. */
    readonly delay: number;
    /** More than 1 where hardly any answer is noted, and the finding stands for all of them; `received` is that of the oldest. */
    readonly messages: number;
  };
  readonly 'reply-late': {
    /** Messages answered within the delay, of how many. */
    readonly inTime: number;
    readonly messages: number;
    readonly weeks: number;
    /** 95 % interval of the share, as fractions. */
    readonly low: number;
    readonly high: number;
    /** Minutes of office hours within which half of the messages had their answer; null where fewer have one. */
    readonly median: number | null;
    /** The same of nine messages in ten. */
    readonly mostly: number | null;
  };
  readonly 'reply-case-unknown': CaseName & {
    readonly messages: number;
  };
}

/** What the sentences about who covers what need to know, by code. */
import type { OwnerAway } from '../../coverage/continuity.ts';
import type { Moment } from '../../coverage/staff.ts';
import type { State } from '../../table/calendar.ts';
import type { Day } from '../../time/day.ts';

interface OfNeed {
  /** As the team calls it; '' for any. */
  readonly role: string;
  /** '' for all together. */
  readonly channel: string;
}

interface OfStretches extends OfNeed {
  /** The first stretch. */
  readonly from: Moment;
  readonly to: Moment;
  /** How many there are, and their minutes together. */
  readonly stretches: number;
  readonly minutes: number;
  /** Monday of the ISO week that the finding is about; null where it is about several. */
  readonly week: Day | null;
  /** Weeks with such a stretch. */
  readonly weeks: number;
  readonly today: Day;
}

interface OfNames {
  /** As written. */
  readonly people: readonly string[];
  /** Whether two of the team bear each of the names, and not nobody. */
  readonly isShared: boolean;
  readonly day: Day;
  readonly today: Day;
}

interface OnDay {
  readonly person: string;
  readonly day: Day;
  readonly today: Day;
}

/** A step of a post by somebody who lacks the right to it. */
interface OfStep {
  readonly label: string;
  readonly day: Day | null;
  readonly today: Day;
  readonly person: string;
  /** The state that the person brings the post into. */
  readonly to: State;
  /** Whether it is done; else it is theirs to do. */
  readonly isDone: boolean;
  /** Roles that have the right; [] where the person's own rights say it. */
  readonly allowed: readonly string[];
  /** More than 1 where the finding stands for all of the person; `label` and `day` are those of the first. */
  readonly posts: number;
}

export interface CoverageFindings {
  readonly 'coverage-gap': OfStretches;
  readonly 'coverage-thin': OfStretches & { readonly needed: number; readonly present: number };
  readonly 'need-unmeetable': OfNeed & {
    readonly least: number;
    /** Who could be on, at most. */
    readonly people: number;
  };
  readonly 'shift-open': {
    /** What the shift is called, or its role; '' where neither is said. */
    readonly shift: string;
    readonly day: Day;
    /** The last of the shift's days. */
    readonly last: Day;
    readonly today: Day;
  };
  readonly 'shift-unknown': OfNames;
  readonly 'shift-away': OnDay & {
    /** The first of the shift's days of which it is so is `day`. */
    readonly reason: OwnerAway['reason'];
  };
  readonly 'shift-overlap': OnDay & {
    /** From 1. */
    readonly otherRow: number;
  };
  readonly 'absence-unknown': OfNames & {
    /** More than 1 where the finding stands for all of them; `day` is that of the first. */
    readonly absences: number;
  };
  readonly 'backup-unknown': Omit<OfNames, 'day' | 'today'> & {
    /** Whose backup it is, in the first of the rows. */
    readonly person: string;
    /** Rows that name them. */
    readonly rows: number;
    /** The name that is probably meant; '' for none. */
    readonly suggestion: string;
  };
  readonly 'need-unset': {
    /** As the row writes it; '' where it is the role that lacks. */
    readonly role: string;
    readonly lacks: 'role' | 'least' | 'order';
  };
  readonly 'holiday-undecided': {
    readonly role: string;
    readonly days: readonly Day[];
    readonly today: Day;
  };
  readonly 'holders-away': {
    readonly roles: readonly string[];
    /** All who hold them. */
    readonly people: readonly string[];
    readonly days: readonly Day[];
    readonly today: Day;
  };
  readonly 'person-unnamed': {
    /** What stands for the name; '' for nothing. */
    readonly word: string;
    readonly isGroup: boolean;
    /** The row's roles as written; '' for none. */
    readonly role: string;
  };
  readonly 'person-double': {
    readonly person: string;
    /** From 1. */
    readonly otherRow: number;
  };
  readonly 'dates-reversed': {
    readonly person: string;
    readonly start: Day;
    readonly end: Day;
    readonly today: Day;
  };
  readonly 'role-unknown': {
    readonly role: string;
    /** Rows that name it. */
    readonly rows: number;
    readonly tab: string;
    /** The role that is probably meant; '' for none. */
    readonly suggestion: string;
    /** A row of rights in Suivi's own tab; the tab of the team, which alone names it; another tab, of which nobody has it. */
    readonly source: 'rights' | 'team' | 'tab';
  };
  readonly 'bus-factor': {
    readonly person: string;
    /** What hangs on that person alone, as the team calls it; one of the lists may be empty. */
    readonly roles: readonly string[];
    readonly channels: readonly string[];
    /** Who is named to stand in: nobody, an agency, somebody without the role; `outside` where the person is of an agency. */
    readonly backup: 'none' | 'agency' | 'other-role' | 'outside';
    /** More than 1 where it is so of most of the team, and the finding stands for all of them. */
    readonly people: number;
  };
  readonly 'leaver': {
    readonly person: string;
    readonly lastDay: Day;
    readonly today: Day;
    /** Cells that name them for after their last day. */
    readonly things: number;
    /** Those of them that are posts, to make or to approve. */
    readonly posts: number;
  };
  readonly 'owner-away': OnDay & {
    readonly label: string;
    readonly reason: OwnerAway['reason'];
    /** A backup who is there; '' for nobody. */
    readonly backup: string;
    /** More than 1 where the finding stands for all of one person; `day` is that of the first. */
    readonly posts: number;
  };
  readonly 'duty-missed': {
    readonly duty: string;
    /** Monday of the week; of a monthly duty, the last week of the month. */
    readonly week: Day;
    readonly isMonthly: boolean;
    /** More than 1 where nothing at all was marked. */
    readonly duties: number;
    readonly today: Day;
  };
  readonly 'duty-unowned': {
    readonly duty: string;
    /** More than 1 where hardly any duty has an owner. */
    readonly duties: number;
  };
  readonly 'report-overdue': {
    readonly report: string;
    /** As the cell says; '' where nobody is named. */
    readonly owner: string;
    readonly due: Day;
    /** More than 1 where all of them are overdue, and the finding stands for them. */
    readonly reports: number;
    readonly today: Day;
  };
  readonly 'load-over': {
    readonly person: string;
    readonly week: Day;
    readonly posts: number;
    /** What their time allows. */
    readonly capacity: number;
    /** Whether time off makes it less than usual. */
    readonly isReduced: boolean;
    readonly today: Day;
  };
  readonly 'days-in-a-row': { readonly person: string; readonly days: number; readonly from: Day; readonly today: Day };
  readonly 'weekends-running': {
    readonly person: string;
    readonly weekends: number;
    /** Monday of the first week. */
    readonly from: Day;
    readonly today: Day;
  };
  readonly 'department-manager-missing': { readonly department: string; readonly people: number };
  readonly 'department-managers': { readonly department: string; readonly managers: readonly string[] };
  readonly 'right-missing': OfStep;
  readonly 'right-aside': OfStep;
  readonly 'team-empty': {
    /** `unset` where no row of the needs says how many of which role. */
    readonly tab: 'team' | 'needs' | 'unset';
  };
}

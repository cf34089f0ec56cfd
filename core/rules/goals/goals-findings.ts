/** What the sentences about objectives, audiences and the content plan need to know, by code. */
import type { ObjectiveKind } from './objective-kinds.ts';
import type { Currency } from '../../side-tabs/currency.ts';
import type { PlanDimension } from '../../side-tabs/plan-tab.ts';
import type { Day } from '../../time/day.ts';
import type { PageName } from '../channels/channels-findings.ts';

/** What every objective should have, in the order in which it is named. */
export const OBJECTIVE_PARTS = ['measure', 'target', 'due', 'budget'] as const;
export type ObjectivePart = (typeof OBJECTIVE_PARTS)[number];

interface Hole {
  readonly item: string;
  /** Planned posts that say whom or what they serve, none of them this. */
  readonly posts: number;
  readonly weeks: number;
}

export interface GoalsFindings {
  readonly 'objective-incomplete': {
    readonly objective: string;
    readonly missing: readonly [ObjectivePart, ...ObjectivePart[]];
    /** Which of the ten common objectives it is, for a measure to propose; null where its words don't tell. */
    readonly kind: ObjectiveKind | null;
  };
  readonly 'objective-overdue': {
    readonly objective: string;
    readonly due: Day;
    readonly today: Day;
  };
  readonly 'objective-reversed': {
    readonly objective: string;
    readonly start: Day;
    readonly due: Day;
    readonly today: Day;
  };
  readonly 'objective-overspent': {
    readonly objective: string;
    readonly spent: number;
    readonly budget: number;
    readonly currency: Currency;
  };
  readonly 'objective-hole': Hole;
  readonly 'audience-hole': Hole;
  readonly 'channel-no-objective': PageName;
  readonly 'mix-off-target': {
    readonly dimension: PlanDimension;
    readonly item: string;
    /** Fractions. */
    readonly observed: number;
    readonly target: number;
    readonly posts: number;
  };
  readonly 'plan-sum': {
    readonly dimension: PlanDimension;
    /** A fraction. */
    readonly sum: number;
  };
}

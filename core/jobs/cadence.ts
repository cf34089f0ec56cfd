/** How often each channel speaks, where it falls silent, and when what is lacking could go out. */
import { cadenceOf } from '../cadence/cadence-of.ts';
import type { Cadence } from '../cadence/cadence.ts';
import { hasNoChannelColumn } from '../cadence/compared-tabs.ts';
import { undatedPosts } from '../cadence/undated-posts.ts';
import type { UndatedPosts } from '../cadence/undated-posts.ts';
import { unchannelledPosts } from '../cadence/unchannelled-posts.ts';
import { latePosts } from '../cadence/late-posts.ts';
import type { Period } from '../coverage/coverage-result.ts';
import { NOTHING_TAUGHT } from '../lexicon/taught-states.ts';
import type { TaughtStates } from '../lexicon/taught-states.ts';
import { isOfDays } from '../table/counts-posts.ts';
import type { Day } from '../time/day.ts';
import { weekStart } from '../time/iso-week.ts';
import { statesIn } from '../tracking/counts.ts';
import type { Job, JobInput } from './job.ts';

/** Whole ISO weeks before this one: enough to say how even they are. */
const WEEKS_BACK = 8;
/** Whole weeks after this one: what can still be planned. */
const WEEKS_AHEAD = 4;

export interface CadenceView {
  readonly cadence: Cadence;
  /** Whether the workbook has a tab of channels: without it nothing says how often a channel should speak. */
  readonly hasChannels: boolean;
  /** Whether there is such a tab, and nothing in the calendar that says on which channel a post goes out: they can't be compared. */
  readonly lacksColumn: boolean;
  /** Whether the rows are the days of an account, of which none is a post: nothing was counted. */
  readonly isOfDays: boolean;
  /** Posts that no week counts. */
  readonly undated: UndatedPosts;
  /** Rows of dated posts of the period that no channel counts, in a calendar that names channels. */
  readonly unchannelled: readonly number[];
  /** Rows of the period's posts that are counted, although their status says that they did not go out on their day. */
  readonly late: readonly number[];
}

export interface CadenceJobInput extends JobInput<'calendar' | 'tabs'> {
  readonly taught?: TaughtStates;
}

export const cadence: Job<'calendar' | 'tabs', CadenceView> & { readonly run: (input: CadenceJobInput) => { readonly result: CadenceView; readonly findings: readonly [] } } = {
  id: 'cadence',
  needs: ['calendar', 'tabs'],
  run: ({ tables: { calendar, tabs }, settings, today, period = usualPeriod(today), taught = NOTHING_TAUGHT }: CadenceJobInput) => ({
    result: {
      cadence: cadenceOf({ calendar, tabs, settings, period, today }),
      hasChannels: tabs.channels !== null, lacksColumn: tabs.channels !== null && hasNoChannelColumn(calendar), isOfDays: isOfDays(calendar),
      undated: undatedPosts(calendar), unchannelled: unchannelledPosts(calendar, period), late: latePosts(calendar, statesIn(calendar, taught), period, today),
    },
    findings: [],
  }),
};

/** Where no period is named: whole weeks, this one and those around it. */
export function usualPeriod(today: Day): Period {
  const monday = weekStart(today);
  return { from: monday - WEEKS_BACK * 7, to: monday + (WEEKS_AHEAD + 1) * 7 - 1 };
}

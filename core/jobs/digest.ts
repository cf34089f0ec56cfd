/** The digest of one week for colleagues who want to share what the team brings out. */
import type { TaughtStates } from '../lexicon/taught-states.ts';
import type { Digest } from '../report/digest/digest.ts';
import { digestOf } from '../report/digest/digest-of.ts';
import { mondayOf, weekStart } from '../time/iso-week.ts';
import type { IsoWeek } from '../time/iso-week.ts';
import type { Job, JobInput } from './job.ts';

export interface DigestInput extends JobInput<'calendar' | 'tabs'> {
  /** Where it is not said, or there is no such week, the one of today. */
  readonly week?: IsoWeek;
  /** What the team has said of its own words for states. */
  readonly taught?: TaughtStates;
}

export const digest: Job<'calendar' | 'tabs', Digest> & { readonly run: (input: DigestInput) => { readonly result: Digest; readonly findings: readonly [] } } = {
  id: 'digest',
  needs: ['calendar', 'tabs'],
  run: ({ tables: { calendar, tabs }, today, week, taught }: DigestInput) => {
    const from = (week === undefined ? null : mondayOf(week)) ?? weekStart(today);
    return { result: digestOf({ calendar, tabs, today, from, ...(taught === undefined ? {} : { taught }) }), findings: [] };
  },
};

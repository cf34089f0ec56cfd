/** The rules about what has been scheduled and published, in the order in which their findings are shown. */
import { linkElsewhere } from './link-elsewhere.ts';
import { linkUnreadable } from './link-unreadable.ts';
import { pastUnresolved } from './past-unresolved.ts';
import { publishedEarly } from './published-early.ts';
import { publishedUnlinked } from './published-unlinked.ts';
import { scheduledUntracked } from './scheduled-untracked.ts';
import { statusUnknown } from './status-unknown.ts';
import type { RulesOf } from '../rule.ts';
import type { TrackingFindings } from './tracking-findings.ts';

export const TRACKING_RULES: RulesOf<TrackingFindings> = {
  'past-unresolved': pastUnresolved,
  'published-early': publishedEarly,
  'status-unknown': statusUnknown,
  'scheduled-untracked': scheduledUntracked,
  'published-unlinked': publishedUnlinked,
  'link-unreadable': linkUnreadable,
  'link-elsewhere': linkElsewhere,
};

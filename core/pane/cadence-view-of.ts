/** How often each channel speaks around this week, reckoned once for each reading of the workbook and each span of weeks. */
import { countedPosts } from '../cadence/counted-posts.ts';
import type { CountedPosts } from '../cadence/counted-posts.ts';
import { cadence } from '../jobs/cadence.ts';
import type { CadenceView as CadenceFigures } from '../jobs/cadence.ts';
import { taughtStates } from '../lexicon/taught-states.ts';
import { presumedOrders } from '../table/presumed-order.ts';
import type { PresumedOrder } from '../table/presumed-order.ts';
import { weekStart } from '../time/iso-week.ts';
import type { Checked } from './load-findings.ts';
import { SPAN_WEEKS } from './state/cadence-span.ts';
import type { CadenceSpan } from './state/cadence-span.ts';

export interface CadenceShown extends CadenceFigures {
  /** All posts that count, of whatever day, by the same channels as the figures. */
  readonly counted: CountedPosts;
  /** Dates whose weeks only a presumed order gives. */
  readonly presumed: readonly PresumedOrder[];
}

const KNOWN = new WeakMap<Checked, Map<CadenceSpan, CadenceShown>>();
const ALL_DAYS = { from: 0, to: Infinity };

/** Whole ISO weeks around the one in which the workbook was checked. */
export function cadenceViewOf(checked: Checked, span: CadenceSpan): CadenceShown {
  const known = KNOWN.get(checked) ?? new Map<CadenceSpan, CadenceShown>();
  KNOWN.set(checked, known);
  const before = known.get(span);
  if (before !== undefined) return before;
  const { calendar, sideTabs: tabs, today, found: { recognition, settings: { rules, stateWords } } } = checked;
  const monday = weekStart(today);
  const { back, ahead } = SPAN_WEEKS[span];
  const period = { from: monday - back * 7, to: monday + (ahead + 1) * 7 - 1 };
  const { result } = cadence.run({ tables: { calendar, tabs }, settings: rules, today, period, taught: taughtStates(stateWords) });
  const { channels, targets } = result.cadence;
  const passive = new Set(channels.filter((_, place) => targets[place]?.level === 'passive'));
  const shown = { ...result, counted: countedPosts(calendar, period, ALL_DAYS, channels, passive), presumed: recognition.kind === 'recognised' ? presumedOrders(calendar, recognition.sheets) : [] };
  known.set(span, shown);
  return shown;
}

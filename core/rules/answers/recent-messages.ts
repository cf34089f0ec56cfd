/** The messages of the reply log that are still worth judging, with what they are judged by. */
import type { ReplyRow } from '../../side-tabs/replies-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';
import { holidaysOf } from '../../time/holidays.ts';
import type { Holidays } from '../../time/working-days.ts';
import type { RuleContext } from '../rule.ts';
import { delaysOf } from './cases.ts';

/** Nobody waits any more for an answer to what came in before. */
export const WEEKS_LOOKED_AT = 8;

export interface RecentMessages {
  readonly log: SideTab<'replies'>;
  /** The column of the answers. */
  readonly column: number;
  /** Received within the last weeks and before today, in the order of the log. */
  readonly messages: readonly { readonly row: ReplyRow; readonly received: number }[];
  readonly holidays: Holidays;
  readonly delayOf: ReturnType<typeof delaysOf>;
}

/** Null where there is no log, or none that notes answers. */
export function recentMessages({ tabs: { replies, policy }, today, settings }: RuleContext): RecentMessages | null {
  const column = replies?.columns.get('answered');
  if (replies === null || column === undefined) return null;
  const since = today - WEEKS_LOOKED_AT * 7;
  const messages = replies.rows.flatMap((row) => (row.received === null || row.received < since || row.received >= today ? [] : [{ row, received: row.received }]));
  return { log: replies, column, messages, holidays: holidaysOf(settings.holidays, since, today), delayOf: delaysOf(policy) };
}

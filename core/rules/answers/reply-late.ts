/** Answers that mostly come after the delay that the policy promises: one finding for the last weeks. */
import type { ReplyRow } from '../../side-tabs/replies-tab.ts';
import { wilsonInterval } from '../../statistics/wilson.ts';
import type { Day } from '../../time/day.ts';
import type { Holidays } from '../../time/working-days.ts';
import type { Rule } from '../rule.ts';
import { openHours } from './open-hours.ts';
import { recentMessages, WEEKS_LOOKED_AT } from './recent-messages.ts';
import { clockStart, isUnanswered } from './waiting.ts';

/** Fewer answers than this say nothing. */
const LEAST_ANSWERS = 10;
/** The share within the delay that a team should reach. */
const EXPECTED_SHARE = 0.8;
/** The waits that the finding tells: of one message in two, and of nine in ten. */
const HALF = 0.5;
const MOSTLY = 0.9;
/** Delays shorter than a day run in office hours: all waits are told in them. */
const IN_OFFICE = 0;

export const replyLate: Rule<'reply-late'> = {
  code: 'reply-late',
  severity: 'suggestion',
  needs: [],
  needsTabs: ['replies'],
  run: (context, report) => {
    const recent = recentMessages(context);
    if (recent === null) return;
    const { log, column, holidays, delayOf } = recent;
    const { today } = context;
    let messages = 0;
    let answers = 0;
    let inTime = 0;
    const waits: number[] = [];
    for (const { row, received } of recent.messages) {
      const delay = delayOf(row.case);
      const isInTime = delay === null ? null : wasInTime(row, received, { delay, today, holidays });
      if (isInTime === null) continue;
      messages += 1;
      if (row.answered !== null) answers += 1;
      if (isInTime) inTime += 1;
      waits.push(row.answered === null ? Infinity : openMinutes(received, row.answered, holidays));
    }
    const { low, high } = wilsonInterval(inTime, messages);
    if (answers < LEAST_ANSWERS || high >= EXPECTED_SHARE) return;
    report([{ sheet: log.sheet, row: log.headerRow, column }], { inTime, messages, weeks: WEEKS_LOOKED_AT, low, high, median: quantile(waits, HALF), mostly: quantile(waits, MOSTLY) });
  },
};

/** Minutes of office hours between a message and its answer. */
function openMinutes(received: number, answered: number, holidays: Holidays): number {
  return Math.round(openHours(Math.min(clockStart(received), answered), answered, IN_OFFICE, holidays) * 60);
}

/** The least wait within which this share of the messages had an answer; null where so many have none. */
function quantile(waits: readonly number[], share: number): number | null {
  const wait = [...waits].sort((a, b) => a - b)[Math.ceil(waits.length * share) - 1] ?? Infinity;
  return Number.isFinite(wait) ? wait : null;
}

interface Due {
  readonly delay: number;
  readonly today: Day;
  readonly holidays: Holidays;
}

/**
 * Null where the log can't tell: no moment of the answer, or the delay still runs. A verdict on a team gets every
 * doubt in its favour, so that evenings, weekends and holidays don't count.
 */
function wasInTime(row: ReplyRow, received: number, { delay, today, holidays }: Due): boolean | null {
  const start = clockStart(received);
  if (row.answered !== null) {
    if (row.answered < Math.floor(received) || row.answered >= today + 1) return null;
    return openHours(Math.min(start, row.answered), row.answered, delay, holidays) <= delay;
  }
  if (!isUnanswered(row) || start > today) return null;
  return openHours(start, today, delay, holidays) > delay ? false : null;
}

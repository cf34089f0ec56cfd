/**
 * A message that has waited longer for an answer than its case allows, in the hours in which somebody may be expected to
 * answer; one finding for all where the log notes hardly any answer.
 */
import type { ReplyRow } from '../../side-tabs/replies-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { openHours } from './open-hours.ts';
import { recentMessages } from './recent-messages.ts';
import { clockStart, isUnanswered } from './waiting.ts';

/** With fewer answers than this among the messages, nobody notes them: each blank says no more than the last. */
const LEAST_ANSWERED = 0.1;
/** Fewer messages than this are told one by one. */
const FEWEST_FOLDED = 4;
/** Hours are counted in fractions of a day. */
const ROUNDING = 1e-6;

interface Waiting {
  readonly row: ReplyRow;
  readonly received: number;
  readonly delay: number;
}

export const replyMissing: Rule<'reply-missing'> = {
  code: 'reply-missing',
  severity: 'warning',
  needs: [],
  needsTabs: ['replies'],
  run: (context, report) => {
    const recent = recentMessages(context);
    if (recent === null) return;
    const { log, column, holidays, delayOf } = recent;
    const { today } = context;
    const waiting: Waiting[] = [];
    let answered = 0;
    for (const { row, received } of recent.messages) {
      if (!isUnanswered(row)) {
        answered += 1;
        continue;
      }
      const delay = delayOf(row.case);
      if (delay !== null && openHours(clockStart(received), today, delay, holidays) + ROUNDING >= delay) waiting.push({ row, received, delay });
    }
    waiting.sort((a, b) => a.received - b.received || a.row.row - b.row.row);
    const isUnused = waiting.length >= FEWEST_FOLDED && answered < (answered + waiting.length) * LEAST_ANSWERED;
    for (const { row, received, delay } of isUnused ? waiting.slice(0, 1) : waiting) {
      const cell = isUnused ? { sheet: log.sheet, row: log.headerRow, column } : sideCell(log, row, 'answered');
      const label = row.message.trim() || row.case.trim();
      report([cell], { label, received: Math.floor(received), today, delay, messages: isUnused ? waiting.length : 1 });
    }
  },
};

/** How a team notes its approvals: whether it approves at all, and in which columns. */
import { foldLetters } from '../../lexicon/fold.ts';
import { NO_DAY } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';

/** Words such as `ready` are said by people who ask nobody; these are not. */
const APPROVAL_WORDS = /approv|approb|aprob|aprov|freigabe|freigegeben|valid|sign(?:ed)? off|review|relec|relire|en revision|in revision/;

/** Whether some row notes who approved or when, or some status speaks of approving. */
export function approves({ rowCount, approver, approvedOn, status }: Calendar): boolean {
  if (status.entries.some(({ word, state }) => (state === 'approved' || state === 'in-review') && word.length <= 60 && APPROVAL_WORDS.test(foldLetters(word)))) return true;
  for (let row = 0; row < rowCount; row += 1) if (approver.codes[row] !== 0 || approvedOn[row] !== NO_DAY) return true;
  return false;
}

/** Whether the row says who approves it or when that was. */
export function isApprovalNoted({ approver, approvedOn }: Calendar, row: number): boolean {
  return approver.codes[row] !== 0 || approvedOn[row] !== NO_DAY;
}

/** Decodes the rows of the log of messages and replies. */
import { isNegation } from '../../lexicon/placeholders.ts';
import type { Cell } from '../../table/cell.ts';
import { momentsOf, saysNoDate } from '../read-dates.ts';
import { channelsOf, ownersOf, textsOf } from '../read-words.ts';
import type { ReplyRow } from '../replies-tab.ts';
import type { TabCells } from '../tab-cells.ts';

export function replyRows(tab: TabCells<'replies'>): readonly ReplyRow[] {
  const received = momentsOf(tab, 'received');
  const channels = channelsOf(tab, 'channel');
  const cases = textsOf(tab, 'case');
  const messages = textsOf(tab, 'message');
  const answers = tab.cells('answered');
  const answered = momentsOf(tab, 'answered', isMark);
  const answeredBy = ownersOf(tab, 'answeredBy');
  return tab.rows.map((row, at) => ({
    row,
    received: received[at] ?? null,
    channel: channels[at] ?? [],
    case: cases[at] ?? '',
    message: messages[at] ?? '',
    answered: answered[at] ?? null,
    isAnsweredWord: isAnswered(answers?.[at] ?? null),
    answeredBy: answeredBy[at] ?? { word: '', people: [], shared: null },
  }));
}

/** `x`, `oui`, `en attente`: says whether, and not when. */
function isMark(cell: Cell): boolean {
  return typeof cell === 'boolean' || saysNoDate(cell) || (typeof cell === 'string' && !/\d/.test(cell));
}

function isAnswered(cell: Cell): boolean {
  if (typeof cell === 'boolean') return cell;
  return !saysNoDate(cell) && !(typeof cell === 'string' && isNegation(cell.trim()));
}

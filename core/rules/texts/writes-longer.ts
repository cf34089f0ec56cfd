/** Whether an account may write more than others do: posts that went out say so. */
import { fits } from '../../networks/fitting-text.ts';
import { NO_DAY, ROW_KIND, entryOf } from '../../table/calendar.ts';
import type { RuleContext } from '../rule.ts';
import { judgedTexts } from './channel-limits.ts';
import type { ChannelLimit } from './channel-limits.ts';

/** So many longer posts are no slip. */
const EVIDENCE = 2;

/** Tells whether a limit that some accounts don't have is none for a row's account; the calendar is looked through only when asked. */
export function writesLonger(
  { calendar, today }: RuleContext, limitsOf: (row: number) => readonly ChannelLimit[],
): (row: number, limit: ChannelLimit) => boolean {
  let longPosts: ReadonlyMap<string, number> | null = null;
  const keyOf = (row: number, { channel }: ChannelLimit): string => `${channel} ${calendar.account.codes[row] ?? 0}`;

  const isOut = (row: number): boolean => {
    if (calendar.kind[row] !== ROW_KIND.post) return false;
    const { state } = entryOf(calendar.status, row);
    const day = calendar.day[row] ?? NO_DAY;
    // Without a status, the day has to tell.
    return state === 'published' || calendar.isPosted[row] === 1 || (state === null && day !== NO_DAY && day < today);
  };

  const countLongPosts = (): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const limits = limitsOf(row);
      if (!limits.some(isOfSome) || !isOut(row)) continue;
      for (const limit of limits) {
        const text = judgedTexts(calendar, limit)[row] ?? '';
        if (isOfSome(limit) && !fits(text, limit.unit, limit.most)) counts.set(keyOf(row, limit), (counts.get(keyOf(row, limit)) ?? 0) + 1);
      }
    }
    return counts;
  };

  return (row, limit) => {
    const text = judgedTexts(calendar, limit)[row] ?? '';
    if (!isOfSome(limit) || !fits(text, limit.unit, limit.mostOfSome)) return false;
    longPosts ??= countLongPosts();
    return (longPosts.get(keyOf(row, limit)) ?? 0) >= EVIDENCE;
  };
}

function isOfSome({ most, mostOfSome }: ChannelLimit): boolean {
  return mostOfSome > most;
}

/** Why posts are left as they are, in a few words, in English. */
import type { Day } from '../../time/day.ts';
import { shortDate } from '../../tracking/short-day.ts';
import type { MarkReasons } from '../mark-reasons-in.ts';
import { quotable } from '../quotable.ts';
import { enStates } from './terms.ts';

export const enMarkReasons: MarkReasons = {
  'row-twice': () => 'identical rows',
  'row-shifted': () => 'shifted cells',
  'no-column': () => 'no tracking column',
  'no-channel': () => 'no channel',
  'unknown-word': ({ word }) => `unknown word (${quotable(word)})`,
  illegal: ({ from, through: [next] }) => {
    if (from === 'published') return 'published already';
    return next === undefined ? `wrong state for it${from === null ? '' : ` (${enStates[from]})`}` : `a step comes first (${enStates[next]})`;
  },
  'is-event': () => 'an event',
  'is-idea': () => 'an idea',
  'no-date': () => 'no date',
  'date-unread': ({ word }) => `unreadable date${word === '' ? '' : ` (${quotable(word)})`}`,
  'date-to-come': ({ day }) => `date to come${inShort(day)}`,
  'date-past': ({ day }) => `past date${inShort(day)}`,
  'not-in-list': () => 'state not in the drop-down list',
  'marks-only': () => 'column of check marks',
  'dates-only': () => 'column of another state’s dates',
  'link-wrong': () => 'not a link',
};

/** The day, without its year. */
function inShort(day: Day | null): string {
  return day === null ? '' : ` (${shortDate(day, 'en')})`;
}

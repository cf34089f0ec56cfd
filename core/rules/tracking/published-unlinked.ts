/** A post that is out, without the link that leads to it. */
import { foldedWords, singular } from '../../lexicon/fold.ts';
import { isNegation, isPlaceholder } from '../../lexicon/placeholders.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { NO_DAY, ROW_KIND, dayOf, entryOf } from '../../table/calendar.ts';
import type { Calendar, Coded } from '../../table/calendar.ts';
import { columnGaps } from '../column-gaps.ts';
import { isAbandoned } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';

/** What goes out there has no lasting address. */
const WITHOUT_LINK = wordSet('newsletter, email, e mail, mail, courriel, infolettre, boletin, sms, whatsapp, snapchat, wechat, line, intranet, press, presse, ads, seo');
const FLEETING = wordSet('story, storie, stori, storia, historia');

export const publishedUnlinked: Rule<'published-unlinked'> = {
  code: 'published-unlinked',
  severity: 'suggestion',
  needs: [['url'], ['status', 'tracking']],
  run: ({ calendar, today }, report) => {
    const isFleetingFormat = fleetingEntries(calendar.format, (word) => word);
    const isFleetingChannel = fleetingEntries(calendar.channel, ({ word }) => word);
    const hasNoAddress = calendar.channel.entries.map(({ channels }) => channels.length > 0 && channels.every((channel) => WITHOUT_LINK.has(channel)));
    const gaps = columnGaps(calendar, 'url', (row) => {
      const day = calendar.day[row] ?? NO_DAY;
      // Today's link may still come.
      if (!isOut(calendar, row) || (day !== NO_DAY && day >= today)) return null;
      const channel = calendar.channel.codes[row] ?? 0;
      if (isFleetingFormat[calendar.format.codes[row] ?? 0] === true || isFleetingChannel[channel] === true || hasNoAddress[channel] === true) return null;
      const link = calendar.url[row] ?? '';
      return link === '' || isPlaceholder(link) || isNegation(link) ? 'blank' : 'filled';
    });
    for (const { cell, row, rows } of gaps) report([cell], { label: rowLabel(calendar, row), day: dayOf(calendar, row), today, rows });
  },
};

function isOut(calendar: Calendar, row: number): boolean {
  if (calendar.kind[row] !== ROW_KIND.post) return false;
  const { state } = entryOf(calendar.status, row);
  return state === 'published' || (calendar.isPosted[row] === 1 && !isAbandoned(state));
}

/** For each entry, whether it names stories, which are gone after a day. */
function fleetingEntries<Entry>({ entries }: Coded<Entry>, wordOf: (entry: Entry) => string): readonly boolean[] {
  return entries.map((entry) => foldedWords(wordOf(entry)).some((word) => FLEETING.has(singular(word)) || FLEETING.has(word)));
}

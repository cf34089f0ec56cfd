/** A post that is out, without the link that leads to it. */
import { wordSet } from '../../lexicon/word-list.ts';
import { ROW_KIND, dayOf } from '../../table/calendar.ts';
import { columnGaps } from '../column-gaps.ts';
import { isOut } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { storyPosts } from '../story.ts';
import { isLinkToCome } from './published-link.ts';

/** What goes out there has no lasting address. */
const WITHOUT_LINK = wordSet('newsletter, email, e mail, mail, courriel, infolettre, boletin, sms, whatsapp, snapchat, wechat, line, intranet, press, presse, ads, seo');

export const publishedUnlinked: Rule<'published-unlinked'> = {
  code: 'published-unlinked',
  severity: 'suggestion',
  needs: [['url'], ['status', 'tracking']],
  run: ({ calendar, today }, report) => {
    const isStory = storyPosts(calendar);
    const { day, kind, url, channel: { codes, entries } } = calendar;
    const hasNoAddress = Uint8Array.from(entries, ({ channels }) => Number(channels.length > 0 && channels.every((channel) => WITHOUT_LINK.has(channel))));
    const gaps = columnGaps(calendar, 'url', (row) => {
      // Today's link may still come; a blank day is below every other.
      if ((day[row] as number) >= today || kind[row] !== ROW_KIND.post || !isOut(calendar, row)) return null;
      if (isStory(row) || hasNoAddress[codes[row] as number] === 1) return null;
      return isLinkToCome(url[row] ?? '') ? 'blank' : 'filled';
    });
    for (const { cell, row, rows } of gaps) report([cell], { label: rowLabel(calendar, row), day: dayOf(calendar, row), today, rows });
  },
};

/** A post that is out, without the link that leads to it. */
import { isNegation, isPlaceholder } from '../../lexicon/placeholders.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { NO_DAY, ROW_KIND, dayOf } from '../../table/calendar.ts';
import { columnGaps } from '../column-gaps.ts';
import { isOut } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { storyPosts } from '../story.ts';

/** What goes out there has no lasting address. */
const WITHOUT_LINK = wordSet('newsletter, email, e mail, mail, courriel, infolettre, boletin, sms, whatsapp, snapchat, wechat, line, intranet, press, presse, ads, seo');

export const publishedUnlinked: Rule<'published-unlinked'> = {
  code: 'published-unlinked',
  severity: 'suggestion',
  needs: [['url'], ['status', 'tracking']],
  run: ({ calendar, today }, report) => {
    const isStory = storyPosts(calendar);
    const hasNoAddress = calendar.channel.entries.map(({ channels }) => channels.length > 0 && channels.every((channel) => WITHOUT_LINK.has(channel)));
    const gaps = columnGaps(calendar, 'url', (row) => {
      const day = calendar.day[row] ?? NO_DAY;
      // Today's link may still come.
      if (calendar.kind[row] !== ROW_KIND.post || !isOut(calendar, row) || (day !== NO_DAY && day >= today)) return null;
      if (isStory(row) || hasNoAddress[calendar.channel.codes[row] ?? 0] === true) return null;
      const link = calendar.url[row] ?? '';
      return link === '' || isPlaceholder(link) || isNegation(link) ? 'blank' : 'filled';
    });
    for (const { cell, row, rows } of gaps) report([cell], { label: rowLabel(calendar, row), day: dayOf(calendar, row), today, rows });
  },
};

/** More emoji in a post than the team's style guide allows. */
import { cellOf } from '../../table/calendar.ts';
import type { StyleRow } from '../../side-tabs/style-tab.ts';
import { emojiPlaces } from '../../style/emoji-places.ts';
import { TRAIT } from '../../style/text-traits.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { forEachOpenPost, guideByChannel } from './judged-posts.ts';

export const styleEmojiMany: Rule<'style-emoji-many'> = {
  code: 'style-emoji-many',
  severity: 'warning',
  needs: [['text']],
  needsTabs: ['style'],
  run: (context, report) => {
    const { calendar } = context;
    const mostOf = guideByChannel(context, 'emoji-most', leastOf);
    forEachOpenPost(context, TRAIT.picture, (row, text) => {
      const most = mostOf(row);
      if (most === null) return;
      const places = emojiPlaces(text, most);
      const tooMany = places[most];
      if (tooMany !== undefined) report([cellOf(calendar, row, 'text')], { label: rowLabel(calendar, row), count: places.length, most }, { mark: tooMany });
    });
  },
};

/** The strictest of several; null where none says a number. */
function leastOf(rows: readonly StyleRow[]): number | null {
  const counts = rows.flatMap(({ countWord }) => (countWord === null ? [] : [countWord]));
  return counts.length === 0 ? null : Math.min(...counts);
}

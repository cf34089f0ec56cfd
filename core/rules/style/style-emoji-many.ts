/** More emoji in a post than the team's style guide allows. */
import { cellOf, entryOf } from '../../table/calendar.ts';
import { emojiPlaces } from '../../style/emoji-places.ts';
import { TRAIT } from '../../style/text-traits.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { teamLimit } from '../texts/team-limits.ts';
import { forEachOpenPost } from './judged-posts.ts';

export const styleEmojiMany: Rule<'style-emoji-many'> = {
  code: 'style-emoji-many',
  severity: 'warning',
  needs: [['text']],
  needsTabs: ['style'],
  run: (context, report) => {
    const { calendar } = context;
    const mostOf = mostByChannel(context);
    forEachOpenPost(context, TRAIT.picture, (row, text) => {
      const most = mostOf(row);
      if (most === null) return;
      const places = emojiPlaces(text, most);
      const tooMany = places[most];
      if (tooMany !== undefined) report([cellOf(calendar, row, 'text')], { label: rowLabel(calendar, row), count: places.length, most }, { mark: tooMany });
    });
  },
};

/** The lowest limit of a post's channels, made once for each wording of the channel column; null where none says a number. */
function mostByChannel({ calendar, tabs }: RuleContext): (row: number) => number | null {
  const made = new Map<number, number | null>();
  return (row) => {
    const code = calendar.channel.codes[row] ?? 0;
    let most = made.get(code);
    if (most === undefined) {
      const { channels } = entryOf(calendar.channel, row);
      const limits = (channels.length === 0 ? [''] : channels).flatMap((channel) => teamLimit(tabs.style, 'emoji-most', channel)?.most ?? []);
      most = limits.length === 0 ? null : Math.min(...limits);
      made.set(code, most);
    }
    return most;
  };
}
